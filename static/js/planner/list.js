/** The list in the order of priority. */

import { el, fill, tableBox } from '../dom.js';
import { number } from '../format.js';
import { change, setLight } from './state.js';

/** @param {HTMLElement} box */
export function createPanel(box) {
  return { draw: (view) => draw(box, view), mark: (lit, picked) => mark(box, lit, picked) };
}

/** @param {import('./view.js').View} view */
function draw(box, { units, chosen, visible, lang, t }) {
  const rows = units
    .filter((unit) => visible.has(unit.code))
    .map((unit) =>
      el(
        'tr',
        {
          data: { code: unit.code },
          class: chosen.has(unit.code) ? 'is-chosen' : null,
          on: { mouseenter: () => setLight(unit.code), click: () => change({ unit: unit.code }, { how: 'replace' }) },
        },
        el('td', {}, String(unit.rank)),
        el('th', { scope: 'row' }, unit.name),
        el('td', {}, number(unit.score, 3, lang)),
      ),
    );
  fill(box, tableBox({ caption: t('tabList'), head: [], body: rows }));
}

function mark(box, lit, picked) {
  for (const row of box.querySelectorAll('[data-code]')) {
    row.classList.toggle('is-lit', row.dataset.code === lit);
    row.classList.toggle('is-picked', row.dataset.code === picked);
  }
}
