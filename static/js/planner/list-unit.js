/** Why one unit stands where it stands: criterion by criterion, how far from the line, how sure, and what if. */

import { el, fill } from '../dom.js';
import { midName, number } from '../format.js';
import { certaintyOf, percent, points, written } from './list-certainty.js';
import { unitTable } from './list-unit-table.js';
import { isHead } from './list-order.js';
import { rememberPrinted } from './what-if.js';

/**
 * @param {HTMLElement} box
 * @param {import('./view.js').Shown} unit
 * @param {{view: import('./view.js').View, t: import('../words.js').Words, columns: import('./list-columns.js').Column[]}} list
 * @param {() => void} onClose
 */
export function drawUnit(box, unit, { view, t, columns }, onClose) {
  const held = box.contains(document.activeElement) ? document.activeElement.id : '';
  const typed = [...box.querySelectorAll('input')].map(({ id, value }) => [id, value]);
  const same = box.dataset.unit === unit.code;
  box.dataset.unit = unit.code;
  rememberPrinted(view, unit.code);
  fill(
    box,
    el(
      'div',
      { class: 'why-unit', role: 'region', 'aria-labelledby': 'why-unit-title' },
      el(
        'div',
        { class: 'why-unit-head' },
        el(
          'h3',
          { id: 'why-unit-title' },
          t('cardTitle', { name: midName(unit.name), rank: number(unit.rank, 0, view.lang) }),
        ),
        el(
          'button',
          {
            type: 'button',
            class: 'why-close',
            id: 'why-unit-close',
            'aria-label': t('cardClose'),
            title: t('cardClose'),
            on: { click: onClose },
          },
          '×',
        ),
      ),
      el('p', {}, distance(unit, view, t)),
      sureness(unit, view, t),
      unitTable(unit, view, columns, t),
    ),
  );
  if (same) for (const [id, value] of typed) restore(box, id, value);
  if (held)
    (
      box.querySelector(`#${held}`) ??
      box.querySelector(`#${held.replace('drop', 'do')}`) ??
      box.querySelector('#why-unit-close')
    ).focus();
}

function restore(box, id, value) {
  const input = box.querySelector(`#${id}`);
  if (input) input.value = value;
}

/** How far from the line between the chosen and the others. */
function distance(unit, { units, chosen, lang }, t) {
  if (!chosen.size || chosen.size === units.length || !isHead(units, chosen)) return '';
  const inside = chosen.has(unit.code);
  const other = units[inside ? chosen.size : chosen.size - 1];
  const gap = Math.abs(unit.score - other.score);
  if (gap === 0) return t('cardTied', { other: midName(other.name) });
  return t(inside ? 'cardIn' : 'cardOut', { other: midName(other.name), gap: points(gap, lang, t) });
}

function sureness(unit, view, t) {
  const certainty = certaintyOf(unit, view);
  if (!certainty) return null;
  const { uncertainty } = view.answer;
  const { low, high } = certainty;
  const frequency =
    certainty.frequency === null
      ? null
      : t(isHead(view.units, view.chosen) ? 'cardFrequency' : 'cardFrequencyTop', {
          n: number(view.chosen.size, 0, view.lang),
          draws: number(uncertainty.draws, 0, view.lang),
          name: midName(unit.name),
          share: percent(certainty.frequency, view.lang),
          seed: uncertainty.seed,
          word: t(certainty.membership),
        });
  return el(
    'p',
    { class: 'why-sure' },
    frequency,
    ' ',
    t(low === high ? 'cardRangeFixed' : 'cardRange', written(certainty, view.lang)),
  );
}
