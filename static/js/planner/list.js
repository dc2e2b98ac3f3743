/** The list in the order of priority, with what explains it. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { words } from '../words.js';
import { barScale } from './list-bar.js';
import { imageOf } from './chart-patterns.js';
import { points } from './list-certainty.js';
import { columnsOf } from './list-columns.js';
import { chooseTop, createTicks } from './list-choice.js';
import { createExcluded } from './list-excluded.js';
import { drawHead, createRows, drawRows, fit, rowAt, scrolled } from './list-table.js';
import { bindRows, stops } from './list-keys.js';
import { cutOf, isHead, ordered, readOrder, turned, writeOrder } from './list-order.js';
import { drawUnit } from './list-unit.js';
import { change, relight, state } from './state.js';
import { createWhy } from './why.js';
import * as book from './words-list.js';

/** @param {HTMLElement} box */
export function createPanel(box) {
  const part = (name, tag = 'div') => el(tag, { class: name });
  const parts = { why: part('why', 'section'), tools: part('list-tools'), head: el('thead', { role: 'rowgroup' }), excluded: part('not-ranked', 'section') };
  const rows = createRows();
  const table = el('table', { class: 'ranks', role: 'grid', 'aria-describedby': 'list-help' }, el('caption', { class: 'unseen' }), parts.head, rows.body);
  const help = el('p', { class: 'unseen', id: 'list-help' });
  fill(box, parts.why, parts.tools, help, el('div', { class: 'ranks-box' }, table), parts.excluded);
  const panel = { ...parts, box, rows, table, help, drawWhy: createWhy(parts.why), drawExcluded: createExcluded(parts.excluded), seen: '', view: null, t: null };
  const card = el('td', { role: 'gridcell', colspan: 7 });
  Object.assign(panel, { card, cardRow: el('tr', { role: 'row', class: 'ranks-extra ranks-card' }, card), cutRow: el('tr', { role: 'row', class: 'ranks-extra ranks-cut' }) });
  bind(panel);
  return { draw: (view) => draw(panel, view), mark: (lit, picked) => mark(rows, lit, picked) };
}

function bind(panel) {
  const { rows, box, table } = panel;
  const ticks = createTicks();
  bindRows(rows, {
    pick: (code) => change({ unit: state().unit === code ? '' : code }, { how: 'replace' }),
    tick: (code, range) => ticks.tick(code, range, rows.list.units, panel.view.chosen),
  });
  document.addEventListener('scroll', () => scrolled(rows) && settle(rows), { capture: true, passive: true });
  new ResizeObserver(() => {
    if (!box.clientWidth) return;
    if (fit(rows, table, box.clientWidth, figuresOf(rows.list)) && rows.list) drawRows(rows, rows.list);
    else scrolled(rows);
  }).observe(box);
}

/** @param {import('./view.js').View} view */
function draw(panel, view) {
  const { rows, table, box, help } = panel;
  const t = panel.view?.lang === view.lang ? panel.t : words(view.lang, book);
  Object.assign(panel, { view, t });
  const columns = columnsOf(view);
  const order = readOrder(view.state.list ?? '', columns.length);
  const units = ordered(view, order, columns);
  const list = { view, t, columns, order, units, scale: barScale(view.units), cut: cutOf(view, order, units), cutRow: panel.cutRow, card: panel.cardRow };
  list.cardAt = view.state.unit ? units.findIndex((unit) => unit.code === view.state.unit) : -1;
  const still = view.dragging && rows.list?.units.length === units.length;
  const { active } = rows;
  const held = rows.body.contains(document.activeElement) ? document.activeElement : null;
  const top = panel.card.contains(document.activeElement) ? panel.card.getBoundingClientRect().top : null;
  panel.drawWhy(view, columns, t);
  if (!still) {
    drawTools(panel, list);
    drawHead(panel.head, { columns, order, t, onOrder: (by) => change({ list: writeOrder(turned(order, by)) }, { how: 'replace' }) });
    help.textContent = t('help');
    table.caption.textContent = t('caption', { order: orderName(order, columns, t) });
    table.classList.toggle('has-figures', order.figures);
    table.style.setProperty('--figures', String(Math.max(1, columns.length)));
    table.setAttribute('aria-rowcount', String(units.length + 1));
    if (box.clientWidth) fit(rows, table, box.clientWidth, figuresOf(list));
  }
  if (list.cut !== null) drawCut(panel, list);
  if (list.cardAt >= 0) drawUnit(panel.card, units[list.cardAt], list, () => closeCard(panel));
  drawRows(rows, list, { still });
  panel.drawExcluded(view, t);
  if (held?.matches('.ranks-row *, .ranks-row') && active) keepFocus(rows, active, held);
  if (top !== null && panel.card.isConnected) steady(panel.card, top);
  settle(rows);
  reveal(panel, list);
}

/** Keeps the explanation under people's hands when its unit moves to another rank. */
function steady(card, top) {
  const views = card.closest('.planner-views');
  const scroller = getComputedStyle(views).overflowY === 'visible' ? document.scrollingElement : views;
  scroller.scrollTop += card.getBoundingClientRect().top - top;
}

