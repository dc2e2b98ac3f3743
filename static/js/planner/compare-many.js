/** Long tables: the first rows, and the rest when they are asked for. */

import { el } from '../dom.js';
import { number } from '../format.js';
import { relight } from './state.js';

/** Rows that are all shown at once. */
const FEW = 150;
/** Rows shown of more than that. */
const FIRST = 60;

/**
 * @param {any[]} all what the rows are made from, in their order
 * @param {(shown: any[]) => HTMLElement} table
 * @param {import('./view.js').View} view
 */
export function manyRows(all, table, { t, lang }) {
  if (all.length <= FEW) return table(all);
  const box = el('div', {}, table(all.slice(0, FIRST)));
  const more = el(
    'button',
    {
      type: 'button',
      class: 'button',
      on: {
        click: () => {
          box.replaceChildren(table(all));
          box.querySelector('button')?.focus();
          relight();
        },
      },
    },
    t('allRows', { shown: number(FIRST, 0, lang), all: number(all.length, 0, lang) }),
  );
  box.append(more);
  return box;
}
