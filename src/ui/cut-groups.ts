// Where a page says how much of it has been left out: once for each column that was cut.

/** Something that was left out, in CSS pixels, and how many items of a list it holds. */
export type LeftOut = { readonly left: number; readonly right: number; readonly top: number; readonly count: number }

/** The index of what was left out first in a column, and the count of all that was left out there. */
export type CutGroup = { readonly first: number; readonly count: number }

/** What stands beneath one another belongs together: those that share more than half of the narrower one's width. */
export function cutGroups(leftOut: readonly LeftOut[]): readonly CutGroup[] {
  const groups: { first: number; count: number; left: number; right: number; top: number }[] = []
  for (const [index, box] of leftOut.entries()) {
    const group = groups.find((other) => isBeneath(other, box))
    if (!group) groups.push({ ...box, first: index })
    else {
      group.count += box.count
      if (box.top < group.top) Object.assign(group, { first: index, top: box.top, left: box.left, right: box.right })
    }
  }
  return groups.map(({ first, count }) => ({ first, count }))
}

type Width = Pick<LeftOut, 'left' | 'right'>

function isBeneath(one: Width, other: Width): boolean {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  return shared > Math.min(one.right - one.left, other.right - other.left) / 2
}
