// A figure as the view Changes sets it beside another: with all that tells whether the two can be held together.
import type { Claim } from '../domain/claim'
import type { Dataset } from '../domain/dataset'
import { changes as text } from '../words/en/changes'
import { record as recordWords } from '../words/en/record'
import { vocabulary } from '../words/en/vocabulary'
import { formatDay, formatEdtf } from './format-day'
import { formatQuantity, speakQuantity } from './format-quantity'
import { claimantOf } from './names'
import { figureDetail } from './select-figure-detail'

export type ChangedFigure = {
  readonly written: string
  readonly spoken: string
  readonly voice: string
  readonly bloc?: string
  /** Kind, what day it is about, since when it is known, what is counted, under which condition. */
  readonly facts: string
  /** What it says of the parts of the count; undefined where it says nothing. */
  readonly parts?: string
}

export function changedFigure(claim: Claim, dataset: Dataset): ChangedFigure {
  const { label, bloc } = claimantOf(claim, dataset)
  const { onBehalfOf, through, includes, excludes } = figureDetail(claim, dataset)
  const facts = [
    claim.withdrawn && recordWords.withdrawnMark,
    vocabulary.claimKinds[claim.kind],
    formatEdtf(claim.date),
    claim.date.latest === claim.known && claim.date.earliest === claim.known
      ? undefined
      : text.figure.known(formatDay(claim.known)),
    onBehalfOf && text.figure.onBehalfOf(onBehalfOf),
    through && text.figure.through(through),
    claim.likelihood && vocabulary.likelihoods[claim.likelihood],
    claim.scope,
    claim.condition,
  ]
  const parts = [
    includes.length > 0 && text.figure.counts(includes),
    excludes.length > 0 && text.figure.leavesOut(excludes),
  ].filter((part) => part !== false)
  return {
    written: formatQuantity(claim.value, claim.words),
    spoken: `${label}: ${speakQuantity(claim.value, claim.words)}`,
    voice: label,
    bloc,
    facts: facts.filter((fact) => fact !== undefined).join(' · '),
    parts: parts.length === 0 ? undefined : parts.join('; '),
  }
}
