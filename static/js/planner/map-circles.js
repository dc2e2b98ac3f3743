/** Circles whose area goes with a count. */

import { ACCENT } from '../colours.js';

const styles = new Map();

/** @param {any} feature with `radius` in pixels and `faded` */
export function circleStyle(feature) {
  const { Style, Fill, Stroke, Circle } = window.ol.style;
  const radius = Math.round(feature.get('radius') * 4) / 4;
  const faded = feature.get('faded');
  const key = `${radius}${faded}`;
  if (!styles.has(key)) {
    const image = new Circle({
      radius,
      fill: new Fill({ color: faded ? 'rgb(255 255 255 / 20%)' : 'rgb(255 255 255 / 68%)' }),
      stroke: new Stroke({ color: ACCENT, width: faded ? 0.5 : 2 }),
    });
    styles.set(key, new Style({ image }));
  }
  return styles.get(key);
}
