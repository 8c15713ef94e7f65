// What the values of the facets of statements are called.
import type { ActorId } from '../domain/ids'
import type { Dataset } from '../domain/dataset'
import { statementDesk as text } from '../words/en/statement-desk'
import { shortNameOf } from './names'
import { NO_SPEAKERS, NOBODY, type PartToken, type SpeakerToken } from './view-state'

type Named = Pick<Dataset, 'actors'>

export function speakerName(speaker: SpeakerToken, dataset: Named): string {
  return isNoSpeaker(speaker) ? text.speaker[speaker] : shortNameOf(speaker, dataset)
}

export function addresseeName(addressee: PartToken, dataset: Named): string {
  return isNobody(addressee) ? text.noAddressee : shortNameOf(addressee, dataset)
}

export function channelName(channel: PartToken, dataset: Named): string {
  return isNobody(channel) ? text.noChannel : shortNameOf(channel, dataset)
}

/** An id is a string of its own kind, so that comparing alone tells the compiler nothing. */
export function isNoSpeaker(speaker: SpeakerToken): speaker is Exclude<SpeakerToken, ActorId> {
  return NO_SPEAKERS.some((other) => other === speaker)
}

export function isNobody(part: PartToken): part is typeof NOBODY {
  return part === NOBODY
}
