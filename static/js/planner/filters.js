/**
 * Filters by thresholds: `0:5:20,s::0.4` in the address keeps units whose first criterion is from 5 to 20 and whose
 * score is at most 0.4. A unit without the figure does not pass a filter on it.
 *
 * @typedef {{of: string, from: ?number, to: ?number}} Filter `of` is the number of a criterion, or `s` for the score
 */

const MOST = 20;

/**
 * @param {string} text
 * @returns {Filter[]} what cannot be read is left out
 */
export function readFilters(text) {
  const found = text.split(',').slice(0, MOST).map((part) => part.match(/^(s|\d{1,2}):(-?[\d.]*):(-?[\d.]*)$/));
  const bound = (written) => (written === '' || Number.isNaN(Number(written)) ? null : Number(written));
  return found.filter(Boolean).map((match) => ({ of: match[1], from: bound(match[2]), to: bound(match[3]) }));
}

/** @param {Filter[]} filters */
export function writeFilters(filters) {
  return filters
    .filter(({ from, to }) => from !== null || to !== null)
    .map(({ of, from, to }) => `${of}:${from ?? ''}:${to ?? ''}`)
    .join(',');
}

/**
 * @param {import('./view.js').Shown} unit
 * @param {Filter[]} filters
 */
export function passes(unit, filters) {
  return filters.every(({ of, from, to }) => {
    const value = of === 's' ? unit.score : (unit.told.contributions[Number(of)]?.value ?? null);
    return value !== null && (from === null || value >= from) && (to === null || value <= to);
  });
}
