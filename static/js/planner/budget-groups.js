/** Groups of communes made by hand, of each of which one at least must be chosen. */

import { el, fill } from '../dom.js';
import { unitPicker } from './budget-picker.js';

/**
 * @param {{list: string, t: import('../words.js').Words, commit: (groups: string[][]) => void}} how
 * @returns {{node: HTMLElement, refresh: (groups: string[][], names: Map<string, string>, focused: string, fault?: string) => void}}
 */
export function groupList({ list, t, commit }) {
  const shown = { groups: [], pickers: [] };
  const rows = el('div', {});
  const fault = el('p', { class: 'field-fault', role: 'alert' });
  const more = el('button', { type: 'button', class: 'button button-small', id: 'group-more', on: { click: () => commit([...shown.groups, []]) } }, t('groupMore'));
  const row = (i) => {
    const set = (codes) => commit(shown.groups.map((group, j) => (j === i ? codes : group)));
    const picker = unitPicker({ id: `budget-group-${i}`, label: t('groupName', { number: i + 1 }), list, t, commit: set });
    const drop = el('button', { type: 'button', class: 'link-button', on: { click: () => commit(shown.groups.filter((_, j) => j !== i)) } }, t('groupDrop', { number: i + 1 }));
    picker.node.append(drop);
    return picker;
  };
  return {
    node: el('div', { class: 'budget-groups' }, rows, more, fault),
    refresh: (groups, names, focused, text = '') => {
      if (shown.pickers.length !== groups.length) {
        shown.pickers = groups.map((_, i) => row(i));
        fill(rows, shown.pickers.map((picker) => picker.node));
      }
      shown.groups = groups;
      shown.pickers.forEach((picker, i) => picker.refresh(groups[i], names, focused));
      fault.textContent = text;
      fault.hidden = !text;
    },
  };
}
