// With the keyboard alone, at twice the size, without motion: nothing on the board needs a mouse or sharp eyes.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, goBack, openPage } from '../support/open-page'
import { cut, overlapping, readTexts } from '../support/read-texts'
import { goTo, isDrawn, RECORDS, SITUATION, VIEWS } from '../support/views'

type Stop = {
  /** Empty where nothing on the page has the focus. */
  readonly name: string
  /** The part of the page that it stands in. */
  readonly part: string
  readonly isOnScreen: boolean
  /** Whether the colour of the focus is drawn there. */
  readonly isMarked: boolean
}

/** What has the focus. */
async function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { name: '', part: '', isOnScreen: false, isMarked: false }
    const sample = document.body.appendChild(document.createElement('i'))
    sample.style.color = 'var(--focus)'
    const colour = getComputedStyle(sample).color
    sample.remove()
    const marked = [
      element,
      ...element.querySelectorAll('*'),
      element.parentElement,
      element.parentElement?.parentElement,
    ]
    const isMarked = marked.some((one) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, outlineColor, stroke } = getComputedStyle(one)
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor === colour
      return isOutlined || stroke === colour
    })
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const part = element.closest('nav, aside, dialog, main section') ?? element.closest('header')
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      part: part?.getAttribute('aria-label') ?? part?.querySelector('h1, h2, h3')?.textContent ?? part?.localName ?? '',
      isOnScreen: left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
      isMarked,
    }
  })
}

