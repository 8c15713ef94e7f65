// Accessibility as far as a machine can see it: axe finds nothing on any route, light or dark, in any mode.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page'
import { addressOf, isDrawn, RECORDS, SITUATION, VIEWS } from '../support/views'

const SCHEMES = ['light', 'dark'] as const
const MODES = ['desk', 'projector', 'kiosk'] as const

/** What axe finds, in a line each: the rule, and where. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`))
}

describe.each(SCHEMES)('axe finds nothing in %s', (colorScheme) => {
  it.each(VIEWS.flatMap((view) => MODES.map((mode) => ({ view, mode, path: view.path }))))(
    'on $path in mode $mode',
    async ({ view, mode }) => {
      const page = await openPage(addressOf(view.path, mode === 'desk' ? '' : `mode=${mode}`), { colorScheme })
      await isDrawn(page, view)
      expect(await violationsOf(page)).toEqual([])
    },
  )

  it('on the larger record’s situation, timeline, figures and statements', async () => {
    const [, larger] = RECORDS
    const found: string[] = []
    for (const view of VIEWS.filter(({ path }) => ['/', '/timeline', '/figures', '/statements'].includes(path))) {
      const page = await openPage(addressOf(view.path, larger.query), { colorScheme })
      await isDrawn(page, view)
      found.push(...(await violationsOf(page)).map((line) => `${view.path} ${line}`))
    }
    expect(found).toEqual([])
  })

  it('with a record, its sources and the filters open', async () => {
    const page = await openPage('/?focus=statement.us-written-reply', { colorScheme })
    await page.getByRole('complementary').waitFor()
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('searchbox').waitFor()
    await isDrawn(page, SITUATION)
    expect(await violationsOf(page)).toEqual([])
  })

  it('with the list of keys open', async () => {
    const page = await openPage('/', { colorScheme })
    await isDrawn(page, SITUATION)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await violationsOf(page)).toEqual([])
  })

  it('on a phone', async () => {
    const page = await openPage('/', { colorScheme, viewport: { width: 390, height: 844 } })
    await isDrawn(page, SITUATION)
    expect(await violationsOf(page)).toEqual([])
  })

  it('where no board could be opened', async () => {
    const page = await openPage('/?data=data/nothing-here.json', { colorScheme, expectedErrors: [/404/] })
    await page.getByRole('alert').waitFor()
    expect(await violationsOf(page)).toEqual([])
  })
})
