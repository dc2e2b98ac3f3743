/** Words that name the units by the level they have: xã in one atlas, huyện in another. */

import { small } from '../format.js';
import { vintageOf } from './shapes.js';

/**
 * What a unit of the boundaries in use is called, as it stands within a sentence.
 * @param {{atlas: any, vocabulary: any, state: any}} view
 */
export function nounOf({ atlas, vocabulary, state }) {
  const { level } = vintageOf(atlas, state.scenario.boundaries);
  return small(vocabulary.levels[level]);
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** The same as the heading of a column. */
export const headOf = (view) => capital(nounOf(view));

/**
 * The words with `{noun}`, `{nouns}` for several, and both as a sentence begins with them filled in.
 * @param {import('../words.js').Words} t
 * @param {{lang: 'vi'|'en', atlas: any, vocabulary: any, state: any}} view
 * @returns {import('../words.js').Words}
 */
export function withNoun(t, view) {
  const noun = nounOf(view);
  const nouns = view.lang === 'en' ? `${noun}s` : noun;
  const all = { noun, nouns, Noun: capital(noun), Nouns: capital(nouns) };
  return (key, values = {}) => t(key, { ...all, ...values });
}
