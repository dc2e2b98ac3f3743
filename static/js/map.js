/** The map: coloured units with their names, hover, click, scale bar. No base map. */

import { el, fill } from './dom.js';
import { full, qualified, shortName } from './format.js';
import { mapButtons, nameStyle, placesOf } from './map-names.js';
import { besideOf, markOf } from './figure.js';
import { INK, NO_DATA, NO_DATA_LINE, PAPER, dots, hatch, ramp } from './colours.js';

/**
 * @param {HTMLElement} target
 * @param {{onLight: (code: string) => void, onPick: (code: string) => void}} handlers
 */
export function createMap(target, { onLight, onPick }) {
  const { ol } = window;
  const source = new ol.source.Vector();
  const top = new ol.source.Vector();
  const shown = { data: null, lang: 'vi', qualifiers: {}, lit: '', picked: '', fills: [], noData: null };
  const units = new ol.layer.Vector({ source, style: (feature) => unitStyle(feature, shown) });
  const marks = new ol.layer.Vector({ source: top, style: (feature) => markStyle(feature, shown) });
  const names = new ol.layer.Vector({
    source,
    updateWhileAnimating: true,
    style: (feature) => nameStyle(feature, shown.places?.get(String(feature.getId()))),
  });
  const tip = el('div', { class: 'map-tip', role: 'presentation' });
  const overlay = new ol.Overlay({ element: tip, offset: [0, -14], positioning: 'bottom-center', stopEvent: false });
  const map = new ol.Map({
    target,
    layers: [units, marks, names],
    overlays: [overlay],
    controls: [],
    interactions: ol.interaction.defaults.defaults({ altShiftDragRotate: false, pinchRotate: false }),
    // Farther out the country would be a speck on an empty sheet.
    view: new ol.View({ center: [0, 0], zoom: 8, enableRotation: false, minZoom: 4, maxZoom: 16 }),
  });
  const codeAt = (event) => (shown.tiled ? tiles.codeAt(event.coordinate) : unitAt(source, event.coordinate));
  let tiles = null;
  map.on('pointermove', (event) => {
    if (event.dragging || event.originalEvent.pointerType === 'touch') return;
    const code = codeAt(event);
    target.classList.toggle('is-over', code !== '');
    showTip(overlay, tip, shown, code, event.coordinate);
    onLight(code);
  });
  map.on('click', (event) => onPick(codeAt(event)));
  target.addEventListener('pointerleave', () => {
    overlay.setPosition(undefined);
    onLight('');
  });
  map.on('moveend', () => {
    freeFingers(map, target, shown);
    settle(map, source, names, shown);
  });
  return {
    draw: async (data, shapes, options) => {
      if (!tiles && (shapes.surroundings || shapes.tiled)) tiles = await addTiles(map, source, shown);
      draw(map, source, shown, data, shapes, options);
      tiles?.draw(shapes);
      settle(map, source, names, shown);
    },
    mark: (lit, picked) => {
      mark(source, top, shown, lit, picked);
      if (shown.tiled) tiles.mark();
    },
    drawn: () =>
      new Promise((done) => {
        map.once('rendercomplete', () => done(undefined));
        map.render();
      }),
  };
}

/** Fetched only where a map needs it. */
async function addTiles(map, source, shown) {
  const { createTileLayers } = await import('./map-tiles.js');
  return createTileLayers(map, shown, (coordinate) => unitAt(source, coordinate) !== '');
}

/** New figures: same shapes keep the view, new shapes are fitted. */
function draw(map, source, shown, data, shapes, { lang, t, qualifiers, title }) {
  const place = [data.atlas, ...data.bbox].join();
  const fresh = shown.place !== place;
  const scale = window.devicePixelRatio || 1;
  Object.assign(shown, {
    data,
    tiled: shapes.tiled,
    byCode: new Map(data.features.map((feature) => [feature.id, feature.properties])),
    lang,
    t,
    qualifiers,
    place,
    noWord: t('noDataUnit'),
    hidden: dots(PAPER, NO_DATA_LINE, scale),
    markWord: t('suspectMark'),
    fills: ramp(data.legend.length, data.indicator.id, data.breaks),
  });
  shown.noData = hatch(NO_DATA, NO_DATA_LINE, scale);
  if (shown.shapes !== shapes) reshape(source, shown, shapes);
  for (const feature of source.getFeatures()) {
    const unit = shown.byCode.get(String(feature.getId()));
    feature.unset('suppressed', true);
    const sure = qualified({ ...data.indicator, ...unit }, lang, qualifiers);
    const value = sure && unit.estimated ? `≈ ${sure}` : sure;
    const mark = markOf(unit);
    const labelValue = value && mark ? `${value} ${mark}` : value;
    feature.setProperties({ ...unit, labelName: shortName(unit.name), labelValue, mark }, true);
  }
  source.changed();
  shown.settled = 0;
  map.getTargetElement().setAttribute('aria-label', t('mapLabel', { title }));
  map.getControls().clear();
  for (const control of mapButtons(() => fit(map, shown), t)) map.addControl(control);
  map.updateSize();
  if (fresh) fit(map, shown);
}

