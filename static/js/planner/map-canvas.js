/**
 * The canvas that fills the units. It knows what each unit wears, so that another picture of the same units (a slider
 * moves) repaints only those that changed, without asking for a frame of the map and without touching an outline again.
 *
 * @typedef {{looks: {colour: string, pattern?: string, line?: string}[], worn: Map<string, number>}} Dress `worn`: what
 *   each unit wears, made by {@link import('./map-groups.js').wear}; a unit that is missing is not drawn
 */

import { grouped } from './map-groups.js';
import { alignPatterns, fillIn, innerLines, outline, resize, toPixels, within } from './map-pen.js';
import { NOTHING, fillOf } from './paint-patterns.js';

/** @param {any} shapes what {@link import('./map-shapes.js').createShapes} made */
export function createCanvas(shapes) {
  const canvas = document.createElement('canvas');
  canvas.className = 'units-canvas';
  const pen = canvas.getContext('2d');
  const held = { canvas, pen, shapes, dress: { looks: [], worn: new Map() }, fills: [], frame: null, drawn: '', groups: null, version: 0 };
  const layer = new window.ol.layer.Layer({ render: (frame) => draw(held, frame) });
  return {
    layer,
    /** @param {Dress} dress */
    dress: (dress) => dressIn(held, dress),
    /** Outlines have come or gone: everything is drawn anew with the next frame. */
    renew: () => {
      held.version += 1;
      held.groups = null;
      layer.changed();
    },
  };
}

function dressIn(held, dress) {
  const same = dress.looks === held.dress.looks;
  const before = held.dress.worn;
  held.dress = dress;
  held.groups = null;
  if (!same) held.fills = fillsOf(held);
  if (!held.frame) return;
  const changed = same ? [...dress.worn.keys()].filter((code) => before.get(code) !== dress.worn.get(code)) : null;
  if (!changed || before.size !== dress.worn.size) paintAll(held);
  else paintSome(held, changed);
}

const fillsOf = ({ dress, frame }) => [NOTHING, ...dress.looks].map((look) => fillOf(look, frame?.pixelRatio ?? 1));

function draw(held, frame) {
  const { canvas, version } = held;
  if (held.frame && held.shapes.tiled() && frame.viewHints.some(Boolean) && held.drawn.endsWith(`v${version}`)) return shift(held, frame);
  canvas.style.removeProperty('transform');
  const now = [...frame.size, ...frame.coordinateToPixelTransform, `v${version}`].join();
  const first = held.frame?.pixelRatio !== frame.pixelRatio;
  held.frame = frame;
  if (first) held.fills = fillsOf(held);
  resize(canvas, frame);
  if (now !== held.drawn) paintAll(held);
  held.drawn = now;
  return canvas;
}

/** While a hand moves many units, their picture moves as it is; it is painted anew when the hand rests. */
function shift({ canvas, frame: painted }, frame) {
  const [a, , , d, e, f] = painted.coordinateToPixelTransform;
  const [a2, , , d2, e2, f2] = frame.coordinateToPixelTransform;
  const [across, down] = [a2 / a, d2 / d];
  canvas.style.setProperty('transform', `matrix(${across}, 0, 0, ${down}, ${e2 - e * across}, ${f2 - f * down})`);
  return canvas;
}

function paintAll(held) {
  const { pen, canvas, shapes, dress } = held;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  const levels = shapes.levels(held.frame.viewState.resolution);
  const kept = held.groups?.levels.length === levels.length && held.groups.levels.every((one, i) => one === levels[i]);
  if (!kept) held.groups = { levels, made: levels.map((pieces) => grouped(pieces, dress.worn, dress.worn.keys())) };
  paint(held, held.groups.made);
}

function paintSome(held, codes) {
  const levels = held.shapes.levels(held.frame.viewState.resolution);
  paint(held, levels.map((pieces) => grouped(pieces, held.dress.worn, codes)));
}

function paint({ pen, frame, shapes, fills }, groups) {
  const pixel = frame.viewState.resolution;
  toPixels(pen, frame, shapes.origin());
  alignPatterns(fills, pen.getTransform());
  for (const { fills: paths, tiles, room } of groups) {
    for (const [worn, path] of paths) fillIn(pen, fills, worn, path);
    for (const { box, lines, chosen } of tiles.values()) {
      within(pen, box, () => {
        outline(pen, lines, pixel, shapes.tiled(), room);
        if (chosen) innerLines(pen, chosen, pixel, room);
      });
    }
  }
}
