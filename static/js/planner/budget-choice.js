/** A choice among few as round buttons that stay when something else changes. */

import { el } from '../dom.js';
import { pills } from '../pills.js';

/**
 * @param {string} id
 * @param {string} label
 * @param {[string, string][]} options two at least
 * @param {(value: string) => void} commit
 * @returns {{node: HTMLElement, refresh: (value: string) => void, tell: (fault?: string) => void}}
 */
export function choice(id, label, options, commit) {
  const fault = el('p', { class: 'field-fault', role: 'alert', hidden: true });
  const node = el('div', { class: 'budget-choice' }, pills(id, label, options, '', commit), fault);
  return {
    node,
    refresh: (value) => {
      for (const input of node.querySelectorAll('input')) input.checked = input.value === value;
    },
    tell: (text = '') => {
      fault.textContent = text;
      fault.hidden = !text;
    },
  };
}
