/** What the pages beside the explorer share: language from the address, header links, saying what went wrong. */

import { byId } from './dom.js';
import { Problem } from './api.js';
import { withLang, wordPage, words } from './words.js';

/**
 * @param {{vi?: Object<string, string>, en?: Object<string, string>}} [more] words of this page alone
 * @returns {{lang: 'vi'|'en', t: import('./words.js').Words}} the language the address asks for, put into the page
 */
export function startPage(more = {}) {
  const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
  const t = words(lang, more);
  wordPage(t, lang);
  linkLanguages(lang);
  addEventListener('hashchange', () => linkLanguages(lang));
  return { lang, t };
}

/** Links to this page in both languages, the place in it included. */
function linkLanguages(lang) {
  for (const one of ['vi', 'en']) {
    const link = byId(`lang-${one}`);
    const query = new URLSearchParams(location.search);
    if (one === 'vi') query.delete('lang');
    else query.set('lang', 'en');
    const search = query.size ? `?${query}` : '';
    link.setAttribute('href', `${location.pathname}${search}${location.hash}`);
    if (one === lang) link.setAttribute('aria-current', 'true');
  }
}

/**
 * Points a header link at another page, in the same language.
 * @param {string} id
 * @param {string} path
 * @param {'vi'|'en'} lang
 */
export function pointLink(id, path, lang) {
  byId(id).setAttribute('href', withLang(path, lang));
}

/**
 * Says what went wrong in place of the page.
 * @param {any} error
 * @param {import('./words.js').Words} t
 * @param {string} [title] for an address that leads nowhere
 */
export function failPage(error, t, title) {
  if (!(error instanceof Problem)) console.error(error);
  byId('error').hidden = false;
  byId('error-title').textContent = title && error.status === 404 ? title : error.title || t('errorTitle');
  byId('error-detail').textContent = error.detail || t(error.status === 0 ? 'errorNetwork' : 'errorUnknown');
  document.body.dataset.ready = 'error';
}
