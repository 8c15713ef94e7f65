import { useMemo } from 'react'
import type { SourceId } from '../../domain/ids'
import { NearBlocks } from '../../ui/near-blocks'
import { MOST_WHOLE_ROWS } from '../../ui/virtual-rows'
import type { Board } from '../../view-model/board'
import type { Navigation } from '../../view-model/navigation'
import type { OriginGroup, SourcesModel } from '../../view-model/select-sources'
import { sources as text } from '../../words/en/sources'
import { groupBlocks } from './group-blocks'
import { SourceRow } from './source-row'
import styles from './source-groups.module.css'

type Props = {
  readonly model: SourcesModel
  readonly open: SourceId | undefined
  readonly board: Board
  readonly navigation: Navigation
}

/** The sources in their order; outlets that go back to one origin stand together under it. */
export function SourceGroups({ model, open, board, navigation }: Props) {
  const { groups, count } = model
  const blocks = useMemo(() => (count > MOST_WHOLE_ROWS ? groupBlocks(groups, open) : undefined), [groups, count, open])
  const groupOf = (group: OriginGroup) => (
    <Group key={group.id} group={group} open={open} board={board} navigation={navigation} />
  )
  return (
    <>
      <p className={styles.columns} aria-hidden="true">
        <span>{text.columns.source}</span>
        <span>{text.columns.published}</span>
        <span>{text.columns.grade}</span>
        <span>{text.columns.rests}</span>
      </p>
      {blocks ? (
        <div>
          <NearBlocks blocks={blocks}>{(block) => <ul>{block.groups.map(groupOf)}</ul>}</NearBlocks>
        </div>
      ) : (
        <ul>{groups.map(groupOf)}</ul>
      )}
    </>
  )
}

type GroupProps = Omit<Props, 'model'> & { readonly group: OriginGroup }

function Group({ group, open, board, navigation }: GroupProps) {
  const { id, origin, rows } = group
  const [first] = rows
  if (rows.length === 1 && first) {
    return <SourceRow row={first} isOpen={open === first.card.source.id} board={board} navigation={navigation} />
  }
  return (
    <li className={styles.group}>
      <p className={styles.together}>
        <strong>{text.outlets(rows.length, 1)}</strong> {origin && text.oneOrigin(origin.publisher)}
      </p>
      <ul>
        {rows.map((row) => (
          <SourceRow
            key={row.card.source.id}
            row={row}
            isOpen={open === row.card.source.id}
            place={row.card.source.id === id ? text.isOrigin : undefined}
            board={board}
            navigation={navigation}
          />
        ))}
      </ul>
    </li>
  )
}
