/** Names on a map: inside their units, with the value below where there is room; and the buttons every map has. */

import { el } from './dom.js';
import { INK, PAPER, SUSPECT } from './colours.js';
import { placeLabels } from './labels.js';

export const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const NAME_FONT = `600 13px ${FONT}`;
const VALUE_FONT = `13px ${FONT}`;

/**
 * Where names stand at a scale.
 * @param {any[]} features with `labelName` and `labelValue`
 * @param {number} resolution map units a pixel
 */
export function placesOf(features, resolution) {
  const pen = document.createElement('canvas').getContext('2d');
  const measure = (text, bold) => {
    pen.font = bold ? NAME_FONT : VALUE_FONT;
    return pen.measureText(text).width;
  };
  return placeLabels(features, resolution, measure);
}

/**
 * The name and, below it, the value, as far as there is room for them; a mark of doubt finds room in any case.
 * @param {any} feature with `labelName`, `labelValue` and `mark`
 * @param {import('./labels.js').Place} [place]
 */
export function nameStyle(feature, place) {
  if (!place) return null;
  const mark = feature.get('mark');
  const named = feature.get('labelName');
  const line = (text, font, offsetY, colour = INK) => lineStyle(place.point, text, font, offsetY, colour);
  if (!place.value) return mark ? line(`${named} ${mark}`, NAME_FONT, 0, SUSPECT) : line(named, NAME_FONT, 0);
  return [line(named, NAME_FONT, -8), line(feature.get('labelValue'), VALUE_FONT, 9, mark ? SUSPECT : INK)];
}

function lineStyle(point, text, font, offsetY, colour) {
  const { Style, Fill, Stroke, Text } = window.ol.style;
  return new Style({
    geometry: new window.ol.geom.Point(point),
    text: new Text({
      text,
      font,
      offsetY,
      overflow: true,
      fill: new Fill({ color: colour }),
      stroke: new Stroke({ color: PAPER, width: 3.5 }),
    }),
  });
}

/** A name among many, drawn where nothing else stands. */
export function crowdStyle(feature) {
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

/**
 * Zoom, whole view and scale bar.
 * @param {() => void} toWhole
 * @param {import('./words.js').Words} t
 */
export function mapButtons(toWhole, t) {
  const { ol } = window;
  const whole = el('button', { type: 'button', title: t('fit'), 'aria-label': t('fit'), on: { click: toWhole } }, '⤢');
  const box = el('div', { class: 'ol-unselectable ol-control map-fit' }, whole);
  return [
    new ol.control.Zoom({
      zoomInLabel: sign('+'),
      zoomOutLabel: sign('–'),
      zoomInTipLabel: t('zoomIn'),
      zoomOutTipLabel: t('zoomOut'),
    }),
    new ol.control.Control({ element: box }),
    new ol.control.ScaleLine({ units: 'metric', minWidth: 64 }),
  ];
}

/** The button is called what its tip says. */
const sign = (text) => el('span', { 'aria-hidden': 'true' }, text);
