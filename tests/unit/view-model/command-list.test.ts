import { expect, test } from 'vitest'
import { selectCommands, type Command } from '../../../src/view-model/command-list'
import { readText } from '../../../src/view-model/search-palette'

const command = (id: string, label: string, group = 'Views', otherWords = ''): Command => ({
  id,
  label,
  group,
  otherWords,
})
const COMMANDS = [
  command('time', 'Go to Timeline'),
  command('élan', 'Élan vital'),
  command('copy', 'Copy a link', 'Share', 'url address'),
  command('lanes', 'Lanes by actor', 'Show', 'timeline'),
]
const found = (text: string): readonly string[] =>
  selectCommands(COMMANDS, text).flatMap(({ lines }) => lines.map(({ id }) => id))

test.each([
  ['', ['time', 'élan', 'copy', 'lanes']],
  ['time', ['time', 'lanes']],
  ['tim go', ['time']],
  ['lanes', ['lanes']],
  ['elan', ['élan']],
  ['url', ['copy']],
  ['zeppelin', []],
])('commands answer to the beginnings of their words: %j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('what begins as typed comes first, and the beginning is marked', () => {
  const [group] = selectCommands([command('a', 'Hide lanes'), command('b', 'Lanes by kind')], 'lanes')
  expect(group?.lines.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(group?.lines[0]?.segments[0]).toEqual({ text: 'Lanes', isHit: true, isQuote: false })
})

test.each([
  ['>time', 'search', { mode: 'commands', text: 'time' }],
  ['> time', 'search', { mode: 'commands', text: 'time' }],
  ['time', 'search', { mode: 'search', text: 'time' }],
  ['>', 'commands', { mode: 'commands', text: '>' }],
] as const)('%j in %s is %j', (written, mode, expected) => {
  expect(readText(written, mode)).toEqual(expected)
})
