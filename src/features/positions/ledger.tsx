import { useMemo } from 'react'
import { blocStyle } from '../../marks/bloc-colour'
import { LabelledSection } from '../../ui/labelled-section'
import { NearBlocks } from '../../ui/near-blocks'
import { Region } from '../../ui/region'
import { MOST_WHOLE_ROWS } from '../../ui/virtual-rows'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import { selectPositions, type LedgerGroup } from '../../view-model/select-positions'
import { positions as text } from '../../words/en/positions'
import { groupBlocks } from './group-blocks'
import { LedgerRowLine } from './ledger-row'
import styles from './ledger.module.css'
import { NoLedger } from './no-ledger'

type Props = { readonly board: Board; readonly navigation: Navigation }

/** Every demand as of the day: what was said to it, what became of that, and what date is next. */
export function Ledger({ board, navigation }: Props) {
  const model = useMemo(() => selectPositions(board), [board])
  const { groups, count, knownCount, openCount, empty } = model
  const blocks = useMemo(() => (count > MOST_WHOLE_ROWS ? groupBlocks(groups) : undefined), [groups, count])
  const drawn = (group: LedgerGroup) => <Group key={group.key} group={group} board={board} navigation={navigation} />
  return (
    <Region
      title={text.ledger}
      aside={
        !empty && (
          <p className={styles.count}>
            {text.count(count, knownCount)} · {text.openCount(openCount)}
          </p>
        )
      }
    >
      {empty ? (
        <NoLedger reason={empty} model={model} board={board} navigation={navigation} />
      ) : (
        <>
          <div className={styles.heads} aria-hidden="true">
            <p>{text.heads.demand}</p>
            <p>{text.heads.replies}</p>
            <p>{text.heads.status}</p>
            <p>{text.heads.next}</p>
          </div>
          {blocks ? <NearBlocks blocks={blocks}>{({ group }) => drawn(group)}</NearBlocks> : groups.map(drawn)}
        </>
      )}
    </Region>
  )
}

function Group({ group, board, navigation }: Props & { readonly group: LedgerGroup }) {
  const { title, bloc, rows } = group
  return (
    <LabelledSection className={styles.group} label={title}>
      <h3 className={styles.who} style={blocStyle(bloc, board.dataset)}>
        {title} <span>{rows.length}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <LedgerRowLine key={row.demand.id} row={row} board={board} navigation={navigation} />
        ))}
      </ul>
    </LabelledSection>
  )
}
