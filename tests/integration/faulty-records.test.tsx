// One faulty record never costs the others: it is set aside, counted on screen, and listed with its place
// in the author's own file and what mends it. What is only odd is a notice; what is dangerous is text.
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { datasetText, type DatasetParts } from '../support/dataset-of'
import { hostServes } from '../support/msw'
import { renderApp, renderBoard } from '../support/render-app'

const FIRST = '/data/standoff-2022-01-28.json'

const SOUND: DatasetParts = {
  actors: [{ id: 'north' }, { id: 'south' }],
  measures: [{ id: 'boats', label: 'Boats at the quay', unit: 'boats', definition: 'Boats afloat.' }],
  events: [{ id: 'talks', title: 'Talks at the quay' }],
  statements: [{ id: 'plea', form: 'demand', speaker: 'north', to: ['south'], text: 'Let the ferry sail.' }],
  claims: [{ id: 'count', measure: 'boats', value: { about: 12 }, claimant: 'north' }],
}

const event = (fault: object): DatasetParts => ({
  events: [{ id: 'talks', title: 'Talks at the quay' }, fault as never],
})
const statement = (fault: object): DatasetParts => ({ statements: [...(SOUND.statements ?? []), fault as never] })
const claim = (fault: object): DatasetParts => ({
  claims: [...(SOUND.claims ?? []), { measure: 'boats', value: { exact: 3 }, ...fault }],
})

/** One fault each, where it is listed, what is said of it, and what helps. */
const FAULTS: readonly (readonly [string, DatasetParts, string, RegExp, RegExp])[] = [
  [
    'a day that does not exist',
    event({ id: 'bad', date: '2031-02-30' }),
    '$.events[1].date',
    /'2031-02-30' is no date/,
    /Write a day/,
  ],
  [
    'an unknown speaker',
    statement({ id: 'bad', speaker: 'nroth' }),
    '$.statements[1].speaker',
    /unknown actor 'nroth' \(did you mean 'north'\?\)/,
    /Correct the id/,
  ],
  [
    'no citation',
    event({ id: 'bad', citations: [] }),
    '$.events[1].citations',
    /no source is cited/,
    /Add at least one citation/,
  ],
  [
    'a range that runs down',
    claim({ id: 'bad', value: { min: 9, max: 3 } }),
    '$.claims[1].value',
    /min 9 is greater than max 3/,
    /Swap the two numbers/,
  ],
  [
    'an id that is taken',
    event({ id: 'plea' }),
    '$.statements[0].id',
    /id 'plea' already names \$\.events\[1\]/,
    /another id/,
  ],
  [
    'a number written as text',
    claim({ id: 'bad', value: { exact: '3' } }),
    '$.claims[1].value',
    /quantity|expected a number/,
    /as a number|without quotation marks/,
  ],
]

async function openBoard(parts: DatasetParts, address = '/') {
  hostServes(FIRST, { body: datasetText({ ...SOUND, ...parts }) })
  return renderBoard(address)
}

describe('a record with', () => {
  test.each(FAULTS)(
    '%s is set aside and listed with path and remedy; the rest stands',
    async (_, parts, path, sentence, remedy) => {
      const { user } = await openBoard(parts)
      screen.getByText('1 record set aside')
      within(screen.getByRole('region', { name: 'Figures' })).getByText('Boats at the quay')
      await user.click(screen.getByRole('link', { name: 'See why' }))
      const list = await screen.findByRole('region', { name: 'What was set aside' })
      within(list).getByText('1 record set aside, 0 notices')
      const entry = within(list)
        .getByText((text) => text === path || text.startsWith(`${path}.`))
        .closest('li')
      expect(entry?.textContent).toMatch(sentence)
      expect(entry?.textContent).toMatch(remedy)
    },
  )
})

test('several faults are counted by record, told all at once, and grouped by their list', async () => {
  const { user } = await openBoard({
    events: [{ id: 'talks' }, { id: 'bad', date: '2031-13-01', known: '2031-02-30', actors: ['nobody'] }],
    statements: [{ id: 'worse', speaker: 'nobody', to: ['north', 'noone'] }],
  })
  screen.getByText('2 records set aside')
  await user.click(screen.getByRole('link', { name: 'See why' }))
  const list = await screen.findByRole('region', { name: 'What was set aside' })
  const paths = within(list)
    .getAllByText(/^\$/)
    .map((path) => path.textContent)
  expect(paths).toEqual([
    '$.events[1].date',
    '$.events[1].known',
    '$.events[1].actors[0]',
    '$.statements[0].speaker',
    '$.statements[0].to[1]',
  ])
  within(list).getByRole('region', { name: 'events' })
  within(list).getByRole('region', { name: 'statements' })
})

test('what refers to a record that was set aside is not a second fault', async () => {
  await openBoard({
    statements: [
      { id: 'plea', form: 'demand', speaker: 'north', date: '2031-02-30' },
      {
        id: 'reply',
        form: 'rejection',
        speaker: 'south',
        text: 'No.',
        relations: [{ type: 'answers', target: 'plea' }],
      },
    ],
  })
  screen.getByText('1 record set aside')
  within(screen.getByRole('region', { name: 'Statements' })).getByText('No.')
})

test('a faulty actor still stands behind what it said, and is never replaced by the source', async () => {
  await openBoard({ actors: [{ id: 'north', name: 'Northtown', kind: 'city' }, { id: 'south' }] })
  screen.getByText('1 record set aside')
  const demands = screen.getByRole('region', { name: 'Demands' })
  expect(within(demands).getByText(/Northtown/).textContent).toContain('→ The south')
})

