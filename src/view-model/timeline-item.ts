// One record on the time axis: its bounds as the source gives them, its mark, and its words for those who ask.
import { ascending, byAll } from '../base/compare'
import type { Day } from '../base/day'
import type { CrisisRecord, Dataset } from '../domain/dataset'
import type { Importance } from '../domain/entry'
import type { ActorId } from '../domain/ids'
import { voicesOf } from '../domain/record-actors'
import { timeline as text } from '../words/en/timeline'
import { words } from '../words/words'
import { formatEdtf } from './format-day'
import { formatQuantity } from './format-quantity'
import { markNameOf, type MarkName } from './mark-of'
import { blocOf, claimantOf, shortNameOf, speakerOf } from './names'
import { recordKind, recordTitle } from './record-text'

/**
 * How the bounds of a date are to be read: one day; a span that lasted; some time within the bounds;
 * by a day, since when is not stated; from a day, until when is not stated, or still going on.
 */
export type ExtentKind = 'day' | 'span' | 'within' | 'until' | 'from' | 'ongoing'

export type TimelineItem = {
  /** `event.<id>`: the same form as the focus in an address. */
  readonly key: string
  readonly record: CrisisRecord
  readonly mark: MarkName
  /** What stands beside the mark. */
  readonly label: string
  readonly title: string
  readonly kind: string
  readonly date: string
  /** Those who take part, speak or count, as one line; empty where nobody is named. */
  readonly who: string
  readonly sourceCount: number
  /** First possible day; undefined where the start is not stated. */
  readonly earliest: Day | undefined
  /** Last possible day; undefined where the end is not stated. */
  readonly latest: Day | undefined
  readonly extent: ExtentKind
  /** The source says 'about', or doubts the date. */
  readonly isSoft: boolean
  /** First and last day that are drawn; an end that is not stated is drawn from the end that is. */
  readonly from: Day
  readonly to: Day
  /** Known by the as-of, and wholly after it. */
  readonly isAhead: boolean
  readonly bloc: string | undefined
  readonly importance: Importance
  /** A row of a log whose words have not been fetched yet: label, title and who are empty. */
  readonly isAwaited?: true
  /** Which row it is, while its words are awaited. */
  readonly row?: number
}

/** Earlier first: 'by' a day before that day, and of two that begin together the one that ends first. */
export const inTime = byAll<TimelineItem>(
  ascending(({ from }) => from),
  ascending(({ extent }) => (extent === 'until' ? 0 : 1)),
  ascending(({ to }) => to),
  ascending(({ record }) => record.order),
)

/** What a record is on the time axis; its words are made when they are asked for, since most marks show none. */
export function timelineItem(record: CrisisRecord, dataset: Dataset, asOf: Day): TimelineItem {
  return new RecordItem(record, dataset, asOf)
}

// A class for its getters alone: ten thousand items with seven ready-made texts each would cost more than all
// that the first frame shows of them.
class RecordItem implements TimelineItem {
  readonly key: string
  readonly record: CrisisRecord
  readonly earliest: Day | undefined
  readonly latest: Day | undefined
  readonly isSoft: boolean
  readonly extent: ExtentKind
  readonly from: Day
  readonly to: Day
  readonly isAhead: boolean
  readonly importance: Importance
  readonly #dataset: Dataset

  constructor(record: CrisisRecord, dataset: Dataset, asOf: Day) {
    const { date } = record
    const { extent, from, to } = drawnBounds(record, asOf)
    this.key = `${record.type}.${record.id}`
    this.record = record
    this.earliest = date.earliest
    this.latest = date.latest
    this.isSoft = date.isApproximate || date.isUncertain
    this.extent = extent
    this.from = from
    this.to = to
    this.isAhead = from > asOf
    this.importance = record.importance
    this.#dataset = dataset
  }

  get mark(): MarkName {
    return markNameOf(this.record)
  }
  get label(): string {
    return labelOf(this.record, this.#dataset)
  }
  get title(): string {
    return recordTitle(this.record, this.#dataset)
  }
  get kind(): string {
    return recordKind(this.record)
  }
  get date(): string {
    return formatEdtf(this.record.date)
  }
  get who(): string {
    return whoOf(this.record, this.#dataset)
  }
  get sourceCount(): number {
    return new Set(this.record.citations.map(({ source }) => source)).size
  }
  get bloc(): string | undefined {
    return sharedBloc(this.record, this.#dataset)
  }
}

type Bounds = { readonly extent: ExtentKind; readonly from: Day; readonly to: Day }

function drawnBounds({ date, known }: CrisisRecord, asOf: Day): Bounds {
  const { earliest, latest, precision, isOngoing } = date
  if (earliest === undefined) {
    const day = latest ?? known
    return { extent: 'until', from: day, to: day }
  }
  if (latest === undefined) {
    return isOngoing && asOf > earliest
      ? { extent: 'ongoing', from: earliest, to: asOf }
      : { extent: 'from', from: earliest, to: earliest }
  }
  const extent = earliest === latest ? 'day' : precision === 'interval' ? 'span' : 'within'
  return { extent, from: earliest, to: latest }
}

/** Short, and the number first where it is a number: a label may be cut at its end. */
function labelOf(record: CrisisRecord, dataset: Dataset): string {
  switch (record.type) {
    case 'event':
      return record.title
    case 'statement': {
      const voice = speakerOf(record, dataset)
      return voice.kind === 'source' ? record.text : text.labelledStatement(voice.label, record.text)
    }
    case 'claim': {
      const voice = claimantOf(record, dataset)
      const figure = formatQuantity(record.value, record.words)
      const unit = dataset.measures.get(record.measure)?.unit ?? ''
      return voice.kind === 'source' ? `${figure} ${unit}`.trim() : text.labelledClaim(figure, voice.label)
    }
  }
}

function whoOf(record: CrisisRecord, dataset: Dataset): string {
  switch (record.type) {
    case 'event':
      return words.and(record.actors.map((id) => shortNameOf(id, dataset)))
    case 'statement':
      return speakerOf(record, dataset).label
    case 'claim':
      return claimantOf(record, dataset).label
  }
}

/** The bloc of a record only where all whom it shows share one. */
function sharedBloc(record: CrisisRecord, dataset: Dataset): string | undefined {
  const blocs = new Set(lanesOfActors(record).map((id) => blocOf(dataset.actors.get(id), dataset.actors)))
  return blocs.size === 1 ? [...blocs][0] : undefined
}

/** Whose lane a record stands in: who takes part, or whose voice it is; never who was only spoken to. */
export function lanesOfActors(record: CrisisRecord): readonly ActorId[] {
  return record.type === 'event' ? record.actors : voicesOf(record)
}
