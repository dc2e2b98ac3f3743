/**
 * What stands around a chart: a sentence that says what it shows, its key, the same in words, and its numbers as a table
 * that is made when it is opened. Drawing again keeps what people have opened and where the focus is.
 *
 * @typedef {{title: string, note?: string, key?: any, text: string, table: () => HTMLElement, summary: string,
 *   hold?: boolean, stamp?: any[]}} Parts `hold`: a slider moves, so an open table waits; `stamp`: as long as it stays the same,
 *   so does the table
 */

import { el, fill } from '../dom.js';

/** @type {WeakMap<HTMLElement, any>} */
const frames = new WeakMap();

/**
 * @param {HTMLElement} box
 * @param {Parts} parts
 * @returns {{chart: HTMLElement, controls: HTMLElement, after: HTMLElement}} where the chart goes, what steers it, and what
 *   stands right below it
 */
export function frame(box, parts) {
  const made = frames.get(box) ?? make(box);
  made.parts = parts;
  made.title.textContent = parts.title;
  made.note.textContent = parts.note ?? '';
  made.note.hidden = !parts.note;
  fill(made.key, parts.key ?? null);
  made.text.textContent = parts.text;
  made.summary.textContent = parts.summary;
  if (made.details.open && !parts.hold) fillTable(made);
  return made;
}

function make(box) {
  const made = {
    parts: null,
    title: el('h3'),
    note: el('p', { class: 'note' }),
    controls: el('div', { class: 'chart-controls' }),
    key: el('div'),
    chart: el('div', { class: 'chart' }),
    after: el('div', { class: 'chart-after' }),
    text: el('p', { class: 'chart-text' }),
    summary: el('summary'),
    table: el('div'),
    details: null,
  };
  made.details = el(
    'details',
    { class: 'chart-numbers', on: { toggle: () => made.details.open && fillTable(made) } },
    made.summary,
    made.table,
  );
  const { title, note, controls, key, chart, after, text, details } = made;
  fill(
    box,
    el(
      'figure',
      { class: 'chart-figure' },
      el('figcaption', {}, title, note),
      controls,
      key,
      chart,
      after,
      text,
      details,
    ),
  );
  frames.set(box, made);
  return made;
}

/** What the tables of most charts depend on. @param {import('./view.js').View} view */
export const stampOf = ({ answer, state, fresh, lang, chosen }) => [
  answer,
  state.scenario,
  fresh,
  lang,
  [...chosen].join(),
];

/** An open table takes the new numbers; the button that has the focus keeps its place. */
function fillTable(made) {
  const { table, parts, stamp } = made;
  if (stamp && parts.stamp && stamp.length === parts.stamp.length && stamp.every((one, i) => one === parts.stamp[i]))
    return;
  made.stamp = parts.stamp;
  const buttons = () => [...table.querySelectorAll('button')];
  const at = buttons().indexOf(/** @type {any} */ (document.activeElement));
  fill(table, parts.table());
  if (at >= 0) buttons()[at]?.focus();
}
