import { describe, expect, test } from 'vitest'
import { readAddress } from '../../../src/view-model/address'
import { deskAddress, isWithinReach } from '../../../src/view-model/phone-address'
import { DEFAULT_VIEW } from '../../../src/view-model/view-state'

test('what a phone takes along is the scene itself, at a desk', () => {
  const wall = readAddress(
    '/figures/troops?asof=2022-01-27&actors=usa&mode=kiosk&brief=morning&scene=3&refresh=15&hours=07:00-19:00&tlp=green',
  )
  expect(deskAddress('/figures/troops', wall?.view ?? DEFAULT_VIEW)).toBe('/figures/troops?asof=2022-01-27&actors=usa')
})

describe('a phone reaches', () => {
  test.each([
    ['https://board.example/app/', true],
    ['http://10.0.0.7:8080/', true],
    ['http://wall.local/', true],
    ['http://localhost:5173/', false],
    ['http://app.localhost/', false],
    ['http://127.0.0.1:4173/', false],
    ['http://[::1]/', false],
    ['file:///home/board.html', false],
  ])('%s: %s', (address, isReached) => {
    const { protocol, hostname } = new URL(address)
    expect(isWithinReach({ protocol, hostname })).toBe(isReached)
  })
})
