/** How units are drawn on a canvas, in units of the map counted from its origin; `pixel` is how long a pixel is there. */

import { ACCENT, INK, PAPER } from '../colours.js';
import { FADED } from './map-groups.js';

const FADE = 0.22;
/** The inner line of a chosen unit and the light one beside it, CSS pixels, where units are roomy; smaller units have less. */
const INNER = 3;
const RIM = 5;
const ROOMY = 40;
const LEAST_SCALE = 0.35;
/** Below this size, pixels, a unit has room for a hair line only. */
const TINY = 14;
const HAIR = 0.9;
/** What is left of the width of a border where units are smallest. */
const LEAST_BORDER = 0.3;
const BORDER = { whole: 0.8, tiled: 0.35 };

/**
 * Sets a pen so that places of the map become pixels of its canvas.
 * @param {CanvasRenderingContext2D} pen
 * @param {any} frame of the map
 * @param {number[]} origin
 */
export function toPixels(pen, frame, [x, y]) {
  const [a, b, c, d, e, f] = frame.coordinateToPixelTransform.map((one) => one * frame.pixelRatio);
  pen.setTransform(a, b, c, d, a * x + c * y + e, b * x + d * y + f);
}

/** Makes a canvas as large as the map. */
export function resize(canvas, { size, pixelRatio }) {
  const [width, height] = size.map((side) => Math.round(side * pixelRatio));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {any[]} fills what fills each look
 * @param {number} worn
 * @param {Path2D} path
 */
export function fillIn(pen, fills, worn, path) {
  if (worn & FADED) {
    pen.fillStyle = PAPER;
    pen.fill(path);
    pen.globalAlpha = FADE;
  }
  pen.fillStyle = fills[worn & (FADED - 1)];
  pen.fill(path);
  pen.globalAlpha = 1;
}

/** Borders; finer where there are many, and finer still where units are so small that borders would hide their colours. */
export function outline(pen, path, pixel, fine, room) {
  pen.strokeStyle = INK;
  const crowded = Math.min(1, Math.max(LEAST_BORDER, room / pixel / TINY));
  pen.lineWidth = (fine ? BORDER.tiled * crowded : BORDER.whole) * pixel;
  pen.stroke(path);
}

/** Draws inside the box of a tile only: outlines there end a little beyond it. */
export function within(pen, box, act) {
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
export function innerLines(pen, path, pixel, room) {
  const scale = Math.min(1, Math.max(LEAST_SCALE, room / pixel / ROOMY)) * pixel;
  const strokes = room / pixel < TINY ? [[ACCENT, HAIR * pixel]] : [[PAPER, RIM * scale], [ACCENT, INNER * scale]];
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
export function alignPatterns(fills, transform) {
  const back = transform.inverse();
  for (const one of fills) if (one instanceof CanvasPattern) one.setTransform(back);
}
