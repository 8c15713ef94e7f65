// What an analyst has in the browser's console: the data behind the screen, always those of the screen.
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { parseDay } from '../../src/base/day'
import { renderBoard } from '../support/render-app'

const day = (text: string): number | undefined => parseDay(text)

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
})

describe('window.watchfloor', () => {
  test('is the board on screen, and that of the next day once the reader has gone there', async () => {
    const { user } = await renderBoard('/actors?actors=russia&asof=2022-01-26')
    const watchfloor = await window.watchfloor
    expect(watchfloor.board.asOf).toBe(day('2022-01-26'))
    expect(watchfloor.view.actors).toEqual(['russia'])
    expect(watchfloor.text(watchfloor.board.asOf)).toBe('2022-01-26')
    const known = watchfloor.board.known.statements.length
    await user.click(screen.getByRole('button', { name: 'One day forth' }))
    await screen.findByText('Thu 27 Jan 2022')
    expect(watchfloor.board.asOf).toBe(day('2022-01-27'))
    expect(watchfloor.board.known.statements.length).toBeGreaterThan(known)
    // Once it is here nobody need wait for it.
    expect(window.watchfloor).toBe(watchfloor)
  })

  test('knows what was known on any day, whatever is filtered', async () => {
    await renderBoard('/actors?actors=russia')
    const { known, board, dataset } = await window.watchfloor
    expect(known('2022-01-28')?.statements).toHaveLength(27)
    expect(board.shown.statements.length).toBeLessThan(27)
    expect(known(dataset.asOf)).toBe(board.known)
    expect(known('2022-01-26')?.statements).toHaveLength(9)
    expect(known('yesterday')).toBeUndefined()
  })

  test('selects what the views show', async () => {
    await renderBoard('/actors')
    const { select } = await window.watchfloor
    expect(select.statements().count).toBe(27)
    expect(select.timeline().items.length).toBeGreaterThan(30)
    expect(select.figures('russian-troops')).toMatchObject({ kind: 'measure', measure: { id: 'russian-troops' } })
    expect(select.figures('no-such-measure')).toMatchObject({ kind: 'unknown-measure' })
    expect(select.situation().demands.length).toBeGreaterThan(0)
    expect(select.actors().count).toBeGreaterThan(5)
    expect(select.actor('lavrov')).toBeDefined()
    expect(select.actor('nobody')).toBeUndefined()
    expect(select.positions().groups.length).toBeGreaterThan(0)
    expect(select.matrix().rowCount).toBeGreaterThan(0)
    expect(select.changes()).toBeDefined()
    expect(select.sources()).toBeDefined()
    expect(select.gaps().length).toBeGreaterThan(0)
    expect(select.news().days.length).toBeGreaterThan(1)
  })

  test('follows an address, and tells of the dataset that it leads to', async () => {
    const { address } = await renderBoard('/actors')
    const watchfloor = await window.watchfloor
    expect(watchfloor.file).toMatchObject({ problems: [] })
    expect(watchfloor.file.address).toContain('standoff-2022-01-28.json')
    watchfloor.go('/actors?data=data/build-up-2021-2022.json&asof=2022-01-31')
    await screen.findByRole('heading', { level: 1, name: /^The build-up/ })
    expect(address()).toBe('/actors?data=data/build-up-2021-2022.json&asof=2022-01-31')
    await waitFor(() => expect(watchfloor.dataset.id).toBe('build-up-2021-2022'))
    expect(watchfloor.board.asOf).toBe(day('2022-01-31'))
  })

  test('says what there is when it is asked, and nothing before', async () => {
    await renderBoard('/actors')
    const watchfloor = await window.watchfloor
    expect(console.info).not.toHaveBeenCalled()
    watchfloor.help()
    const told = vi.mocked(console.info).mock.calls.flat().join('\n')
    for (const name of [...Object.keys(watchfloor), ...Object.keys(watchfloor.select)]) expect(told).toContain(name)
  })

  test('can be read and not set', async () => {
    await renderBoard('/actors')
    const watchfloor = await window.watchfloor
    expect(() => Object.assign(watchfloor, { board: undefined })).toThrow(TypeError)
    expect(() => Object.assign(window, { watchfloor: undefined })).toThrow(TypeError)
  })
})
