/** Words that name the units by the level they have: xã in one atlas, huyện in another. */

import { small } from '../format.js';
import { vintageOf } from './shapes.js';

/**
 * What a unit of the boundaries in use is called, as it stands within a sentence.
 * @param {import('./view.js').View} view
 */
export function nounOf({ atlas, vocabulary, state, t }) {
  const { level } = vintageOf(atlas, state.scenario.boundaries);
  return small(vocabulary.levels[level] ?? t('unit'));
}

/**
 * The words with `{noun}`, and `{nouns}` for several, filled in.
 * @param {import('../words.js').Words} t
 * @param {import('./view.js').View} view
 * @returns {import('../words.js').Words}
 */
export function withNoun(t, view) {
  const noun = nounOf(view);
  return (key, values = {}) => t(key, { noun, nouns: view.lang === 'en' ? `${noun}s` : noun, ...values });
}
