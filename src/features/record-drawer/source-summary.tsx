import { GradeBadge } from '../../marks/grade-badge'
import { RecordLines } from '../../marks/record-lines'
import { ViewLink } from '../../ui/view-link'
import type { SourceModel } from '../../view-model/select-source'
import { setFocus } from '../../view-model/transitions'
import { record as text } from '../../words/en/record'
import { words } from '../../words/words'
import type { DrawerPart } from './drawer-part'
import { DrawerSection } from './drawer-section'
import headStyles from './record-head.module.css'
import styles from './source-entry.module.css'
import { SourceLines } from './source-lines'
import { WebAddress } from '../../marks/web-address'

/** One source: its card, its grade, and every record that rests on it. */
export function SourceSummary({ model, board, navigation }: DrawerPart<SourceModel>) {
  const { card, grade, records, repeatedBy } = model
  return (
    <>
      <h2 className={headStyles.title}>
        <WebAddress link={card.link} text={card.source.title} />
      </h2>
      <SourceLines card={card} navigation={navigation} />
      <p className={styles.place}>
        <GradeBadge grade={grade} />
      </p>
      {repeatedBy.length > 0 && (
        <DrawerSection title={text.repeatedBy} aside={text.oneOrigin}>
          <ul>
            {repeatedBy.map((source) => (
              <li key={source.id} className={styles.place}>
                <ViewLink href={navigation.hrefOf(setFocus({ type: 'source', id: source.id }))} className={styles.link}>
                  {source.publisher}
                </ViewLink>
              </li>
            ))}
          </ul>
        </DrawerSection>
      )}
      <DrawerSection title={text.restsOn} aside={words.records(records.length)}>
        {records.length === 0 ? (
          <p>{text.noRecords}</p>
        ) : (
          <p className={styles.place}>
            <ViewLink
              href={navigation.hrefOf(setFocus(undefined), `/sources/${card.source.id}`)}
              className={styles.link}
            >
              {text.amongSources}
            </ViewLink>
          </p>
        )}
        <RecordLines records={records} dataset={board.dataset} navigation={navigation} />
      </DrawerSection>
    </>
  )
}
