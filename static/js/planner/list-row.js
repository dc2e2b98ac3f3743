/**
 * One row of the list. It is made once and then shows whichever unit stands at its place, so that redrawing costs only
 * what has changed.
 */

import { el, fill } from '../dom.js';
import { bare, number } from '../format.js';
import { figureButton } from '../figure.js';
import { newBar, setBar } from './list-bar.js';
import { certaintyOf, newChip, setChip, written } from './list-certainty.js';
import { figureOf } from './list-columns.js';
import { ESTIMATED, flagsOf, SUPPOSED } from './list-flags.js';

const SCORE_DIGITS = 3;

const cell = (name, ...children) => el('td', { role: 'gridcell', class: `r-${name}` }, children);

/** @returns {any} the row with its changing parts */
export function newRow() {
  const parts = {
    tick: el('input', { type: 'checkbox', tabindex: -1 }),
    rank: el('span', { class: 'rank-now' }),
    move: el('span', { class: 'rank-move' }),
    range: el('span', {}),
    name: el('span', { class: 'unit-name' }),
    flags: el('span', { class: 'unit-flags' }),
    chip: newChip(),
    score: el('span', {}),
    bar: newBar(),
  };
  const tr = el(
    'tr',
    { role: 'row', class: 'ranks-row', tabindex: -1 },
    cell('pick', parts.tick),
    cell('rank', parts.rank),
    cell('range', parts.move, parts.range),
    el('th', { role: 'rowheader', scope: 'row', class: 'r-name' }, parts.name, parts.flags),
    cell('belongs', parts.chip),
    cell('score', parts.score),
    cell('bar', parts.bar),
  );
  return { tr, ...parts, cells: [], shown: null };
}

/**
 * @param {any} row
 * @param {import('./view.js').Shown} unit
 * @param {{view: import('./view.js').View, t: import('../words.js').Words, columns: import('./list-columns.js').Column[],
 *   scale: any, order: import('./list-order.js').Order}} list
 * @param {number} index from 0
 */
export function setRow(row, unit, list, index) {
  const { view, t, columns, scale, order } = list;
  const { chosen, lang, state } = view;
  const picked = state.unit === unit.code;
  const on = chosen.has(unit.code);
  attribute(row.tr, 'aria-rowindex', index + 2);
  attribute(row.tr, 'aria-selected', on);
  attribute(row.tr, 'aria-expanded', picked);
  row.tr.classList.toggle('is-chosen', on);
  row.tr.classList.toggle('is-picked', picked);
  if (row.tick.checked !== on) row.tick.checked = on;
  setRank(row, unit, view, t);
  setChip(row.chip, certaintyOf(unit, view), { t, lang });
  text(row.score, number(unit.score, SCORE_DIGITS, lang));
  setBar(row.bar, unit.contributions, scale);
  const shown = `${unit.code} ${lang} ${order.figures} ${columns.map(({ at }) => at)}`;
  if (row.shown?.key === shown && row.shown.told === unit.told.contributions) return;
  row.shown = { key: shown, told: unit.told.contributions };
  row.tr.dataset.code = unit.code;
  setName(row, unit, t);
  setFigures(row, unit, list);
}

/** The rank, how it moved since the server's last answer, and the ranks of the draws. */
function setRank(row, unit, view, t) {
  const { tied, told } = unit;
  const said = number(unit.rank, 0, view.lang);
  text(row.rank, tied ? `${said}=` : said);
  attribute(row.rank, 'title', tied ? t('tied', { rank: said }) : null);
  const moved = view.fresh ? 0 : told.rank - unit.rank;
  const count = Math.abs(moved);
  text(row.move, moved ? `${moved > 0 ? '▲' : '▼'}${number(count, 0, view.lang)}` : '');
  row.move.classList.toggle('is-down', moved < 0);
  attribute(row.move, 'title', moved ? t(moved > 0 ? 'movedUp' : 'movedDown', { count }) : null);
  const certainty = certaintyOf(unit, view);
  text(row.range, certainty ? rangeText(certainty, view.lang) : '');
  attribute(row.range, 'title', certainty && t('rangeTitle', written(certainty, view.lang)));
}

/** @param {{low: number, high: number}} certainty @param {'vi'|'en'} lang */
const rangeText = ({ low, high }, lang) =>
  (low === high ? [low] : [low, high]).map((rank) => number(rank, 0, lang)).join('–');

function setName(row, unit, t) {
  text(row.name, unit.name);
  row.name.title = [unit.name, unit.parent?.name].filter(Boolean).join(', ');
  row.tick.setAttribute('aria-label', t('pickUnit', { name: unit.name }));
  const { signs, said } = flagsOf(unit.told.contributions, t);
  text(row.flags, signs);
  attribute(row.flags, 'title', said || null);
  attribute(row.flags, 'role', said ? 'img' : null);
  attribute(row.flags, 'aria-label', said || null);
}

/** The figures as columns, each a way to its source. */
function setFigures(row, unit, { view, t, columns, order }) {
  const wanted = order.figures ? columns : [];
  while (row.cells.length < wanted.length) {
    row.cells.push(cell('figure'));
    row.tr.append(row.cells.at(-1));
  }
  while (row.cells.length > wanted.length) row.cells.pop().remove();
  wanted.forEach((column, i) => fill(row.cells[i], figureText(figureOf(unit, column), column, view.lang, t)));
}

/**
 * A figure as a button that opens its source; supposed ones carry a sign and have no source. `off`: reached with the
 * arrow keys, not with Tab.
 */
export function figureText(figure, column, lang, t, off = true) {
  if (figure?.value === null || figure?.value === undefined) return el('span', { class: 'none' }, t('noValue'));
  const written = bare({ ...figure, decimals: figure.decimals ?? column.decimals }, lang);
  if (figure.supposed) return el('span', { class: 'supposed', title: t('supposed') }, `${SUPPOSED} ${written}`);
  return figureButton(figure.estimated ? `${ESTIMATED} ${written}` : written, figure, t, { off });
}

function text(node, said) {
  if (node.textContent !== said) node.textContent = said;
}

function attribute(node, name, value) {
  if (value === null || value === undefined || value === false) {
    if (value === false) value = 'false';
    else return void node.removeAttribute(name);
  }
  if (node.getAttribute(name) !== String(value)) node.setAttribute(name, String(value));
}
