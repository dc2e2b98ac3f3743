/** Signs beside a name: what is in doubt, estimated or only supposed among the figures it is ranked by. */

import { MARKS } from '../figure.js';

/** What stands for a value that is tried out, and for one that is estimated. */
export const SUPPOSED = '◇';
export const ESTIMATED = '≈';

/**
 * @param {any[]} contributions of a unit, as the server gave them
 * @param {import('../words.js').Words} t
 * @returns {{signs: string, said: string}} empty when nothing is to be said
 */
export function flagsOf(contributions, t) {
  const found = new Map();
  for (const { contested, supposed, estimated } of contributions) {
    const mark = MARKS[contested?.severity];
    if (mark) found.set(mark, t(mark === '?' ? 'flagUnclear' : 'flagContradiction'));
    if (supposed) found.set(SUPPOSED, t('flagSupposed'));
    if (estimated) found.set(ESTIMATED, t('flagEstimated'));
  }
  return { signs: [...found.keys()].join(''), said: [...found.values()].join('; ') };
}
