/**
 * Numbers, dates and names as people write them: `11,78 %`, `2.342`, `22/03/2021` in Vietnamese; `11.78%`, `2,342` in
 * English.
 *
 * @typedef {'vi'|'en'} Lang
 * @typedef {{value: ?number, printed?: ?string, measure?: string, measureName?: string, decimals?: number,
 *   qualifier?: string}} Figure
 */

const NBSP = '\u00a0';
/** Of a bound; more would pretend too much. */
const MOST_DECIMALS = 3;
const MINUS = '\u2212';
/** @type {Map<string, Intl.NumberFormat>} */
const writers = new Map();
const KIND_BEFORE = /^(Xã|Phường|Thị trấn|Thị xã|Thành phố|Huyện|Quận|Tỉnh)\s+/u;
const KIND_AFTER = /\s+(Commune|Ward|Township|Town|City|District|Province)$/u;

/** @param {Lang} lang */
export function localeOf(lang) {
  return lang === 'en' ? 'en-GB' : 'vi-VN';
}

/**
 * @param {number} value
 * @param {number} decimals
 * @param {Lang} lang
 */
export function number(value, decimals, lang) {
  return writer(decimals, lang).format(value).replace('-', MINUS);
}

/** What writes numbers is kept: making it anew costs fifty times what writing a number does. */
function writer(decimals, lang) {
  const key = `${lang} ${decimals}`;
  if (!writers.has(key)) {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    writers.set(key, new Intl.NumberFormat(localeOf(lang), { ...digits, useGrouping: true }));
  }
  return writers.get(key);
}

/**
 * How many decimals the document printed: what follows the comma; without a print, what the value needs.
 * @param {Figure} figure
 */
export function decimalsOf({ value, printed, decimals = 0 }) {
  const after = printed?.match(/,(\d+)/);
  if (after) return after[1].length;
  if (printed && Number.isInteger(value)) return 0;
  const own = String(value ?? 0).split('.')[1]?.length ?? 0;
  return printed ? own : Math.max(Math.min(own, 2), decimals);
}

/**
 * A value without its unit, as precise as it was printed.
 * @param {Figure} figure
 * @param {Lang} lang
 */
export function bare(figure, lang) {
  return figure.value === null || figure.value === undefined ? '' : number(figure.value, decimalsOf(figure), lang);
}

/**
 * @param {string} text a number already written
 * @param {string} [measure]
 * @param {string} [measureName]
 * @param {Lang} lang
 */
export function withUnit(text, measure, measureName, lang) {
  if (measure === 'percent') return lang === 'en' ? `${text}%` : `${text}${NBSP}%`;
  return measureName ? `${text}${NBSP}${measureName}` : text;
}

/**
 * A value with its unit and its "about" or "at least".
 * @param {Figure} figure
 * @param {Lang} lang
 * @param {Object<string, string>} [qualifiers]
 */
export function full(figure, lang, qualifiers = {}) {
  if (figure.value === null || figure.value === undefined) return '';
  const text = withUnit(bare(figure, lang), figure.measure, figure.measureName, lang);
  return figure.qualifier ? `${qualifiers[figure.qualifier] ?? figure.qualifier} ${text}` : text;
}

/**
 * Lowest and highest of a figure, as text; empty when it is exact.
 * @param {any} figure
 * @param {'vi'|'en'} lang
 */
export function rangeOf({ low, high, decimals = 0 }, lang) {
  if (low === null || low === undefined) return '';
  const own = (value) => String(value).split('.')[1]?.length ?? 0;
  const places = Math.min(Math.max(decimals, own(low), own(high)), MOST_DECIMALS);
  return `${number(low, places, lang)} – ${number(high, places, lang)}`;
}

/**
 * A value in two parts, so that a long unit can be set smaller; the per cent sign stays with its number.
 * @param {Figure} figure
 * @param {Lang} lang
 * @param {Object<string, string>} qualifiers
 * @returns {{text: string, unit: string}}
 */
export function parts(figure, lang, qualifiers) {
  if (figure.measure === 'percent') return { text: full(figure, lang, qualifiers), unit: '' };
  const text = qualified(figure, lang, qualifiers);
  return { text, unit: text ? (figure.measureName ?? '') : '' };
}

/**
 * A value without its unit but with its "about" or "at least".
 * @param {Figure} figure
 * @param {Lang} lang
 * @param {Object<string, string>} qualifiers
 */
export function qualified(figure, lang, qualifiers) {
  const text = bare(figure, lang);
  return text && figure.qualifier ? `${qualifiers[figure.qualifier] ?? figure.qualifier} ${text}` : text;
}

/**
 * VND as million đồng, with only the decimals it needs.
 * @param {number} vnd
 * @param {Lang} lang
 */
export function million(vnd, lang) {
  return new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 6 }).format(vnd / 1e6);
}

/**
 * `2024-06-30` → `30/06/2024`, `2024-08` → `08/2024`; anything else stays.
 * @param {?string} iso
 */
export function date(iso) {
  return /^\d{4}(-\d\d){1,2}$/.test(iso ?? '') ? iso.split('-').reverse().join('/') : (iso ?? '');
}

/**
 * The name without its kind, for a map label or a bar: `Xã Chư Gu` and `Chư Gu Commune` → `Chư Gu`.
 * @param {string} name
 */
export function shortName(name) {
  return name.replace(KIND_BEFORE, '').replace(KIND_AFTER, '');
}

/**
 * The name as it stands within a sentence: `Xã Chư Gu` → `xã Chư Gu`.
 * @param {string} name
 */
export function midName(name) {
  return KIND_BEFORE.test(name) ? small(name) : name;
}

/**
 * A sentence in which no line ends between a number and its per cent sign.
 * @param {string} text
 */
export function together(text) {
  return text.replace(/(\d) %/g, '$1\u00a0%');
}

/** @param {Lang} lang */
export function collator(lang) {
  return new Intl.Collator(lang === 'en' ? 'en' : 'vi', { numeric: true });
}

/**
 * First letter as a capital.
 * @param {string} text
 */
export function capital(text) {
  return text ? text[0].toLocaleUpperCase('vi') + text.slice(1) : text;
}

/**
 * First letter small, unless the word is an abbreviation.
 * @param {string} text
 */
export function small(text) {
  return text && !/^\p{Lu}{2}/u.test(text) ? text[0].toLocaleLowerCase('vi') + text.slice(1) : text;
}