/** How many columns of figures there are. */
const figuresOf = (list) => (list?.order.figures ? list.columns.length : 0);

/** Keeps the keyboard at its unit when that moved to another row. */
function keepFocus(rows, code, held) {
  const own = rows.pool.find(({ tr }) => tr.dataset.code === code);
  if (!own || own.tr.contains(document.activeElement)) return;
  if (held.matches('input')) own.tick.focus({ preventScroll: true });
  else own.tr.focus({ preventScroll: true });
}

function settle(rows) {
  stops(rows);
  relight();
}

/** Brings a unit into sight that was picked elsewhere. */
function reveal(panel, { cardAt, view }) {
  const { unit } = view.state;
  if (unit === panel.seen || !panel.box.clientWidth) return;
  panel.seen = unit;
  if (cardAt < 0) return;
  const row = rowAt(panel.rows, cardAt);
  panel.cardRow.scrollIntoView({ block: 'nearest' });
  row?.scrollIntoView({ block: 'nearest' });
}

function closeCard(panel) {
  const { unit } = panel.view.state;
  change({ unit: '' }, { how: 'replace' });
  panel.rows.pool.find(({ tr }) => tr.dataset.code === unit)?.tr.focus();
}

function orderName({ by }, columns, t) {
  if (by === 'rank') return t('sortRank');
  return by === 'name' ? t('sortName') : columns[Number(by)].label;
}

/** How many are chosen, how the list is ordered, whether it shows the figures. */
function drawTools({ tools, view }, { columns, order, t }) {
  const held = tools.contains(document.activeElement) ? document.activeElement.id : '';
  const { units, chosen, visible } = view;
  const set = (next) => change({ list: writeOrder(next) }, { how: 'replace' });
  const option = (value, label) => el('option', { value, selected: order.by === value }, label);
  const byHand = chosen.size > 0 && !view.state.scenario.selection?.top;
  const count = chosen.size || Math.max(1, Math.round(units.length / 3));
  const restore = !chosen.size ? 'chooseTop' : byHand && !isHead(units, chosen) ? 'backToTop' : '';
  fill(
    tools,
    el(
      'p',
      { class: 'list-count', role: 'status' },
      t('chosenOf', { chosen: number(chosen.size, 0, view.lang), all: number(units.length, 0, view.lang) }),
      visible.size < units.length ? ` ${t('shownOf', { shown: number(visible.size, 0, view.lang) })}` : '',
      byHand ? ` ${t('byHand')}` : '',
    ),
    restore ? el('button', { type: 'button', class: 'button button-small', id: 'list-top', on: { click: () => chooseTop(count) } }, t(restore, { count })) : null,
    el(
      'label',
      { class: 'inline-field' },
      el('span', {}, t('sortBy')),
      el(
        'select',
        { id: 'list-order', on: { change: (event) => set(turned({ ...order, by: '', down: false }, event.target.value)) } },
        option('rank', t('sortRank')),
        option('name', t('sortName')),
        columns.map((column) => option(String(column.number), column.label)),
      ),
    ),
    el(
      'label',
      { class: 'inline-check' },
      el('input', { type: 'checkbox', id: 'list-figures', checked: order.figures, on: { change: (event) => set({ ...order, figures: event.target.checked }) } }),
      t('showFigures'),
    ),
    el(
      'ul',
      { class: 'criterion-key', 'aria-label': t('keyTitle') },
      columns.map((column) => el('li', {}, el('span', { class: 'key-dot', style: { 'background-image': imageOf(column.number) } }), column.label)),
    ),
  );
  if (held) tools.querySelector(`#${held}`)?.focus();
}

/** The line between the last one in and the first one out, which can be moved. */
function drawCut({ cutRow, view }, { t }) {
  const { units, chosen, lang } = view;
  const size = chosen.size;
  const gap = units[size - 1].score - units[size].score;
  const said = gap === 0 ? t('cutTied') : t('cutText', { gap: points(gap, lang, t) });
  if (!cutRow.firstChild) fill(cutRow, el('td', { role: 'gridcell', colspan: 7 }, el('span', { class: 'cut-text' }), el('span', { class: 'cut-moves' })));
  const [text, moves] = cutRow.firstChild.children;
  if (text.textContent !== said) text.textContent = said;
  if (view.dragging) return;
  const held = moves.contains(document.activeElement) ? document.activeElement.id : '';
  const move = (id, sign, to, key) =>
    el('button', { type: 'button', class: 'cut-move', id, title: t(key), 'aria-label': t(key), disabled: to < 1 || to > units.length, on: { click: () => chooseTop(to) } }, sign);
  fill(moves, move('cut-fewer', '−', size - 1, 'cutFewer'), move('cut-more', '+', size + 1, 'cutMore'));
  if (held) moves.querySelector(`#${held}`)?.focus();
}

function mark({ pool }, lit, picked) {
  for (const { tr } of pool) {
    tr.classList.toggle('is-lit', tr.dataset.code === lit);
    tr.classList.toggle('is-picked', tr.dataset.code === picked);
  }
}
