/** The list in the order of priority, with what explains it. */

import { el, fill } from '../dom.js';
import { words } from '../words.js';
import { withNoun } from './noun.js';
import { barScale } from './list-bar.js';
import { columnsOf } from './list-columns.js';
import { createTicks } from './list-choice.js';
import { createExcluded } from './list-excluded.js';
import { focusAgain, keepFocus, reveal, settle, steady } from './list-focus.js';
import { drawHead } from './list-head.js';
import { createRows, drawRows, fit, scrolled } from './list-table.js';
import { bindRows } from './list-keys.js';
import { cutOf, ordered, readOrder, turned, writeOrder } from './list-order.js';
import { drawCut, drawTools } from './list-tools.js';
import { change, state } from './state.js';
import { createWhy } from './why.js';
import * as book from './words-list.js';

/** What explains one unit, fetched when the pointer or the focus comes to the list: a unit may be opened next. */
let unitCard = null;
const fetchCard = async () => (unitCard ??= await import('./list-unit.js'));

/** @param {HTMLElement} box */
export function createPanel(box) {
  const part = (name, tag = 'div') => el(tag, { class: name });
  const parts = {
    why: part('why', 'section'),
    tools: part('list-tools'),
    head: el('thead', { role: 'rowgroup' }),
    excluded: part('not-ranked', 'section'),
  };
  const rows = createRows();
  const table = el(
    'table',
    { class: 'ranks', role: 'treegrid', 'aria-describedby': 'list-help' },
    el('caption', { class: 'unseen' }),
    parts.head,
    rows.body,
  );
  const help = el('p', { class: 'unseen', id: 'list-help' });
  fill(box, parts.why, parts.tools, help, el('div', { class: 'ranks-box' }, table), parts.excluded);
  const panel = {
    ...parts,
    box,
    rows,
    table,
    help,
    drawWhy: createWhy(parts.why),
    drawExcluded: createExcluded(parts.excluded),
    seen: '',
    view: null,
    t: null,
  };
  const card = el('td', { role: 'gridcell', colspan: 7 });
  Object.assign(panel, {
    card,
    cardRow: el('tr', { role: 'row', class: 'ranks-extra ranks-card' }, card),
    cutRow: el('tr', { role: 'row', class: 'ranks-extra ranks-cut' }),
  });
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
  for (const sign of ['pointerover', 'focusin']) {
    table.addEventListener(sign, () => fetchCard().catch(() => {}), { once: true, passive: true });
  }
  document.addEventListener('scroll', () => scrolled(rows) && settle(rows), { capture: true, passive: true });
  panel.card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeCard(panel);
  });
  const onPaper = (whole) => {
    rows.whole = whole;
    if (box.clientWidth && rows.list) drawRows(rows, rows.list);
  };
  addEventListener('beforeprint', () => onPaper(true));
  addEventListener('afterprint', () => onPaper(false));
  new ResizeObserver(() => {
    if (!box.clientWidth) return;
    if (fit(rows, table, box.clientWidth, figuresOf(rows.list)) && rows.list) drawRows(rows, rows.list);
    else scrolled(rows);
  }).observe(box);
}

/** @param {import('./view.js').View} view */
async function draw(panel, view) {
  const waits = view.state.unit !== '' && !unitCard;
  drawList(panel, view);
  if (!waits) return;
  await fetchCard();
  drawList(panel, panel.view);
}

/** Draws the list; what explains a unit is part of it once it is there. */
function drawList(panel, view) {
  const { rows, table, box, help } = panel;
  const t = withNoun(words(view.lang, book), view);
  Object.assign(panel, { view, t });
  const columns = columnsOf(view);
  const order = readOrder(view.state.list ?? '', columns.length);
  const units = ordered(view, order, columns);
  const list = {
    view,
    t,
    columns,
    order,
    units,
    scale: barScale(view.units),
    cut: cutOf(view, order, units),
    cutRow: panel.cutRow,
    card: panel.cardRow,
  };
  list.cardAt = view.state.unit && unitCard ? units.findIndex((unit) => unit.code === view.state.unit) : -1;
  const still = view.dragging && rows.list?.units.length === units.length;
  const { active } = rows;
  const held = rows.body.contains(document.activeElement) ? document.activeElement : null;
  const top = panel.card.contains(document.activeElement) ? panel.card.getBoundingClientRect().top : null;
  panel.drawWhy(view, t);
  if (!still) {
    drawTools(panel.tools, list);
    drawHead(panel.head, {
      columns,
      order,
      t,
      onOrder: (by) => change({ list: writeOrder(turned(order, by)) }, { how: 'replace' }),
    });
    help.textContent = t('help');
    table.caption.textContent = t('caption', { order: orderName(order, columns, t) });
    table.classList.toggle('has-figures', order.figures);
    table.style.setProperty('--figures', String(Math.max(1, columns.length)));
    table.setAttribute('aria-rowcount', String(units.length + 1));
    if (box.clientWidth) fit(rows, table, box.clientWidth, figuresOf(list));
  }
  if (list.cut !== null) drawCut(panel.cutRow, list);
  panel.cardRow.dataset.of = list.cardAt < 0 ? '' : units[list.cardAt].code;
  if (list.cardAt >= 0) unitCard.drawUnit(panel.card, units[list.cardAt], list, () => closeCard(panel));
  const inExtra = rows.body.contains(document.activeElement) ? document.activeElement.id : '';
  drawRows(rows, list, { still });
  if (inExtra) focusAgain(rows.body, inExtra);
  panel.drawExcluded(view, t);
  if (held?.matches('.ranks-row *, .ranks-row') && active) keepFocus(rows, active, held);
  if (top !== null && panel.card.isConnected) steady(panel.card, top);
  settle(rows);
  reveal(panel, list);
}

/** How many columns of figures there are. */
const figuresOf = (list) => (list?.order.figures ? list.columns.length : 0);

function closeCard(panel) {
  const { unit } = panel.view.state;
  change({ unit: '' }, { how: 'replace' });
  panel.rows.pool.find(({ tr }) => tr.dataset.code === unit)?.tr.focus();
}

function orderName({ by }, columns, t) {
  if (by === 'rank') return t('sortRank');
  return by === 'name' ? t('sortName') : columns[Number(by)].label;
}

function mark({ pool }, lit, picked) {
  for (const { tr } of pool) {
    tr.classList.toggle('is-lit', tr.dataset.code === lit);
    tr.classList.toggle('is-picked', tr.dataset.code === picked);
  }
}
