/** Numbers as people write them, with point and comma as their language has them. */

/**
 * A point or comma that the language groups with but that no three digits follow is taken for the decimal sign:
 * “15.5 tỷ” is written often enough.
 * @param {string} text
 * @param {import('../format.js').Lang} lang
 * @param {boolean} [whole] parts of one make no sense here, so that any sign before three digits groups
 * @returns {?number} not negative; null when it is no number
 */
export function readNumber(text, lang, whole = false) {
  const written = text.replace(/(\d)[\s\u00a0](?=\d{3}(\D|$))/g, '$1').trim();
  if (!/^\d+([.,]\d+)*$/.test(written)) return null;
  const signs = written.match(/[.,]/g) ?? [];
  const decimal = decimalSign(written, signs, lang, whole);
  const [front, after = ''] = decimal ? written.split(decimal) : [written];
  if (/[.,]/.test(after) || !/^(\d+|\d{1,3}([.,]\d{3})+)$/.test(front)) return null;
  return Number(`${front.replace(/[.,]/g, '')}.${after || 0}`);
}

function decimalSign(written, signs, lang, whole) {
  const last = signs.at(-1);
  if (!last || signs.filter((sign) => sign === last).length > 1) return '';
  if (signs.length > 1) return last;
  const grouped = /^\d{1,3}[.,]\d{3}$/.test(written);
  return grouped && (whole || last === (lang === 'en' ? ',' : '.')) ? '' : last;
}
