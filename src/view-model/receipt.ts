// The receipt that every output carries: which data, which edition, as of when, filtered how, and the way back.
import type { Day } from '../base/day'
import type { Receipt } from '../domain/receipt'
import { receipt as text } from '../words/en/receipt'
import type { Board } from './board'
import { boardMark } from './board-mark'
import { formatDay, formatSpan } from './format-day'
import { fullNameOf } from './names'
import { kindLabel } from './select-filters'
import { addresseeName, channelName, speakerName } from './statement-names'
import { serialiseView } from './url'
import type { ViewState } from './view-state'

/** What only the outside knows of a board. */
export type Taken = {
  /** The path of the view, from the app's base. */
  readonly path: string
  /** Absent where the browser made none. */
  readonly sha256?: string
  /** The absolute address of the view; absent where nobody else could follow it. */
  readonly address?: string
}

export function receiptOf(board: Board, { path, sha256, address }: Taken): Receipt {
  const { dataset, asOf, view } = board
  return {
    dataset: dataset.id,
    title: dataset.title,
    revision: dataset.revision,
    sha256,
    asOf,
    from: view.from,
    to: view.to,
    filters: filterWords(board),
    zone: text.zone,
    view: pathWithQuery(path, { ...view, asOf }),
    address,
    licence: dataset.licence,
    marking: boardMark(board),
    app: text.app,
  }
}

function pathWithQuery(path: string, view: ViewState): string {
  const query = serialiseView(view)
  return query === '' ? path : `${path}?${query}`
}

export type ReceiptLine = { readonly label: string; readonly value: string }

/** The receipt as labelled lines, in one order everywhere. */
export function receiptLines(receipt: Receipt): readonly ReceiptLine[] {
  const { fields } = text
  return [
    { label: fields.dataset, value: receipt.title },
    { label: fields.id, value: receipt.dataset },
    { label: fields.revision, value: receipt.revision },
    { label: fields.sha256, value: receipt.sha256 ?? text.notVerified },
    { label: fields.asOf, value: formatDay(receipt.asOf) },
    { label: fields.window, value: windowText(receipt.from, receipt.to) },
    { label: fields.filters, value: receipt.filters.join('; ') || text.noFilters },
    { label: fields.zone, value: receipt.zone },
    receipt.address === undefined
      ? { label: fields.view, value: receipt.view }
      : { label: fields.address, value: receipt.address },
    { label: fields.licence, value: receipt.licence || text.noLicence },
    ...(receipt.marking === undefined ? [] : [{ label: fields.marking, value: receipt.marking }]),
    { label: fields.app, value: receipt.app },
  ]
}

/** Plain text, a line each. */
export function receiptText(receipt: Receipt): string {
  return receiptLines(receipt)
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n')
}

/** The days in view, in words. */
export function windowText(from: Day | undefined, to: Day | undefined): string {
  if (from === undefined) return to === undefined ? text.wholeRecord : text.until(formatDay(to))
  return to === undefined ? text.since(formatDay(from)) : formatSpan(from, to)
}

/** Each filter that is on, in words; empty where there is none. */
export function filterWords({ dataset, view }: Pick<Board, 'dataset' | 'view'>): readonly string[] {
  const { filterGroups: groups } = text
  const filters: readonly (readonly [group: string, values: readonly string[]])[] = [
    [groups.actors, view.actors.map((id) => fullNameOf(id, dataset))],
    [groups.topics, view.topics.map((id) => dataset.topics.get(id)?.label ?? id)],
    [groups.kinds, view.kinds.map(kindLabel)],
    [groups.sources, view.sources.map((id) => dataset.sources.get(id)?.title ?? id)],
    [groups.speakers, view.speakers.map((id) => speakerName(id, dataset))],
    [groups.addressees, view.addressees.map((id) => addresseeName(id, dataset))],
    [groups.via, view.via.map((id) => channelName(id, dataset))],
    [groups.disclosed, yesOrNo(view.disclosed, text.disclosed)],
    [groups.conditional, yesOrNo(view.conditional, text.conditional)],
    [groups.search, view.search.trim() === '' ? [] : [`“${view.search.trim()}”`]],
  ]
  return filters.flatMap(([group, values]) => (values.length === 0 ? [] : [text.filter(group, values)]))
}

function yesOrNo(value: boolean | undefined, words: { readonly yes: string; readonly no: string }): readonly string[] {
  return value === undefined ? [] : [value ? words.yes : words.no]
}
