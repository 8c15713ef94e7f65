import { expect, test } from 'vitest'
import { optionsNamed } from '../../../src/marks/options-named'
import { setSearch } from '../../../src/view-model/transitions'

const options = ['Foreign Ministry', 'Ministry of Defence', 'Press office'].map((label) => ({
  value: label,
  label,
  count: 1,
  isOn: false,
  toggle: setSearch(''),
}))

test.each([
  ['', ['Foreign Ministry', 'Ministry of Defence', 'Press office']],
  ['  ', ['Foreign Ministry', 'Ministry of Defence', 'Press office']],
  ['MINISTRY', ['Foreign Ministry', 'Ministry of Defence']],
  ['defence ', ['Ministry of Defence']],
  ['navy', []],
])('of what is called %j', (typed, expected) => {
  expect(optionsNamed(options, typed).map(({ label }) => label)).toEqual(expected)
})
