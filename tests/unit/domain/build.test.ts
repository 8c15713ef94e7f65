import { describe, expect, it } from 'vitest'
import {
  buildCacheName,
  buildFrom,
  buildIdIn,
  buildOfCache,
  cachesToDrop,
  isRightType,
  isViewPath,
} from '../../../src/domain/build'

const HASH = 'a'.repeat(64)
const list = (files: unknown, id = 'new'): unknown => ({ id, files })

describe('the name of a build', () => {
  it('stands in the page, and in no login page', () => {
    expect(buildIdIn('<head><meta name="build" content="0a1b" /></head>')).toBe('0a1b')
    expect(buildIdIn('<!doctype html><title>Sign in</title>')).toBeUndefined()
  })
})

describe('a list of files', () => {
  it('is taken where it is of the build that the page named', () => {
    expect(buildFrom(list([['assets/a.js', 3, HASH]]), 'new')?.files).toEqual([['assets/a.js', 3, HASH]])
  })

  it.each<[string, unknown]>([
    ['of another build, as in half a deployment', list([['a.js', 3, HASH]], 'old')],
    ['empty', list([])],
    ['without hashes', list([['a.js', 3]])],
    ['leading out of the folder', list([['../a.js', 3, HASH]])],
    ['leading to another host', list([['//elsewhere/a.js', 3, HASH]])],
    ['a web page', '<!doctype html>'],
    ['nothing', null],
  ])('is not taken where it is %s', (_, value) => {
    expect(buildFrom(value, 'new')).toBeUndefined()
  })
})

describe('an answer', () => {
  it.each([
    ['assets/a.js', 'text/javascript; charset=utf-8', true],
    ['assets/a.js', 'text/html', false],
    ['assets/a.js', 'text/plain', false],
    ['assets/a.css', 'text/css', true],
    ['assets/a.css', 'text/html', false],
    ['index.html', 'text/html', true],
    ['assets/a.woff2', 'font/woff2', true],
    ['assets/a.woff2', 'application/octet-stream', true],
    ['assets/a.woff2', 'text/html; charset=utf-8', false],
  ])('for %s of type %s: %s', (path, type, isRight) => {
    expect(isRightType(path, type)).toBe(isRight)
  })
})

describe('an address', () => {
  it.each([
    ['', true],
    ['figures/troops', true],
    ['index.html', true],
    ['data/index.json', false],
    ['schema/dataset.v1.schema.json', false],
  ])('«%s» is a view of the app: %s', (path, isView) => {
    expect(isViewPath(path)).toBe(isView)
  })
})

describe('caches of builds', () => {
  const cache = (id: string, scope = '/'): string => buildCacheName(scope, id)
  const all = ['one', 'two', 'three', 'four'].map((id) => cache(id))

  it('are told apart by folder, and from what others keep', () => {
    expect(buildOfCache(cache('one', '/a/'), '/a/')).toBe('one')
    expect(buildOfCache(cache('one', '/a/'), '/')).toBeUndefined()
    expect(buildOfCache('somebody-else', '/')).toBeUndefined()
  })

  it.each<[string, readonly (string | undefined)[], readonly string[]]>([
    ['no page is open', [], ['one', 'two', 'three']],
    ['every page runs the newest', ['four', 'four'], ['one', 'two', 'three']],
    ['an old tab runs an old one', ['two', 'four'], ['one', 'three']],
    ['a page sleeps and does not say what it runs', ['four', undefined], ['one']],
  ])('are let go where %s', (_, open, dropped) => {
    expect(cachesToDrop(all, '/', new Set(['four']), open)).toEqual(dropped.map((id) => cache(id)))
  })

  it('of another folder and of other apps are left alone', () => {
    expect(cachesToDrop([cache('one', '/a/'), 'else'], '/', new Set(['four']), [])).toEqual([])
  })
})
