/** Units that are not ranked, each reason once with the names it holds for. */

import { el, fill } from '../dom.js';

/** @param {HTMLElement} box */
export function createExcluded(box) {
  let drawn = null;
  return ({ answer }, t) => {
    if (drawn === answer) return;
    drawn = answer;
    const { excluded } = answer;
    box.hidden = !excluded.length;
    if (!excluded.length) return;
    const reasons = new Map();
    for (const { name, reason } of excluded) reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
    fill(
      box,
      el('h3', {}, t('notRankedTitle', { count: excluded.length })),
      el(
        'dl',
        {},
        [...reasons].map(([reason, names]) => [el('dt', {}, reason), el('dd', {}, names.join(', '))]),
      ),
    );
  };
}
