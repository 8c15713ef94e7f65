import { useMemo, type ReactNode } from 'react'
import { useIsInPane } from '../../ui/pane-name'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectSituation } from '../../view-model/select-situation'
import { setFocus } from '../../view-model/transitions'
import { situation as text } from '../../words/en/situation'
import { words } from '../../words/words'
import type { LinkTo } from './link-to'
import { ActorList } from './actor-list'
import { DemandList } from './demand-list'
import { NextDates } from './next-dates'
import styles from './situation-view.module.css'
import { StatementColumn } from './statement-column'
import { useOneScreen } from './use-one-screen'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** The headline figure and the timeline strip are features of their own; the app hands them in. */
  readonly headline: ReactNode
  readonly timeline: ReactNode
  /** Holds a region's faults; the others stay. */
  readonly guard: (region: GuardedRegion, children: ReactNode) => ReactNode
}

export type GuardedRegion = 'figure' | 'demands' | 'statements' | 'dates' | 'actors' | 'timeline'

/** All of a day on one screen: the figure, what was said, what is demanded, what comes, who acts, when. */
export function SituationView({ board, navigation, headline, timeline, guard }: Props) {
  const [columns, limits] = useOneScreen(board)
  const model = useMemo(() => selectSituation(board, limits), [board, limits])
  const { mode } = board.view
  const isInPane = useIsInPane()
  const linkTo: LinkTo = (path, label, rest = 0) => {
    const caption = rest > 0 ? words.more(rest) : label
    // Nobody touches a wall: there a link is only its count.
    if (mode === 'kiosk') return rest > 0 && <span className={styles.more}>{caption}</span>
    return (
      <ViewLink href={navigation.hrefOf(setFocus(undefined), path)} className={styles.more}>
        {caption} <span aria-hidden="true">{text.arrow}</span>
      </ViewLink>
    )
  }
  return (
    <div className={classOf(mode !== 'desk', isInPane)}>
      <div ref={columns} className={styles.columns}>
        <div className={styles.left}>
          <Region title={text.figures} aside={linkTo('/figures', text.allClaims)}>
            {guard('figure', headline)}
          </Region>
          {guard('demands', <DemandList model={model} board={board} navigation={navigation} />)}
        </div>
        {guard(
          'statements',
          <StatementColumn
            model={model}
            board={board}
            navigation={navigation}
            limit={limits.statements}
            linkTo={linkTo}
          />,
        )}
        <div className={styles.right}>
          {guard('dates', <NextDates model={model} board={board} navigation={navigation} />)}
          {guard('actors', <ActorList board={board} navigation={navigation} limit={limits.actors} linkTo={linkTo} />)}
        </div>
      </div>
      <div className={styles.strip}>
        <Region title={text.timeline} aside={linkTo('/timeline', text.open)}>
          {guard('timeline', timeline)}
        </Region>
      </div>
    </div>
  )
}

/** Two panes end with their timelines side by side; in large type they have room for the figure, the demands and people's words. */
function classOf(isLarge: boolean, isInPane: boolean): string {
  return [styles.situation, isLarge && styles.large, isInPane && (isLarge ? styles.half : styles.beside)]
    .filter(Boolean)
    .join(' ')
}
