// Two files side by side as a reader sees them: which is the earlier edition, and what differs, field by field.
import type { Dataset } from '../domain/dataset'
import { headerFields } from '../words/en/fields'
import { diffDatasets, isSameContent } from './diff-datasets'
import { editionParts, type EditionPart } from './edition-parts'
import { fieldText, type FieldChange } from './field-text'
import { formatDay } from './format-day'
import { HEADER } from './thing-field-text'

export type EditionsModel = {
  readonly before: Edition
  readonly after: Edition
  /** Whether the two are editions of one dataset. */
  readonly isOneDataset: boolean
  readonly isSameContent: boolean
  readonly header: readonly FieldChange[]
  readonly parts: readonly EditionPart[]
}

export type Edition = {
  readonly isBoard: boolean
  readonly title: string
  readonly revision: string
  readonly closed: string
}

export function selectEditions(board: Dataset, other: Dataset): EditionsModel {
  const isBoardLater = isLaterEdition(board, other)
  const [before, after] = isBoardLater ? [other, board] : [board, other]
  const diff = diffDatasets(before, after)
  return {
    before: editionOf(before, !isBoardLater),
    after: editionOf(after, isBoardLater),
    isOneDataset: board.id === other.id,
    isSameContent: isSameContent(diff),
    header: diff.header.map(({ field }) => ({
      label: headerLabel(field),
      before: fieldText(before, field, HEADER, before),
      after: fieldText(after, field, HEADER, after),
    })),
    parts: editionParts(diff, { before, after, board }),
  }
}

/** By the day it was closed, then by its revision, numbers in it read as numbers. Of two alike the other came before. */
export function isLaterEdition(
  { asOf, revision }: Pick<Dataset, 'asOf' | 'revision'>,
  other: Pick<Dataset, 'asOf' | 'revision'>,
): boolean {
  if (asOf !== other.asOf) return asOf > other.asOf
  return byNumber.compare(revision, other.revision) >= 0
}

const byNumber = new Intl.Collator('en', { numeric: true })

function editionOf({ title, revision, asOf }: Dataset, isBoard: boolean): Edition {
  return { isBoard, title, revision, closed: formatDay(asOf) }
}

function headerLabel(field: string): string {
  return new Map<string, string>(Object.entries(headerFields)).get(field) ?? field
}
