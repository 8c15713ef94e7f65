import { RecordLink } from '../../marks/record-link'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import type { Board } from '../../view-model/board'
import { formatEdtf } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import type { ActorPageModel } from '../../view-model/select-actor-page'
import { actors as text } from '../../words/en/actors'
import styles from './actor-page.module.css'
import { PageSection } from './page-section'

type Props = { readonly model: ActorPageModel; readonly board: Board; readonly navigation: Navigation }

/** The last word of an actor; nothing where it has said none. */
export function ActorLatest({ model, board, navigation }: Props) {
  const { dataset } = board
  const { latestStatement } = model.details
  if (!latestStatement) return null
  return (
    <PageSection
      title={text.latestStatement}
      aside={
        <RecordLink record={latestStatement} navigation={navigation} className={styles.link}>
          {formatEdtf(latestStatement.date)}
        </RecordLink>
      }
    >
      <VoiceLine statement={latestStatement} dataset={dataset} />
      <SpokenWords statement={latestStatement} />
    </PageSection>
  )
}
