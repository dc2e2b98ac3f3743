/** Where the money ends: the unit that gives least for it among those bought, and the one that would give most outside. */

import { midName, number } from '../format.js';
import { money } from './money-field.js';

const BILLION = 1e9;

/**
 * @param {{code: string, name: string, chosen: boolean, cost: number, score: number, poorHouseholds: ?number}[]} units
 * @param {{poor: boolean, include: string[]}} wish whether poor households are gathered, not scores; who must be in
 * @param {'vi'|'en'} lang
 * @param {import('../words.js').Words} t
 * @returns {string} empty where nothing can be told
 */
export function edgeSentence(units, { poor, include }, lang, t) {
  const worth = (unit) => (poor ? (unit.poorHouseholds ?? 0) : unit.score);
  const each = (unit) => (worth(unit) / unit.cost) * BILLION;
  const paid = units.filter((unit) => unit.cost > 0);
  const inside = paid.filter((unit) => unit.chosen && !include.includes(unit.code)).sort((a, b) => each(a) - each(b));
  const outside = paid.filter((unit) => !unit.chosen).sort((a, b) => each(b) - each(a));
  if (!inside.length || !outside.length) return '';
  const [last, next] = [inside[0], outside[0]];
  const said = (value) => (poor ? t('valuePoor', { value: number(value, 0, lang) }) : t('valueScore', { value: number(value, 3, lang) }));
  const values = {
    last: midName(last.name),
    next: midName(next.name),
    lastWorth: said(worth(last)),
    nextWorth: said(worth(next)),
    lastCost: money(last.cost, lang),
    nextCost: money(next.cost, lang),
    lastEach: number(each(last), poor ? 1 : 3, lang),
    nextEach: number(each(next), poor ? 1 : 3, lang),
  };
  const gain = each(last) - each(next);
  const kind = Math.abs(gain) < 1e-6 ? 'edgeSame' : gain > 0 ? 'edgeBetter' : 'edgeNotFit';
  return t(kind, values);
}
