import { useMemo, type ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { AsOfControl } from '../features/as-of/as-of-control'
import { Scrubber } from '../features/as-of/scrubber'
import { ActorChoice } from '../features/compare/actor-choice'
import { ComparedFrame } from '../features/compare/compared-frame'
import { ComparedPane } from '../features/compare/compared-pane'
import { PaneNotices } from '../features/compare/pane-notices'
import { FacetOptions } from '../marks/facet-options'
import { catalogueQuery } from '../load/catalogue-query'
import type { Loaded } from '../load/loaded'
import type { Board } from '../view-model/board'
import {
  besideEachOther,
  canSwap,
  paneNavigation,
  paneNotices,
  sideInFocus,
  swapSides,
  withoutSecond,
  type Side,
} from '../view-model/compare'
import { differenceOf } from '../view-model/difference'
import type { Navigation } from '../view-model/navigation'
import { selectActorOptions } from '../view-model/select-filters'
import { selectPaneHeads } from '../view-model/select-panes'
import type { LinkNotice, ViewState } from '../view-model/view-state'
import { compare as text } from '../words/en/compare'
import { failureWords } from '../words/en/failures'
import { shell } from '../words/en/shell'
import { AsOfNotice } from './as-of-notice'
import { ErrorBoundary } from './error-boundary'
import type { FileDrop } from './use-file-drop'
import { useSecondBoard } from './use-second-board'
import { Views } from './views'

type Props = {
  /** As the address has it. */
  readonly view: ViewState
  /** The first pane's, and what of the address it does not know. */
  readonly board: Board
  readonly notices: readonly LinkNotice[]
  readonly navigation: Navigation
  readonly loaded: Loaded
  readonly drop: FileDrop
  readonly path: string
  /** Puts the panes into the page, beside what is open of them. */
  readonly children: (panes: ReactNode, inFocus: Board, navigation: Navigation) => ReactNode
}

/** The same view twice, each with what the address gives it of its own; all else they share, and move in lock-step. */
export function ComparedViews(props: Props) {
  const { view, loaded, drop, path, children } = props
  const other = useSecondBoard(view, loaded)
  const catalogue = useQuery(catalogueQuery)
  const difference = useMemo(() => differenceOf(view), [view])
  const [first, second] = useMemo(
    () => (other.board ? besideEachOther(props.board, other.board) : [props.board, undefined]),
    [props.board, other.board],
  )
  const navigations = {
    first: useMemo(() => paneNavigation('first', props.navigation, first.dataset), [props.navigation, first.dataset]),
    second: useMemo(
      () => paneNavigation('second', props.navigation, other.loaded.dataset),
      [props.navigation, other.loaded.dataset],
    ),
  }
  const heads = selectPaneHeads(first, second ?? first, difference)
  const hasOwnDay = difference.days || difference.datasets
  const isDesk = view.mode === 'desk'
  const pane = (side: Side, board: Board, of: Loaded, notices: ReactNode): ReactNode => {
    const navigation = navigations[side]
    const actors = difference.actors && isDesk && (
      <ActorChoice>
        <FacetOptions label={text.chooseActors} options={selectActorOptions(board)} navigation={navigation} />
      </ActorChoice>
    )
    return (
      <ComparedPane
        head={heads[side]}
        isDayAlone={difference.days && !difference.datasets && !difference.actors}
        day={hasOwnDay && <AsOfControl board={board} navigation={navigation} />}
        choice={actors}
        under={
          <>
            {hasOwnDay && isDesk && <Scrubber board={board} navigation={navigation} />}
            {notices}
          </>
        }
      >
        <ErrorBoundary region={heads[side].name} shows={path}>
          <Views board={board} navigation={navigation} loaded={of} drop={drop} />
        </ErrorBoundary>
      </ComparedPane>
    )
  }
  const own = (side: Side): readonly LinkNotice[] =>
    difference.datasets
      ? side === 'first'
        ? paneNotices(side, props.notices, other.notices, difference)
        : paneNotices(side, other.notices, props.notices, difference)
      : []
  const panes = (
    <ComparedFrame
      names={{ first: heads.first.name, second: second ? heads.second.name : text.otherDataset }}
      onClose={isDesk ? () => props.navigation.change(withoutSecond) : undefined}
      onSwap={
        isDesk && canSwap(view)
          ? () =>
              props.navigation.change(
                swapSides({ asOf: first.dataset.asOf, data: catalogue.data?.datasets[0]?.href ?? loaded.address }),
              )
          : undefined
      }
      first={pane(
        'first',
        first,
        loaded,
        <PaneNotices link={own('first')}>
          {hasOwnDay && <AsOfNotice board={first} navigation={navigations.first} />}
        </PaneNotices>,
      )}
      second={
        second ? (
          pane(
            'second',
            second,
            other.loaded,
            <PaneNotices link={own('second')}>
              {hasOwnDay && <AsOfNotice board={second} navigation={navigations.second} />}
              {other.hasUnreadLogs && <p>{text.logsLeft}</p>}
            </PaneNotices>,
          )
        ) : (
          <ComparedPane head={{ name: text.otherDataset, details: [] }} isDayAlone={false}>
            <NoSecond view={view} failure={other.failure} />
          </ComparedPane>
        )
      }
    />
  )
  const side = second ? sideInFocus(first, second) : 'first'
  return children(panes, side === 'second' && second ? second : first, navigations[side])
}

function NoSecond({ view, failure }: Pick<ReturnType<typeof useSecondBoard>, 'failure'> & Pick<Props, 'view'>) {
  if (!failure)
    return (
      <PaneNotices link={[]}>
        <p>{text.loading}</p>
      </PaneNotices>
    )
  const { what, remedy } = failureWords(failure)
  return (
    <PaneNotices link={[]}>
      <p>{shell.ignored('data2', view.data2 ?? '')}</p>
      <p>
        <strong>{what}</strong> {remedy}
      </p>
    </PaneNotices>
  )
}
