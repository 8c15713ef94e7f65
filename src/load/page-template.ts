import { besideApp } from '../edition/here'
import { CODE_ID, TEMPLATE_NAME } from '../edition/write-page'
import { fetchText } from './fetch-text'

/** The page of the one-file edition without data; undefined where the host has none. */
export async function pageTemplate(): Promise<string | undefined> {
  const address = besideApp(TEMPLATE_NAME)
  const answer = address === undefined ? undefined : await fetchText(new URL(address, document.baseURI).href, {})
  const page = answer?.ok && answer.value.kind === 'text' ? answer.value.text : undefined
  // Some hosts answer every unknown path with the app itself.
  return page?.includes(`id="${CODE_ID}"`) ? page : undefined
}
