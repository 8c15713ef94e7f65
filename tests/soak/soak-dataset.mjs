// @ts-check
// What the wall shows: a dataset that is shipped, with a brief that goes through every view.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../src/cli/install.mjs'

export const DATASET_PATH = '/data/standoff-2022-01-28.json'
export const BRIEF = 'soak'

/** `says`: what stands on the board of the scene whenever it is there. */
export const SCENES = [
  { title: 'The situation', view: '/', says: '100,000' },
  { title: 'The figure', view: '/figures/russian-troops', says: '100,000' },
  { title: 'What was said', view: '/statements?speakers=lavrov', says: 'Lavrov', seconds: 15 },
  { title: 'Demands', view: '/positions', says: 'NATO' },
  { title: 'In time', view: '/timeline', says: 'Talks' },
  { title: 'Who', view: '/actors', says: 'Lukashenko' },
  { title: 'Since yesterday', view: '/changes', says: '27 Jan' },
  { title: 'Where it is from', view: '/sources', says: 'source', seconds: 15 },
  { title: 'The day before', view: '/?asof=2022-01-27', says: 'Demands', seconds: 15 },
]

/** @typedef {{ body: string, etag: string, revision: string, title: string }} Edition */

/** @typedef {{ formatVersion: number, title: string, revision: string, briefs: unknown, statements: { date: unknown }[], events: { date: unknown }[] }} Wire */

const shipped = JSON.parse(readFileSync(path.join(ROOT, 'public', DATASET_PATH), 'utf8'))

/** In a real hour every scene is to come many times, and not as long as it takes to read it. */
const HURRIED_SECONDS = 12

/**
 * The nth edition: the same record under another revision, as a host puts it out.
 * @param {number} number
 * @param {boolean} isHurried
 * @param {(wire: Wire) => void} [spoil]
 * @returns {Edition}
 */
export function editionOf(number, isHurried, spoil = () => {}) {
  /** @type {Wire} */
  const wire = structuredClone(shipped)
  wire.revision = `soak.${number}`
  const scenes = SCENES.map(({ says: _says, ...scene }) => (isHurried ? { ...scene, seconds: HURRIED_SECONDS } : scene))
  wire.briefs = [{ id: BRIEF, title: 'Soak', scenes }]
  spoil(wire)
  return { body: JSON.stringify(wire), etag: `"soak-${number}"`, revision: wire.revision, title: wire.title }
}
