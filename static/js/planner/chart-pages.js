/**
 * Which rows of many a chart shows: all when they are few; else those around the cut and the picked one, or page by page
 * through the whole order.
 */

import { el, fill } from '../dom.js';
import { number } from '../format.js';

const ALL = 40;
const PAGE = 25;

/**
 * @param {() => void} redraw
 * @returns {{take: (view: import('./view.js').View) => import('./view.js').Shown[], draw: (box: HTMLElement,
 *   view: import('./view.js').View, t: import('../words.js').Words) => void}}
 */
export function createPages(redraw) {
  /** First row of the page; null: around the cut. */
  let from = null;
  const go = (to) => {
    from = to;
    redraw();
  };
  return {
    take: (view) => rowsOf(view, from),
    draw: (box, view, t) => drawPages(box, view, t, from, go),
  };
}

/** The units that pass the filters, best first, and the picked one. */
function shownUnits({ units, visible, state }) {
  return units.filter(({ code }) => visible.has(code) || code === state.unit);
}

function rowsOf(view, from) {
  const units = shownUnits(view);
  if (units.length <= ALL) return units;
  const start = startOf(view, units, from);
  const page = units.slice(start, start + PAGE);
  const picked = from === null ? units.findIndex(({ code }) => code === view.state.unit) : -1;
  if (picked < 0 || (picked >= start && picked < start + PAGE)) return page;
  return picked < start ? [units[picked], ...page] : [...page, units[picked]];
}

function startOf({ chosen }, units, from) {
  const cut = units.findLastIndex(({ code }) => chosen.has(code));
  const wish = from ?? cut - Math.floor(PAGE / 2);
  return Math.max(0, Math.min(wish, units.length - PAGE));
}

function drawPages(box, view, t, from, go) {
  const units = shownUnits(view);
  box.hidden = units.length <= ALL;
  if (box.hidden) return fill(box);
  const start = startOf(view, units, from);
  const whole = (value) => number(value, 0, view.lang);
  const button = (key, to, can) =>
    el(
      'button',
      { type: 'button', class: 'button', 'data-page': key, disabled: !can, on: { click: () => go(to) } },
      t(key),
    );
  const held = box.contains(document.activeElement) ? /** @type {any} */ (document.activeElement).dataset.page : '';
  fill(
    box,
    el('span', {}, t('pageRange', { from: whole(start + 1), to: whole(start + PAGE), all: whole(units.length) })),
    button('pageBefore', Math.max(0, start - PAGE), start > 0),
    button('pageCut', null, from !== null),
    button('pageNext', start + PAGE, start + PAGE < units.length),
  );
  const again = held && box.querySelector(`[data-page="${held}"]:not([disabled])`);
  if (again) /** @type {any} */ (again).focus();
}
