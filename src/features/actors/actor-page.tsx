import { useMemo } from 'react'
import { ActorHeading } from '../../marks/actor-heading'
import { RecordLines } from '../../marks/record-lines'
import { EmptyState } from '../../ui/empty-state'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import { formatDay } from '../../view-model/format-day'
import type { Navigation } from '../../view-model/navigation'
import { selectActorPage } from '../../view-model/select-actor-page'
import { clearFilters, setFocus } from '../../view-model/transitions'
import { actors as text } from '../../words/en/actors'
import { words } from '../../words/words'
import { ActorLatest } from './actor-latest'
import { ActorTimeline } from './actor-timeline'
import { ClaimLines } from './claim-lines'
import { DemandThreads } from './demand-threads'
import { NameLine } from './name-line'
import { PageSection } from './page-section'
import styles from './actor-page.module.css'

type Props = { readonly board: Board; readonly navigation: Navigation; readonly actor: string }

/** All that is known of one actor on the board's day. */
export function ActorPage({ board, navigation, actor }: Props) {
  const model = useMemo(() => selectActorPage(board, actor), [board, actor])
  const { dataset } = board
  const all = (
    <ViewLink href={navigation.hrefOf(setFocus(undefined), '/actors')} className={styles.link}>
      {text.backToAll}
    </ViewLink>
  )
  if (!model) {
    return (
      <Region title={text.region} className={styles.page}>
        <EmptyState action={all}>{text.notFound(actor)}</EmptyState>
      </Region>
    )
  }
  const { records, filteredCount, demandsMade, demandsReceived, members, details } = model
  return (
    <Region title={text.region} className={styles.page} aside={all}>
      <ActorHeading head={model} dataset={dataset} navigation={navigation} level={2} />
      <NameLine label={text.members} actors={members} navigation={navigation} />
      {filteredCount > 0 && (
        <p className={styles.filtered}>
          {text.filteredRecords(filteredCount)}{' '}
          <ViewLink href={navigation.hrefOf(clearFilters)} className={styles.link}>
            {text.clearFilters}
          </ViewLink>
        </p>
      )}
      {records.length === 0 && filteredCount === 0 && (
        <EmptyState>{text.nothingKnown(formatDay(board.asOf))}</EmptyState>
      )}
      {records.length > 0 && (
        <>
          <ActorTimeline records={records} board={board} navigation={navigation} />
          <div className={styles.columns}>
            <div>
              <ActorLatest model={model} board={board} navigation={navigation} />
              <DemandThreads title={text.demandsMade} threads={demandsMade} board={board} navigation={navigation} />
              <DemandThreads
                title={text.demandsReceived}
                threads={demandsReceived}
                board={board}
                navigation={navigation}
              />
              {details.claims.length > 0 && (
                <PageSection title={text.figures} count={details.claims.length}>
                  <ClaimLines claims={details.claims} dataset={dataset} navigation={navigation} />
                </PageSection>
              )}
            </div>
            <PageSection title={text.records} aside={words.records(records.length)}>
              <RecordLines records={records} dataset={dataset} navigation={navigation} />
            </PageSection>
          </div>
        </>
      )}
    </Region>
  )
}
