// This window's copy of what a presentation shows, and its talk with the other windows. It knows neither React nor how
// messages travel.
import { actOn, claimStage, mergeStages, type SharedStage, type StageAction } from '../view-model/shared-stage'
import type { StageMessage, StageRole } from '../view-model/stage-message'
import type { OpenStageLink, StageLink } from './stage-link'

export type StageCopy = {
  readonly get: () => StageSeen
  readonly subscribe: (listener: () => void) => () => void
  readonly act: (action: StageAction) => void
  /** Asks who is there; who has not answered twice is there no longer. */
  readonly ask: () => void
  /** A window that this one has opened. */
  readonly add: (other: Window) => void
  /** Joins the other windows; returns what leaves them. */
  readonly join: () => () => void
}

export type StageSeen = {
  readonly stage: SharedStage
  /** The other windows, by what they are for. */
  readonly others: Readonly<Record<StageRole, number>>
}

type Options = {
  readonly name: string
  readonly role: StageRole
  /** This window's name among the others. */
  readonly id: string
  readonly begin: SharedStage
  readonly openLink: OpenStageLink
}

/** So many questions without an answer mean that a window has gone without saying so. */
const MOST_UNANSWERED = 2

export function makeStageCopy({ name, role, id, begin, openLink }: Options): StageCopy {
  let seen: StageSeen = { stage: begin, others: { audience: 0, presenter: 0 } }
  let link: StageLink | undefined
  const listeners = new Set<() => void>()
  const peers = new Map<string, { readonly role: StageRole; readonly unanswered: number }>()

  const show = (stage: SharedStage): void => {
    const roles = [...peers.values()].map((peer) => peer.role)
    const audience = roles.filter((one) => one === 'audience').length
    const others = { audience, presenter: roles.length - audience }
    const isSame = others.audience === seen.others.audience && others.presenter === seen.others.presenter
    if (stage === seen.stage && isSame) return
    seen = { stage, others: isSame ? seen.others : others }
    for (const listener of listeners) listener()
  }
  const sayState = (stage: SharedStage): void => link?.say({ kind: 'state', from: id, role, stage })
  const hear = (message: StageMessage): void => {
    if (message.from === id) return
    if (message.kind === 'bye') peers.delete(message.from)
    else peers.set(message.from, { role: message.role, unanswered: 0 })
    if (message.kind === 'state') return show(mergeStages(seen.stage, message.stage))
    if (message.kind === 'bye') return show(seen.stage)
    const claimed = claimStage(seen.stage, id)
    show(claimed)
    sayState(claimed)
  }
  const hello = (): void => link?.say({ kind: 'hello', from: id, role })
  return {
    get: () => seen,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    act: (action) => {
      const stage = actOn(seen.stage, action, id)
      if (stage === seen.stage) return
      show(stage)
      sayState(stage)
    },
    ask: () => {
      for (const [from, peer] of peers) {
        if (peer.unanswered >= MOST_UNANSWERED) peers.delete(from)
        else peers.set(from, { ...peer, unanswered: peer.unanswered + 1 })
      }
      show(seen.stage)
      hello()
    },
    add: (other) => link?.add(other),
    join: () => {
      link = openLink(name, hear)
      hello()
      return () => {
        link?.say({ kind: 'bye', from: id, role })
        link?.close()
        link = undefined
      }
    },
  }
}
