import { Suspense, useDeferredValue, type ReactNode } from 'react'
import { matchPath, Route, Routes, useLocation, useParams } from 'react-router-dom'
import { HeadlineFigure } from '../features/figures/headline-figure'
import { SituationView, type GuardedRegion } from '../features/situation/situation-view'
import { TimelineStrip } from '../features/timeline/timeline-strip'
import type { Loaded } from '../load/loaded'
import { EmptyState } from '../ui/empty-state'
import { ViewLink } from '../ui/view-link'
import type { Board } from '../view-model/board'
import type { Navigation } from '../view-model/navigation'
import { shell } from '../words/en/shell'
import { ErrorBoundary } from './error-boundary'
import { onDemand } from './on-demand'
import type { FileDrop } from './use-file-drop'

// Only Situation is in the first download, its timeline with it; the other views come when they are wanted.
const TimelineView = onDemand(async () => (await import('../features/timeline/timeline-view')).TimelineView)
const FiguresView = onDemand(async () => (await import('../features/figures/figures-view')).FiguresView, {
  idle: false,
})
const ActorsView = onDemand(async () => (await import('../features/actors/actors-view')).ActorsView)
const ActorPage = onDemand(async () => (await import('../features/actors/actor-page')).ActorPage)
const StatementsView = onDemand(async () => (await import('../features/statements/statements-view')).StatementsView)
const PositionsView = onDemand(async () => (await import('../features/positions/positions-view')).PositionsView)
const SourcesView = onDemand(async () => (await import('../features/sources/sources-view')).SourcesView)
const ChangesView = onDemand(async () => (await import('./changes-page')).ChangesPage)
const BriefView = onDemand(async () => (await import('./brief-page')).BriefPage)
const StoredPage = onDemand(async () => (await import('./stored-page')).StoredPage)
const DataView = onDemand(async () => (await import('./data-page')).DataPage)

const VIEW_PARTS: readonly (readonly [pattern: string, part: { readonly bring: () => Promise<unknown> }])[] = [
  ['/timeline', TimelineView],
  ['/statements', StatementsView],
  ['/positions', PositionsView],
  ['/figures/*', FiguresView],
  ['/actors', ActorsView],
  ['/actors/:actor', ActorPage],
  ['/sources', SourcesView],
  ['/sources/:source', SourcesView],
  ['/changes', ChangesView],
  ['/brief', BriefView],
  ['/brief/:brief', BriefView],
  ['/data', DataView],
  ['/data/stored', StoredPage],
]

/** Brings what the view at this path is made of, so that it comes beside the record and not after it. */
export async function bringViewAt(path: string): Promise<void> {
  const part = VIEW_PARTS.find(([pattern]) => matchPath(pattern, path))?.[1]
  await part?.bring()
}

/** Whether there is a view at this path. */
export function isViewPath(path: string): boolean {
  return path === '/' || VIEW_PARTS.some(([pattern]) => matchPath(pattern, path) !== null)
}

type ViewProps = { readonly board: Board; readonly navigation: Navigation }
type Props = ViewProps & { readonly loaded: Loaded; readonly drop: FileDrop }

/** The routes of product.md that this edition serves. */
export function Views({ board, navigation, loaded, drop }: Props) {
  const view = { board, navigation }
  const { pathname } = useLocation()
  // The view that was there stays until the next one has come; on stage and wall that has been seen to before the step
  // (`bringScene`), and the old view with the state of the new one would be a frame of neither.
  const deferred = useDeferredValue(pathname)
  const path = board.view.mode === 'desk' ? deferred : pathname
  return (
    <Suspense fallback={<p role="status">{shell.loading}</p>}>
      <Routes location={path}>
        <Route
          path="/"
          element={
            <SituationView
              {...view}
              headline={<HeadlineFigure {...view} />}
              timeline={<TimelineStrip {...view} />}
              guard={guardRegion}
            />
          }
        />
        <Route path="/timeline" element={<TimelineView {...view} />} />
        <Route path="/statements" element={<StatementsView {...view} />} />
        <Route path="/positions" element={<PositionsView {...view} />} />
        <Route path="/figures" element={<FiguresView {...view} />} />
        <Route path="/figures/:measure" element={<FiguresRoute {...view} />} />
        <Route path="/actors" element={<ActorsView {...view} />} />
        <Route path="/actors/:actor" element={<ActorRoute {...view} />} />
        <Route path="/sources" element={<SourcesView {...view} />} />
        <Route path="/sources/:source" element={<SourceRoute {...view} />} />
        <Route path="/changes" element={<ChangesView {...view} loaded={loaded} />} />
        <Route path="/brief" element={<BriefView board={board} loaded={loaded} />} />
        <Route path="/brief/:brief" element={<BriefRoute board={board} loaded={loaded} />} />
        <Route path="/data/stored" element={<StoredPage board={board} />} />
        <Route path="/data" element={<DataView {...view} loaded={loaded} drop={drop} />} />
        <Route path="*" element={<NoSuchView {...view} />} />
      </Routes>
    </Suspense>
  )
}

function guardRegion(region: GuardedRegion, children: ReactNode): ReactNode {
  return <ErrorBoundary region={shell.region[region]}>{children}</ErrorBoundary>
}

function FiguresRoute(view: ViewProps) {
  return <FiguresView {...view} measure={useParams()['measure']} />
}

function ActorRoute(view: ViewProps) {
  return <ActorPage {...view} actor={useParams()['actor'] ?? ''} />
}

function SourceRoute(view: ViewProps) {
  return <SourcesView {...view} source={useParams()['source']} />
}

function BriefRoute(props: { readonly board: Board; readonly loaded: Loaded }) {
  return <BriefView {...props} id={useParams()['brief']} />
}

function NoSuchView({ navigation }: ViewProps) {
  const home = navigation.hrefOf((view) => view, '/')
  return <EmptyState action={<ViewLink href={home}>{shell.toSituation}</ViewLink>}>{shell.notFound}</EmptyState>
}
