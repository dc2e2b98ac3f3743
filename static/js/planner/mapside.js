/** The map side: the units in the colours of their scores. */

import { el, fill } from '../dom.js';
import { change, followLight, setLight } from './state.js';
import { ramp } from '../colours.js';

const CLASSES = 5;

/** @param {HTMLElement} box */
export function createMapside(box) {
  const target = el('div', { id: 'map', class: 'desk-map', tabindex: 0, role: 'application' });
  fill(box, target);
  const { ol } = window;
  const source = new ol.source.Vector();
  const shown = { shapes: null, byCode: new Map(), count: 1, fills: ramp(CLASSES, 'score'), lit: '', picked: '' };
  const layer = new ol.layer.Vector({ source, style: (feature) => styleOf(feature, shown) });
  const map = new ol.Map({ target, layers: [layer], controls: [], view: new ol.View({ center: [0, 0], zoom: 8 }) });
  const codeAt = (event) => String(source.getFeaturesAtCoordinate(event.coordinate)[0]?.getId() ?? '');
  map.on('pointermove', (event) => !event.dragging && setLight(codeAt(event)));
  map.on('click', (event) => change({ unit: codeAt(event) }, { how: 'replace' }));
  followLight((lit, picked) => {
    Object.assign(shown, { lit, picked });
    layer.changed();
  });
  return { draw: (view) => draw(map, source, shown, view) };
}

/** @param {import('./view.js').View} view */
function draw(map, source, shown, { shapes, byCode, units }) {
  const { ol } = window;
  Object.assign(shown, { byCode, count: units.length });
  if (shown.shapes !== shapes) {
    shown.shapes = shapes;
    source.clear(true);
    source.addFeatures(new ol.format.GeoJSON().readFeatures(shapes, { featureProjection: 'EPSG:3857' }));
    map.updateSize();
    map.getView().fit(source.getExtent(), { padding: [24, 24, 24, 24] });
  }
  source.changed();
}

function styleOf(feature, shown) {
  const { Style, Fill, Stroke } = window.ol.style;
  const code = String(feature.getId());
  const unit = shown.byCode.get(code);
  const level = unit && Math.floor(((shown.count - unit.rank) / shown.count) * CLASSES);
  return new Style({
    fill: new Fill({ color: unit ? shown.fills[level] : '#eee' }),
    stroke: new Stroke({ color: '#1b2430', width: code === shown.picked ? 3 : code === shown.lit ? 2 : 0.8 }),
  });
}
