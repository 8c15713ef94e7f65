// The state of a negotiation as of a day: demands with what became of them, who said what, and an exchange as it was.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { hostServes, readFixture } from '../support/msw'
import { renderBoard } from '../support/render-app'

const BUILD_UP = 'data=data/build-up-2021-2022.json'

const findRegion = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name })

function rowOf(text: string): HTMLElement {
  const row = screen.getByRole('link', { name: text }).closest('li')
  if (!row) throw new Error(`no row for ${text}`)
  return row
}

/** What each turn of the exchange says first: its form, and its words. */
function turns(): readonly string[] {
  return within(screen.getByRole('list', { name: 'Exchange' }))
    .getAllByRole('listitem')
    .filter((item) => item.parentElement === screen.getByRole('list', { name: 'Exchange' }))
    .map((item) => item.textContent)
}

const ASKED = 'Ukraine must be barred from ever joining NATO.'
const IN_ORDER = [
  /^by 28 Jan 2022.*demand/i,
  /rejection.*non-starters/i,
  /offer.*Dialogue is on offer/i,
  /rejection.*unacceptable to Moscow/i,
  /reply, content undisclosed.*US/i,
  /reply, content undisclosed.*NATO/i,
]

describe('the ledger', () => {
  test.each([ASKED, 'NATO’s forces should return to where they stood in 1997.'])(
    'tells what became of “%s”, and the whole exchange with a source each is one step away',
    async (demand) => {
      const { user, address } = await renderBoard('/positions')
      const ledger = await findRegion('Demands and answers')
      within(ledger).getByText('4 demands and requests · 1 without an answer')
      const row = rowOf(demand)
      within(row).getByText('Answered')
      within(row).getByText('content undisclosed · 26 Jan')
      const told = within(row)
        .getAllByText(/^(rejection|offer|reply)/)
        .map((form) => form.parentElement?.textContent)
      expect(told).toEqual([
        'rejection NATO and US · by 26 Jan 2022 · 1 source',
        'offer NATO and US · by 26 Jan 2022 · 1 source',
        'rejection Russia · by 26 Jan 2022 · 1 source',
        'reply, content undisclosed US · 26 Jan · 1 source',
        'reply, content undisclosed NATO · 26 Jan · 1 source',
      ])
      await user.click(within(row).getByRole('link', { name: `Read the exchange: ${demand}` }))
      await screen.findByRole('heading', { name: `Russia: ${demand}` })
      expect(address()).toMatch(/^\/positions\?thread=demand-/)
      expect(turns()).toHaveLength(6)
      turns().forEach((turn, index) => expect(turn).toMatch(IN_ORDER[index] ?? /never/))
      for (const turn of screen.getByRole('list', { name: 'Exchange' }).children) {
        within(turn as HTMLElement).getByRole('link', { name: /^1 source: Newspaper daily digest.*open record/ })
      }
      await user.click(screen.getByRole('link', { name: /unacceptable to Moscow/ }))
      const drawer = await screen.findByRole('complementary')
      within(drawer).getByRole('heading', { name: 'Sources' })
    },
  )

  test('counts silence in days, day by day', async () => {
    const { user } = await renderBoard(`/positions?${BUILD_UP}&asof=2021-12-26`)
    await findRegion('Demands and answers')
    expect(screen.getAllByText('no answer for 9 days')).toHaveLength(7)
    await user.keyboard(']')
    await waitFor(() => expect(screen.getAllByText('no answer for 10 days')).toHaveLength(7))
  })

  test('names the next date that concerns a demand, and why', async () => {
    await renderBoard(`/positions?${BUILD_UP}&asof=2022-01-28`)
    await findRegion('Demands and answers')
    const row = rowOf('Beijing should use its influence with Moscow to urge diplomacy.')
    within(row).getByRole('link', { name: 'Open UN Security Council meeting on Ukraine' })
    within(row).getByText('both sides take part')
    within(row).getByText(/in 3 days/)
  })

  test('keeps the status of a demand whose answers the filters hold back', async () => {
    await renderBoard('/positions?kinds=statement.demand')
    await findRegion('Demands and answers')
    screen.getByText('3 of 4 demands and requests · none without an answer')
    within(rowOf(ASKED)).getByText('content undisclosed · 26 Jan')
  })

  test('says why it is empty, and leads to where it is not', async () => {
    const { user } = await renderBoard(`/positions?${BUILD_UP}&asof=2021-12-15`)
    await screen.findByText('No demand or request is known by 15 Dec 2021.')
    await user.click(screen.getAllByRole('link', { name: 'Go to 24 Feb 2022' })[0] ?? document.body)
    await screen.findByText('10 demands and requests · 1 without an answer')
  })
})

