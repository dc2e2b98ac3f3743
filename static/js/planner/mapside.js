/** The map side: what is shown, one map or two in step, their legends, the choosing of units. */

import { el, fill } from '../dom.js';
import { words } from '../words.js';
import { withNoun } from './noun.js';
import { legendHandlers } from './breaks-change.js';
import { createChooser } from './map-choose.js';
import { createDivider } from './map-divider.js';
import { createLegend } from './map-legend.js';
import { createPane } from './map-pane.js';
import { createTools } from './map-tools.js';
import { choose } from './list-choice.js';
import { followOverlays } from './overlays.js';
import { pictureFor, pointsOf, secondOf } from './map-pictures.js';
import { createFigures, createParts } from './paint-data.js';
import { change, followLight, setLight, state } from './state.js';
import * as book from './words-map.js';

/** The second map: none, beside the first, or upon it. */
const SIDES = ['', 'side', 'swipe'];
const NAMES = ['map', 'map-2'];

/** @param {HTMLElement} box */
export function createMapside(box) {
  const desk = frame(box);
  desk.figures = createFigures(() => desk.view && drawPanes(desk));
  desk.part = createParts(() => drawPanes(desk), console.error);
  desk.tools = createTools(desk.stage, {
    paneAt: (x) => paneAt(desk, x),
    view: () => desk.view,
    points: () => pointsOf(desk),
  });
  addPane(desk);
  followLight((lit, picked) => {
    Object.assign(desk, { lit, picked });
    for (const { pane } of desk.panes) pane.mark(lit, picked);
  });
  followOverlays(() => desk.view && draw(desk, desk.view));
  return { draw: (view) => draw(desk, view), panes: () => desk.panes.map(({ pane }) => pane) };
}

function frame(box) {
  const choosers = [el('div', { class: 'map-choice' }), el('div', { class: 'map-choice' })];
  const side = el('label', { class: 'inline-field map-side' });
  const stage = el('div', { class: 'map-stage' });
  const legends = el('div', { class: 'map-legends' });
  const note = el('p', { class: 'boundary-note' });
  stage.append(note);
  fill(box, el('div', { class: 'map-choose' }, choosers[0], side, choosers[1]), stage, legends);
  box.classList.add('map-panel');
  const olView = new window.ol.View({ center: [0, 0], zoom: 8, enableRotation: false, maxZoom: 16 });
  const choosersOf = ['paint', 'second'].map((key, i) => createChooser(choosers[i], `choose-${key}`, (paint) => change({ [key]: paint })));
  return { stage, legends, note, choosers, choosersOf, side, olView, panes: [], view: null, lit: '', picked: '', sideOf: '' };
}

/** A map with its legend; the second one comes when it is first asked for. */
function addPane(desk) {
  const i = desk.panes.length;
  const target = el('div', { id: NAMES[i], class: 'map desk-map', tabindex: 0, role: 'application' });
  const legendBox = el('section', { class: 'map-legend', 'aria-labelledby': `legend-${i}-title` });
  desk.stage.append(target);
  desk.legends.append(legendBox);
  const pane = createPane(target, desk.olView, { onLight: setLight, onPick: (code, event) => pick(desk, code, event) });
  const legend = createLegend(legendBox, `legend-${i}`, legendHandlers);
  desk.panes.push({ pane, legend, target, legendBox, memo: null });
  if (i === 1) desk.divider = createDivider(desk.stage, target);
  pane.mark(desk.lit, desk.picked);
}

/** A unit is brought into focus, or with the tool or a key it joins or leaves the chosen ones. */
function pick({ tools, view }, code, event) {
  if (code && view.byCode.has(code) && (tools.picking() || event.ctrlKey || event.metaKey || event.shiftKey)) {
    choose(new Set([code]), view.chosen.has(code) ? 'remove' : 'add', view);
    return;
  }
  change({ unit: code === state().unit ? '' : code }, { how: 'replace' });
}

/** @param {import('./view.js').View} view */
function draw(desk, wide) {
  const view = { ...wide, t: worded(wide) };
  const side = SIDES.includes(view.state.side) ? view.state.side : '';
  desk.view = view;
  desk.note.textContent = view.shapes.label ?? '';
  desk.note.hidden = !view.shapes.label;
  arrange(desk, side);
  if (!view.dragging) {
    drawChoice(desk, side);
    desk.tools.draw(view);
  }
  drawPanes(desk);
}

/** The map's own words besides those of the page. */
function worded(view) {
  const { lang, t } = view;
  const own = withNoun(words(lang, book), view);
  return (key, values) => (key in book[lang] ? own(key, values) : t(key, values));
}

function arrange(desk, side) {
  if (desk.arranged === side) return;
  desk.arranged = side;
  for (const name of SIDES.slice(1)) desk.stage.classList.toggle(`is-${name}`, name === side);
  desk.legends.classList.toggle('is-two', side !== '');
  if (side && desk.panes.length < 2) addPane(desk);
  if (!desk.divider) return;
  Object.assign(desk.panes[1].target, { hidden: side === '' });
  desk.panes[1].legendBox.hidden = side === '';
  desk.divider.show(side === 'swipe', desk.view.t('divider'));
  for (const { pane } of desk.panes) pane.map.updateSize();
}

function drawChoice(desk, side) {
  const { view, choosersOf, choosers } = desk;
  const { t } = view;
  choosersOf[0].draw(view, view.state.paint, t(side === 'swipe' ? 'chooseLeft' : side ? 'chooseFirstMap' : 'choosePaint'));
  choosers[1].hidden = side === '';
  if (side) choosersOf[1].draw(view, secondOf(view), t(side === 'swipe' ? 'chooseRight' : 'chooseSecondMap'));
  const key = `${side}${view.lang}`;
  if (desk.sideOf === key) return;
  desk.sideOf = key;
  const set = (event) => change({ side: event.target.value, second: event.target.value ? secondOf(desk.view) : '' });
  const held = desk.side.contains(document.activeElement);
  fill(
    desk.side,
    el('span', {}, t('secondMap')),
    el('select', { id: 'side', on: { change: set } }, SIDES.map((one) => el('option', { value: one, selected: one === side }, t(`side_${one}`)))),
  );
  if (held) document.getElementById('side')?.focus();
}

function drawPanes(desk) {
  const { view, panes } = desk;
  const wishes = [view.state.paint, secondOf(view)];
  panes.forEach((one, i) => {
    if (i === 1 && !desk.arranged) return;
    const picture = pictureFor(desk, one, wishes[i]);
    one.target.dataset.wish = wishes[i];
    one.target.classList.toggle('is-waiting', !picture);
    if (!picture) return;
    one.pane.draw(view, picture, () => pointsOf(desk));
    one.legend.draw(picture, view);
  });
}

function paneAt({ panes, arranged, divider }, x) {
  if (!arranged) return panes[0].pane;
  if (arranged === 'swipe') return panes[divider.isBeyond(x) ? 1 : 0].pane;
  const second = panes[1].target.getBoundingClientRect();
  return panes[x >= second.left && x <= second.right ? 1 : 0].pane;
}
