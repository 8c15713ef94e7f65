import { Region } from '../../ui/region'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { sources as text } from '../../words/en/sources'
import { GapsPart } from './gaps-part'
import { PartLinks } from './part-links'
import { SourcesPart } from './sources-part'
import styles from './sources-view.module.css'

type Props = {
  readonly board: Board
  readonly navigation: Navigation
  /** The source whose records are listed; from the path. */
  readonly source?: string
}

/** What the board rests on, and what it has nothing to rest on. */
export function SourcesView({ board, navigation, source }: Props) {
  const isGaps = source === undefined && board.view.sourcePart === 'gaps'
  return (
    <Region
      title={text.region}
      className={styles.view}
      aside={<PartLinks current={isGaps ? 'gaps' : 'sources'} navigation={navigation} />}
    >
      {isGaps ? (
        <GapsPart board={board} navigation={navigation} />
      ) : (
        <SourcesPart board={board} navigation={navigation} source={source} />
      )}
    </Region>
  )
}
