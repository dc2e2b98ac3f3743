/**
 * What becomes of the state when criteria come, go or change: their numbers stand in filters, in what the map shows and
 * in supposed figures, too.
 *
 * @typedef {import('./state.js').State} State
 * @typedef {import('./state.js').Criterion} Criterion
 */

import { readFilters, writeFilters } from './filters.js';

const DIGITS = 1000;

/**
 * One more, as heavy as the others are on average.
 * @param {State} now
 * @param {any} series
 * @returns {Partial<State>}
 */
export function withCriterion(now, { indicator, period, status, group, base }) {
  const { scenario } = now;
  const { criteria } = scenario;
  const mean = criteria.reduce((sum, one) => sum + one.weight, 0) / Math.max(1, criteria.length);
  const weight = mean > 0 ? Math.round(mean * 10) / 10 || mean : 1;
  const added = { indicator, period, status, group, base, weight, direction: 'higher_first' };
  return { scenario: { ...scenario, criteria: [...criteria, /** @type {any} */ (added)] } };
}

/**
 * @param {State} now
 * @param {number} gone
 * @returns {Partial<State>}
 */
export function withoutCriterion(now, gone) {
  const { scenario } = now;
  const place = (i) => (i === gone ? -1 : i > gone ? i - 1 : i);
  const filters = readFilters(now.filter).map((one) =>
    one.of === 's' ? one : { ...one, of: String(place(Number(one.of))) },
  );
  const shown = (paint) => paint.replace(/^c(\d+)$/, (_, i) => (place(Number(i)) < 0 ? '' : `c${place(Number(i))}`));
  const whatIf = scenario.whatIf
    ?.map((one) => ({ ...one, criterion: place(one.criterion) }))
    .filter((one) => one.criterion >= 0);
  return {
    scenario: {
      ...scenario,
      criteria: scenario.criteria.filter((_, i) => i !== gone),
      ...(whatIf?.length ? { whatIf } : { whatIf: undefined }),
    },
    filter: writeFilters(filters.filter((one) => one.of !== '-1')),
    paint: shown(now.paint) || 'score',
    second: shown(now.second),
  };
}

/**
 * @param {State} now
 * @param {number} at
 * @param {Partial<Criterion>} patch another series drops what was supposed and filtered of the old one
 * @returns {Partial<State>}
 */
export function withChanged(now, at, patch) {
  const { scenario } = now;
  const criteria = scenario.criteria.map((one, i) => (i === at ? { ...one, ...patch } : one));
  if (!('period' in patch)) return { scenario: { ...scenario, criteria } };
  const whatIf = scenario.whatIf?.filter((one) => one.criterion !== at);
  const filters = readFilters(now.filter).filter((one) => one.of !== String(at));
  return {
    scenario: { ...scenario, criteria, whatIf: whatIf?.length ? whatIf : undefined },
    filter: writeFilters(filters),
  };
}

/**
 * Weights that have been found, on the scale of the sliders.
 * @param {State} now
 * @param {number[]} shares
 * @param {number} most the greatest becomes this
 * @returns {Partial<State>}
 */
export function withWeights(now, shares, most) {
  const greatest = Math.max(...shares);
  const weight = (i) => Math.max(1 / DIGITS, Math.round((shares[i] / greatest) * most * DIGITS) / DIGITS);
  return {
    scenario: { ...now.scenario, criteria: now.scenario.criteria.map((one, i) => ({ ...one, weight: weight(i) })) },
  };
}
