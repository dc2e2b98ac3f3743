/** Above the units: the outlines of the lit unit and of the one in focus. */

import { INK, PAPER } from '../colours.js';
import { resize, toPixels, within } from './map-pen.js';

/** @param {any} shapes what {@link import('./map-shapes.js').createShapes} made */
export function createMarks(shapes) {
  const canvas = document.createElement('canvas');
  canvas.className = 'units-canvas';
  const held = { canvas, pen: canvas.getContext('2d'), shapes, lit: '', picked: '', frame: null };
  const layer = new window.ol.layer.Layer({
    zIndex: 2,
    render: (frame) => {
      held.frame = frame;
      draw(held);
      return canvas;
    },
  });
  return {
    layer,
    mark: (lit, picked) => {
      Object.assign(held, { lit, picked });
      if (held.frame) draw(held);
    },
  };
}

function draw({ canvas, pen, frame, shapes, lit, picked }) {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  resize(canvas, frame);
  toPixels(pen, frame, shapes.origin());
  const pixel = frame.viewState.resolution;
  const [finest] = shapes.levels(pixel).slice(-1);
  for (const code of new Set([lit, picked])) if (code && finest) mark(pen, finest, code, code === picked, pixel);
}

/** A light line with a dark one in it; pieces of a tile stay inside it, or its edge would look like a border. */
function mark(pen, { of, tiles }, code, strong, pixel) {
  for (const [colour, width] of [[PAPER, strong ? 7 : 5], [INK, strong ? 3.5 : 2]]) {
    for (const { path, tile } of of.get(code) ?? []) {
      within(pen, tiles.get(tile), () => {
        Object.assign(pen, { strokeStyle: colour, lineWidth: width * pixel, lineJoin: 'round' });
        pen.stroke(path);
      });
    }
  }
}
