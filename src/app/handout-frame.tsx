import { useLayoutEffect, useMemo, useState } from 'react'
import { HandoutCover } from '../features/handout/handout-cover'
import { HandoutScene } from '../features/handout/handout-scene'
import styles from '../features/handout/handout.module.css'
import type { Brief } from '../domain/brief'
import { EmptyState } from '../ui/empty-state'
import { RadioLine } from '../ui/radio-line'
import { ViewLink } from '../ui/view-link'
import { selectHandout, type HandoutPage } from '../view-model/select-handout'
import type { Navigation } from '../view-model/navigation'
import { handout as text } from '../words/en/handout'
import { dayHere, timeNow } from './clock'
import { ErrorBoundary } from './error-boundary'
import type { FrameProps } from './frame'
import { onDemand } from './on-demand'
import { Part } from './part'
import { useListedBriefs } from './use-briefs'
import { useHashState } from './use-hash-state'

const PaperFigure = onDemand(async () => (await import('../features/figures/paper-figure')).PaperFigure, {
  idle: false,
})
const PaperTimeline = onDemand(async () => (await import('../features/timeline/paper-timeline')).PaperTimeline)

const PAPERS = ['a4', 'letter'] as const
type Paper = (typeof PAPERS)[number]

type Props = FrameProps & { readonly id: string }

/** A brief as it will be on paper; beside it nothing but the choice of the paper. */
export function HandoutFrame({ board, loaded, addressed, id }: Props) {
  const { navigation } = addressed
  const { briefs, isAwaited } = useListedBriefs(board)
  const brief = briefs.find((listed) => listed.brief.id === id)?.brief
  const toBriefs = navigation.hrefOf((view) => view, '/brief')
  if (!brief) {
    return (
      <main id="board" className={styles.desk}>
        {isAwaited ? (
          <p role="status">{text.awaited}</p>
        ) : (
          <EmptyState action={<ViewLink href={toBriefs}>{text.toBriefs}</ViewLink>}>{text.noBrief(id)}</EmptyState>
        )}
      </main>
    )
  }
  return <Handout brief={brief} board={board} loaded={loaded} navigation={navigation} />
}

type HandoutProps = Pick<FrameProps, 'board' | 'loaded'> & {
  readonly brief: Brief
  readonly navigation: Navigation
}

function Handout({ brief, board, loaded, navigation }: HandoutProps) {
  const [paper, setPaper] = useState<Paper>('a4')
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['paper'] = ''
    return () => {
      delete dataset['paper']
    }
  }, [])
  const [printed] = useState(() => dayHere(timeNow()))
  const hash = useHashState(loaded.body)
  const { dataset } = board
  const model = useMemo(() => selectHandout(brief, dataset, board.view.data), [brief, dataset, board.view.data])
  const back = navigation.hrefOf((view) => view, `/brief/${brief.id}`)
  return (
    <main id="board" className={styles.desk} aria-label={text.region}>
      <div className={styles.bar}>
        <ViewLink href={back} className={styles.action}>
          {text.back}
        </ViewLink>
        <RadioLine label={text.paper} values={PAPERS} value={paper} names={text.papers} onChoose={setPaper} />
        <button type="button" className={styles.action} onClick={() => window.print()}>
          {text.print}
        </button>
        <p>{text.hint}</p>
      </div>
      {/* Drawn anew for another paper: what is measured is measured for it. */}
      <div key={paper} className={styles.sheets} data-paper={paper}>
        <HandoutCover
          model={model}
          dataset={dataset}
          sha256={hash.kind === 'made' ? hash.sha256 : undefined}
          printed={printed}
        />
        {model.scenes.map((scene) => (
          <ErrorBoundary key={scene.number} region={scene.title}>
            <HandoutScene
              scene={scene}
              count={model.scenes.length}
              head={`${dataset.title} · ${model.title}`}
              mark={model.marking}
              figure={scene.page?.figure && <Figure page={scene.page} title={scene.title} navigation={navigation} />}
            />
          </ErrorBoundary>
        ))}
      </div>
    </main>
  )
}

type FigureProps = { readonly page: HandoutPage; readonly title: string; readonly navigation: Navigation }

function Figure({ page: { board, path, figure }, title, navigation }: FigureProps) {
  const isFirstScreen = path === '/'
  return (
    <Part region={title}>
      {figure === 'timeline' ? (
        <PaperTimeline board={board} isStrip={isFirstScreen} />
      ) : (
        <PaperFigure board={board} navigation={navigation} measure={measureIn(path)} />
      )}
    </Part>
  )
}

function measureIn(path: string): string | undefined {
  return path.split('/').filter((step) => step !== '')[1]
}
