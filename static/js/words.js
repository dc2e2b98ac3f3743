/**
 * The words of the page in Vietnamese and English. What comes from the data (names, vocabulary) comes from the server.
 *
 * @typedef {(key: string, values?: Object<string, string|number>) => string} Words
 */

import { vi } from './words-vi.js';
import { vi as viSources } from './words-sources-vi.js';

const BOOKS = { vi: { ...vi, ...viSources } };

await fetchWords(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi');

/**
 * Fetches the words of a language, unless they are there: Vietnamese ones always are, and those the address asks for.
 * @param {'vi'|'en'} lang
 */
export async function fetchWords(lang) {
  if (lang in BOOKS) return;
  const books = await Promise.all([import('./words-en.js'), import('./words-sources-en.js')]);
  BOOKS[lang] = Object.assign({}, ...books.map(({ en }) => en));
}

/**
 * The words of a language, Vietnamese ones until they have come.
 * @param {'vi'|'en'} lang
 * @param {{vi?: Object<string, string>, en?: Object<string, string>}} [more] words of one page
 * @returns {Words}
 */
export function words(lang, more = {}) {
  const book = { ...(BOOKS[lang] ?? BOOKS.vi), ...more[lang] };
  return (key, values = {}) => {
    if (!(key in book)) throw new Error(`No words for "${key}"`);
    return book[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
  };
}

/**
 * Puts the words into the parts of the page that are written in index.html.
 * @param {Words} t
 * @param {'vi'|'en'} lang
 */
export function wordPage(t, lang) {
  document.documentElement.lang = lang;
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll('[data-t-label]'))
    node.setAttribute('aria-label', t(node.dataset.tLabel));
}

/**
 * A path of this site in the language of the page.
 * @param {string} path
 * @param {'vi'|'en'} lang
 */
export function withLang(path, lang) {
  if (lang !== 'en') return path;
  const [before, hash] = path.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}lang=en${hash ? `#${hash}` : ''}`;
}
