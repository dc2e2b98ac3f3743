/** A row of a table for one unit: the pointer or the focus lights it on the map, its name picks it. */

import { el } from '../dom.js';
import { change, setLight } from './state.js';

/**
 * @param {{code: string, name: string}} unit
 * @param {?string} kind class of the row
 * @param {import('../dom.js').Child[]} beside what stands below the name
 * @param {...(import('../dom.js').Child|import('../dom.js').Child[])} cells
 */
export function unitRow({ code, name }, kind, beside, ...cells) {
  const pick = el(
    'button',
    {
      type: 'button',
      class: 'cluster-unit',
      on: {
        click: () => change({ unit: code }, { how: 'replace' }),
        focus: () => setLight(code),
        blur: () => setLight(''),
      },
    },
    name,
  );
  return el(
    'tr',
    { data: { code }, class: kind, on: { mouseenter: () => setLight(code), mouseleave: () => setLight('') } },
    el('th', { scope: 'row' }, pick, beside),
    cells,
  );
}
