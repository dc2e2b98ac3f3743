/** How sure it is that a unit belongs to the list, in words, signs and numbers. */

import { el } from '../dom.js';
import { number } from '../format.js';

const SHARE_DIGITS = 1;
const SCORE_DIGITS = 3;
const LEAST_GAP = 0.001;
const NEARLY = 0.999;

/**
 * What the server drew for a unit; null while the scores shown are not those it was drawn for.
 * @param {import('./view.js').Shown} unit
 * @param {import('./view.js').View} view
 * @returns {?{low: number, high: number, best: number, worst: number, frequency: ?number, membership: ?string}}
 */
export function certaintyOf({ told }, { fresh }) {
  if (!fresh || told.rankLow === null || told.rankLow === undefined) return null;
  const { rankLow: low, rankHigh: high, rankBest: best, rankWorst: worst, frequency, membership } = told;
  return { low, high, best, worst, frequency: frequency ?? null, membership: membership ?? null };
}

/**
 * `92 %`; neither all nor none unless it is.
 * @param {number} share
 * @param {'vi'|'en'} lang
 */
export function percent(share, lang) {
  const whole = Math.round(share * 100);
  const edge = (whole === 100 && share < 1) || (whole === 0 && share > 0);
  const shown = edge ? Math.min(Math.max(share, 1 - NEARLY), NEARLY) : share;
  const text = number(shown * 100, edge ? SHARE_DIGITS : 0, lang);
  return lang === 'en' ? `${text}%` : `${text}\u00a0%`;
}

/**
 * A difference of scores; one too small for three decimals says so instead of nought.
 * @param {number} gap
 * @param {'vi'|'en'} lang
 * @param {import('../words.js').Words} t
 */
export function points(gap, lang, t) {
  const tiny = gap > 0 && gap < LEAST_GAP / 2;
  return tiny ? t('lessThan', { least: number(LEAST_GAP, SCORE_DIGITS, lang) }) : number(gap, SCORE_DIGITS, lang);
}

/** The ranks of the draws as text. */
export function written({ low, high, best, worst }, lang) {
  return Object.fromEntries(
    Object.entries({ low, high, best, worst }).map(([key, rank]) => [key, number(rank, 0, lang)]),
  );
}

/** A chip whose sign fills with the frequency; {@link setChip} writes it. */
export function newChip() {
  return el(
    'span',
    { class: 'belongs' },
    el('span', { class: 'belongs-word' }),
    el('span', { class: 'belongs-share' }),
  );
}

/**
 * @param {HTMLElement} chip
 * @param {?{frequency: ?number, membership: ?string}} certainty
 * @param {{t: import('../words.js').Words, lang: 'vi'|'en'}} how
 */
export function setChip(chip, certainty, { t, lang }) {
  const kind = certainty?.membership ?? '';
  const share = kind ? percent(certainty.frequency, lang) : '';
  const said = `${kind} ${share} ${lang}`;
  if (chip.dataset.said === said) return;
  chip.dataset.said = said;
  chip.className = kind ? `belongs is-${kind}` : 'belongs';
  chip.firstChild.textContent = kind ? t(kind) : '';
  chip.lastChild.textContent = share;
}

/** Whether the draws were computed for the scores shown. */
export const isSure = ({ fresh, answer }) =>
  Boolean(fresh && answer.uncertainty) && Number.isFinite(answer.units[0]?.rankLow);

/**
 * What the certainty rests on, or that there is none.
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 */
export function certaintyLine(view, t) {
  const { fresh, answer, lang } = view;
  if (!isSure(view)) return t(fresh ? 'certaintyNone' : 'certaintyLater');
  const { draws, concentration, seed, rounding } = answer.uncertainty;
  return t('certaintyLine', {
    draws: number(draws, 0, lang),
    concentration: number(concentration, 0, lang),
    seed,
    rounding: rounding ? t('certaintyRounding') : '',
  });
}
