/** What pairwise comparisons come to: weights as bars, whether they agree, and the pair that fits least. */

import { el } from '../dom.js';
import { number } from '../format.js';

/**
 * @param {any} answer
 * @param {string[]} names of the criteria
 * @param {{t: import('../words.js').Words, lang: 'vi'|'en', percent: (share: number) => string}} how
 */
export function ahpResult({ weights, worst, acceptable, sentence }, names, { t, lang, percent }) {
  return [
    el('h3', {}, t('ahpWeights')),
    el(
      'ul',
      { class: 'ahp-weights' },
      weights.map((share, i) =>
        el(
          'li',
          {},
          el('span', {}, names[i]),
          el('strong', {}, percent(share)),
          el('span', { class: 'ahp-bar', 'aria-hidden': 'true', style: { '--share': String(share) } }),
        ),
      ),
    ),
    el('p', { class: acceptable ? 'ahp-agrees' : 'ahp-disagrees', id: 'ahp-sentence' }, sentence),
    worst ? worstPair(worst, names, t, lang) : null,
  ];
}

function worstPair({ row, column, given, consistent }, names, t, lang) {
  const turned = given < 1;
  const [a, b] = turned ? [column, row] : [row, column];
  const [said, fits] = turned ? [1 / given, 1 / consistent] : [given, consistent];
  const go = () => document.getElementById(`ahp-${row}-${column}`)?.focus();
  const [more, less, times] = fits >= 1 ? [a, b, fits] : [b, a, 1 / fits];
  return el(
    'p',
    { id: 'ahp-worst' },
    t('ahpWorst', {
      a: names[a],
      b: names[b],
      given: number(said, 0, lang),
      more: names[more],
      less: names[less],
      times: number(times, 1, lang),
    }),
    ' ',
    el('button', { type: 'button', class: 'link-button', on: { click: go } }, t('ahpGo')),
  );
}
