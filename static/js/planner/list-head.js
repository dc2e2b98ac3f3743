/** The names of the list's columns; those that can order it are buttons. */

import { el, fill } from '../dom.js';

/**
 * @param {HTMLElement} head
 * @param {{columns: import('./list-columns.js').Column[], order: import('./list-order.js').Order,
 *   t: import('../words.js').Words, onOrder: (by: string) => void}} how
 */
export function drawHead(head, { columns, order, t, onOrder }) {
  const held = document.activeElement?.closest?.('[data-order]')?.getAttribute('data-order');
  const plain = (name) => el('th', { role: 'columnheader', scope: 'col', class: `r-${name}` }, t(name));
  fill(
    head,
    el(
      'tr',
      { role: 'row', class: 'ranks-row', 'aria-rowindex': 1 },
      el('th', { role: 'columnheader', scope: 'col', class: 'r-pick' }, el('span', { class: 'unseen' }, t('pick'))),
      sorter('rank', 'rank', t('rank'), order, onOrder, t),
      el('th', { role: 'columnheader', scope: 'col', class: 'r-range', title: t('rangeHelp') }, t('range')),
      sorter('name', 'name', t('unit'), order, onOrder, t),
      el('th', { role: 'columnheader', scope: 'col', class: 'r-belongs' }, t('membership')),
      plain('score'),
      el('th', { role: 'columnheader', scope: 'col', class: 'r-bar' }, t('parts')),
      order.figures
        ? columns.map(({ number, label, measureName }) =>
            sorter('figure', String(number), label, order, onOrder, t, measureName),
          )
        : null,
    ),
  );
  if (held) head.querySelector(`[data-order="${held}"]`)?.focus();
}

function sorter(name, by, label, order, onOrder, t, below) {
  const now = order.by === by;
  const up = order.down ? 'descending' : 'ascending';
  return el(
    'th',
    { role: 'columnheader', scope: 'col', class: `r-${name}`, 'aria-sort': now ? up : null },
    el(
      'button',
      {
        type: 'button',
        class: 'head-sort',
        title: t('sortHead', { column: label }),
        data: { order: by },
        on: { click: () => onOrder(by) },
      },
      el('span', { class: 'head-label' }, label),
      el('span', { class: 'head-arrow', 'aria-hidden': 'true' }, now ? (order.down ? '▼' : '▲') : ''),
    ),
    below ? el('span', { class: 'sub' }, below) : null,
  );
}
