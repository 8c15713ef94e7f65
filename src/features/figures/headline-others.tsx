import type { Dataset } from '../../domain/dataset'
import type { MeasureId } from '../../domain/ids'
import { blocStyle } from '../../marks/bloc-colour'
import { RecordLink } from '../../marks/record-link'
import { ViewLink } from '../../ui/view-link'
import { formatNumber, formatQuantity } from '../../view-model/format-quantity'
import type { Navigation } from '../../view-model/navigation'
import type { ListedClaim, OtherClaims } from '../../view-model/select-headline'
import { headline as text } from '../../words/en/headline'
import styles from './headline-figure.module.css'

type Props = {
  readonly others: OtherClaims
  readonly measure: MeasureId
  readonly dataset: Dataset
  readonly navigation: Navigation
}

/** What else was claimed of the same measure: how many, from what to what, and those that no scale can show. */
export function HeadlineOthers({ others, measure, dataset, navigation }: Props) {
  const { count, numbered, span, listed, unlisted } = others
  if (count === 0) return <p className={styles.others}>{text.onlyClaim}</p>
  return (
    <div className={styles.others}>
      <p>
        {span
          ? text.others(count, numbered, formatNumber(span.low), formatNumber(span.high))
          : text.othersListed(count)}
      </p>
      <ul>
        {listed.map((item) => (
          <li key={item.claim.id}>
            <Told item={item} dataset={dataset} navigation={navigation} />
          </li>
        ))}
      </ul>
      {unlisted > 0 && (
        <ViewLink href={navigation.hrefOf((view) => view, `/figures/${measure}`)} className={styles.more}>
          {text.unlisted(unlisted)} <span aria-hidden="true">→</span>
        </ViewLink>
      )}
    </div>
  )
}

type ToldProps = Pick<Props, 'dataset' | 'navigation'> & { readonly item: ListedClaim }

function Told({ item: { claim, voice, isOnScale }, dataset, navigation }: ToldProps) {
  return (
    <>
      <RecordLink record={claim} navigation={navigation} className={styles.told}>
        <span className={claim.value.kind === 'unstated' ? styles.words : undefined}>
          {formatQuantity(claim.value, claim.words)}
        </span>
      </RecordLink>
      , {text.toldBy[claim.kind]} <strong style={blocStyle(voice.bloc, dataset)}>{voice.label}</strong>
      {claim.condition !== undefined && ` ${claim.condition}`}. {!isOnScale && text.notOnScale}
    </>
  )
}
