/** A choice of units by name: what is chosen as chips, a field that completes names, and the unit in focus. */

import { el, fill } from '../dom.js';

const KIND = /^(xa|phuong|thi tran) /;

/**
 * Names to complete, in a list the whole page shares.
 * @param {HTMLElement} box where it is kept
 * @param {Map<string, string>} names by code
 */
export function drawNames(box, names) {
  fill(
    box,
    el('datalist', { id: `${box.id}-names` }, [...names].map(([code, name]) => el('option', { value: `${name} (${code})` }))),
  );
}

/**
 * @param {{id: string, label: string, list: string, t: import('../words.js').Words,
 *   commit: (codes: string[]) => void}} how `list`: id of the list of names
 * @returns {{node: HTMLElement, refresh: (codes: string[], names: Map<string, string>, focused: string, fault?: string) => void}}
 */
export function unitPicker({ id, label, list, t, commit }) {
  const chips = el('ul', { class: 'chips', 'aria-label': label });
  const fault = el('p', { class: 'field-fault', id: `${id}-fault`, role: 'alert' });
  const input = /** @type {HTMLInputElement} */ (
    el('input', { type: 'text', id, list, class: 'pick-input', autocomplete: 'off', placeholder: t('pickUnit'), 'aria-describedby': `${id}-fault` })
  );
  const focus = el('button', { type: 'button', class: 'button button-small' });
  const shown = { codes: [], names: new Map(), focused: '' };
  const add = (code) => shown.codes.includes(code) || commit([...shown.codes, code]);
  input.addEventListener('input', () => {
    const code = input.value.match(/\((\d{2,5})\)$/)?.[1];
    if (code && shown.names.has(code)) take(code);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const code = codeNamed(input.value, nameIndex(shown.names));
    if (code) take(code);
    else if (input.value.trim()) tell(t('pickUnknown', { text: input.value.trim() }));
  });
  focus.addEventListener('click', () => add(shown.focused));
  const take = (code) => {
    input.value = '';
    add(code);
  };
  const tell = (text = '') => {
    fault.textContent = text;
    fault.hidden = !text;
  };
  return {
    node: el('div', { class: 'picker' }, el('label', { for: id }, label), chips, el('div', { class: 'picker-add' }, input, focus), fault),
    refresh: (codes, names, focused, text = '') => {
      Object.assign(shown, { codes, names, focused });
      const drop = (code) => commit(codes.filter((one) => one !== code));
      fill(chips, codes.map((code) => chip(names.get(code) ?? t('pickStranger', { code }), () => drop(code), t)));
      chips.hidden = !codes.length;
      focus.textContent = t('pickFocused', { name: names.get(focused) ?? '' });
      focus.hidden = !names.has(focused) || codes.includes(focused);
      tell(text);
    },
  };
}

function chip(name, drop, t) {
  return el('li', {}, el('button', { type: 'button', class: 'chip-drop', 'aria-label': t('pickDrop', { name }), on: { click: drop } }, name, el('span', { 'aria-hidden': 'true' }, ' ×')));
}

/**
 * What units can be called by: code, name, name without its kind, each without diacritics.
 * @param {Map<string, string>} names by code
 * @returns {Map<string, string>} codes; empty where several units are called so
 */
export function nameIndex(names) {
  const index = new Map();
  const note = (key, code) => index.set(key, (index.get(key) ?? code) === code ? code : '');
  for (const [code, name] of names) {
    note(code, code);
    const called = plain(name);
    note(called, code);
    if (KIND.test(called)) note(called.replace(KIND, ''), code);
  }
  return index;
}

/**
 * @param {string} text
 * @param {Map<string, string>} index
 * @returns {string} empty when no unit, or more than one, is called so
 */
export const codeNamed = (text, index) => index.get(plain(text)) ?? '';

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
