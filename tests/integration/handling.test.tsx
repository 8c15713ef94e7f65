// Who may read what: the mark stands over and under every board and goes with whatever leaves it, and a display that is
// told a level shows nothing above it.
import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { datasetText, type DatasetParts } from '../support/dataset-of'
import { pass, stopClock } from '../support/fake-clock'
import { hostServes, requested } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'
import { catchSavedFiles } from '../support/saved-files'

const FIRST = '/data/standoff-2022-01-28.json'
const HOUR = '2031-05-10T12:00:00Z'

const SPOKEN = [
  { id: 'open-word', text: 'The ferry sails.', speaker: 'town' },
  { id: 'close-word', text: 'The ferry is a ruse.', speaker: 'town', marking: 'TLP:RED' },
]

function hostHas(parts: DatasetParts & Readonly<Record<string, unknown>>): void {
  hostServes(FIRST, {
    body: datasetText({ actors: [{ id: 'town' }], statements: SPOKEN, ...parts }),
  })
}

/** As by the address bar or a link: the app goes on where it is. */
function goTo(address: string): void {
  act(() => {
    window.history.pushState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
}

const bands = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[data-place]')].map(({ textContent }) => textContent)

describe('the mark of a board', () => {
  test.each(['', '?mode=projector', '?mode=kiosk', '?embed=1'])('stands over it and under it at /%s', async (query) => {
    hostHas({ marking: 'TLP:AMBER+STRICT', statements: [] })
    await renderBoard(`/${query}`)
    expect(screen.getByRole('note', { name: 'Handling mark' }).textContent).toBe('TLP:AMBER+STRICT')
    expect(bands()).toEqual(['TLP:AMBER+STRICT', 'TLP:AMBER+STRICT'])
  })

  test('is the highest of what is known on it, so it may rise from one day to the next', async () => {
    hostHas({
      marking: 'TLP:GREEN',
      statements: SPOKEN.map((record) => (record.marking ? { ...record, known: '2031-05-09' } : record)),
    })
    const { user } = await renderBoard('/statements?asof=2031-05-08')
    expect(bands()).toEqual(['TLP:GREEN', 'TLP:GREEN'])
    await user.click(screen.getByRole('button', { name: 'One day forth' }))
    await waitFor(() => expect(bands()).toEqual(['TLP:RED', 'TLP:RED']))
  })

  test('is none where nothing is marked', async () => {
    await renderBoard('/')
    expect(bands()).toEqual([])
    expect(document.documentElement.hasAttribute('data-marked')).toBe(false)
  })

  test('goes with the receipt, the table and the dataset that are taken along', async () => {
    const saved = catchSavedFiles()
    hostHas({ marking: 'TLP:AMBER', statements: SPOKEN.slice(0, 1) })
    const { user } = await renderBoard('/statements')
    await user.click(screen.getByRole('button', { name: 'Share' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Share this view' }))
    dialog.getByText('TLP:AMBER', { selector: 'dd' })
    await user.click(dialog.getByRole('button', { name: 'CSV table' }))
    await user.click(dialog.getByRole('button', { name: 'JSON dataset' }))
    const [table = '', file = ''] = await Promise.all(saved.map(({ content }) => content.text()))
    expect(table).toContain('Handling,TLP:AMBER\r\n')
    expect(JSON.parse(file)).toMatchObject({ marking: 'TLP:AMBER', receipt: { marking: 'TLP:AMBER' } })
  })

  test('goes with a citation', async () => {
    hostHas({ marking: 'TLP:AMBER' })
    const { user } = await renderBoard('/statements?focus=statement.close-word')
    await user.click(await screen.findByRole('button', { name: 'Plain text' }))
    await screen.findByText('Citation copied: Plain text.')
    expect(await navigator.clipboard.readText()).toMatch(/Handling: TLP:RED\.$/)
  })
})

describe('a display that is told a level', () => {
  test('shows no record above it, says how many those are, and finds none of them', async () => {
    hostHas({ marking: 'TLP:GREEN' })
    await renderBoard('/statements?tlp=amber')
    await screen.findByText('The ferry sails.')
    screen.getByText('1 record withheld, above TLP:AMBER')
    expect(screen.queryByText('The ferry is a ruse.')).toBeNull()
    expect(bands()).toEqual(['TLP:GREEN', 'TLP:GREEN'])
  })

  test('names a withheld record in a link as it names any that is not there', async () => {
    hostHas({ marking: 'TLP:GREEN' })
    await renderBoard('/statements?tlp=amber&focus=statement.close-word')
    await screen.findByText('Not followed in this link: focus=statement.close-word')
  })

  test('says nothing of a level that everything is below', async () => {
    hostHas({ marking: 'TLP:GREEN' })
    await renderBoard('/statements?tlp=red')
    await screen.findByText('The ferry is a ruse.')
    expect(screen.queryByText(/withheld/)).toBeNull()
  })

  test.each([
    { marking: 'TLP:AMBER', why: /is marked TLP:AMBER, above TLP:GREEN, the level of this display\.$/ },
    { marking: 'TLP:PINK', why: /^The handling mark of .* cannot be read/ },
  ])('refuses a whole dataset that is marked $marking, and says what helps', async ({ marking, why }) => {
    hostHas({ marking })
    renderApp('/?tlp=green')
    expect((await screen.findByRole('alert')).textContent).toMatch(why)
    screen.getByText(
      marking === 'TLP:PINK' ? /^Have its author mend the mark/ : /^Open it where its readers may see it/,
    )
  })
})

describe('a wall', () => {
  beforeEach(() => stopClock(HOUR))

  const findFoot = (): Promise<HTMLElement> => screen.findByRole('contentinfo', { name: 'State of this display' })

  test.each([
    { marking: undefined, token: 'clear', level: 'TLP:CLEAR' },
    { marking: 'TLP:AMBER+STRICT', token: 'amber-strict', level: 'TLP:AMBER+STRICT' },
  ])('that was started with the mark $marking stays at $level', async ({ marking, token, level }) => {
    hostHas({ marking })
    const { address } = await renderBoard('/statements?mode=kiosk')
    const foot = await findFoot()
    await waitFor(() => expect(address()).toBe(`/statements?mode=kiosk&tlp=${token}`))
    expect(foot.textContent).toContain(`1 record withheld, above ${level}`)
    expect(screen.queryByText('The ferry is a ruse.')).toBeNull()
  })

  test('keeps its last good board when an edition comes whose mark is above its level', async () => {
    hostHas({ marking: 'TLP:GREEN' })
    await renderBoard('/statements?mode=kiosk&refresh=15')
    await screen.findByText('The ferry sails.')
    hostHas({ marking: 'TLP:RED', statements: [{ id: 'new-word', text: 'The ferry sank.', speaker: 'town' }] })
    await pass(16)
    const foot = await findFoot()
    await waitFor(() => expect(foot.textContent).toContain('is marked TLP:RED, above TLP:GREEN'))
    screen.getByText('The ferry sails.')
    expect(screen.queryByText('The ferry sank.')).toBeNull()
    hostHas({ marking: 'TLP:GREEN', statements: [{ id: 'new-word', text: 'The ferry is late.', speaker: 'town' }] })
    await pass(60)
    await screen.findByText('The ferry is late.')
  })
})

describe('the rows of a log', () => {
  const ROWS = [
    { id: 'ford', title: 'Fire at the ford' },
    { id: 'mill', title: 'Smoke over the mill', marking: 'TLP:GREEN' },
    { id: 'bridge', title: 'A bridge is mined', marking: 'TLP:RED' },
    { id: 'spy', title: 'The spy is caught', marking: 'TLP:RED', actors: ['nobody-knows'] },
  ]
  const LOG = { id: 'ledger', label: 'Ledger', href: 'ledger.ndjson', format: 'ndjson', source: 'gazette' }

  function hostHasLog(parts: Readonly<Record<string, unknown>>): void {
    hostHas({ statements: [], logs: [LOG], ...parts })
    const rows = ROWS.map((row) => `${JSON.stringify({ date: '2031-05-02', kind: 'incident', ...row })}\n`)
    hostServes('/data/ledger.ndjson', { body: rows.join(''), contentType: 'application/x-ndjson' })
  }

  test('above the level are on no list and under no id, and are counted apart from the faulty ones', async () => {
    hostHasLog({ marking: 'TLP:GREEN' })
    const { user } = await renderBoard('/timeline?tlp=green&focus=event.bridge')
    await screen.findByText('2 rows withheld, above TLP:GREEN')
    await screen.findByText('Not followed in this link: focus=event.bridge')
    await screen.findAllByText('Smoke over the mill')
    expect(document.body.textContent).not.toMatch(/mined|spy|nobody-knows/)
    expect(bands()).toEqual(['TLP:GREEN', 'TLP:GREEN'])
    await user.click(screen.getByRole('link', { name: 'Data' }))
    const log = within(await screen.findByRole('region', { name: 'Ledger' }))
    expect(log.getByText('Withheld').nextSibling?.textContent).toBe('2, above TLP:GREEN')
    expect(log.getByText('Set aside').nextSibling?.textContent).toBe('none')
    expect(document.body.textContent).not.toMatch(/mined|spy|nobody-knows/)
  })

  test('are read anew when the level is another, and the board bears the mark of what it shows', async () => {
    hostHasLog({ marking: 'TLP:GREEN' })
    await renderBoard('/timeline?tlp=green')
    await screen.findByText('2 rows withheld, above TLP:GREEN')
    goTo('/timeline?tlp=red')
    await screen.findAllByText('A bridge is mined')
    expect(screen.queryByText(/withheld/)).toBeNull()
    expect(bands()).toEqual(['TLP:RED', 'TLP:RED'])
    goTo('/timeline?tlp=green')
    expect(screen.queryByText('A bridge is mined')).toBeNull()
    await screen.findByText('2 rows withheld, above TLP:GREEN')
    expect(bands()).toEqual(['TLP:GREEN', 'TLP:GREEN'])
  })

  test('above the mark of their dataset are withheld from whoever asked for no level', async () => {
    hostHasLog({ marking: 'TLP:AMBER' })
    await renderBoard('/timeline')
    await screen.findByText('2 rows withheld, above TLP:AMBER')
  })

  test('are all shown where nobody has said who may read the board, which then bears their mark', async () => {
    hostHasLog({})
    await renderBoard('/timeline')
    await screen.findAllByText('A bridge is mined')
    expect(screen.queryByText(/withheld/)).toBeNull()
    expect(bands()).toEqual(['TLP:RED', 'TLP:RED'])
  })

  test('that anybody may read are all that a wall shows which was told no level', async () => {
    hostHasLog({})
    await renderBoard('/timeline?mode=kiosk')
    const foot = await screen.findByRole('contentinfo', { name: 'State of this display' })
    await waitFor(() => expect(foot.textContent).toContain('3 rows withheld, above TLP:CLEAR'))
    await screen.findAllByText('Fire at the ford')
    expect(document.body.textContent).not.toMatch(/mill|mined|spy/)
    expect(requested.filter((path) => path.endsWith('ledger.ndjson'))).toHaveLength(1)
  })

  test('are read once, though the dataset beside them is shown without some of its records', async () => {
    hostHasLog({ marking: 'TLP:GREEN', statements: SPOKEN })
    await renderBoard('/timeline?tlp=green')
    await screen.findByText('1 record withheld, above TLP:GREEN')
    await screen.findByText('2 rows withheld, above TLP:GREEN')
    await screen.findAllByText('Smoke over the mill')
    expect(requested.filter((path) => path.endsWith('ledger.ndjson'))).toHaveLength(1)
  })
})
