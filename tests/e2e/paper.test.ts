// What comes out of the printer, read back: whose record, as of when, how filtered, resting on what, who may read it, and
// which page of how many. And nothing that was noted for the briefer alone.
import { AxeBuilder } from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { isDrawn, SITUATION } from '../support/views'
import { readPdf, type PdfPage } from '../support/pdf-text'

const MARK = 'TLP:AMBER+STRICT'
const NOTE = 'Ask the minister to smile'
const BUILD_UP = 'data/build-up-2021-2022.json'

const SCENES = [
  { title: 'The first screen', view: '/' },
  { title: 'What the Kremlin says', view: '/statements?actors=russia,putin&asof=2022-01-28' },
  { title: 'Who counts what', view: '/figures/russian-troops?from=2021-11-01&to=2022-02-24' },
  { title: 'Demands', view: '/positions?asof=2022-01-28' },
  { title: 'In time', view: '/timeline?from=2022-01-01&to=2022-02-24&topics=no-such-topic' },
  { title: 'Who they are', view: '/actors' },
  { title: 'What it rests on', view: '/sources' },
  { title: 'A scene gone wrong', view: 'https://elsewhere.example/' },
  { title: 'Since the day before', view: '/changes' },
  { title: 'One man', view: '/actors/putin?focus=actor.putin' },
].map((scene) => ({ ...scene, note: NOTE }))

/** The build-up as its author would hand it to a ministry: marked, and with a brief of ten scenes. */
async function serveMarked(context: BrowserContext): Promise<void> {
  const file = JSON.parse(await readFile(path.resolve('public', BUILD_UP), 'utf8')) as Record<string, unknown>
  const briefs = [{ id: 'ministry', title: 'For the ministry', scenes: SCENES }]
  await context.route(`**/${BUILD_UP}`, (route) => route.fulfill({ json: { ...file, marking: MARK, briefs } }))
}

async function printed(page: Page, format: 'A4' | 'Letter'): Promise<readonly PdfPage[]> {
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true, format }))
  pages.forEach(({ text }, at) => expect(text).toContain(`${at + 1} / ${pages.length}`))
  return pages
}

/** The mark stands over everything and under everything, at the right, in 12 points or more. */
function expectMarked({ runs, width, text }: PdfPage): void {
  const marks = runs.filter((run) => run.text === MARK && run.size > 11.9)
  expect(marks, text).toHaveLength(2)
  for (const { x } of marks) expect(x).toBeGreaterThan(width / 2)
  const words = runs.filter((run) => /\p{L}/u.test(run.text)).map(({ y }) => y)
  const [top = 0, bottom = 0] = marks.map(({ y }) => y).toSorted((a, b) => a - b)
  expect(Math.min(...words)).toBeGreaterThan(top - 12)
  expect(Math.max(...words)).toBeLessThan(bottom + 12)
}

describe('a handout', () => {
  it.each([
    { name: 'A4', paper: 'A4', size: { width: 595, height: 842 } },
    { name: 'Letter', paper: 'Letter', size: { width: 612, height: 792 } },
  ] as const)(
    'on $name has a cover and a scene a page, each with day, filters, sources and mark',
    async ({ paper, size }) => {
      const page = await openPage(`/brief/ministry/handout?data=${BUILD_UP}`, { beforeLoad: serveMarked })
      await page.getByRole('region', { name: 'One man' }).waitFor()
      await page.getByText(paper, { exact: true }).click()
      await page.getByRole('figure').first().waitFor()
      await page.locator('main figure svg').nth(2).waitFor()
      await page.getByText(/^[0-9a-f]{64}$/).waitFor()
      const pages = await printed(page, paper)
      for (const sheet of pages) {
        expect(Math.round(sheet.width)).toBe(size.width)
        expect(Math.round(sheet.height)).toBe(size.height)
        expectMarked(sheet)
        expect(sheet.text).toMatch(
          /As of \w{3} \d+ \w{3} \d{4} · Days in view: .+ · Filters: .+ Sources: |Record closed .* Filters: .* Sources: /,
        )
        expect(sheet.text).not.toContain(NOTE)
      }
      const [cover, ...scenes] = pages
      expect(cover?.text).toMatch(
        /The build-up around Ukraine, 2021–2022 For the ministry .*Revision 2022-02-24\.1 .*[0-9a-f]{64}.*Licence CC-BY-4\.0.*Handling TLP:AMBER\+STRICT Scenes 10 Printed \d+ \w{3} \d{4}/,
      )
      // At most two pages a scene, and each scene begins one.
      const starts = scenes.flatMap(({ text }, at) => (/Scene \d+ of 10 /.test(text) ? [at] : []))
      expect(starts).toHaveLength(10)
      starts.forEach((start, at) => expect((starts[at + 1] ?? scenes.length) - start).toBeLessThanOrEqual(2))
      const scene = (number: number): string => scenes[starts[number - 1] ?? -1]?.text ?? ''
      expect(scene(2)).toMatch(/As of Fri 28 Jan 2022 · Days in view: all · Filters: Actors: /)
      expect(scene(2)).toMatch(/\d+ more rows in the record Sources of what is shown \[ ?1 ?\]/)
      expect(scene(2)).toMatch(/https?:\/\//)
      expect(scene(3)).toContain('Days in view: 1 Nov 2021 – 24 Feb 2022')
      expect(scene(5)).toContain('Not followed in this scene’s address: topics=no-such-topic')
      expect(scene(8)).toContain('The address of this scene leads to no view: https://elsewhere.example/')
    },
  )

  it('of the app’s own brief is there for any record', async () => {
    const page = await openPage('/brief/default/handout?data=fixtures/three-statements.json')
    await page.getByRole('list', { name: 'Sources of what is shown' }).first().waitFor()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    const pages = await printed(page, 'A4')
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.some(({ text }) => text.includes('TLP'))).toBe(false)
  })
})

it('a view that is printed says on every page as of when, how filtered and resting on what, and lists its sources', async () => {
  const page = await openPage(`/statements?actors=putin,biden&data=${BUILD_UP}`, { beforeLoad: serveMarked })
  await page.getByRole('main').locator('ol > li').first().waitFor()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.getByText(/^[0-9a-f]{64}$/).waitFor({ state: 'attached' })
  const pages = await printed(page, 'A4')
  expect(pages.length).toBeGreaterThan(1)
  for (const sheet of pages) {
    expectMarked(sheet)
    expect(sheet.text).toContain('as of Thu 24 Feb 2022 · revision 2022-02-24.1')
    expect(sheet.text).toMatch(/Filters ?: Actors: /)
    expect(sheet.text).toMatch(/Sources ?: [A-Z]/)
  }
  expect(pages.at(-1)?.text).toMatch(/https?:\/\//)
})

it('the first screen with a mark over it and under it is one screen still', async () => {
  const page = await openPage(`/?data=${BUILD_UP}`, { beforeLoad: serveMarked })
  await isDrawn(page, SITUATION)
  await page.getByRole('note', { name: 'Handling mark' }).waitFor()
  const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  expect(over).toBeLessThanOrEqual(0)
})
