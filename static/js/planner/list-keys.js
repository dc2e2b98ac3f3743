/** Pointer and keyboard on the rows: what is lit, picked and ticked. The rows are one stop of the Tab key. */

import { setLight } from './state.js';
import { rowAt } from './list-table.js';

const PAGE = 10;

/**
 * @param {any} rows of the table
 * @param {{pick: (code: string) => void, tick: (code: string, range: boolean) => void}} acts
 */
export function bindRows(rows, acts) {
  const { body } = rows;
  const codeOf = (target) => target.closest?.('tr[data-code]')?.dataset.code ?? '';
  const lit = (target) => codeOf(target) || (target.closest?.('.ranks-card')?.dataset.of ?? '');
  body.addEventListener('pointerover', (event) => setLight(lit(event.target)));
  body.addEventListener('pointerleave', () => setLight(''));
  body.addEventListener('focusin', (event) => onFocus(rows, codeOf(event.target)));
  body.addEventListener('click', (event) => onClick(event, codeOf(event.target), acts));
  body.addEventListener('keydown', (event) => {
    const row = event.target.closest('tr[data-code]');
    if (row && !event.ctrlKey && !event.metaKey && !event.altKey) onKey(event, row, rows, acts);
  });
}

function onFocus(rows, code) {
  if (!code) return;
  rows.active = code;
  setLight(code);
  stops(rows);
}

/** The one row that Tab reaches: where the keyboard was last, or the first. */
export function stops({ pool, active }) {
  const own = pool.find(({ tr }) => tr.dataset.code === active) ?? pool[0];
  for (const row of pool) {
    const wanted = row === own ? 0 : -1;
    if (row.tr.tabIndex !== wanted) row.tr.tabIndex = wanted;
  }
}

function onClick(event, code, { pick, tick }) {
  if (!code || event.target.closest('[data-source]')) return;
  const box = event.target.closest('.r-pick');
  if (box) {
    if (event.target.matches('input')) event.preventDefault();
    tick(code, event.shiftKey);
  } else if (!String(getSelection() ?? '')) pick(code);
}

function onKey(event, row, rows, { pick, tick }) {
  const onRow = event.target === row;
  const { code } = row.dataset;
  if (event.key === ' ' || (event.key === 'Enter' && event.target.matches('input'))) {
    if (event.target.matches('button')) return;
    event.preventDefault();
    tick(code, event.shiftKey);
  } else if (event.key === 'Enter' && onRow) {
    event.preventDefault();
    pick(code);
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    event.preventDefault();
    sideways(event.target, row, event.key === 'ArrowRight' ? 1 : -1);
  } else walk(event, row, rows);
}

/** From the row to its tick and figures and back. */
function sideways(from, row, step) {
  const stopsHere = [row, ...row.querySelectorAll('input, .figure-button')];
  stopsHere[stopsHere.indexOf(from) + step]?.focus();
}

function walk(event, row, rows) {
  const { units } = rows.list;
  const at = rows.start + rows.pool.findIndex(({ tr }) => tr === row);
  const last = units.length - 1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: last }[
    event.key
  ];
  if (to === undefined) return;
  event.preventDefault();
  const column = [...row.querySelectorAll('input, .figure-button')].indexOf(event.target);
  const next = rowAt(rows, Math.min(Math.max(to, 0), last));
  (next.querySelectorAll('input, .figure-button')[column] ?? next).focus();
}
