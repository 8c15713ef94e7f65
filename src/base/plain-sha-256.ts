// SHA-256 (FIPS 180-4) for pages that the browser gives none: WebCrypto is for secure origins, and a wall on a closed
// network may have plain http. It tells a file from half a file; nobody's secret rests on it.

const ROUNDS = 64
/** The first 32 bits of the fractions of the roots of the first primes. */
const CONSTANTS = Uint32Array.from(firstPrimes(ROUNDS), (prime) => fraction(Math.cbrt(prime)))
const START = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)))

/** 64 small hexadecimal digits. */
export function plainSha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(START)
  const schedule = new Uint32Array(ROUNDS)
  const padded = pad(bytes)
  const view = new DataView(padded.buffer)
  for (let at = 0; at < padded.length; at += 64) {
    for (let word = 0; word < 16; word++) schedule[word] = view.getUint32(at + 4 * word)
    for (let word = 16; word < ROUNDS; word++) {
      const before15 = schedule[word - 15] ?? 0
      const before2 = schedule[word - 2] ?? 0
      const low = turn(before15, 7) ^ turn(before15, 18) ^ (before15 >>> 3)
      const high = turn(before2, 17) ^ turn(before2, 19) ^ (before2 >>> 10)
      schedule[word] = (schedule[word - 16] ?? 0) + low + (schedule[word - 7] ?? 0) + high
    }
    mix(state, schedule)
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

function mix(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < ROUNDS; round++) {
    const choice = (e & f) ^ (~e & g)
    const first =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (CONSTANTS[round] ?? 0) + (schedule[round] ?? 0)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}

/** A one, zeros, and the length in bits, so that whole blocks of 64 bytes come of it. */
function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0)
  return padded
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32)
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  return primes
}
