/**
 * The words of the page in Vietnamese and English. What comes from the data (names, vocabulary) comes from the server.
 *
 * @typedef {(key: string, values?: Object<string, string|number>) => string} Words
 */

import { vi } from './words-vi.js';
import { en } from './words-en.js';
import { vi as viSources } from './words-sources-vi.js';
import { en as enSources } from './words-sources-en.js';

const BOOKS = { vi: { ...vi, ...viSources }, en: { ...en, ...enSources } };

/**
 * @param {'vi'|'en'} lang
 * @param {{vi?: Object<string, string>, en?: Object<string, string>}} [more] words of one page
 * @returns {Words}
 */
export function words(lang, more = {}) {
  const book = { ...BOOKS[lang], ...more[lang] };
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
