// What `/` lists: hits by kind, best kind first, each with the place where its words were found.
import type { EntryId } from '../domain/ids'
import type { Board } from './board'
import { formatEdtf } from './format-day'
import { record } from '../words/en/record'
import { excerpt, foundIn, highlight, runsOf, textOf, type Found, type Run, type Segment } from './highlight'
import { markNameOf, type MarkName } from './mark-of'
import { blocOf } from './names'
import { searchLines, type SearchGroup, type SearchPart, type SearchSubject } from './search-document'
import type { SearchIndex, SearchMatch } from './search-index'
import { closeAll, focusOn, setFocus, toggleTopic, type Transition } from './transitions'

export type SearchModel = {
  readonly groups: readonly HitGroup[]
  readonly count: number
  /** How many more enter the record after the board's day. */
  readonly later: number
  /** Whether anything was asked for. */
  readonly isAsked: boolean
  /** How much of the record the answer is about, 1 for all of it. */
  readonly share: number
}

export type HitGroup = {
  readonly group: SearchGroup
  readonly count: number
  readonly hits: readonly SearchHit[]
  /** How many are not listed. */
  readonly more: number
}

export type SearchHit = {
  readonly id: string
  readonly group: SearchGroup
  readonly mark?: MarkName
  readonly bloc?: string
  /** All of it in one line, for those who hear it. */
  readonly label: string
  readonly lead: readonly Run[]
  /** BCP 47, where the lead is in the language it was said in. */
  readonly language?: string
  readonly details: readonly (readonly Run[])[]
  readonly when?: string
  readonly isWithdrawn: boolean
  /** Where it leads: a change of the view, on this path or another. */
  readonly transition: Transition
  readonly path?: string
}

/** Where nothing is asked of the record. */
export const NO_HITS: SearchModel = { groups: [], count: 0, later: 0, isAsked: false, share: 1 }

const HITS_IN_GROUP = 4
/** A group alone has the room that others would take. */
const HITS_IN_ONLY_GROUP = 8
const HITS_IN_OPENED_GROUP = 60
const LEAD_LETTERS = 150
const DETAIL_LETTERS = 90

/** `opened`: the group that is to be listed whole. */
export function selectSearch(board: Board, index: SearchIndex, text: string, opened?: SearchGroup): SearchModel {
  const { matches, typed, later } = index.search(text, board.asOf)
  const byGroup = new Map<SearchGroup, SearchMatch[]>()
  for (const match of matches) {
    const group = byGroup.get(match.document.group)
    if (group) group.push(match)
    else byGroup.set(match.document.group, [match])
  }
  const few = byGroup.size === 1 ? HITS_IN_ONLY_GROUP : HITS_IN_GROUP
  return {
    // Matches come best first, and so do the groups that their first ones open.
    groups: [...byGroup].map(([group, found]) => {
      const listed = found.slice(0, group === opened ? HITS_IN_OPENED_GROUP : few)
      return {
        group,
        count: found.length,
        hits: listed.map((match) => hitOf(match, board, typed)),
        more: found.length - listed.length,
      }
    }),
    count: matches.length,
    later,
    isAsked: typed.length > 0,
    share: index.size === 0 ? 1 : index.taken / index.size,
  }
}

function hitOf({ document, words }: SearchMatch, board: Board, typed: readonly string[]): SearchHit {
  const found: Found = { words: new Set(words), typed }
  const { leads, line, rest } = searchLines(document, board.dataset)
  const lead = leadOf(leads, found)
  const shown = [...(lead ? [lead] : []), ...line]
  const subject = subjectOf(document.subject, board)
  const leading = lead ? excerpt(lead.text, found, LEAD_LETTERS, lead.quoted) : []
  const details = [...line, ...elsewhere(rest, shown, found)].map((part) =>
    part.field === 'about' ? highlight(part.text, found) : shortened(part, found),
  )
  return {
    id: document.id,
    group: document.group,
    ...subject,
    label: [
      textOf(leading),
      subject.when,
      subject.isWithdrawn ? record.withdrawnMark : undefined,
      ...details.map(textOf),
    ]
      .filter((part) => part !== undefined)
      .join(', '),
    lead: runsOf(leading),
    language: lead?.language,
    details: details.map(runsOf),
  }
}

/** The part in which most was found; where several hold as much, the first. */
function leadOf(leads: readonly SearchPart[], found: Found): SearchPart | undefined {
  let best = leads[0]
  let most = 0
  for (const part of leads) {
    const count = foundIn(part.text, found).size
    if (count > most) [best, most] = [part, count]
  }
  return best
}

/** The first part that holds a word which nothing that is shown holds: why it was found must be seen. */
function elsewhere(rest: readonly SearchPart[], shown: readonly SearchPart[], found: Found): readonly SearchPart[] {
  const seen = new Set(shown.flatMap(({ text }) => [...foundIn(text, found)]))
  const part = rest.find(({ text }) => [...foundIn(text, found)].some((word) => !seen.has(word)))
  return part ? [part] : []
}

function shortened({ text, quoted }: SearchPart, found: Found): readonly Segment[] {
  return excerpt(text, found, DETAIL_LETTERS, quoted)
}

type SubjectModel = Pick<SearchHit, 'mark' | 'bloc' | 'when' | 'isWithdrawn' | 'transition' | 'path'>

function subjectOf(subject: SearchSubject, { dataset, known }: Board): SubjectModel {
  switch (subject.type) {
    case 'record': {
      const { id } = subject.record
      const state = known.byId.get(id satisfies EntryId) ?? subject.record
      return {
        mark: markNameOf(state),
        when: formatEdtf(state.date),
        isWithdrawn: state.withdrawn !== undefined,
        transition: focusOn(state),
      }
    }
    case 'actor':
      return {
        bloc: blocOf(subject.actor, dataset.actors),
        isWithdrawn: false,
        transition: closeAll,
        path: `/actors/${subject.actor.id}`,
      }
    case 'source':
      return { isWithdrawn: false, transition: setFocus({ type: 'source', id: subject.source.id }) }
    case 'place':
      return { isWithdrawn: false, transition: setFocus({ type: 'place', id: subject.place.id }) }
    case 'topic': {
      const { id } = subject.topic
      return { isWithdrawn: false, transition: (view) => (view.topics.includes(id) ? view : toggleTopic(id)(view)) }
    }
    case 'measure':
      return { isWithdrawn: false, transition: closeAll, path: `/figures/${subject.measure.id}` }
  }
}