/** Other shapes; while they stay the same, new figures are just joined to them by code. */
function reshape(source, shown, shapes) {
  const { ol } = window;
  shown.shapes = shapes;
  source.clear(true);
  const known = shapes.features.filter((feature) => feature.geometry && shown.byCode.has(feature.id));
  const collection = { type: 'FeatureCollection', features: known };
  source.addFeatures(new ol.format.GeoJSON().readFeatures(collection, { featureProjection: 'EPSG:3857' }));
}

function fit(map, shown) {
  const { ol } = window;
  const extent = ol.proj.transformExtent(shown.data.bbox, 'EPSG:4326', 'EPSG:3857');
  const [width, height] = map.getSize() ?? [300, 300];
  const side = Math.min(24, Math.round(Math.min(width, height) / 24));
  const below = (map.getTargetElement().parentElement.querySelector('.boundary-note')?.offsetHeight ?? 24) + 16;
  map.getView().fit(extent, { padding: [side, side + 8, below, side + 8] });
  shown.fitted = map.getView().getZoom();
}

/** While the whole map is in sight one finger scrolls the page; once zoomed in, it moves the map. */
function freeFingers(map, target, shown) {
  const zoomed = (map.getView().getZoom() ?? 0) > (shown.fitted ?? 0) + 0.1;
  target.classList.toggle('is-zoomed', zoomed);
}

function unitAt(source, coordinate) {
  const [hit] = source.getFeaturesAtCoordinate(coordinate);
  return hit ? String(hit.getId()) : '';
}

function showTip(overlay, tip, shown, code, coordinate) {
  const unit = code && shown.byCode?.get(code);
  if (!unit) {
    overlay.setPosition(undefined);
    return;
  }
  const value = full({ ...shown.data.indicator, ...unit }, shown.lang, shown.qualifiers);
  fill(
    tip,
    el('strong', {}, unit.name),
    el('span', {}, value || (unit.suppressed ? '' : shown.noWord)),
    [besideOf(unit, shown.lang, shown.t), unit.reason].filter(Boolean).map((text) => el('span', {}, text)),
    markOf(unit) ? el('span', {}, shown.markWord) : null,
  );
  overlay.setPosition(coordinate);
}

function mark(source, top, shown, lit, picked) {
  Object.assign(shown, { lit, picked });
  top.clear(true);
  const codes = [...new Set([lit, picked])].filter(Boolean);
  top.addFeatures(codes.map((code) => source.getFeatureById(code)).filter(Boolean));
}

function unitStyle(feature, shown) {
  const { Style, Fill, Stroke } = window.ol.style;
  const level = feature.get('class');
  const none = level === null || level === undefined;
  return new Style({
    fill: new Fill({ color: none ? (feature.get('suppressed') ? shown.hidden : shown.noData) : shown.fills[level] }),
    stroke: new Stroke({ color: none ? NO_DATA_LINE : INK, width: 0.8 }),
  });
}

function markStyle(feature, shown) {
  const { Style, Stroke } = window.ol.style;
  const strong = String(feature.getId()) === shown.picked;
  return [
    new Style({ stroke: new Stroke({ color: PAPER, width: strong ? 7 : 5 }) }),
    new Style({ stroke: new Stroke({ color: INK, width: strong ? 3.5 : 2 }) }),
  ];
}

/** Finds the names their places anew whenever the scale has changed. */
function settle(map, source, names, shown) {
  const resolution = map.getView().getResolution();
  if (!resolution || !shown.data || shown.settled === resolution) return;
  Object.assign(shown, { settled: resolution, places: placesOf(source.getFeatures(), resolution) });
  names.changed();
}
