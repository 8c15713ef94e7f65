import { RecordLines } from '../../marks/record-lines'
import { SpokenWords } from '../../marks/spoken-words'
import { VoiceLine } from '../../marks/voice-line'
import { ViewLink } from '../../ui/view-link'
import { formatEdtf } from '../../view-model/format-day'
import type { ActorPageModel } from '../../view-model/select-actor-page'
import { setFocus } from '../../view-model/transitions'
import { actors } from '../../words/en/actors'
import { record as text } from '../../words/en/record'
import { words } from '../../words/words'
import { ActorHeading } from '../../marks/actor-heading'
import type { DrawerPart } from './drawer-part'
import { DrawerSection } from './drawer-section'
import styles from './source-entry.module.css'

/** One actor in short, and the way to all that is known of it. */
export function ActorSummary({ model, board, navigation }: DrawerPart<ActorPageModel>) {
  const { actor, details, records } = model
  const { latestStatement } = details
  const { dataset } = board
  return (
    <>
      <ActorHeading head={model} dataset={dataset} navigation={navigation} level={2} />
      <p className={styles.place}>
        <ViewLink href={navigation.hrefOf(setFocus(undefined), `/actors/${actor.id}`)} className={styles.link}>
          {text.wholePage(actor.name)}
        </ViewLink>
      </p>
      {latestStatement && (
        <DrawerSection title={actors.latestStatement} aside={formatEdtf(latestStatement.date)}>
          <VoiceLine statement={latestStatement} dataset={dataset} />
          <SpokenWords statement={latestStatement} />
        </DrawerSection>
      )}
      <DrawerSection title={text.recordsNaming} aside={words.records(records.length)}>
        <RecordLines records={records} dataset={dataset} navigation={navigation} />
      </DrawerSection>
    </>
  )
}
