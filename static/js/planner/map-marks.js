/** Above the units: the outlines of the lit unit and of the one in focus. */

import { INK, PAPER } from '../colours.js';

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
  const [width, height] = frame.size.map((side) => Math.round(side * frame.pixelRatio));
  canvas.width = width;
  canvas.height = height;
  const [a, b, c, d, e, f] = frame.coordinateToPixelTransform.map((one) => one * frame.pixelRatio);
  const [x, y] = shapes.origin();
  pen.setTransform(a, b, c, d, a * x + c * y + e, b * x + d * y + f);
  const pixel = frame.viewState.resolution;
  for (const code of new Set([lit, picked])) if (code) outline(pen, shapes.levels(pixel), code, code === picked, pixel);
}

function outline(pen, levels, code, strong, pixel) {
  for (const [colour, width] of [[PAPER, strong ? 7 : 5], [INK, strong ? 3.5 : 2]]) {
    for (const { of, tiles } of levels.slice(-1)) {
      for (const { path, tile } of of.get(code) ?? []) {
        pen.save();
        cut(pen, tiles.get(tile));
        Object.assign(pen, { strokeStyle: colour, lineWidth: width * pixel, lineJoin: 'round' });
        pen.stroke(path);
        pen.restore();
      }
    }
  }
}

/** A piece of a tile is drawn inside the tile only, or the edge of the tile would look like a border. */
function cut(pen, box) {
  if (!box) return;
  pen.beginPath();
  pen.rect(box[0], box[1], box[2] - box[0], box[3] - box[1]);
  pen.clip();
}
