/** The units around an atlas, quietly, from tiles. */

import { INK, PAPER } from './colours.js';
import { FONT } from './map-names.js';

const AROUND = { provinces: ['#8a94a0', 1.4], districts: ['#b9c1ca', 1], communes: ['#d3d9e0', 0.8] };
const QUIET = '#66707c';
/** From this zoom of the view on, units around have room for their names. */
const NAMES_FROM = { provinces: [6, 9], districts: [9, 10], communes: [10, 17] };
/** Below this zoom a country's provinces are so small that they have finer borders. */
const COUNTRY = 6;
const FINE = 0.7;
/** Tiles below this zoom show nothing more; they are drawn larger instead. */
export const DEEPEST = 14;

/**
 * @param {any} map
 * @param {any} shown what the map shows now; `tiled` when the atlas itself comes as tiles
 * @param {(coordinate: number[]) => boolean} isOwn whether a place belongs to the atlas
 */
export function createAround(map, shown, isOwn) {
  const { ol } = window;
  const layer = new ol.layer.VectorTile({
    visible: false,
    updateWhileAnimating: true,
    updateWhileInteracting: true,
    declutter: true,
    zIndex: -1,
  });
  layer.setStyle((feature) => aroundStyle(feature, map.getView().getZoom(), shown, isOwn));
  map.addLayer(layer);
  let address = '';
  let near = false;
  const surround = () => showTiles(layer, address && !near ? `${address}&layers=provinces` : address);
  whenTouched(map.getViewport(), () => {
    near = true;
    surround();
  });
  return {
    draw: (shapes) => {
      address = shapes.surroundings?.url ?? '';
      surround();
      // Above many units only the provinces are drawn, so that one finds one's way.
      layer.setZIndex(shown.tiled ? 1 : -1);
      layer.changed();
    },
  };
}

/** Gives a layer the tiles of an address, or hides it; tiles of the same address stay. */
export function showTiles(layer, url, shared) {
  const { ol } = window;
  layer.setVisible(url !== '');
  if (url === '' || layer.get('address') === url) return;
  layer.set('address', url);
  layer.setSource(shared ?? new ol.source.VectorTile({ format: new ol.format.MVT(), url, maxZoom: DEEPEST, transition: 0 }));
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

function aroundStyle(feature, zoom, shown, isOwn) {
  const { Style, Stroke, Fill, Text } = window.ol.style;
  const layer = feature.get('layer');
  if (feature.get('origin') === 'schematic' || (shown.tiled && layer !== 'provinces')) return null;
  const [color, width] = AROUND[layer];
  const line = new Style({ stroke: new Stroke({ color: shown.tiled ? INK : color, width: shown.tiled && zoom < COUNTRY ? FINE : width }) });
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
