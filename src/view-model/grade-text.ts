// A source's grade after the NATO Admiralty code (AJP-2.1), as the code and in words.
import type { Credibility, Reliability } from '../domain/vocabulary'
import { vocabulary } from '../words/en/vocabulary'
import { words } from '../words/words'

export type GradeText = {
  /** `B3`, `B`, `3`; undefined where nothing was graded. */
  readonly code?: string
  /** 'usually reliable, possibly true'; 'not graded'. */
  readonly text: string
}

/** The half that nobody graded is left out, never filled in. */
export function gradeText(reliability: Reliability | undefined, credibility: Credibility | undefined): GradeText {
  if (reliability === undefined && credibility === undefined) return { text: words.notGraded }
  const parts = [
    reliability && vocabulary.reliabilities[reliability],
    credibility && vocabulary.credibilities[credibility],
  ]
  return {
    code: `${reliability ?? ''}${credibility ?? ''}`,
    text: parts.filter((part) => part !== undefined).join(', '),
  }
}
