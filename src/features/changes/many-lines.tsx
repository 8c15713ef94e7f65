import { useMemo, type ReactNode } from 'react'
import { inBlocks, NearBlocks } from '../../ui/near-blocks'
import { MOST_WHOLE_ROWS } from '../../ui/virtual-rows'

type Props<T> = {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** The likely height of one, in rem. */
  readonly guess: number
  readonly className?: string
  readonly children: (item: T) => ReactNode
}

/** A list that draws only what is near the eye once it is long. */
export function ManyLines<T>({ items, keyOf, guess, className, children }: Props<T>) {
  const blocks = useMemo(() => (items.length > MOST_WHOLE_ROWS ? inBlocks(items, guess) : undefined), [items, guess])
  if (!blocks) {
    return (
      <ul className={className}>
        {items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
    )
  }
  return (
    <NearBlocks blocks={blocks}>
      {({ rows, first }) => (
        <ul className={className}>
          {rows.map((item, index) => (
            <li key={keyOf(item)} aria-posinset={first + index + 1} aria-setsize={items.length}>
              {children(item)}
            </li>
          ))}
        </ul>
      )}
    </NearBlocks>
  )
}
