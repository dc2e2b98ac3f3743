/**
 * The canvas that fills the units. It knows what each unit wears, so that another picture of the same units (a slider
 * moves) repaints only those that changed, without asking for a frame of the map and without touching an outline again.
 *
 * @typedef {{looks: {colour: string, pattern?: string, line?: string}[], worn: Map<string, number>}} Dress `worn`: what
 *   each unit wears, made by {@link wear}; a unit that is missing is not drawn
 */

import { ACCENT, INK, PAPER } from '../colours.js';
import { NOTHING, fillOf } from './paint-patterns.js';

const FADED = 64;
const CHOSEN = 128;
const FADE = 0.22;
/** The inner line of a chosen unit and the light one beside it, CSS pixels, where units are roomy; smaller units have less. */
const INNER = 3;
const RIM = 5;
const ROOMY = 40;
const LEAST_SCALE = 0.35;
/** Below this size, pixels, a unit has room for a hair line only. */
const TINY = 14;
const HAIR = 0.9;
const BORDER = { whole: 0.8, tiled: 0.35 };

/**
 * @param {number|undefined} look number of the look; undefined without a figure
 * @param {{faded: boolean, chosen: boolean}} how
 */
export const wear = (look, { faded, chosen }) => (look ?? -1) + 1 + (faded ? FADED : 0) + (chosen ? CHOSEN : 0);

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
  const [width, height] = frame.size.map((side) => Math.round(side * frame.pixelRatio));
  const now = [width, height, ...frame.coordinateToPixelTransform, `v${version}`].join();
  const first = held.frame?.pixelRatio !== frame.pixelRatio;
  held.frame = frame;
  if (first) held.fills = fillsOf(held);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
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

/** From places of the map, counted from its origin, to pixels of the canvas. */
function toPixels({ pen, frame, shapes }) {
  const [a, b, c, d, e, f] = frame.coordinateToPixelTransform.map((one) => one * frame.pixelRatio);
  const [x, y] = shapes.origin();
  pen.setTransform(a, b, c, d, a * x + c * y + e, b * x + d * y + f);
  return pen.getTransform();
}

/** How long a pixel is on the map. */
const pixel = ({ frame }) => frame.viewState.resolution;

function paintAll(held) {
  const { pen, canvas, shapes, dress } = held;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  const levels = shapes.levels(pixel(held));
  const kept = held.groups?.levels.length === levels.length && held.groups.levels.every((one, i) => one === levels[i]);
  if (!kept) held.groups = { levels, made: levels.map((pieces) => grouped(pieces, dress.worn, dress.worn.keys())) };
  paint(held, held.groups.made);
}

function paintSome(held, codes) {
  const levels = held.shapes.levels(pixel(held));
  paint(held, levels.map((pieces) => grouped(pieces, held.dress.worn, codes)));
}

function paint(held, groups) {
  alignPatterns(held, toPixels(held));
  for (const { fills, tiles, room } of groups) {
    for (const [worn, path] of fills) fillIn(held, worn, path);
    for (const { box, lines, chosen } of tiles.values()) {
      within(held, box, () => {
        stroke(held, lines);
        if (chosen) innerLines(held, chosen, room);
      });
    }
  }
}

/**
 * Units put together so that few strokes of the pen draw them: one path for all that look alike, one of outlines and one
 * of chosen units for each tile.
 */
function grouped(pieces, worn, codes) {
  const fills = new Map();
  const tiles = new Map();
  for (const code of codes) {
    const look = worn.get(code);
    const key = look & ~CHOSEN;
    for (const { path, tile } of pieces.of.get(code) ?? []) {
      if (!fills.has(key)) fills.set(key, new Path2D());
      fills.get(key).addPath(path);
      if (!tiles.has(tile)) tiles.set(tile, { box: pieces.tiles.get(tile), lines: new Path2D(), chosen: null });
      const part = tiles.get(tile);
      part.lines.addPath(path);
      if (look & CHOSEN) (part.chosen ??= new Path2D()).addPath(path);
    }
  }
  return { fills, tiles, room: roomOf(pieces) };
}

/** How wide units are, in units of the map: the middle one of all. */
function roomOf(pieces) {
  if (pieces.room === undefined || pieces.counted !== pieces.of.size) {
    const sides = [...pieces.of.values()].map(([{ box }]) => Math.min(box[2] - box[0], box[3] - box[1])).sort((a, b) => a - b);
    Object.assign(pieces, { room: sides[sides.length >> 1] ?? 0, counted: pieces.of.size });
  }
  return pieces.room;
}

function fillIn({ pen, fills }, worn, path) {
  if (worn & FADED) {
    pen.fillStyle = PAPER;
    pen.fill(path);
    pen.globalAlpha = FADE;
  }
  pen.fillStyle = fills[worn & (FADED - 1)];
  pen.fill(path);
  pen.globalAlpha = 1;
}

function stroke(held, path) {
  const { pen } = held;
  pen.strokeStyle = INK;
  pen.lineWidth = (held.shapes.tiled() ? BORDER.tiled : BORDER.whole) * pixel(held);
  pen.stroke(path);
}

/** Draws inside the box of a tile only: outlines there end a little beyond it. */
function within({ pen }, box, act) {
  if (!box) return act();
  pen.save();
  pen.beginPath();
  pen.rect(box[0], box[1], box[2] - box[0], box[3] - box[1]);
  pen.clip();
  act();
  return pen.restore();
}

/**
 * The sign of chosen units on every paint: a dark line with a light one beside it, just inside their borders, so that a
 * unit can be painted without touching its neighbours.
 */
function innerLines(held, path, room) {
  const { pen } = held;
  const size = pixel(held);
  const scale = Math.min(1, Math.max(LEAST_SCALE, room / size / ROOMY)) * size;
  const strokes = room / size < TINY ? [[ACCENT, HAIR * size]] : [[PAPER, RIM * scale], [ACCENT, INNER * scale]];
  pen.save();
  pen.clip(path);
  for (const [colour, width] of strokes) {
    pen.strokeStyle = colour;
    pen.lineWidth = 2 * width;
    pen.stroke(path);
  }
  pen.restore();
}

/** Patterns keep their size whatever the scale of the map. */
function alignPatterns({ fills }, transform) {
  const back = transform.inverse();
  for (const one of fills) if (one instanceof CanvasPattern) one.setTransform(back);
}
