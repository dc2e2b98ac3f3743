/** Where the eye and the keyboard rest while the list is drawn anew. */

import { stops } from './list-keys.js';
import { rowAt } from './list-table.js';
import { relight } from './state.js';

/** Keeps the explanation under people's hands when its unit moves to another rank. */
export function steady(card, top) {
  scrollerOf(card).scrollTop += card.getBoundingClientRect().top - top;
}

function scrollerOf(node) {
  let box = node.parentElement;
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
  return box ?? document.scrollingElement;
}

/** A button or field that was moved with its row takes the keyboard again. */
export function focusAgain(body, id) {
  const own = body.querySelector(`#${id}`);
  if (own && own !== document.activeElement) own.focus({ preventScroll: true });
}

/** Keeps the keyboard at its unit when that moved to another row. */
export function keepFocus(rows, code, held) {
  const own = rows.pool.find(({ tr }) => tr.dataset.code === code);
  if (!own || own.tr.contains(document.activeElement)) return;
  if (held.matches('input')) own.tick.focus({ preventScroll: true });
  else own.tr.focus({ preventScroll: true });
}

export function settle(rows) {
  stops(rows);
  relight();
}

/** Brings a unit into sight that was picked elsewhere. */
export function reveal(panel, { cardAt, view }) {
  const { unit } = view.state;
  if (unit === panel.seen || !panel.box.clientWidth) return;
  panel.seen = unit;
  if (cardAt < 0) return;
  const row = rowAt(panel.rows, cardAt);
  panel.cardRow.scrollIntoView({ block: 'nearest' });
  row?.scrollIntoView({ block: 'nearest' });
}
