/** What stands above the list and between the chosen and the others: counts, order, key, and the line that can be moved. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { imageOf } from './chart-patterns.js';
import { points } from './list-certainty.js';
import { chooseTop } from './list-choice.js';
import { turned, writeOrder } from './list-order.js';
import { change } from './state.js';

/** How many are chosen, how the list is ordered, whether it shows the figures. */
export function drawTools(tools, { view, columns, order, t }) {
  const held = tools.contains(document.activeElement) ? document.activeElement.id : '';
  const { units, chosen, visible } = view;
  const set = (next) => change({ list: writeOrder(next) }, { how: 'replace' });
  const option = (value, label) => el('option', { value, selected: order.by === value }, label);
  const third = Math.max(1, Math.round(units.length / 3));
  fill(
    tools,
    el(
      'p',
      { class: 'list-count' },
      t('chosenOf', { chosen: number(chosen.size, 0, view.lang), all: number(units.length, 0, view.lang) }),
      visible.size < units.length ? ` ${t('shownOf', { shown: number(visible.size, 0, view.lang) })}` : '',
    ),
    chosen.size
      ? null
      : el(
          'button',
          { type: 'button', class: 'button button-small', id: 'list-top', on: { click: () => chooseTop(third) } },
          t('chooseTop', { count: number(third, 0, view.lang) }),
        ),
    el(
      'label',
      { class: 'inline-field' },
      el('span', {}, t('sortBy')),
      el(
        'select',
        {
          id: 'list-order',
          on: { change: (event) => set(turned({ ...order, by: '', down: false }, event.target.value)) },
        },
        option('rank', t('sortRank')),
        option('name', t('sortName')),
        columns.map((column) => option(String(column.number), column.label)),
      ),
    ),
    el(
      'label',
      { class: 'inline-check' },
      el('input', {
        type: 'checkbox',
        id: 'list-figures',
        checked: order.figures,
        on: { change: (event) => set({ ...order, figures: event.target.checked }) },
      }),
      t('showFigures'),
    ),
    el(
      'ul',
      { class: 'criterion-key', 'aria-label': t('keyTitle') },
      columns.map((column) =>
        el(
          'li',
          {},
          el('span', { class: 'key-dot', style: { 'background-image': imageOf(column.number) } }),
          column.label,
        ),
      ),
    ),
  );
  if (held) tools.querySelector(`#${held}`)?.focus();
}

/** The line between the last one in and the first one out, which can be moved. */
export function drawCut(cutRow, { view, t }) {
  const { units, chosen, lang } = view;
  const size = chosen.size;
  const gap = units[size - 1].score - units[size].score;
  const said = gap === 0 ? t('cutTied') : t('cutText', { gap: points(gap, lang, t) });
  if (!cutRow.firstChild)
    fill(
      cutRow,
      el('td', { role: 'gridcell', colspan: 7 }, el('span', { class: 'cut-text' }), el('span', { class: 'cut-moves' })),
    );
  const [text, moves] = cutRow.firstChild.children;
  if (text.textContent !== said) text.textContent = said;
  if (view.dragging) return;
  const held = moves.contains(document.activeElement) ? document.activeElement.id : '';
  const move = (id, sign, to, key) =>
    el(
      'button',
      {
        type: 'button',
        class: 'cut-move',
        id,
        title: t(key),
        'aria-label': t(key),
        disabled: to < 1 || to > units.length,
        on: { click: () => chooseTop(to) },
      },
      sign,
    );
  fill(moves, move('cut-fewer', '−', size - 1, 'cutFewer'), move('cut-more', '+', size + 1, 'cutMore'));
  if (held) moves.querySelector(`#${held}`)?.focus();
}