/** Every stop of Tab from the start of the page to its end. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop.name === '') return stops
    stops.push(stop)
  }
  throw new Error(`Tab never came to the end of the page, but stays at ${JSON.stringify(stops.at(-1))}`)
}

const asOf = (page: Page) => page.getByRole('group', { name: 'As-of day' }).locator('time')
const drawer = (page: Page) => page.getByRole('complementary')

describe('Tab', () => {
  it('goes through the first screen as the eye does, shows every stop, and comes to an end', async () => {
    const page = await openPage('/')
    await isDrawn(page, SITUATION)
    const stops = await walk(page)
    expect(stops.filter(({ isOnScreen, isMarked }) => !isOnScreen || !isMarked)).toEqual([])
    const parts = stops.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1])
    expect(parts).toEqual([
      '',
      'Views',
      'The standoff over Ukraine',
      '',
      'Figures',
      'Demands',
      'Statements',
      'Next',
      'Actors',
      'Timeline',
    ])
    expect(stops[0]?.name).toBe('Skip to the board')
  })

  it('leads past the header to the board in two keys', async () => {
    const page = await openPage('/statements')
    await isDrawn(page, VIEWS.find(({ path }) => path === '/statements') ?? SITUATION)
    await page.keyboard.press('Tab')
    expect((await focused(page)).isMarked).toBe(true)
    expect(await page.getByRole('link', { name: 'Skip to the board' }).boundingBox()).toMatchObject({ y: 0 })
    await page.keyboard.press('Enter')
    await expect.poll(async () => page.locator('main').evaluate((main) => main === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    expect((await focused(page)).part).toBe('Statements')
    // Past the facets, which are some fifty stops, in two more.
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatchObject({ name: 'Skip to the statements', isOnScreen: true, isMarked: true })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect((await focused(page)).part).toBe('Fri 28 Jan 2022')
  })

  it.each([
    ['/timeline', '/timeline'],
    ['/statements', '/statements?data=data/build-up-2021-2022.json&actors=lavrov&focus=event.putin-macron-call'],
    ['/positions', '/positions?data=data/build-up-2021-2022.json&cell=putin.russian-demands'],
    ['/figures', '/figures?data=data/build-up-2021-2022.json'],
    ['/actors', '/actors?asof=2022-01-27'],
    ['/data', '/data'],
  ])('shows where it is and finds an end on %s', async (path, address) => {
    const page = await openPage(address)
    await isDrawn(page, VIEWS.find((view) => view.path === path) ?? SITUATION)
    const stops = await walk(page)
    expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([])
    expect(stops.length).toBeGreaterThan(12)
  })
})

describe('the keys of the board', () => {
  it('move the as-of, on the slider and anywhere, a step of the history each', async () => {
    const page = await openPage('/')
    await isDrawn(page, SITUATION)
    await page.getByRole('slider', { name: 'Move the board through time' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => asOf(page).innerText()).toBe('Thu 27 Jan 2022')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => asOf(page).innerText()).toBe('Wed 26 Jan 2022')
    await page.keyboard.press('Home')
    await expect.poll(() => asOf(page).innerText()).toBe('Tue 18 Jan 2022')
    await page.getByText('Nothing new said on 18 January').waitFor()
    for (const day of ['Wed 26 Jan 2022', 'Thu 27 Jan 2022', 'Fri 28 Jan 2022']) {
      await goBack(page)
      await expect.poll(() => asOf(page).innerText()).toBe(day)
    }
    await page.keyboard.press('[')
    await expect.poll(() => new URL(page.url()).search).toBe('?asof=2022-01-27')
    await page.keyboard.press(']')
    await expect.poll(() => asOf(page).innerText()).toBe('Fri 28 Jan 2022')
  })

  it('go from record to record, and out again', async () => {
    const page = await openPage('/')
    await isDrawn(page, SITUATION)
    const opened: (string | null)[] = []
    for (const key of ['j', 'j', 'k']) {
      const before = page.url()
      await page.keyboard.press(key)
      await expect.poll(() => page.url()).not.toBe(before)
      opened.push(new URL(page.url()).searchParams.get('focus'))
    }
    expect(opened[2]).toBe(opened[0])
    expect(opened[1]).not.toBe(opened[0])
    await drawer(page).waitFor()
    await page.keyboard.press('Escape')
    await drawer(page).waitFor({ state: 'detached' })
    expect((await addressOf(page)).search).toBe('')
  })

  it('open the filters, and are letters again while somebody types', async () => {
    const page = await openPage('/')
    await isDrawn(page, SITUATION)
    await page.keyboard.press('f')
    const search = page.getByRole('searchbox', { name: 'Words in the record' })
    await expect.poll(() => search.evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.type('j[k]?')
    expect(await search.inputValue()).toBe('j[k]?')
    expect(await asOf(page).innerText()).toBe('Fri 28 Jan 2022')
    await search.fill('sanctions')
    await page.getByText(/^\d of 39 records shown$/).waitFor()
    await page.keyboard.press('Escape')
    await search.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Remove filter “sanctions”' }).waitFor()
  })

  it('are listed on ?, in a dialogue that keeps the focus and gives it back', async () => {
    const page = await openPage('/')
    await isDrawn(page, SITUATION)
    await page.getByRole('link', { name: 'Timeline', exact: true }).focus()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await dialog.waitFor()
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('Tab')
      const { name, part } = await focused(page)
      expect(name === '' || part === 'Keys').toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect((await focused(page)).name).toBe('Timeline')
  })
})

describe('a record', () => {
  it('takes the focus in when it is opened, holds its links next, and gives the focus back', async () => {
    const page = await openPage('/')
    await isDrawn(page, SITUATION)
    const opener = page.getByRole('region', { name: 'Next', exact: true }).getByRole('link').first()
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => drawer(page).evaluate((aside) => aside === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    expect(await drawer(page).evaluate((aside) => aside.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await drawer(page).waitFor({ state: 'detached' })
    expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true)
  })

  it('that came with the link leaves the focus at the start of the page', async () => {
    const page = await openPage('/?focus=statement.us-written-reply')
    await drawer(page).waitFor()
    await isDrawn(page, SITUATION)
    expect((await focused(page)).name).toBe('')
    await page.keyboard.press('Tab')
    expect((await focused(page)).name).toBe('Skip to the board')
  })
})

describe('at twice the size', () => {
  // A desk screen of 1366 × 768 at 200 % is as wide as this one.
  const ZOOMED = { viewport: { width: 683, height: 384 } }

  it.each(RECORDS)('nothing of $name is lost, cut or covered', async ({ query }) => {
    const page = await openPage('/data', ZOOMED)
    for (const view of VIEWS) {
      await goTo(page, view, query)
      const texts = await readTexts(page)
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), view.path).toBe(683)
      expect.soft(cut(texts), view.path).toEqual([])
      expect.soft(overlapping(texts), view.path).toEqual([])
    }
  })

  it('a record can be read to its end and closed, filters can be set', async () => {
    const page = await openPage('/?focus=statement.us-written-reply', ZOOMED)
    await drawer(page).waitFor()
    await isDrawn(page, SITUATION)
    expect(cut(await readTexts(page, 'aside'))).toEqual([])
    const last = drawer(page).getByRole('link').last()
    await last.focus()
    expect((await focused(page)).isOnScreen).toBe(true)
    await page.keyboard.press('Escape')
    await drawer(page).waitFor({ state: 'detached' })
    await page.keyboard.press('f')
    const option = page.getByRole('checkbox', { name: /Lavrov/ })
    await option.check()
    await page.getByRole('button', { name: 'Remove filter Lavrov' }).waitFor()
  })
})

it('moves nothing where a reader wants no motion', async () => {
  const page = await openPage('/data', { reducedMotion: 'reduce' })
  for (const view of VIEWS.slice(0, 4)) {
    await goTo(page, view, 'focus=event.putin-macron-call')
    await drawer(page).waitFor()
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element)
          const lasts = (durations: string): boolean => /[1-9]/.test(durations)
          return (
            lasts(transitionDuration) ||
            (animationName !== 'none' && lasts(animationDuration)) ||
            scrollBehavior === 'smooth'
          )
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(moving, view.path).toEqual([])
  }
})
