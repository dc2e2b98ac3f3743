/** Costs typed commune by commune; a column copied from a spreadsheet can be pasted. */

import { el, fill, tableBox } from '../dom.js';
import { number } from '../format.js';
import { codeNamed, nameIndex } from './budget-picker.js';
import { readMoney, shortMoney } from './money-field.js';
import { typed } from './budget-typed.js';

/** More rows are not drawn; their costs can be pasted with their codes. */
const MOST_ROWS = 300;
const MULTIPLES = [
  [1, 'unitDong'],
  [1e6, 'unitMillion'],
  [1e9, 'unitBillion'],
];

/**
 * @param {{lang: 'vi'|'en', t: import('../words.js').Words, commit: (amounts: Object<string, number>, how: 'step'|'replace') => void}} how
 * @returns {{node: HTMLElement, refresh: (settings: import('./budget-settings.js').Settings, names: Map<string, string>, fault?: string) => void}}
 */
export function costTable({ lang, t, commit }) {
  const shown = { amounts: {}, names: new Map(), plain: 1, drawn: '' };
  const said = el('p', { class: 'note', role: 'status' });
  const fault = el('p', { class: 'field-fault', role: 'alert' });
  const long = el('p', { class: 'note', id: 'cost-kept' }, t('costKept'));
  const table = el('div', {});
  const paste = /** @type {HTMLTextAreaElement} */ (el('textarea', { id: 'cost-paste', rows: 2, placeholder: t('costPasteHint') }));
  const unit = el(
    'select',
    { id: 'cost-unit', on: { change: (event) => (shown.plain = Number(event.target.value)) } },
    MULTIPLES.map(([value, name]) => el('option', { value }, t(name))),
  );
  const take = (text, from) => {
    const { found, unread } = readColumn(text, from, shown.names, lang, shown.plain);
    said.textContent = t('costPasted', { count: number(Object.keys(found).length, 0, lang) }) + (unread.length ? ` ${t('costUnread', { lines: unread.slice(0, 3).join('; ') })}` : '');
    if (Object.keys(found).length) commit({ ...shown.amounts, ...found }, 'step');
  };
  paste.addEventListener('paste', (event) => {
    event.preventDefault();
    take(event.clipboardData?.getData('text') ?? '', '');
  });
  paste.addEventListener('change', () => {
    take(paste.value, '');
    paste.value = '';
  });
  table.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    const code = /** @type {HTMLElement} */ (event.target).dataset.code;
    if (!code || !/[\n\t]/.test(text.trim())) return;
    event.preventDefault();
    take(text, code);
  });
  const set = (code, text, how) => {
    const { [code]: old, ...rest } = shown.amounts;
    const vnd = readMoney(text, lang, shown.plain);
    commit(vnd === null ? rest : { ...rest, [code]: vnd }, how);
  };
  return {
    node: el(
      'div',
      { class: 'costs' },
      el('div', { class: 'picker' }, el('label', { for: 'cost-paste' }, t('costPaste')), paste),
      el('label', { class: 'inline-field' }, t('costUnit'), unit),
      said,
      long,
      fault,
      table,
    ),
    refresh: ({ amounts, lost, kept }, names, text = '') => {
      const rows = [...names].slice(0, MOST_ROWS);
      const key = rows.map(([code, name]) => code + name).join();
      Object.assign(shown, { amounts, names });
      if (shown.drawn !== key) fill(table, drawRows(rows, names.size, set, lang, t));
      shown.drawn = key;
      for (const input of table.querySelectorAll('input')) fillIn(input, amounts, lang);
      long.hidden = !kept;
      fault.textContent = text || (lost ? t('costLost') : '');
      fault.hidden = !fault.textContent;
    },
  };
}

function fillIn(input, amounts, lang) {
  const vnd = amounts[input.dataset.code];
  input.closest('tr').classList.toggle('is-empty', vnd === undefined);
  if (document.activeElement !== input) input.value = vnd === undefined ? '' : shortMoney(vnd, lang);
}

function drawRows(rows, all, set, lang, t) {
  const line = ([code, name]) => {
    const input = /** @type {HTMLInputElement} */ (
      el('input', { type: 'text', class: 'money-input', 'aria-label': t('costOf', { name }), placeholder: t('costNone'), autocomplete: 'off', data: { code } })
    );
    typed(input, (text, how) => set(code, text, how));
    return el('tr', {}, el('th', { scope: 'row' }, name), el('td', {}, code), el('td', { class: 'num' }, input));
  };
  return [
    rows.length < all ? el('p', { class: 'note' }, t('costMany', { shown: rows.length, all: number(all, 0, lang) })) : null,
    tableBox({
      class: 'grid grid-costs',
      caption: t('costCaption'),
      hideCaption: true,
      head: [el('tr', {}, [t('unitColumn'), t('codeColumn'), t('costColumn')].map((name, i) => el('th', { scope: 'col', class: i === 2 ? 'num' : null }, name)))],
      body: rows.map(line),
    }),
  ];
}

/**
 * Lines of `amount` (from one unit downwards) or of `code or name, tab, amount`.
 * @param {string} text
 * @param {string} from code of the unit the first amount belongs to; empty: the first of all
 * @returns {{found: Object<string, number>, unread: string[]}}
 */
export function readColumn(text, from, names, lang, plain) {
  const codes = [...names.keys()];
  const index = nameIndex(names);
  const start = Math.max(0, codes.indexOf(from));
  const found = {};
  const unread = [];
  text
    .replace(/\r/g, '')
    .replace(/\n+$/, '')
    .split('\n')
    .forEach((line, i) => {
      const cells = line.split(/\t|;/).map((cell) => cell.trim());
      const code = cells.length > 1 ? (cells.map((cell) => codeNamed(cell, index)).find(Boolean) ?? '') : codes[start + i];
      const vnd = readMoney(cells.at(-1), lang, plain);
      if (code && vnd !== null) found[code] = vnd;
      else if (line.trim()) unread.push(line.trim());
    });
  return { found, unread };
}