test('an unknown field is a notice with the nearest known name, and costs nothing', async () => {
  await openBoard(event({ id: 'odd', sumary: 'Misspelt.' }), '/data')
  const list = await screen.findByRole('region', { name: 'What was set aside' })
  within(list).getByText('0 records set aside, 1 notice')
  const entry = within(list).getByText('$.events[1].sumary').closest('li')
  expect(entry?.textContent).toContain("notice: unknown field 'sumary' (did you mean 'summary'?)")
  expect(entry?.textContent).toContain('it is not read')
})

test('a file without any problem says so', async () => {
  await openBoard({}, '/data')
  const list = await screen.findByRole('region', { name: 'What was set aside' })
  within(list).getByText(/Nothing was set aside/)
  expect(screen.queryByRole('link', { name: 'See why' })).toBeNull()
})

test.each([
  ['a misspelt field', JSON.stringify({ ...wire(), titel: 'x' })],
  ['a header that is faulty', JSON.stringify({ ...wire(), asOf: '2031-02-30' })],
  ['a list that is none', JSON.stringify({ ...wire(), measures: {} })],
])('what sets no record aside is told on the board too: %s', async (_, body) => {
  hostServes(FIRST, { body })
  const { user } = await renderBoard('/')
  screen.getByText('1 remark on the file')
  await user.click(screen.getByRole('link', { name: 'See why' }))
  const list = await screen.findByRole('region', { name: 'What was set aside' })
  within(list).getByRole('region', { name: 'the file’s own fields' })
})

function wire(): Record<string, unknown> {
  const { claims: _claims, ...parts } = SOUND
  return JSON.parse(datasetText(parts)) as Record<string, unknown>
}

describe('what a file brings is text and nothing else', () => {
  const MARKUP = '<img src="x" class="injected" onerror="alert(1)"><script class="injected">alert(1)</script>'
  const parts: DatasetParts = {
    sources: [
      { id: 'trap', title: MARKUP, publisher: MARKUP, url: 'javascript:alert(1)', archived: 'data:text/html,x' },
    ],
    actors: [{ id: 'north', name: MARKUP, role: MARKUP, bloc: MARKUP }, { id: 'south' }],
    topics: [{ id: 'toll', label: MARKUP }],
    measures: [{ id: 'boats', label: MARKUP, unit: 'boats', definition: MARKUP }],
    events: [{ id: 'talks', title: MARKUP, summary: MARKUP, note: MARKUP, topics: ['toll'] }],
    statements: [
      {
        id: 'plea',
        form: 'demand',
        speaker: 'north',
        to: ['south'],
        text: MARKUP,
        quotes: [MARKUP],
        condition: MARKUP,
      },
    ],
    claims: [
      { id: 'count', measure: 'boats', value: { unstated: MARKUP }, words: MARKUP, claimant: 'north', scope: MARKUP },
    ],
  }

  test.each(['/', '/timeline', '/statements', '/figures', '/actors', '/actors/north', '/?mode=kiosk'])(
    'on %s',
    async (address) => {
      await openBoard(parts, address)
      expect((await screen.findAllByText((text) => text.includes('onerror='))).length).toBeGreaterThan(0)
      expect(document.querySelector('.injected')).toBeNull()
    },
  )

  test.each(['event.talks', 'statement.plea', 'claim.count', 'actor.north', 'source.trap'])(
    'in the record drawer: %s',
    async (focus) => {
      await openBoard(parts, `/data?focus=${focus}`)
      const drawer = await screen.findByRole('complementary')
      expect(drawer.textContent).toContain('onerror=')
      expect(document.querySelector('.injected')).toBeNull()
    },
  )

  test('an address that is not http(s) is shown, is no link, and is a notice', async () => {
    const { user } = await openBoard(
      { ...parts, ...event({ id: 'x', citations: [{ source: 'trap' }] }) },
      '/?focus=event.x',
    )
    const drawer = await screen.findByRole('complementary')
    within(drawer).getByText(/javascript:alert\(1\)/)
    for (const link of within(drawer).queryAllByRole<HTMLAnchorElement>('link')) {
      expect(link.protocol).toMatch(/^https?:$/)
    }
    await user.click(screen.getByRole('link', { name: 'Data' }))
    const list = await screen.findByRole('region', { name: 'What was set aside' })
    within(list).getByText('$.sources[1].url')
    within(list).getByText('$.sources[1].archived')
  })

  test('an http(s) address is a link that tells its target nothing of the reader', async () => {
    const sources = [{ id: 'web', title: 'A page', publisher: 'A press', url: 'https://example.org/page' }]
    await openBoard({ sources, events: [{ id: 'x', citations: [{ source: 'web' }] }] }, '/?focus=event.x')
    const drawer = await screen.findByRole('complementary')
    const link = within(drawer)
      .getAllByRole<HTMLAnchorElement>('link')
      .find(({ href }) => href === 'https://example.org/page')
    expect(link?.rel).toContain('noreferrer')
  })
})

test('markup in the address is text as well', async () => {
  renderApp('/?focus=%3Cimg%20class=injected%3E&q=%3Cimg%20class=injected%3E')
  await screen.findByText(/Not followed in this link: focus=<img class=injected>/)
  expect(document.querySelector('.injected')).toBeNull()
})
