/** What stands on the map beside its colours: names with values, circles. */

import { shortName } from '../format.js';
import { crowdStyle, nameStyle, placesOf } from '../map-names.js';
import { circleStyle } from './map-circles.js';

/** From this zoom on, an atlas from tiles has names. */
const CROWD_FROM = 8.5;

/**
 * The layers of names and circles: names of few units stand where they fit, of many where nothing else stands.
 * @param {any} pane
 */
export function createLabels(pane) {
  const { ol } = window;
  const layerOf = (options) => new ol.layer.Vector({ source: new ol.source.Vector(), ...options });
  const named = (feature) => nameStyle(feature, pane.places.get(String(feature.getId())));
  const circles = layerOf({ zIndex: 3, style: circleStyle });
  const names = layerOf({ zIndex: 4, updateWhileAnimating: true, style: named });
  const crowd = layerOf({ zIndex: 4, declutter: true, minZoom: CROWD_FROM, style: crowdStyle });
  for (const layer of [circles, names, crowd]) pane.map.addLayer(layer);
  Object.assign(pane, { circles, names, crowd });
}

/** Other units: their names are found anew. */
export function reshapeLabels({ names, crowd, shapes }) {
  names.getSource().clear(true);
  crowd.getSource().clear(true);
  if (!shapes.tiled()) names.getSource().addFeatures(shapes.features());
}

/** Gives the units what their labels say. */
export function nameUnits(pane) {
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
export function settle(pane, anew) {
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

export function drawCircles({ circles, picture, view }) {
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
