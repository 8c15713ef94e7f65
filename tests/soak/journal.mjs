// @ts-check
// What was promised of a wall and what was seen of it, from look to look. Knows neither browser nor host.
import { lineThrough, isFlat } from './slope.mjs'
import { mostSecondsToFresh, statesBetween } from './expected-state.mjs'

/** @typedef {import('./wall.mjs').Look} Look */
/** @typedef {import('./wall.mjs').Weight} Weight */
/** @typedef {{ claim: string, measured: string, holds: boolean }} Finding */

/** A beat, and what a busy machine adds between an answer and the look. */
const SLACK_SECONDS = 3
const BEAT_SECONDS = 1
/** A host that has fallen silent is given up after so long. */
const SILENCE_SECONDS = 30
/** The longest that a scene is shown. */
const MOST_DWELL_SECONDS = 90

/**
 * @typedef {object} Told of one look
 * @property {Look} look
 * @property {number} before seconds at the look before
 * @property {boolean} hasGoodAnswer since the look before
 * @property {number} asked questions for the dataset since the look before
 * @property {string | undefined} fault that lasts
 */

export class Journal {
  #refresh
  #title
  /** The last good answer came between these. */
  #good = { from: 0, to: 0 }
  #isInDoubt = false
  /** The states that were right just before that answer. @type {readonly string[]} */
  #saidBefore = []
  /** @type {Look | undefined} */
  #last
  #looks = 0
  #missed = 0
  /** @type {string[]} */
  #wrong = []
  /** @type {{ name: string, since: number } | undefined} */
  #recovering
  /** @type {Map<string, { times: number, longest: number, worst: number, states: Set<string> }>} */
  #faults = new Map()
  #quiet = { seconds: 0, asked: 0 }
  #failing = { seconds: 0, asked: 0 }
  /** @type {{ revision: string, since: number } | undefined} */
  #published
  #editions = { count: 0, worst: 0 }
  /** @type {(Weight & { hours: number })[]} */
  #weights = []

  /** @param {{ refreshSeconds: number, title: string }} wall */
  constructor({ refreshSeconds, title }) {
    this.#refresh = refreshSeconds
    this.#title = title
  }

  get isRecovering() {
    return this.#recovering !== undefined
  }

  get isQuiet() {
    return !this.#recovering && !this.#published
  }

