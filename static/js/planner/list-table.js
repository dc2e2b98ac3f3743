/**
 * The rows of the list. Of many units only those in sight and a few around them are in the page; rows stay at their
 * places and take over other units when the order changes.
 */

import { el } from '../dom.js';
import { newRow, setRow } from './list-row.js';

/** Up to so many units all rows are in the page. */
const FEW = 150;
/** Rows kept ready above and below those in sight. */
const AROUND = 8;
const LINE_HEIGHT = { narrow: 46, wide: 36 };
const CUT_HEIGHT = 40;
/** From this width on a row is one line. */
const WIDE = 640;
/** What the columns before the figures take at least, and each of these. */
const FIXED_WIDTH = 360;
const FIGURE_WIDTH = 96;

/** @returns {any} the table's body with what it needs to draw itself */
export function createRows() {
  const above = el('tr', { role: 'presentation', class: 'ranks-space' });
  const below = el('tr', { role: 'presentation', class: 'ranks-space' });
  const body = el('tbody', { role: 'rowgroup' }, above, below);
  return { body, above, below, pool: [], list: null, start: 0, end: 0, wide: false, detailHeight: 0, whole: false };
}

/**
 * @param {any} rows
 * @param {any} list what to show: units in order, where the cut is, which card is open
 * @param {{still?: boolean}} [how] `still`: the rows in sight are those of the last time; nothing is measured
 */
export function drawRows(rows, list, { still } = {}) {
  rows.list = list;
  if (!still) Object.assign(rows, inSight(rows, list.units.length));
  const count = rows.end - rows.start;
  while (rows.pool.length < count) {
    rows.pool.push(newRow());
    rows.below.before(rows.pool.at(-1).tr);
  }
  while (rows.pool.length > count) rows.pool.pop().tr.remove();
  for (let i = 0; i < count; i += 1) setRow(rows.pool[i], list.units[rows.start + i], list, rows.start + i);
  placeCard(rows, list);
  placeCut(rows, list);
  if (list.card.isConnected && !still) rows.detailHeight = list.card.offsetHeight;
  space(rows, list);
}

/** The line below the last unit chosen; a row of its own above the first one out. */
function placeCut({ pool, start, end, below }, { cut, cutRow, units }) {
  const last = cut === units.length && end === cut;
  if (cut === null || cut < start || (cut >= end && !last)) return void cutRow.remove();
  const next = last ? below : pool[cut - start].tr;
  if (cutRow.nextSibling !== next) next.before(cutRow);
}

/** The explanation of the picked unit, below its row. */
function placeCard({ pool, start, end }, { card, cardAt }) {
  if (cardAt < start || cardAt >= end) return void card.remove();
  const { tr } = pool[cardAt - start];
  if (card.previousSibling !== tr) tr.after(card);
}

/** Room for the rows that are not in the page. */
function space(rows, { units, cut, cardAt }) {
  const line = LINE_HEIGHT[rows.wide ? 'wide' : 'narrow'];
  const extra = (from, to) =>
    (cut !== null && cut >= from && cut < to ? CUT_HEIGHT : 0) +
    (cardAt >= from && cardAt < to ? rows.detailHeight : 0);
  const height = (from, to) => Math.max(0, to - from) * line + extra(from, to);
  const set = (node, value) => {
    const wanted = `${value}px`;
    if (node.style.height !== wanted) node.style.height = wanted;
  };
  set(rows.above, height(0, rows.start));
  set(rows.below, height(rows.end, units.length));
}

function inSight({ body, wide, detailHeight, whole }, count) {
  if (count <= FEW || whole) return { start: 0, end: count };
  const line = LINE_HEIGHT[wide ? 'wide' : 'narrow'];
  const { top } = body.getBoundingClientRect();
  const first = Math.floor((-top - CUT_HEIGHT - detailHeight) / line) - AROUND;
  const last = Math.ceil((window.innerHeight - top) / line) + AROUND;
  const end = Math.min(count, Math.max(last, AROUND * 2));
  return { start: Math.max(0, Math.min(first, end - AROUND * 2)), end };
}

/** After scrolling: other rows where others came into sight. */
export function scrolled(rows) {
  const { list } = rows;
  if (!list || list.units.length <= FEW || !rows.body.isConnected) return false;
  const { start, end } = inSight(rows, list.units.length);
  const room = AROUND / 2;
  if (Math.abs(start - rows.start) < room && Math.abs(end - rows.end) < room) return false;
  drawRows(rows, list);
  return true;
}

/**
 * After the width or the columns changed.
 * @returns {boolean} whether rows have another height now
 */
export function fit(rows, table, width, figures) {
  const wide = width >= WIDE && !figures;
  table.classList.toggle('is-wide', wide);
  table.parentElement.classList.toggle('is-scrolling', FIXED_WIDTH + figures * FIGURE_WIDTH > width && figures > 0);
  table.style.setProperty('--panel', `${width}px`);
  const changed = wide !== rows.wide;
  rows.wide = wide;
  return changed;
}

/** The row of the unit at an index, scrolled into sight and drawn when it is not in the page yet. */
export function rowAt(rows, index) {
  const { list } = rows;
  if (index < 0 || index >= list.units.length) return null;
  if (index < rows.start || index >= rows.end) {
    const end = Math.min(list.units.length, index + AROUND * 2);
    Object.assign(rows, { start: Math.max(0, Math.min(index - AROUND, end - 2 * AROUND)), end });
    drawRows(rows, list, { still: true });
    rows.pool[index - rows.start].tr.scrollIntoView({ block: 'center' });
    drawRows(rows, list);
  }
  return rows.pool[index - rows.start]?.tr ?? null;
}
