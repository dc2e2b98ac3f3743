/**
 * The series whose clusters can be looked for: the criteria first, then all the others of the atlas.
 *
 * @typedef {{indicator: string, period: string, status: string, group: string, base: string}} Series
 */

import { small } from '../format.js';

/** Fewer units have no neighbours to speak of. */
const FEWEST = 3;

/** @param {Series} series */
export const keyOf = ({ indicator, period, status, group, base }) => [indicator, period, status, group, base].join('~');

/** @param {string} key @returns {Series} */
export function seriesOf(key) {
  const [indicator, period, status, group, base] = key.split('~');
  return { indicator, period, status, group, base };
}

/** Every series of an atlas that enough units have figures of, by its key. */
function known({ indicators }) {
  const all = indicators.flatMap((indicator) =>
    indicator.series.filter(({ unitCount }) => unitCount >= FEWEST).map((one) => ({ indicator, one })),
  );
  return new Map(all.map(({ indicator, one }) => [keyOf({ ...one, indicator: indicator.id }), { indicator, one }]));
}

/**
 * @param {import('./view.js').View} view
 * @returns {{criteria: {key: string, label: string}[], others: {name: string, list: {key: string, label: string}[]}[]}}
 */
export function choices({ atlas, state, vocabulary, lang }) {
  const all = known(atlas);
  const label = (key) => labelOf(all.get(key), vocabulary, lang);
  const criteria = [...new Set(state.scenario.criteria.map(keyOf))].filter((key) => all.has(key));
  const others = new Map();
  for (const [key, { indicator }] of all) {
    if (!others.has(indicator.id)) others.set(indicator.id, { name: indicator.name, list: [] });
    others.get(indicator.id).list.push({ key, label: label(key) });
  }
  return { criteria: criteria.map((key) => ({ key, label: label(key) })), others: [...others.values()] };
}

/** The series to look at: the wish as far as the atlas has it, else the first criterion; null when neither is there. */
export function chosenKey(wish, { atlas, state }) {
  const all = known(atlas);
  return [wish, ...state.scenario.criteria.map(keyOf)].find((key) => all.has(key)) ?? null;
}

function labelOf({ indicator, one }, vocabulary, lang) {
  const brackets = [
    one.group === 'all' ? '' : (vocabulary.groups[one.group] ?? one.group),
    one.base === 'near_poor' ? small(vocabulary.bases[one.base]) : '',
  ].filter(Boolean);
  const status = one.status === 'actual' ? '' : `, ${small(vocabulary.statuses[one.status] ?? one.status)}`;
  const told = brackets.map((text) => ` – ${text}`).join('');
  return `${indicator.name}${told}, ${one.period}${status}`;
}
