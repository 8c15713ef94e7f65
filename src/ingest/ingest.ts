// The one door for data: app, command line and tests call this function and no other. It throws on
// no input. What is no dataset is refused; what is faulty inside one is set aside and listed.
import type { Dataset } from '../domain/dataset'
import type { Problem, Refusal } from '../domain/problem'
import { collectV1, missingList } from './collect'
import { readJson } from './read-json'
import { asWritten, describe, isObject } from './json-value'
import { toDataset } from './to-dataset'
import { receiptProblems, toReceipt } from './to-receipt'
import { FORMAT_VERSION } from './versions/format-version'

export type Ingested =
  | { readonly ok: true; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** Text of a dataset file, of any format version ever released, to a dataset and its problems. */
export function ingest(text: string): Ingested {
  const json = readJson(text)
  if (!json.ok) return { ok: false, refusal: json.error }
  if (!isObject(json.value)) return { ok: false, refusal: { code: 'not-an-object', found: describe(json.value) } }
  const file = json.value
  const refusal = versionRefusal(file['formatVersion']) ?? missingList(file)
  if (refusal) return { ok: false, refusal }
  const collected = collectV1(file)
  const { dataset, problems } = toDataset(file, collected, toReceipt(file['receipt']))
  return { ok: true, dataset, problems: [...problems, ...receiptProblems(file['receipt']), ...collected.problems] }
}

function versionRefusal(found: unknown): Refusal | undefined {
  if (typeof found === 'number' && Number.isInteger(found) && found > FORMAT_VERSION) {
    return { code: 'too-new', found, supported: FORMAT_VERSION }
  }
  if (found === FORMAT_VERSION) return undefined
  return { code: 'no-version', found: found === undefined ? undefined : asWritten(found) }
}
