import { useMemo, type ReactNode } from 'react'
import { Region } from '../../ui/region'
import { ViewLink } from '../../ui/view-link'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectSituation } from '../../view-model/select-situation'
import { setFocus } from '../../view-model/transitions'
import { situation as text } from '../../words/en/situation'
import { ActorList } from './actor-list'
import { DemandList } from './demand-list'
import { NextDates } from './next-dates'
import styles from './situation-view.module.css'
import { StatementColumn } from './statement-column'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** The headline figure and the timeline strip are features of their own; the app hands them in. */
  readonly headline: ReactNode
  readonly timeline: ReactNode
}

/** All of a day on one screen: the figure, what was said, what is demanded, what comes, who acts, when. */
export function SituationView({ board, navigation, headline, timeline }: Props) {
  const model = useMemo(() => selectSituation(board), [board])
  const linkTo = (path: string, label: string): ReactNode => (
    <ViewLink href={navigation.hrefOf(setFocus(undefined), path)} className={styles.more}>
      {label} <span aria-hidden="true">{text.arrow}</span>
    </ViewLink>
  )
  return (
    <div className={styles.situation}>
      <div className={styles.columns}>
        <div className={styles.left}>
          <Region title={text.figures} aside={linkTo('/figures', text.allClaims)}>
            {headline}
          </Region>
          <DemandList model={model} board={board} navigation={navigation} />
        </div>
        <StatementColumn model={model} board={board} navigation={navigation} linkTo={linkTo} />
        <div className={styles.right}>
          <NextDates model={model} navigation={navigation} />
          <ActorList board={board} navigation={navigation} linkTo={linkTo} />
        </div>
      </div>
      <div className={styles.strip}>
        <Region title={text.timeline} aside={linkTo('/timeline', text.open)}>
          {timeline}
        </Region>
      </div>
    </div>
  )
}
