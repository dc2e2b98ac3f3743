/**
 * Turns what the address asks for into something the atlas has: the wish itself, or the nearest thing to it.
 *
 * @typedef {{period: string, status: string, group: string, base: string, unitCount: number}} Series
 * @typedef {{id: string, name: string, dimension: ?string, mappable: boolean, series: Series[]}} Indicator
 * @typedef {import('./state.js').State} State
 */

import { ORIGINAL, findVintage } from './vintage.js';

export const FIELDS = /** @type {const} */ (['period', 'status', 'group', 'base']);

/**
 * @param {State} wish
 * @param {any[]} atlases
 * @param {string} [changed] the field that was just chosen, kept before all others
 * @returns {{atlas: any, indicator: Indicator, choice: Partial<State>, replaced: string[],
 *   vintage: import('./vintage.js').Vintage}} `replaced`: the fields whose
 *   wish could not be met
 */
export function resolve(wish, atlases, changed) {
  const atlas = atlases.find((one) => one.id === wish.atlas) ?? atlases[0];
  const start = atlas.default ?? {};
  const known = atlas.indicators.find((one) => one.id === wish.indicator);
  const indicator = known ?? atlas.indicators.find((one) => one.id === start.indicator) ?? atlas.indicators[0];
  const wanted = {};
  for (const field of FIELDS) wanted[field] = wish[field] || (start[field] ?? '');
  const series = nearest(indicator?.series ?? [], wanted, changed);
  const choice = { atlas: atlas.id, indicator: indicator?.id ?? '' };
  for (const field of FIELDS) choice[field] = series?.[field] ?? '';
  const replaced = ['atlas', 'indicator', ...FIELDS].filter((field) => wish[field] && wish[field] !== choice[field]);
  const vintage = findVintage(atlas, wish.boundaries || ORIGINAL);
  if (!vintage) replaced.push('boundaries');
  choice.boundaries = vintage?.id ?? ORIGINAL;
  return { atlas, indicator, choice, replaced, vintage: vintage ?? atlas.boundaries[0] };
}

/**
 * @param {Series[]} all
 * @param {Object<string, string>} wanted
 * @param {string} [changed]
 * @returns {Series|undefined}
 */
function nearest(all, wanted, changed) {
  const weights = { status: 6, group: 5, base: 5, period: 4 };
  const score = (one) => {
    let sum = one.unitCount > 0 ? 1 : 0;
    for (const field of FIELDS) {
      if (one[field] === wanted[field]) sum += field === changed ? 100 : weights[field];
    }
    const years = Math.abs(Number.parseInt(one.period, 10) - Number.parseInt(wanted.period, 10));
    return sum - (Number.isFinite(years) ? Math.min(years, 9) / 10 : 0);
  };
  return [...all].sort((a, b) => score(b) - score(a))[0];
}

/**
 * The values of a field that the indicator has somewhere, in the order of the vocabulary.
 * @param {Indicator} indicator
 * @param {string} field
 * @param {string[]} [order]
 */
export function valuesOf(indicator, field, order = []) {
  const found = [...new Set(indicator.series.map((one) => one[field]))];
  const place = (value) => (order.includes(value) ? order.indexOf(value) : order.length);
  return found.sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}

/**
 * The views an atlas has something for.
 * @param {any} atlas
 */
export function viewsOf(atlas) {
  return [
    'overview',
    'table',
    'profile',
    atlas.has?.funding && 'money',
    atlas.has?.results && 'results',
    atlas.has?.agencies && 'agencies',
  ].filter(Boolean);
}
