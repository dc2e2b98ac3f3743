/** Keys of the charts, in HTML so that they can be read and wrapped. */

import { el } from '../dom.js';

/**
 * What the fills mean, and more marks of one chart.
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 * @param {[string, string][]} [more] kind of mark and what it stands for
 */
export function keyOfRows({ chosen, units }, t, more = []) {
  const both = chosen.size > 0 && chosen.size < units.length;
  return markKey([
    ...(both
      ? [
          ['chosen', t('chosenIs')],
          ['other', t('chosenNot')],
        ]
      : []),
    ...more,
  ]);
}

/** @param {any[][]} marks kind, words, and for a box its colour and pattern as a CSS image */
export function markKey(marks) {
  if (!marks.length) return null;
  return el(
    'ul',
    { class: 'key' },
    marks.map(([kind, text, style]) =>
      el('li', {}, el('span', { class: `chart-mark chart-mark-${kind}`, 'aria-hidden': 'true', style }), text),
    ),
  );
}
