/** What a budget buys, handed to the map. */

import { money } from './money-field.js';

/** What the map tells apart, in the colours of the server's picture. */
const BOUGHT = [
  ['chosen', '#084a86', ''],
  ['left', '#eceef1', ''],
  ['unable', '#ffffff', 'back'],
];

/** Where a budget's files come from. */
export const budgetFiles = (body) => ({ what: 'priority/selection', body });

/**
 * What a budget buys, for the map; null while there is no answer.
 * @param {any} answer
 * @param {any} body the request this answers
 * @param {'vi'|'en'} lang
 * @param {import('../words.js').Words} t
 * @returns {?import('./overlays.js').Overlay}
 */
export function boughtOverlay(answer, body, lang, t) {
  if (!answer) return null;
  const { units, unable, budget } = answer;
  const kinds = BOUGHT.filter(([id]) => id !== 'unable' || unable.length);
  return {
    title: t('overlayBudget', { sum: money(budget.amount, lang) }),
    categories: kinds.map(([id, colour, pattern]) => ({ id, label: t(`bought_${id}`), colour, ...(pattern ? { pattern } : {}) })),
    byCode: new Map([...units.map(({ code, chosen }) => [code, chosen ? 'chosen' : 'left']), ...unable.map(({ code }) => [code, 'unable'])]),
    files: budgetFiles(body),
  };
}
