// Where a page says how much of it has been left out: once for each column that was cut.

/** Something that was left out, in CSS pixels: items of a list, or a part of the page that has a name. */
export type LeftOut = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly count: number
  readonly name?: string | undefined
}

/** All that was left out of a column: the index of what comes first, how many items, and which parts. */
export type CutGroup = { readonly first: number; readonly count: number; readonly names: readonly string[] }

/** What stands beneath one another belongs together: those that share more than half of the narrower one's width. */
export function cutGroups(leftOut: readonly LeftOut[]): readonly CutGroup[] {
  const groups: { first: number; count: number; names: string[]; left: number; right: number; top: number }[] = []
  for (const [index, box] of leftOut.entries()) {
    const group = groups.find((other) => isBeneath(other, box))
    const { left, right, top, count, name } = box
    const names = name === undefined ? [] : [name]
    if (!group) groups.push({ left, right, top, count, names, first: index })
    else {
      group.count += count
      group.names.push(...names)
      if (top < group.top) Object.assign(group, { first: index, top, left, right })
    }
  }
  return groups.map(({ first, count, names }) => ({ first, count, names }))
}

type Width = Pick<LeftOut, 'left' | 'right'>

function isBeneath(one: Width, other: Width): boolean {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  return shared > Math.min(one.right - one.left, other.right - other.left) / 2
}