  /** @param {Told} told */
  note({ look, before, hasGoodAnswer, asked, fault }) {
    this.#looks += 1
    const passed = look.seconds - before
    if (hasGoodAnswer) {
      this.#saidBefore = this.#statesAt(look)
      this.#good = { from: before, to: look.seconds }
      this.#isInDoubt = false
    }
    const part = fault !== undefined ? this.#failing : this.#recovering ? undefined : this.#quiet
    if (part) {
      part.seconds += passed
      part.asked += asked
    }
    this.#checkBoard(look)
    this.#checkState(look, fault)
    if (look.beat === this.#last?.beat && passed >= 2) this.#complain(look, `the heart stood still at ${look.beat}`)
    this.#checkReturn(look)
    this.#last = look
  }

  /** @param {Look} look */
  #checkBoard(look) {
    if (look.title !== this.#title) this.#complain(look, `the title is «${look.title}»`)
    // While one scene turns into the next there may be half of each; a second look decides.
    const isMissed = !look.saysItsOwn
    if (isMissed && this.#missed === look.scene) this.#complain(look, `scene ${look.scene} says «${look.board}»`)
    this.#missed = isMissed ? look.scene : -1
  }

  /**
   * @param {Look} look
   * @param {string | undefined} fault
   */
  #checkState(look, fault) {
    const right = this.#statesAt(look)
    // What has just been answered is said with the next beat; while the page reads an answer its clock stands.
    const saidBefore = look.seconds < this.#good.to + BEAT_SECONDS ? this.#saidBefore : []
    const { state = 'nothing' } = look
    if (![...right, ...saidBefore].includes(state)) {
      const age = `${(look.seconds - this.#good.to).toFixed()} to ${(look.seconds - this.#good.from).toFixed()} s`
      this.#complain(look, `it says ${state}, and ${right.join(' or ')} is right (${age})`)
    }
    if (fault !== undefined) this.#ofFault(fault).states.add(state)
  }

  /**
   * @param {Look} look
   * @returns {readonly string[]}
   */
  #statesAt({ seconds }) {
    const age = {
      least: Math.max(0, seconds - this.#good.to - SLACK_SECONDS),
      most: seconds - this.#good.from + SLACK_SECONDS,
    }
    return statesBetween(age, this.#refresh, { isInDoubt: this.#isInDoubt })
  }

  /** @param {Look} look */
  #checkReturn(look) {
    const { seconds, state } = look
    if (this.#recovering) {
      const { name, since } = this.#recovering
      const took = seconds - since
      if (state === 'fresh' && this.#good.to > since) {
        const known = this.#ofFault(name)
        known.worst = Math.max(known.worst, took)
        this.#recovering = undefined
      } else if (took > this.#mostToFresh() + 60) {
        this.#complain(look, `${took.toFixed()} s after the end of «${name}» it is still ${state ?? 'silent'}`)
        this.#ofFault(name).worst = Number.POSITIVE_INFINITY
        this.#recovering = undefined
      }
    }
    if (this.#published) {
      const took = seconds - this.#published.since
      if (look.hasRevision) {
        this.#editions.count += 1
        this.#editions.worst = Math.max(this.#editions.worst, took)
        this.#published = undefined
      } else if (took > 3 * this.#mostToEdition()) {
        this.#complain(look, `the new edition ${this.#published.revision} never came`)
        this.#editions.worst = Number.POSITIVE_INFINITY
        this.#published = undefined
      }
    }
  }

  /**
   * @param {{ name: string, jumpHours: number }} fault
   * @param {number} seconds
   */
  begin({ name, jumpHours }, seconds) {
    this.#ofFault(name).times += 1
    this.#recovering = undefined
    // What the fault now keeps away is nobody's delay.
    this.#published = undefined
    if (name.startsWith('clock forward') && jumpHours > 0) this.#isInDoubt = true
    this.#begun = seconds
  }

  #begun = 0

  /**
   * @param {string} name
   * @param {number} seconds
   */
  end(name, seconds) {
    const known = this.#ofFault(name)
    known.longest = Math.max(known.longest, seconds - this.#begun)
    this.#recovering = { name, since: seconds }
  }

  /**
   * @param {string} revision
   * @param {number} seconds
   */
  publish(revision, seconds) {
    this.#published = { revision, since: seconds }
  }

  /**
   * @param {Weight} weight
   * @param {number} seconds
   */
  weigh(weight, seconds) {
    this.#weights.push({ ...weight, hours: seconds / 3600 })
  }

  /** @param {string} name */
  #ofFault(name) {
    const known = this.#faults.get(name) ?? { times: 0, longest: 0, worst: 0, states: new Set() }
    this.#faults.set(name, known)
    return known
  }

  /**
   * @param {Look} look
   * @param {string} what
   */
  #complain({ seconds }, what) {
    this.#wrong.push(`${clock(seconds)}  ${what}`)
  }

  #mostToFresh() {
    return mostSecondsToFresh(this.#refresh, SILENCE_SECONDS) + 2 * SLACK_SECONDS
  }