describe('an exchange', () => {
  test('is replayed by going through the days', async () => {
    const { user } = await renderBoard(`/positions?${BUILD_UP}&thread=demand-no-us-bases&asof=2022-01-25`)
    await screen.findByText('1 statement · as of 25 Jan 2022')
    screen.getByText('no answer for 39 days')
    await user.keyboard(']')
    await screen.findByText('2 statements · as of 26 Jan 2022')
    screen.getByText('content undisclosed · 26 Jan')
  })

  test('that begins later says when, and goes there', async () => {
    const { user } = await renderBoard(`/positions?${BUILD_UP}&thread=demand-no-us-bases&asof=2021-12-15`)
    await screen.findByText('Not yet known on 15 Dec 2021; it enters the record on 17 Dec 2021.')
    await user.click(screen.getByRole('link', { name: 'Go to 17 Dec 2021' }))
    await screen.findByText('1 statement · as of 17 Dec 2021')
  })

  test('is opened from the record of any statement in it', async () => {
    const { user, address } = await renderBoard('/?focus=statement.offer-called-unacceptable')
    const drawer = await screen.findByRole('complementary')
    await user.click(within(drawer).getByRole('link', { name: 'Read the exchange' }))
    await waitFor(() => expect(address()).toBe('/positions?thread=offer-called-unacceptable'))
    await screen.findByRole('list', { name: 'Exchange' })
    // It answers an offer that answers two demands: both begin it.
    expect(turns()).toHaveLength(7)
  })

  test('is opened from the first screen’s demands, and closed with the keyboard back where it was', async () => {
    const { user, address } = await renderBoard('/')
    const demands = screen.getByRole('region', { name: 'Demands' })
    const [fate] = within(demands).getAllByRole('link', { name: /Answered.*Read the exchange/ })
    await user.click(fate ?? document.body)
    await screen.findByRole('list', { name: 'Exchange' })
    await user.click(screen.getByRole('link', { name: 'All positions' }))
    await findRegion('Demands and answers')
    expect(address()).toBe('/positions')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Read the exchange: /)
  })

  test('that the file does not know is named, and the ledger stands', async () => {
    await renderBoard('/positions?thread=no-such-thing')
    await findRegion('Demands and answers')
    expect(screen.getByRole('main').parentElement?.parentElement?.textContent).toContain('no-such-thing')
  })
})

describe('the matrix', () => {
  test('says in each cell who said what when, and opens everything said on it', async () => {
    const { user, address } = await renderBoard('/positions')
    const matrix = await findRegion('Who said what on which question')
    const cell = within(matrix).getByRole('link', {
      name: /^Lavrov on Written replies: remark, 28 Jan\. .* Latest of 3\.$/,
    })
    expect(cell.getAttribute('aria-expanded')).toBe('false')
    await user.click(cell)
    expect(address()).toBe('/positions?cell=lavrov.written-replies')
    const history = await screen.findByRole('region', { name: 'Lavrov on Written replies' })
    expect(within(history).getAllByRole('listitem')).toHaveLength(3)
    await user.click(within(history).getByRole('link', { name: 'Close the history' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Lavrov on Written replies' })).toBeNull())
  })

  test('is one tab stop, and arrows go from word to word', async () => {
    const { user } = await renderBoard('/positions')
    const matrix = await findRegion('Who said what on which question')
    const cells = within(within(matrix).getByRole('table')).getAllByRole('link')
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    const name = (): string | null | undefined => document.activeElement?.getAttribute('aria-label')
    cells[0]?.focus()
    expect(name()).toMatch(/^Putin on Russia’s demands/)
    await user.keyboard('{ArrowRight}')
    expect(name()).toMatch(/^Putin on Written replies/)
    await user.keyboard('{ArrowDown}')
    expect(name()).toMatch(/^Lavrov on Written replies/)
    await user.keyboard('{End}')
    expect(name()).toMatch(/^Lavrov on Sanctions/)
    await user.keyboard('{Home}')
    expect(name()).toMatch(/^Lavrov on Russia’s demands/)
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement])
  })

  test('marks a joint text in each of its rows, and says what was said by another', async () => {
    await renderBoard(`/positions?${BUILD_UP}&asof=2022-01-27`)
    const matrix = await findRegion('Who said what on which question')
    for (const who of ['NATO', 'US']) {
      within(matrix).getByRole('link', {
        name: new RegExp(`^${who} on NATO enlargement.*: rejection, jointly by NATO and US, by 26 Jan`),
      })
    }
    within(matrix).getByRole('link', { name: /^US on Sanctions: threat by Biden for US, 25 Jan/ })
    within(matrix).getByText('not its own words: another spoke for it')
  })
})

describe('another crisis', () => {
  test('July 1914 has its demands and its matrix', async () => {
    hostServes('/data/july.json', { body: readFixture('july-1914.json') })
    await renderBoard('/positions?data=data/july.json')
    const ledger = await findRegion('Demands and answers')
    within(ledger).getByRole('region', { name: 'Austria-Hungary asks' })
    within(await findRegion('Who said what on which question')).getByRole('table')
  })

  test('three statements that name no topics have one request, and it is said why there is no matrix', async () => {
    hostServes('/data/three.json', { body: readFixture('three-statements.json') })
    await renderBoard('/positions?data=data/three.json')
    await findRegion('Demands and answers')
    within(rowOf('Both sides are asked to meet before the weekend.')).getByText('no answer for 1 day')
    screen.getByText(/The record names no topics/)
    screen.getByRole('link', { name: 'All statements' })
  })
})
