// @ts-check
// How long our own app takes to answer: a filter, a step of the as-of day, a search.

/** @typedef {import('./probe.mjs').Latency} Latency */
/** @typedef {{ filterActor?: Latency, filterKind?: Latency, asOf?: Latency, search?: Latency }} Latencies medians of a few */

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Latencies>}
 */
export async function measureLatencies(page) {
  void page
  return {}
}
