/** Figures and times as the administrator's page writes them. */

import { localeOf } from './format.js';

/**
 * @param {number} n
 * @param {{lang: 'vi'|'en'}} page
 */
export function bytes(n, { lang }) {
  const [divisor, unit] = n >= 1 << 30 ? [1 << 30, 'GB'] : n >= 1 << 20 ? [1 << 20, 'MB'] : [1 << 10, 'KB'];
  const value = n / divisor;
  const digits = value < 10 && n > 0 ? 1 : 0;
  return `${new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: digits }).format(value)}\u00a0${unit}`;
}

/**
 * @param {number} n
 * @param {{lang: 'vi'|'en'}} page
 */
export function count(n, { lang }) {
  return new Intl.NumberFormat(localeOf(lang)).format(n);
}

/**
 * @param {?string} iso a moment
 * @param {{lang: 'vi'|'en'}} page
 */
export function moment(iso, { lang }) {
  if (!iso) return '';
  const at = new Date(iso);
  const day = at.toLocaleDateString(localeOf(lang), { day: '2-digit', month: '2-digit', year: 'numeric' });
  const time = at.toLocaleTimeString(localeOf(lang), { hour: '2-digit', minute: '2-digit' });
  return `${day} ${time}`;
}

/**
 * A share as a whole per cent.
 * @param {number} done
 * @param {number} total
 */
export function percent(done, total) {
  return total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0;
}
