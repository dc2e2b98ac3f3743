/**
 * What the map draws from tiles: the units around an atlas, quietly and beneath it, and an atlas of so many units that
 * their shapes are not sent whole. Figures are looked up by code; no tile holds any.
 */

import { INK, NO_DATA_LINE, PAPER } from './colours.js';
import { full } from './format.js';

const AROUND = { provinces: ['#8a94a0', 1.4], districts: ['#b9c1ca', 1], communes: ['#d3d9e0', 0.8] };
const QUIET = '#66707c';
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** From this zoom of the view on, units around have room for their names. */
const NAMES_FROM = { provinces: [6, 9], districts: [9, 10], communes: [10, 17] };
/** Tiles below this zoom show nothing more; they are drawn larger instead. */
const DEEPEST = 14;

/**
 * @param {any} map
 * @param {any} shown what the map shows now
 * @param {(coordinate: number[]) => boolean} isOwn whether a place belongs to the atlas
 */
export function createTileLayers(map, shown, isOwn) {
  const { ol } = window;
  const options = { visible: false, updateWhileAnimating: true, updateWhileInteracting: true };
  const around = new ol.layer.VectorTile({ ...options, declutter: true, zIndex: -1 });
  const units = new ol.layer.VectorTile({ ...options, zIndex: 0 });
  const marks = new ol.layer.VectorTile({ ...options, zIndex: 2, renderMode: 'vector' });
  const names = new ol.layer.Vector({ visible: false, declutter: true, zIndex: 3, minZoom: 9, source: new ol.source.Vector() });
  around.setStyle((feature) => aroundStyle(feature, map.getView().getZoom(), shown, isOwn));
  marks.setStyle((feature) => markStyle(feature.get('code'), shown));
  names.setStyle(nameStyle);
  for (const layer of [around, units, marks, names]) map.addLayer(layer);
  let surroundings = '';
  let near = false;
  const surround = () => show(around, surroundings && !near ? `${surroundings}&layers=provinces` : surroundings);
  whenTouched(map.getViewport(), () => {
    near = true;
    surround();
  });
  return {
    draw: (shapes) => {
      const own = shown.tiled ? `${shapes.tiles.url}&layers=${shapes.level}s` : '';
      surroundings = shapes.surroundings?.url ?? '';
      surround();
      // Above many units only the provinces are drawn, so that one finds one's way.
      around.setZIndex(shown.tiled ? 1 : -1);
      show(units, own);
      show(marks, own, units.getSource());
      names.setVisible(shown.tiled);
      if (shown.tiled) {
        units.setStyle(unitStyles(shown));
        nameUnits(names.getSource(), shown);
      }
      around.changed();
    },
    mark: () => marks.changed(),
    codeAt: ([x, y]) => units.getFeaturesInExtent([x, y, x, y]).find((one) => contains(one, x, y))?.get('code') ?? '',
  };
}

/**
 * The first view shows the provinces around; the districts and communes, ten times as much to fetch, come when somebody
 * turns to the map.
 */
function whenTouched(viewport, then) {
  const once = new AbortController();
  const touched = () => {
    once.abort();
    then();
  };
  for (const sign of ['pointermove', 'pointerdown', 'focusin', 'keydown', 'wheel']) {
    viewport.addEventListener(sign, touched, { signal: once.signal, passive: true });
  }
}

/** Gives a layer the tiles of an address, or hides it; tiles of the same address stay. */
function show(layer, url, shared) {
  const { ol } = window;
  layer.setVisible(url !== '');
  if (url === '' || layer.get('address') === url) return;
  layer.set('address', url);
  layer.setSource(shared ?? new ol.source.VectorTile({ format: new ol.format.MVT(), url, maxZoom: DEEPEST, transition: 0 }));
}

function aroundStyle(feature, zoom, shown, isOwn) {
  const { Style, Stroke, Fill, Text } = window.ol.style;
  const layer = feature.get('layer');
  if (feature.get('origin') === 'schematic' || (shown.tiled && layer !== 'provinces')) return null;
  const [color, width] = AROUND[layer];
  const line = new Style({ stroke: new Stroke({ color: shown.tiled ? INK : color, width }) });
  const [from, to] = NAMES_FROM[layer];
  // The one tile in which a unit has its middle bears its name.
  if (shown.tiled || !feature.get('label') || zoom < from || zoom >= to || isOwn(middle(feature))) return line;
  const text = new Text({
    text: feature.get('name'),
    font: `${layer === 'provinces' ? '600 13px' : '12px'} ${FONT}`,
    fill: new Fill({ color: QUIET }),
    stroke: new Stroke({ color: PAPER, width: 3 }),
  });
  return [line, new Style({ text })];
}

/** A place inside a feature of a tile. */
function middle(feature) {
  return feature.getType() === 'MultiPolygon'
    ? feature.getFlatInteriorPoints().slice(0, 2)
    : feature.getFlatInteriorPoint().slice(0, 2);
}

/** Whether a place lies inside a feature of a tile: a line from it to the east crosses the rings an odd number of times. */
function contains(feature, x, y) {
  const flat = feature.getFlatCoordinates();
  let inside = false;
  let start = 0;
  for (const end of feature.getEnds().flat()) {
    for (let i = start + 2; i < end; i += 2) {
      const [x1, y1, x2, y2] = [flat[i - 2], flat[i - 1], flat[i], flat[i + 1]];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
    start = end;
  }
  return inside;
}

/** One style for each class, made once for all units of it. */
function unitStyles(shown) {
  const { Style, Fill, Stroke } = window.ol.style;
  const width = 0.5;
  const styles = shown.fills.map(
    (color) => new Style({ fill: new Fill({ color }), stroke: new Stroke({ color: 'rgb(27 36 48 / 45%)', width }) }),
  );
  const none = new Style({
    fill: new Fill({ color: shown.noData }),
    stroke: new Stroke({ color: NO_DATA_LINE, width }),
  });
  return (feature) => {
    const unit = shown.byCode.get(feature.get('code'));
    return unit ? (styles[unit.class ?? -1] ?? none) : null;
  };
}

function markStyle(code, shown) {
  const { Style, Stroke } = window.ol.style;
  if (code !== shown.lit && code !== shown.picked) return null;
  const strong = code === shown.picked;
  return [
    new Style({ stroke: new Stroke({ color: PAPER, width: strong ? 7 : 5 }) }),
    new Style({ stroke: new Stroke({ color: INK, width: strong ? 3.5 : 2 }) }),
  ];
}

/** Names and values stand at the centres of the units, as far as there is room. */
function nameUnits(source, shown) {
  const { ol } = window;
  const { data, lang, qualifiers } = shown;
  source.clear(true);
  source.addFeatures(
    data.features.map(({ properties: unit }) => {
      const point = new ol.geom.Point(ol.proj.fromLonLat([unit.lon, unit.lat]));
      return new ol.Feature({ geometry: point, label: `${unit.name}\n${full({ ...data.indicator, ...unit }, lang, qualifiers)}` });
    }),
  );
}

function nameStyle(feature) {
  const { Style, Fill, Stroke, Text } = window.ol.style;
  return new Style({
    text: new Text({
      text: feature.get('label'),
      font: `12px ${FONT}`,
      fill: new Fill({ color: INK }),
      stroke: new Stroke({ color: PAPER, width: 3 }),
    }),
  });
}