  /** One poll, the scene that is there, and the next one where the first was about to turn. */
  #mostToEdition() {
    return this.#refresh + 2 * MOST_DWELL_SECONDS
  }

  get wrong() {
    return this.#wrong
  }

  /**
   * @param {{ hours: number, scenes: readonly number[], blanks: readonly string[], complaints: readonly string[] }} seen
   * @returns {readonly Finding[]}
   */
  findings({ hours, scenes, blanks, complaints }) {
    const promised = 3600 / this.#refresh
    const quiet = rate(this.#quiet)
    const failing = rate(this.#failing)
    const times = [...this.#faults.values()].reduce((sum, fault) => sum + fault.times, 0)
    const worst = Math.max(0, ...[...this.#faults.values()].map((fault) => fault.worst))
    const fewest = Math.min(...scenes)
    return [
      {
        claim: 'the last good board was there at every look and through every change of the page',
        measured: `${count(this.#looks)} looks over ${hours.toFixed(1)} h, ${blanks.length} without a board`,
        holds: blanks.length === 0 && !this.#wrong.some((line) => /title|scene \d/.test(line)),
      },
      {
        claim: 'the state was the right one at every look',
        measured: `${count(this.#wrong.filter((line) => line.includes('is right')).length)} wrong`,
        holds: !this.#wrong.some((line) => line.includes('is right')),
      },
      {
        claim: `fresh again within one poll of the host's return, back-off and a hanging question included (${this.#mostToFresh()} s)`,
        measured: `${times} faults, at most ${worst.toFixed()} s`,
        holds: worst <= this.#mostToFresh(),
      },
      {
        claim: `asked as often as promised: ${promised} times an hour while all is well`,
        measured: `${quiet.toFixed(1)} an hour over ${(this.#quiet.seconds / 3600).toFixed(1)} h`,
        holds: Math.abs(quiet - promised) <= 0.05 * promised,
      },
      {
        claim: 'politely while the host fails: at most as often, at least a quarter as often',
        measured: `${failing.toFixed(1)} an hour over ${(this.#failing.seconds / 3600).toFixed(1)} h`,
        holds: failing <= promised && failing >= 3600 / this.#mostToFresh(),
      },
      {
        claim: 'every scene came, none more often than the others',
        measured: `${scenes.length} scenes, ${fewest} to ${Math.max(...scenes)} times`,
        holds: fewest > 0 && Math.max(...scenes) - fewest <= 2,
      },
      {
        claim: `a new edition stood within a poll and a scene (${this.#mostToEdition()} s)`,
        measured: `${this.#editions.count} editions, at most ${this.#editions.worst.toFixed()} s`,
        holds: this.#editions.worst <= this.#mostToEdition(),
      },
      {
        claim: 'the heart beat all the time, and nothing was thrown',
        measured: `${complaints.length} errors`,
        holds: complaints.length === 0 && !this.#wrong.some((line) => line.includes('heart')),
      },
      this.#growth('DOM nodes', ({ nodes }) => nodes, 1, ''),
      this.#growth('event listeners', ({ listeners }) => listeners, 1, ''),
      this.#growth('the page’s own objects on the heap, after collection', ({ objects }) => objects, 1e6, ' MB'),
      this.#compiled(),
    ]
  }

  /**
   * @param {string} name
   * @param {(weight: Weight) => number} of
   * @param {number} unit
   * @param {string} label
   * @returns {Finding}
   */
  #growth(name, of, unit, label) {
    // What comes late, parts of the page, has come by then.
    const settled = this.#weights.slice(Math.ceil(this.#weights.length / 12))
    const line = lineThrough(settled.map((weight) => ({ x: weight.hours, y: of(weight) })))
    if (!line) return { claim: `${name} do not grow`, measured: `only ${settled.length} weighings`, holds: false }
    const digits = unit === 1 ? 2 : 4
    return {
      claim: `${name}: flat`,
      measured: `${(line.mean / unit).toFixed(unit === 1 ? 0 : 2)}${label}, slope ${(line.slope / unit).toFixed(digits)} ± ${(line.error / unit).toFixed(digits)}${label} an hour (${line.count} weighings)`,
      holds: isFlat(line),
    }
  }

  /**
   * Told and not promised: how much of its code the engine has compiled is the engine's affair.
   * @returns {Finding}
   */
  #compiled() {
    const [first, last] = [this.#weights[0], this.#weights.at(-1)]
    return {
      claim: '(compiled code on the heap, which comes for many hours)',
      measured:
        first && last
          ? `${(first.code / 1e6).toFixed(2)} MB at first, ${(last.code / 1e6).toFixed(2)} MB at last`
          : 'no weighing',
      holds: true,
    }
  }

  /** @returns {readonly (readonly string[])[]} */
  faultRows() {
    return [...this.#faults].map(([name, { times, longest, worst, states }]) => [
      name,
      String(times),
      longest === 0 ? '–' : `${(longest / 60).toFixed()} min`,
      [...states].join(', ') || '–',
      `${worst.toFixed()} s`,
    ])
  }
}

/** @param {{ seconds: number, asked: number }} part an hour */
function rate({ seconds, asked }) {
  return seconds === 0 ? 0 : (asked * 3600) / seconds
}

/** @param {number} number */
function count(number) {
  return number.toLocaleString('en')
}

/** @param {number} seconds */
export function clock(seconds) {
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(Math.floor)
  return [hours, minutes, rest].map((part) => String(part).padStart(2, '0')).join(':')
}
