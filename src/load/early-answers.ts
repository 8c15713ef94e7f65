// The record is asked for before there is an app to read it: begin.ts runs while the rest of the app is still on
// its way. What it asked for waits here. The app works as well without it; it only waits longer.
import { fail, type Result } from '../base/result'
import type { LoadError } from '../domain/load-error'
import { dataBase } from '../edition/here'
import { fetchText, type Fetched } from './fetch-text'
import { ownFileName } from './own-file'
import { resolveAddress } from './resolve-address'
import { warmReader } from './warm-reader'

export const CATALOGUE_ADDRESS = 'data/index.json'

export type Answer = Result<Fetched, LoadError>
type Early = { readonly answer: Promise<Answer>; settled?: Answer }

const asked = new Map<string, Early>()

let all: Promise<void> = Promise.resolve()
let datasetAddress: string | undefined

/** The address of the dataset that was asked for early; undefined where none was. */
export function earlyDatasetAddress(): string | undefined {
  return datasetAddress
}

/**
 * Asks for the dataset that an address's query names, else for the catalogue and then for its first dataset. `likely`:
 * the one that was the first when the app was built; it is asked for beside the catalogue, and forgotten where the
 * catalogue names another.
 */
export function askEarly(query: string, likely?: string): void {
  asked.clear()
  datasetAddress = undefined
  all = askFor(new URLSearchParams(query).get('data') ?? undefined, likely)
}

/** Resolves when all that was asked has been answered, or after so many milliseconds. */
export async function earlyAnswers(patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([all, end])
  clearTimeout(timer)
}

async function askFor(named: string | undefined, likely: string | undefined): Promise<void> {
  if (ownFileName(named) !== undefined) return
  const catalogue = named ? undefined : ask(CATALOGUE_ADDRESS)
  if (catalogue && likely !== undefined) void ask(likely)
  const first = catalogue ? firstOf(await catalogue) : named
  if (likely !== undefined && first !== likely) asked.delete(resolveAddress(likely))
  if (first === undefined) return
  if (URL.canParse(first, dataBase())) datasetAddress = resolveAddress(first)
  const dataset = await ask(first)
  if (dataset.ok && dataset.value.kind === 'text') warmReader(dataset.value.text)
}

/** The answer to what was asked early, until it has been given: what is asked again later is asked of the host. */
export function takeEarly(address: string): Promise<Answer> | undefined {
  const answer = asked.get(address)?.answer
  void answer?.then(() => asked.delete(address))
  return answer
}

/** The answer where it has come already; it stays until it is taken. */
export function peekEarly(address: string): Answer | undefined {
  return asked.get(address)?.settled
}

async function ask(href: string): Promise<Answer> {
  // What is no address will be explained by the app, which meets it again.
  if (!URL.canParse(href, dataBase())) return fail({ code: 'unreachable', address: href })
  const address = resolveAddress(href)
  const before = asked.get(address)
  if (before) return before.answer
  const early: Early = { answer: fetchText(address, {}) }
  asked.set(address, early)
  const settled = await early.answer
  early.settled = settled
  return settled
}

/** A glance into the catalogue; what is wrong with it the app finds out when it reads it properly. */
function firstOf(catalogue: Answer): string | undefined {
  if (!catalogue.ok || catalogue.value.kind !== 'text') return undefined
  try {
    const { datasets } = JSON.parse(catalogue.value.text) as { readonly datasets?: readonly { href?: unknown }[] }
    const href = datasets?.[0]?.href
    return typeof href === 'string' ? href : undefined
  } catch {
    return undefined
  }
}
