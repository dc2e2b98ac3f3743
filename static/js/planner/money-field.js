/** Amounts of money as people write and read them: “15 tỷ”, “300 triệu”, “15.000.000.000”. */

import { el } from '../dom.js';
import { number } from '../format.js';
import { readNumber } from './budget-number.js';
import { spelled } from './budget-spell.js';
import { typed } from './budget-typed.js';

/** @typedef {import('../format.js').Lang} Lang */

const BILLION = 1e9;
const MILLION = 1e6;
/** As much as the server takes. */
export const MOST_VND = 1e15;
/** What the words stand for, without diacritics. */
const UNITS = [
  [BILLION, ['ty', 'ti', 'billion', 'bn']],
  [MILLION, ['trieu', 'tr', 'million', 'mn']],
  [1000, ['nghin', 'ngan', 'thousand', 'k']],
];
const PART = /^\s*(\d(?:[\d.,\s]*\d)?)\s*([a-z]*)\s*/;
const CURRENCY = /\s*(dong|vnd|d)\.?\s*$/;

/**
 * @param {string} text “15 tỷ”, “1 tỷ 200 triệu”, “15.000.000.000 đồng”
 * @param {Lang} lang decides what point and comma mean
 * @param {number} [plain] what a number without a word counts
 * @returns {?number} whole đồng; null when it is not an amount
 */
export function readMoney(text, lang, plain = 1) {
  let rest = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(CURRENCY, '')
    .replace(/\s+/g, ' ')
    .trim();
  let [sum, last, parts] = [0, Infinity, 0];
  while (rest) {
    const match = rest.match(PART);
    const amount = match && readNumber(match[1], lang, !match[2] && plain === 1);
    const unit = match && unitOf(match[2], plain);
    if (amount === null || !unit || unit >= last || (parts && !match[2])) return null;
    sum += amount * unit;
    [last, parts, rest] = [unit, parts + 1, rest.slice(match[0].length)];
  }
  const whole = Math.round(sum);
  return parts && Math.abs(sum - whole) < 0.01 && whole <= MOST_VND ? whole : null;
}

function unitOf(word, plain) {
  return word ? (UNITS.find(([, names]) => names.includes(word))?.[0] ?? null) : plain;
}

/**
 * Short, but to the đồng: “15 tỷ”, “1.234 triệu”, “14.500.000.001”.
 * @param {number} vnd
 * @param {Lang} lang
 */
export function shortMoney(vnd, lang) {
  const [billion, million] = lang === 'en' ? ['billion', 'million'] : ['tỷ', 'triệu'];
  if (vnd >= BILLION && vnd % (BILLION / 10) === 0) return `${number(vnd / BILLION, vnd % BILLION ? 1 : 0, lang)} ${billion}`;
  if (vnd >= MILLION && vnd % MILLION === 0) return `${number(vnd / MILLION, 0, lang)} ${million}`;
  return number(vnd, 0, lang);
}

/**
 * “15 tỷ đồng”.
 * @param {number} vnd may be below nought
 * @param {Lang} lang
 */
export const money = (vnd, lang) => `${vnd < 0 ? '\u2212' : ''}${shortMoney(Math.abs(vnd), lang)} đồng`;

/**
 * A field for an amount, which says back in digits and words what it understood.
 * @param {{id: string, label: string, hint?: string, lang: Lang, t: import('../words.js').Words,
 *   commit: (vnd: ?number, how: 'step'|'replace') => void}} how `commit`: null for an empty field
 * @returns {{node: HTMLElement, refresh: (vnd: ?number, fault?: string) => void}}
 */
export function moneyField({ id, label, hint, lang, t, commit }) {
  const echo = el('p', { class: 'money-echo', id: `${id}-echo` });
  const wrong = el('p', { class: 'field-fault', id: `${id}-fault`, role: 'alert' });
  const input = /** @type {HTMLInputElement} */ (
    el('input', { type: 'text', id, class: 'money-input', autocomplete: 'off', placeholder: hint, 'aria-describedby': `${id}-echo ${id}-fault` })
  );
  const say = (vnd) => {
    const unread = input.value.trim() !== '' && vnd === null;
    echo.textContent = unread ? t('moneyUnread', { text: input.value.trim() }) : vnd === null ? '' : t('moneyEcho', echoOf(vnd, lang));
    echo.classList.toggle('is-fault', unread);
    return unread;
  };
  const read = () => readMoney(input.value, lang);
  input.addEventListener('input', () => say(read()));
  typed(input, (text, how) => {
    const vnd = readMoney(text, lang);
    if (!say(vnd)) commit(vnd, how);
  });
  return {
    node: el('div', { class: 'money-field' }, el('label', { for: id }, label), input, echo, wrong),
    refresh: (vnd, fault = '') => {
      if (document.activeElement !== input) {
        input.value = vnd === null ? '' : shortMoney(vnd, lang);
        say(vnd);
      }
      wrong.textContent = fault;
      wrong.hidden = !fault;
      input.setAttribute('aria-invalid', String(Boolean(fault)));
    },
  };
}

const echoOf = (vnd, lang) => ({ digits: number(vnd, 0, lang), words: lang === 'en' ? shortMoney(vnd, lang) : spelled(vnd) });
