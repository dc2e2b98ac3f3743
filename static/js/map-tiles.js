/**
 * What the map draws from tiles: the units around an atlas, quietly and beneath it, and an atlas of so many units that
 * their shapes are not sent whole. Figures are looked up by code; no tile holds any.
 */

import { INK, NO_DATA_LINE, PAPER } from './colours.js';
import { full } from './format.js';
import { createAround, showTiles } from './map-around.js';
import { crowdStyle } from './map-names.js';

/**
 * @param {any} map
 * @param {any} shown what the map shows now
 * @param {(coordinate: number[]) => boolean} isOwn whether a place belongs to the atlas
 */
export function createTileLayers(map, shown, isOwn) {
  const { ol } = window;
  const options = { visible: false, updateWhileAnimating: true, updateWhileInteracting: true };
  const around = createAround(map, shown, isOwn);
  const units = new ol.layer.VectorTile({ ...options, zIndex: 0 });
  const marks = new ol.layer.VectorTile({ ...options, zIndex: 2, renderMode: 'vector' });
  const names = new ol.layer.Vector({ visible: false, declutter: true, zIndex: 3, minZoom: 9, source: new ol.source.Vector() });
  marks.setStyle((feature) => markStyle(feature.get('code'), shown));
  names.setStyle(crowdStyle);
  for (const layer of [units, marks, names]) map.addLayer(layer);
  return {
    draw: (shapes) => {
      const own = shown.tiled ? `${shapes.tiles.url}&layers=${shapes.level}s` : '';
      around.draw(shapes);
      showTiles(units, own);
      showTiles(marks, own, units.getSource());
      names.setVisible(shown.tiled);
      if (shown.tiled) {
        units.setStyle(unitStyles(shown));
        nameUnits(names.getSource(), shown);
      }
    },
    mark: () => marks.changed(),
    codeAt: ([x, y]) => units.getFeaturesInExtent([x, y, x, y]).find((one) => contains(one, x, y))?.get('code') ?? '',
  };
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
  const [none, hidden] = [shown.noData, shown.hidden].map(
    (color) => new Style({ fill: new Fill({ color }), stroke: new Stroke({ color: NO_DATA_LINE, width }) }),
  );
  return (feature) => {
    const unit = shown.byCode.get(feature.get('code'));
    return unit ? (styles[unit.class ?? -1] ?? (unit.suppressed ? hidden : none)) : null;
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
