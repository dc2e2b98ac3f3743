/** Numbers as people type them here: `12,5` or `1.234` in Vietnamese, `12.5` or `1,234` in English. */

import { number } from '../format.js';

const MOST_DECIMALS = 6;

/**
 * @param {string} text
 * @param {'vi'|'en'} lang
 * @returns {?number} null when it is empty or no number
 */
export function typedNumber(text, lang) {
  const plain = text.replace(/[\s\u00a0%]/g, '').replace('\u2212', '-');
  const [decimal, thousand] = lang === 'en' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousand}\\d{3})+(\\${decimal}\\d*)?$`).test(plain);
  const written =
    grouped || plain.includes(decimal)
      ? plain.replaceAll(thousand, '').replace(decimal, '.')
      : plain.replace(thousand, '.');
  return written === '' || !Number.isFinite(Number(written)) ? null : Number(written);
}

/** A number to be changed by typing: as many decimals as it has, without marks for thousands. */
export function toType(value, lang) {
  if (value === null || value === undefined) return '';
  const places = Math.min(String(Number(value.toFixed(MOST_DECIMALS))).split('.')[1]?.length ?? 0, MOST_DECIMALS);
  return number(value, places, lang).replaceAll(lang === 'en' ? ',' : '.', '');
}
