/** One map: units in the looks of a picture, their names, circles, the tooltip. Two of them may share a view. */

import { el, fill } from '../dom.js';
import { createAround } from '../map-around.js';
import { mapButtons } from '../map-names.js';
import { createCanvas } from './map-canvas.js';
import { wear } from './map-groups.js';
import { createMarks } from './map-marks.js';
import { createShapes } from './map-shapes.js';
import { createLabels, drawCircles, nameUnits, reshapeLabels, settle } from './map-labels.js';
import { tipOf } from './map-tip.js';

/** Pixels kept free for what lies over the map: scale bar and note below; the tools beside, on a narrow one above. */
const BELOW = 36;
const BESIDE = 100;
const ABOVE_NARROW = 56;
const ROOMY = 448;

/**
 * @param {HTMLElement} target
 * @param {any} olView shared by all maps that move in step
 * @param {{onLight: (code: string) => void, onPick: (code: string, event: any) => void}} handlers
 */
export function createPane(target, olView, handlers) {
  const { ol } = window;
  const map = new ol.Map({
    target,
    controls: [],
    interactions: ol.interaction.defaults.defaults({ altShiftDragRotate: false, pinchRotate: false, shiftDragZoom: false }),
    view: olView,
  });
  const pane = { target, map, picture: null, view: null, shapesOf: null, buttonsOf: '', settled: 0, places: new Map(), fitted: 0, shown: { tiled: false } };
  const shapes = createShapes(map, () => units.renew());
  const units = createCanvas(shapes);
  const marks = createMarks(shapes);
  const around = createAround(map, pane.shown, (place) => shapes.codeAt(place, olView.getResolution()) !== '');
  for (const layer of [units.layer, marks.layer]) map.addLayer(layer);
  Object.assign(pane, { shapes, units, marks, around });
  createLabels(pane);
  bind(pane, handlers);
  return {
    map,
    target,
    draw: (view, picture, points) => draw(pane, view, picture, points),
    mark: marks.mark,
    fit: () => fit(pane),
    tiled: () => shapes.tiled(),
  };
}

function bind(pane, { onLight, onPick }) {
  const { map, target, shapes } = pane;
  const { ol } = window;
  const tip = el('div', { class: 'map-tip', role: 'presentation' });
  const overlay = new ol.Overlay({ element: tip, offset: [0, -14], positioning: 'bottom-center', stopEvent: false });
  map.addOverlay(overlay);
  const codeAt = (event) => shapes.codeAt(event.coordinate, map.getView().getResolution());
  map.on('pointermove', (event) => {
    if (event.dragging || event.originalEvent.pointerType === 'touch') return;
    const code = pane.view ? codeAt(event) : '';
    target.classList.toggle('is-over', code !== '');
    const lines = code && tipOf(code, pane.picture, pane.view);
    if (lines) fill(tip, lines);
    placeTip(overlay, map, lines ? event : null);
    onLight(code);
  });
  map.on('click', (event) => onPick(codeAt(event), event.originalEvent));
  target.addEventListener('pointerleave', () => {
    overlay.setPosition(undefined);
    onLight('');
  });
  map.on('moveend', () => {
    const zoomed = (map.getView().getZoom() ?? 0) > pane.fitted + 0.1;
    target.classList.toggle('is-zoomed', zoomed);
    settle(pane, true);
  });
  map.on('change:size', () => pane.view && !target.classList.contains('is-zoomed') && fit(pane));
}

/** The tooltip stands on the side where there is room for it. */
function placeTip(overlay, map, event) {
  overlay.setPosition(event?.coordinate);
  if (!event) return;
  const [width, height] = map.getSize();
  const [x, y] = event.pixel;
  const across = x < width * 0.33 ? 'left' : x > width * 0.67 ? 'right' : 'center';
  const below = y < height / 2;
  overlay.setPositioning(/** @type {any} */ (`${below ? 'top' : 'bottom'}-${across}`));
  overlay.setOffset([0, below ? 22 : -14]);
}

/**
 * @param {any} pane
 * @param {import('./view.js').View} view
 * @param {import('./paint-picture.js').Picture} picture
 * @param {() => Map<string, number[]>} points where units have their middle, as far as it is known
 */
function draw(pane, view, picture, points) {
  const { shapes, units, target, map } = pane;
  const first = pane.shapesOf !== view.shapes;
  const repainted = pane.picture !== picture;
  Object.assign(pane, { view, picture, points });
  if (first) reshape(pane, view);
  if (pane.buttonsOf !== view.lang) {
    pane.buttonsOf = view.lang;
    map.getControls().clear();
    for (const control of mapButtons(() => fit(pane), view.t)) map.addControl(control);
  }
  units.dress({ looks: picture.looks, worn: wornBy(view, picture) });
  if (first) units.renew();
  if (!view.dragging && (repainted || picture.symbols)) drawCircles(pane);
  if (repainted) nameUnits(pane);
  settle(pane, !view.dragging && repainted);
  if (!view.dragging) target.setAttribute('aria-label', labelOf(view, picture));
  target.dataset.shown = picture.paint;
  if (first && !shapes.tiled()) map.renderSync();
}

function reshape(pane, view) {
  const { shapes, around, map } = pane;
  pane.shapesOf = view.shapes;
  shapes.set(view.shapes);
  pane.shown.tiled = shapes.tiled();
  around.draw(view.shapes);
  reshapeLabels(pane);
  map.updateSize();
  fit(pane);
}

function wornBy({ shapes, visible, chosen, byCode }, { lookOf }) {
  const worn = new Map();
  for (const { id } of shapes.features) {
    worn.set(id, wear(lookOf.get(id), { faded: byCode.has(id) && !visible.has(id), chosen: chosen.has(id) }));
  }
  return worn;
}

function fit(pane) {
  const { map, shapes } = pane;
  const [width, height] = map.getSize() ?? [300, 300];
  if (!width || !height) return;
  const side = Math.min(24, Math.round(Math.min(width, height) / 24));
  const [top, right] = width > ROOMY ? [side, BESIDE] : [ABOVE_NARROW, side];
  map.getView().fit(shapes.extent(), { size: [width, height], padding: [top, right, BELOW, side + 8] });
  pane.fitted = map.getView().getZoom();
}

/** What the map shows, for those who do not see it. */
function labelOf({ t, chosen, units }, { title, labels, counts }) {
  const classes = labels.map((label, i) => `${label}: ${counts[i]}`).join('; ');
  return t('paneLabel', { title, classes, chosen: chosen.size, count: units.length });
}
