// Figures that came between two days, each beside the one that its claimant gave before. Two claims, both as they
// were said: what lies between them nobody said, and nothing here works it out.
import { bisectRight } from '../base/bisect'
import { ascending, byAll } from '../base/compare'
import type { Claim } from '../domain/claim'
import type { Dataset } from '../domain/dataset'
import type { MeasureId } from '../domain/ids'
import type { Knowledge } from './as-of'
import { latestFirst } from './latest-first'

export type FigureMove = {
  readonly claim: Claim
  /** Undefined where its claimant gave none before, or is not named. */
  readonly earlier?: EarlierClaim
}

export type EarlierClaim = {
  readonly claim: Claim
  /** 'supersedes': the record says which one it replaces. 'same-voice': the claimant's last one of this kind. */
  readonly link: 'supersedes' | 'same-voice'
  /** False where the two state other parts: they are then not two counts of one thing. */
  readonly isCountedAlike: boolean
}

/** The claims that `after` knows and `before` does not, by measure, latest first. */
export function diffFigures(
  before: Knowledge,
  after: Knowledge,
  { actors }: Pick<Dataset, 'actors'>,
): ReadonlyMap<MeasureId, readonly FigureMove[]> {
  const voices = claimsByVoice(after.claims, actors)
  const moves = new Map<MeasureId, FigureMove[]>()
  for (const claim of after.claims.filter(({ id }) => !before.byId.has(id)).toSorted(latestFirst)) {
    const move: FigureMove = {
      claim,
      earlier: supersededBy(claim, after) ?? sameVoiceBefore(claim, voices, actors),
    }
    const own = moves.get(claim.measure)
    if (own) own.push(move)
    else moves.set(claim.measure, [move])
  }
  return moves
}

function supersededBy(claim: Claim, { byId }: Knowledge): EarlierClaim | undefined {
  const earlier = claim.supersedes && byId.get(claim.supersedes)
  return earlier?.type === 'claim' ? earlierClaim(earlier, claim, 'supersedes') : undefined
}

type Voices = ReadonlyMap<string, readonly Claim[]>

const asSaid = byAll<Claim>(
  ascending(({ known }) => known),
  (a, b) => latestFirst(b, a),
)

/** Each voice's claims of one measure and kind, in the order in which they became known. */
function claimsByVoice(claims: readonly Claim[], actors: Dataset['actors']): Voices {
  const voices = new Map<string, Claim[]>()
  for (const claim of claims.toSorted(asSaid)) {
    const voice = voiceKey(claim, actors)
    if (voice === undefined) continue
    const own = voices.get(voice)
    if (own) own.push(claim)
    else voices.set(voice, [claim])
  }
  return voices
}

/**
 * Undefined for a voice of which nobody is named: one without an id, or one of a group that the source tells by less than
 * its id. 'An official' of today need not be the official of last week.
 */
function voiceKey(claim: Claim, actors: Dataset['actors']): string | undefined {
  const { claimants, onBehalfOf, attribution, citations, measure, kind } = claim
  const isOfGroup = claimants.some((id) => actors.get(id)?.kind === 'group')
  if (attribution !== undefined && (claimants.length === 0 || isOfGroup)) return undefined
  const voice =
    claimants.length > 0
      ? `${claimants.toSorted().join('+')} ${onBehalfOf ?? ''}`
      : `source ${citations[0]?.source ?? ''}`
  return `${measure} ${kind} ${voice}`
}

/** The last one known on an earlier day; of several on one day, one that counts the same parts. */
function sameVoiceBefore(claim: Claim, voices: Voices, actors: Dataset['actors']): EarlierClaim | undefined {
  const key = voiceKey(claim, actors)
  const own = (key === undefined ? undefined : voices.get(key)) ?? []
  const lastAt = bisectRight(own, claim.known - 1, ({ known }) => known) - 1
  const last = own[lastAt]
  if (!last) return undefined
  for (let at = lastAt; own[at]?.known === last.known; at--) {
    const other = own[at]
    if (other && isCountedAlike(other, claim)) return earlierClaim(other, claim, 'same-voice')
  }
  return earlierClaim(last, claim, 'same-voice')
}

function earlierClaim(earlier: Claim, claim: Claim, link: EarlierClaim['link']): EarlierClaim {
  return { claim: earlier, link, isCountedAlike: isCountedAlike(earlier, claim) }
}

function isCountedAlike(a: Claim, b: Claim): boolean {
  return isSameSet(a.includes, b.includes) && isSameSet(a.excludes, b.excludes)
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item))
}
