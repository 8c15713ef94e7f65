// @ts-check
// A wall through three days in a quarter of an hour or so, or through a real hour, while everything goes wrong that can.
//   npm run soak                  72 hours by a clock that is moved by hand
//   npm run soak -- --hours 2     the same, shorter and faster paced, to develop with
//   npm run soak -- --real 60     60 real minutes
// Also --seed N (the plan of faults), --dist FOLDER (a build that is there). Exits 1 when a claim does not hold.
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../src/cli/install.mjs'
import { BadHost } from './bad-host.mjs'
import { scheduleFaults } from './fault-schedule.mjs'
import { Journal } from './journal.mjs'
import { BRIEF, SCENES } from './soak-dataset.mjs'
import { Wall } from './wall.mjs'

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '72' },
    real: { type: 'string' },
    seed: { type: 'string', default: '20220128' },
    dist: { type: 'string' },
  },
})
const isRealTime = values.real !== undefined
const hours = isRealTime ? Number(values.real) / 60 : Number(values.hours)
const seed = Number(values.seed)
/** A real hour is short: there the wall asks four times as often, and all limits follow. */
const refreshSeconds = isRealTime ? 15 : 60
const stepSeconds = isRealTime ? 1 : 5
const weighEverySeconds = hours > 8 ? 1800 : isRealTime ? 90 : 240
const dripEverySeconds = 20

const dist = values.dist ?? build()
const host = new BadHost(isRealTime)
await host.open(dist)
const { title } = host.edition
const plan = scheduleFaults(seed, hours, { refreshSeconds })
console.log(
  `${isRealTime ? 'Real' : 'Simulated'} time: ${hours.toFixed(1)} h, asked every ${refreshSeconds} s, ` +
    `${plan.length} faults by seed ${seed}, ${SCENES.length} scenes`,
)
const wall = await Wall.open(`${host.address}/?mode=kiosk&brief=${BRIEF}&refresh=${refreshSeconds}`, {
  title,
  isRealTime,
})
await wall.prepare()
const journal = new Journal({ refreshSeconds, title })
const says = SCENES.map((scene) => scene.says)
const begunAt = Date.now()

let look = await wall.step(0, { says, revision: host.edition.revision })
const beginning = look.seconds
/** @type {import('./fault-schedule.mjs').Planned[]} */
const coming = [...plan]
/** @type {import('./fault-schedule.mjs').Planned | undefined} */
let lasting
let weighedAt = 0
let drippedAt = 0
let toldHour = 0
let turns = 0
let isEditionDue = false

const elapsed = () => look.seconds - beginning
while (elapsed() < hours * 3600) {
  await changeWhatIsDue()
  const before = { seconds: look.seconds, good: host.goodAnswers, asked: host.asked, scene: look.scene }
  const expected = { says, revision: host.edition.revision }
  look = await wall.step(stepSeconds, expected)
  if (before.asked !== host.asked) {
    await answersHaveCome()
    look = await wall.step(0, expected)
  }
  journal.note({
    look,
    before: before.seconds,
    hasGoodAnswer: host.goodAnswers > before.good,
    asked: host.asked - before.asked,
    fault: lasting?.where === 'host' ? lasting.name : undefined,
  })
  await weighWhenDue(before.scene)
  tellProgress()
}
await report()

/** Faults begin and end; now and then a new edition is published while all is well. */
async function changeWhatIsDue() {
  const now = elapsed()
  if (lasting && now >= lasting.ends) await endFault(lasting)
  const next = coming[0]
  if (!lasting && next && now >= next.begins) {
    coming.shift()
    await beginFault(next)
  }
  if (isEditionDue && !lasting && !journal.isRecovering) {
    isEditionDue = false
    host.publish()
    journal.publish(host.edition.revision, look.seconds)
  }
  if (now - drippedAt >= dripEverySeconds) {
    drippedAt = now
    host.drip()
  }
}

/** @param {import('./fault-schedule.mjs').Planned} fault */
async function beginFault(fault) {
  journal.begin(fault, look.seconds)
  if (fault.where === 'host') host.begin(fault.name)
  if (fault.name.startsWith('clock')) await wall.jump(fault.jumpHours)
  if (fault.name === 'storage full') await wall.fillStorage(true)
  if (fault.name === 'workers killed') await wall.killWorkers()
  lasting = fault
  if (fault.isMoment) await endFault(fault)
}

/** @param {import('./fault-schedule.mjs').Planned} fault */
async function endFault(fault) {
  lasting = undefined
  if (fault.where === 'host') host.end()
  if (fault.name === 'storage full') await wall.fillStorage(false)
  journal.end(fault.name, look.seconds)
  turns += 1
  isEditionDue = turns % 2 === 0
}

/** Answers travel in real time however the wall's clock is set. */
async function answersHaveCome() {
  const patience = Date.now() + 3000
  while (host.pending > 0 && Date.now() < patience) await wall.settle(2)
  await wall.settle(10)
}

/**
 * Always on the same scene, when it has stood for a while and all is well: another has other nodes.
 * @param {number} sceneBefore
 */
async function weighWhenDue(sceneBefore) {
  const isSettled = look.scene === 1 && sceneBefore === 1 && look.state === 'fresh' && !lasting && journal.isQuiet
  if (!isSettled || elapsed() - weighedAt < weighEverySeconds) return
  weighedAt = elapsed()
  const weight = await wall.weigh()
  journal.weigh(weight, weighedAt)
  console.error(`${(weighedAt / 3600).toFixed(2)} h: ${JSON.stringify(weight)}`)
}

function tellProgress() {
  const hour = Math.floor(elapsed() / 3600)
  if (hour === toldHour) return
  toldHour = hour
  const minutes = ((Date.now() - begunAt) / 60_000).toFixed(1)
  console.error(`${hour} h (${minutes} min), ${journal.wrong.length} wrong, ${look.state}`)
}

async function report() {
  const { scenes, blanks } = await wall.seen()
  const counts = SCENES.map((_scene, at) => scenes[at + 1] ?? 0)
  const findings = journal.findings({ hours: elapsed() / 3600, scenes: counts, blanks, complaints: wall.complaints })
  const cpu = os.cpus()
  console.log(
    `\n${cpu.length} × ${cpu[0]?.model.trim() ?? '?'}, Node ${process.versions.node}, ${await wall.version()}, ${new Date().toISOString().slice(0, 10)}; ${((Date.now() - begunAt) / 60_000).toFixed(1)} min of real time\n`,
  )
  console.log(
    table(
      ['claim', 'measured', ''],
      findings.map(({ claim, measured, holds }) => [claim, measured, holds ? 'holds' : '**does not hold**']),
    ),
  )
  console.log(table(['fault', 'times', 'longest', 'states meanwhile', 'until fresh, at most'], journal.faultRows()))
  console.log(
    table(
      ['scene', 'shown'],
      SCENES.map((scene, at) => [scene.title, String(counts[at])]),
    ),
  )
  for (const line of [...journal.wrong.slice(0, 40), ...blanks, ...wall.complaints.slice(0, 10)]) console.log(line)
  await wall.close()
  await host.close()
  process.exitCode = findings.every(({ holds }) => holds) ? 0 : 1
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
function table(heads, rows) {
  const lines = [heads, heads.map(() => '---'), ...rows]
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

function build() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'watchfloor-soak-'))
  execFileSync('npm', ['run', 'build', '--silent', '--', '--outDir', folder], { cwd: ROOT, stdio: 'ignore' })
  return folder
}
