/** A class of values in words. */

import { decimalsOf, number } from './format.js';

/**
 * What a class covers: the lower border belongs to it, the upper one only to the last.
 * @param {{from: number, to: number, upperIncluded: boolean}} entry
 * @param {number} decimals
 * @param {'vi'|'en'} lang
 * @param {import('./words.js').Words} t
 */
export function range(entry, decimals, lang, t) {
  const [from, to] = [entry.from, entry.to].map((value) => number(value, decimals, lang));
  if (entry.from === entry.to) return from;
  return t(entry.upperIncluded ? 'classLast' : 'classRange', { from, to });
}

/** As many decimals as the figures of a map have, one more where a computed border needs it. */
export function borderDecimals(data) {
  const printed = data.features.map((feature) => feature.properties).filter((unit) => unit.value !== null);
  const most = Math.max(0, ...printed.map((unit) => decimalsOf({ ...data.indicator, ...unit })));
  const exact = data.breaks.every((value) => Math.abs(value - Number(value.toFixed(most))) < 1e-9);
  return exact ? most : most + 1;
}
