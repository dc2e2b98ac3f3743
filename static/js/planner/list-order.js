/**
 * The order of the list and whether it shows the figures, as the address keeps them: `name`, `-name`, `2`, `-2` for a
 * criterion, nothing for the rank; `.f` after it with the figures.
 *
 * @typedef {{by: string, down: boolean, figures: boolean}} Order `by`: `rank`, `name` or the number of a criterion
 */

import { collator, shortName } from '../format.js';
import { figureOf } from './list-columns.js';

/**
 * @param {string} text
 * @param {number} count of criteria
 * @returns {Order}
 */
export function readOrder(text, count) {
  const [, minus, by, figures] = text.match(/^(-?)(rank|name|\d{1,2})?(\.f)?$/) ?? [];
  const known = by && (Number.isNaN(Number(by)) || Number(by) < count) ? by : 'rank';
  return { by: known, down: minus === '-', figures: Boolean(figures) };
}

/** @param {Order} order */
export function writeOrder({ by, down, figures }) {
  return `${down ? '-' : ''}${by === 'rank' && !down ? '' : by}${figures ? '.f' : ''}`;
}

/** Another column, or the same the other way round; figures begin with the highest. */
export function turned(order, by) {
  if (order.by === by) return { ...order, down: !order.down };
  return { ...order, by, down: !Number.isNaN(Number(by)) };
}

/**
 * The units that pass the filters, in that order; those without the figure come last.
 * @param {import('./view.js').View} view
 * @param {Order} order
 * @param {import('./list-columns.js').Column[]} columns
 */
export function ordered({ units, visible, answer, lang }, { by, down }, columns) {
  const shown = visible.size === units.length ? [...units] : units.filter((unit) => visible.has(unit.code));
  if (by === 'rank') return down ? shown.reverse() : shown;
  const way = down ? -1 : 1;
  if (by === 'name') {
    const places = alphabet(answer, lang);
    return shown.sort((a, b) => way * (places.get(a.code) - places.get(b.code)));
  }
  const value = (unit) => figureOf(unit, columns[Number(by)])?.value ?? null;
  return shown.sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return way * (x - y) || a.rank - b.rank;
  });
}

/** @type {WeakMap<any, Map<string, number>>} */
const alphabets = new WeakMap();

/** The place of each unit by its name without the kind; worked out once an answer, for comparing names is slow. */
function alphabet(answer, lang) {
  if (!alphabets.has(answer)) {
    const { compare } = collator(lang);
    const names = answer.units.map(({ code, name }) => [code, shortName(name)]);
    names.sort((a, b) => compare(a[1], b[1]));
    alphabets.set(answer, new Map(names.map(([code], i) => [code, i])));
  }
  return alphabets.get(answer);
}

/**
 * After how many rows of the list the chosen ones end; null where they are not just the head of it.
 * @param {import('./view.js').View} view
 * @param {Order} order
 * @param {import('./view.js').Shown[]} rows
 */
export function cutOf({ units, chosen }, { by, down }, rows) {
  if (by !== 'rank' || down || !isHead(units, chosen) || chosen.size === units.length) return null;
  return rows.filter((unit) => chosen.has(unit.code)).length;
}

/** Whether the chosen units are the first of the list. */
export function isHead(units, chosen) {
  return chosen.size > 0 && units.slice(0, chosen.size).every((unit) => chosen.has(unit.code));
}
