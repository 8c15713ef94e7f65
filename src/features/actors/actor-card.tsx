import { ActorHeading } from '../../marks/actor-heading'
import { RecordLines } from '../../marks/record-lines'
import { RecordLink } from '../../marks/record-link'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatEdtf } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { FullCard } from '../../view-model/select-actors-view'
import { setFocus } from '../../view-model/transitions'
import { actors as text } from '../../words/en/actors'
import { words } from '../../words/words'
import styles from './actor-card.module.css'
import { ClaimLines } from './claim-lines'
import { DemandLines } from './demand-lines'

type Props = { readonly model: FullCard; readonly board: Board; readonly navigation: Navigation }

/** One actor in short: who, its last word, what it asked and was asked, what it counted. */
export function ActorCard({ model, board, navigation }: Props) {
  const { card, head, latestStatement, latestRecord, demandsMade, demandsReceived, claims } = model
  const { dataset } = board
  return (
    <li className={styles.card}>
      <ActorHeading head={head} dataset={dataset} navigation={navigation} level={4} isLink />
      {latestStatement && (
        <div className={styles.part}>
          <p className={styles.label}>
            {text.latestStatement}
            <RecordLink record={latestStatement} navigation={navigation} className={styles.link}>
              {formatEdtf(latestStatement.date)}
            </RecordLink>
          </p>
          <VoiceLine statement={latestStatement} dataset={dataset} />
          <SpokenWords statement={latestStatement} />
        </div>
      )}
      {latestRecord && (
        <div className={styles.part}>
          <p className={styles.label}>{text.latestRecord}</p>
          <RecordLines records={[latestRecord]} dataset={dataset} navigation={navigation} />
        </div>
      )}
      <DemandLines title={text.demandsMade} demands={demandsMade} board={board} navigation={navigation} />
      <DemandLines title={text.demandsReceived} demands={demandsReceived} board={board} navigation={navigation} />
      {claims.count > 0 && (
        <div className={styles.part}>
          <p className={styles.label}>
            {text.figures} <span>{claims.count}</span>
          </p>
          <ClaimLines claims={claims.first} dataset={dataset} navigation={navigation} />
        </div>
      )}
      <p className={styles.count}>
        <ViewLink
          href={navigation.hrefOf(setFocus(undefined), `/actors/${card.actor.id}`)}
          className={styles.link}
          label={`${words.records(card.count)}, ${card.actor.name}`}
        >
          {text.recordsIn(card.count, card.recentCount)}
        </ViewLink>
      </p>
    </li>
  )
}
