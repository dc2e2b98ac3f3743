/** One map: units in the looks of a picture, their names, circles, the tooltip. Two of them may share a view. */

import { el, fill } from '../dom.js';
import { shortName } from '../format.js';
import { createAround } from '../map-around.js';
import { crowdStyle, mapButtons, nameStyle, placesOf } from '../map-names.js';
import { createCanvas, wear } from './map-canvas.js';
import { createMarks } from './map-marks.js';
import { createShapes } from './map-shapes.js';
import { circleStyle } from './map-circles.js';
import { tipOf } from './map-tip.js';

/** From this zoom on, an atlas from tiles has names. */
const CROWD_FROM = 8.5;
/** Pixels kept free for what lies over the map: scale bar and note below; on a wide one the tools beside. */
const BELOW = 36;
const BESIDE = 100;
const ROOMY = 480;

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
  const pane = { target, map, picture: null, view: null, shapesOf: null, buttonsOf: '', settled: 0, places: new Map(), fitted: 0 };
  const shapes = createShapes(map, () => units.renew());
  const units = createCanvas(shapes);
  const marks = createMarks(shapes);
  const around = createAround(map, { tiled: false }, (place) => shapes.codeAt(place, olView.getResolution()) !== '');
  const layerOf = (options) => new ol.layer.Vector({ source: new ol.source.Vector(), ...options });
  const named = (feature) => nameStyle(feature, pane.places.get(String(feature.getId())));
  const names = layerOf({ zIndex: 4, updateWhileAnimating: true, style: named });
  const crowd = layerOf({ zIndex: 4, declutter: true, minZoom: CROWD_FROM, style: crowdStyle });
  const circles = layerOf({ zIndex: 3, style: circleStyle });
  for (const layer of [units.layer, marks.layer, circles, names, crowd]) map.addLayer(layer);
  Object.assign(pane, { shapes, units, marks, around, names, crowd, circles });
  bind(pane, handlers);
  return {
    map,
    target,
    draw: (view, picture, points) => draw(pane, view, picture, points),
    mark: marks.mark,
    fit: () => fit(pane),
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
  if (repainted && !view.dragging) drawCircles(pane);
  if (repainted) nameUnits(pane);
  settle(pane, !view.dragging && repainted);
  if (!view.dragging) target.setAttribute('aria-label', labelOf(view, picture));
  target.dataset.shown = picture.paint;
  if (first && !shapes.tiled()) map.renderSync();
}

function reshape(pane, view) {
  const { shapes, around, map, names, crowd } = pane;
  pane.shapesOf = view.shapes;
  shapes.set(view.shapes);
  around.draw(view.shapes);
  names.getSource().clear(true);
  crowd.getSource().clear(true);
  if (!shapes.tiled()) names.getSource().addFeatures(shapes.features());
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

function nameUnits(pane) {
  const { shapes, picture, view, names } = pane;
  if (shapes.tiled()) {
    pane.crowded = false;
    return;
  }
  for (const feature of shapes.features()) {
    const code = String(feature.getId());
    const labelName = shortName(view.byCode.get(code)?.name ?? feature.get('name'));
    feature.setProperties({ labelName, labelValue: picture.short(code), mark: picture.mark(code) }, true);
  }
  names.getSource().changed();
}

/** Finds the names their places anew when the scale or what they say has changed. */
function settle(pane, anew) {
  const { map, names, shapes, picture } = pane;
  const resolution = map.getView().getResolution();
  if (!resolution || !picture) return;
  if (shapes.tiled()) {
    if (!pane.view.dragging) nameCrowd(pane);
  } else if (anew || pane.settled !== resolution) {
    Object.assign(pane, { settled: resolution, places: placesOf(shapes.features(), resolution) });
    names.changed();
  }
}

/** Names of many units are made when one has come near enough to read them. */
function nameCrowd(pane) {
  const { map, crowd, picture, view } = pane;
  if (pane.crowded || map.getView().getZoom() < CROWD_FROM) return;
  const points = pane.points();
  if (!points.size) return;
  const { ol } = window;
  pane.crowded = true;
  crowd.getSource().clear(true);
  crowd.getSource().addFeatures(
    view.shapes.features.filter(({ id }) => points.has(id)).map(({ id, properties }) => {
      const geometry = new ol.geom.Point(ol.proj.fromLonLat(points.get(id)));
      return new ol.Feature({ geometry, label: [shortName(properties.name), picture.short(id)].filter(Boolean).join('\n') });
    }),
  );
}

function drawCircles({ circles, picture, view }) {
  const { ol } = window;
  circles.getSource().clear(true);
  if (!picture.symbols) return;
  const { points, radiusOf } = picture.symbols;
  const largestFirst = [...radiusOf].sort((a, b) => b[1] - a[1]).filter(([code]) => points.has(code));
  circles.getSource().addFeatures(
    largestFirst.map(([code, radius]) => {
      const faded = view.byCode.has(code) && !view.visible.has(code);
      return new ol.Feature({ geometry: new ol.geom.Point(ol.proj.fromLonLat(points.get(code))), radius, faded });
    }),
  );
}

function fit(pane) {
  const { map, shapes } = pane;
  const [width, height] = map.getSize() ?? [300, 300];
  if (!width || !height) return;
  const side = Math.min(24, Math.round(Math.min(width, height) / 24));
  const right = width > ROOMY ? BESIDE : side;
  map.getView().fit(shapes.extent(), { size: [width, height], padding: [side, right, BELOW, side + 8] });
  pane.fitted = map.getView().getZoom();
}

/** What the map shows, for those who do not see it. */
function labelOf({ t, chosen, units }, { title, labels, counts }) {
  const classes = labels.map((label, i) => `${label}: ${counts[i]}`).join('; ');
  return t('paneLabel', { title, classes, chosen: chosen.size, count: units.length });
}
