// A file from the reader's own disk, in a real browser: dropped or picked, good or bad.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { goBack, openPage } from '../support/open-page'
import { isDrawn, SITUATION } from '../support/views'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const fixture = (name: string): string => fileURLToPath(new URL(name, FIXTURES))

/** As the browser hands it over when a file is let go above the page. */
async function drop(page: Page, name: string): Promise<void> {
  const text = await readFile(fixture(name), 'utf8')
  const transfer = await page.evaluateHandle(
    ([content, fileName]) => {
      const held = new DataTransfer()
      held.items.add(new File([content], fileName, { type: 'application/json' }))
      return held
    },
    [text, name.replace(/^.*\//, '')] as const,
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
  await page.getByText('Drop a dataset file to open it').waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

describe('a file of one’s own', () => {
  it('is opened where it is dropped, asks no host for anything, and is left by Back', async () => {
    const asked: string[] = []
    const page = await openPage('/', {
      beforeLoad: async (context) => {
        context.on('request', (request) => asked.push(request.url()))
      },
    })
    await isDrawn(page, SITUATION)
    const before = asked.filter((url) => url.endsWith('.json')).length
    await drop(page, 'v1/three-statements.json')
    await title(page, 'Three statements and nothing else')
    await page.getByText(/Showing three-statements\.json from this computer/).waitFor()
    expect(asked.filter((url) => url.endsWith('.json'))).toHaveLength(before)
    await goBack(page)
    await title(page, 'The standoff over Ukraine')
  })

  it('is picked with the browser’s own file input, which the keyboard reaches', async () => {
    const page = await openPage('/data')
    const picker = page.getByLabel('Choose a JSON file from this computer')
    await picker.focus()
    expect(await picker.evaluate((input) => input === document.activeElement)).toBe(true)
    await picker.setInputFiles(fixture('v1/july-1914.json'))
    await title(page, 'The July crisis of 1914')
    expect(await page.getByRole('region', { name: 'This dataset' }).innerText()).toContain('july-1914.json')
  })

  it.each([
    ['truncated.json', /truncated\.json was not opened: .*line \d+, column \d+/],
    ['web-page.json', /web-page\.json was not opened: .*a web page/],
    ['version-of-tomorrow.json', /version-of-tomorrow\.json was not opened: .*2/],
    ['empty.json', /empty\.json was not opened: .*empty/],
  ])('costs no board where it is no dataset: %s', async (name, said) => {
    const page = await openPage('/')
    await isDrawn(page, SITUATION)
    await drop(page, `broken/${name}`)
    await page.getByText(said).waitFor()
    await title(page, 'The standoff over Ukraine')
    expect(await page.getByRole('region', { name: 'Figures', exact: true }).innerText()).toContain('≈100,000')
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.getByText(said).waitFor({ state: 'detached' })
  })

  it('with a faulty record opens without it, counts it and leads to what is wrong with it', async () => {
    const page = await openPage('/')
    await isDrawn(page, SITUATION)
    await drop(page, 'broken/impossible-date.json')
    await page.getByText('1 record set aside').waitFor()
    await page.getByRole('link', { name: 'See why' }).click()
    const problems = page.getByRole('region', { name: 'What was set aside' })
    await problems.getByText(/^\$\.[a-z]+\[\d+\]\.date$/).waitFor()
    expect(await problems.innerText()).toMatch(/1 record set aside, 0 notices/)
  })
})
