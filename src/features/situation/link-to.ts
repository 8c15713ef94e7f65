import type { ReactNode } from 'react'

/** The link at the right of a region's title: to the whole view, saying how much the screen leaves out. */
export type LinkTo = (path: string, label: string, rest?: number) => ReactNode
