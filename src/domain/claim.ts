import type { Entry } from './entry'
import type { ActorId, ClaimId, ComponentId, MeasureId, StatementId } from './ids'
import type { Quantity } from './quantity'
import type { ClaimKind, Likelihood } from './vocabulary'

/** What is counted, so that two numbers can be told to be about the same thing or not. */
export type Measure = {
  readonly id: MeasureId
  readonly label: string
  readonly unit: string
  readonly definition: string
  readonly about?: ActorId
  /** A stock is how many there are; a change is how many came or went. Never on one line. */
  readonly quantity: 'stock' | 'change'
  readonly direction?: 'in' | 'out'
  readonly components: readonly Component[]
  readonly order: number
}

export type Component = { readonly id: ComponentId; readonly label: string }

/** A figure is somebody's claim: who said how much of what, for which day, known since when. */
export type Claim = Entry<ClaimId> & {
  readonly type: 'claim'
  readonly measure: MeasureId
  readonly value: Quantity
  /** As said: 'hundreds of thousands'. */
  readonly words?: string
  readonly kind: ClaimKind
  /** All who make the claim together; empty: the cited source itself. */
  readonly claimants: readonly ActorId[]
  readonly attribution?: string
  readonly onBehalfOf?: ActorId
  readonly reportedBy?: ActorId
  readonly condition?: string
  readonly likelihood?: Likelihood
  readonly includes: readonly ComponentId[]
  readonly excludes: readonly ComponentId[]
  readonly scope?: string
  readonly statement?: StatementId
  readonly supersedes?: ClaimId
}

export type Counting = 'in' | 'out' | 'not-stated'

/** Whether a claim counts a component. Silence is 'not stated', never 'no'. */
export function countingOf(claim: Claim, component: ComponentId): Counting {
  if (claim.includes.includes(component)) return 'in'
  return claim.excludes.includes(component) ? 'out' : 'not-stated'
}
