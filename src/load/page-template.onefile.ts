import { CODE_ID, writePage } from '../edition/write-page'

/** The page again, from what it is made of itself. */
export async function pageTemplate(): Promise<string | undefined> {
  return writePage({
    script: document.getElementById(CODE_ID)?.textContent ?? '',
    style: document.querySelector('style')?.textContent ?? '',
    icon: document.querySelector('link[rel=icon]')?.getAttribute('href') ?? '',
    policy: document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '',
  })
}
