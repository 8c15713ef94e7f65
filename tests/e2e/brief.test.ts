// The reader's own briefs in a browser's own database: they outlive the page, and other windows hear of them.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { isDrawn, VIEWS } from '../support/views'

const NOTE = 'Begin slowly'
const order = (page: Page) => page.getByRole('list', { name: 'Running order' })

/** A brief of one scene, made on the desk. */
async function openBrief(): Promise<Page> {
  const page = await openPage('/positions')
  await isDrawn(page, VIEWS.find(({ path }) => path === '/positions') ?? { path: '/', parts: [] })
  await page.keyboard.press('b')
  const dialog = page.getByRole('dialog', { name: 'Add this view to a brief' })
  await dialog.getByRole('textbox', { name: 'Note' }).fill(NOTE)
  await dialog.getByRole('textbox', { name: 'Title of the new brief' }).fill('Morning')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await page.getByText('Added to Morning as scene 1: Positions, 28 Jan 2022').waitFor()
  await page.getByRole('link', { name: 'Open the brief' }).click()
  await order(page).waitFor()
  return page
}

it('a brief survives a reload, and its note stands in no address, title or history', async () => {
  const page = await openBrief()
  await page.reload()
  expect(await order(page).getByRole('textbox', { name: 'Your note on scene 1' }).inputValue()).toBe(NOTE)
  expect(await page.evaluate(() => JSON.stringify([location.href, document.title, history.state]))).not.toContain(
    'slowly',
  )
})

it('axe finds nothing in the editor of a brief and in its dialogs, by day and by night', async () => {
  const page = await openBrief()
  const violations = async (): Promise<readonly string[]> => {
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze()
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }
  expect(await violations()).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Save…' }).click()
  await page.getByRole('dialog', { name: 'Save this brief' }).waitFor()
  expect(await violations()).toEqual([])
  await page.keyboard.press('Escape')
  await order(page)
    .getByRole('link', { name: /^Open Positions/ })
    .click()
  await page.keyboard.press('b')
  await page.getByRole('dialog', { name: 'Add this view to a brief' }).waitFor()
  expect(await violations()).toEqual([])
})

it('another window of the browser sees what is changed, and hears no note', async () => {
  const page = await openBrief()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await order(other).waitFor()
  await other.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(globalThis, { heard })
    new BroadcastChannel('watchfloor-briefs').addEventListener('message', ({ data }) => heard.push(data))
  })
  await page.getByRole('textbox', { name: 'Title of scene 1' }).fill('What is asked for')
  await page.getByRole('textbox', { name: 'Your note on scene 1' }).fill('Say who asks')
  await other.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('ol textarea')?.value === 'What is asked for',
  )
  await other.waitForFunction(
    () => document.querySelectorAll<HTMLTextAreaElement>('ol textarea')[1]?.value === 'Say who asks',
  )
  const heard = await other.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')))
  expect(heard).toContain('standoff-2022-01-28')
  expect(heard).not.toMatch(/asks|asked/)
})
