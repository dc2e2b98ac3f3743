/** Colours with a pattern over them, for the map's canvas and for the swatches of its legend. */

import { NO_DATA, NO_DATA_LINE } from '../colours.js';

const SIZE = 8;
/** What a unit without a figure wears. */
export const NOTHING = { colour: NO_DATA, pattern: 'lines', line: NO_DATA_LINE };

/** What a unit wears whose figure is hidden to protect privacy. */
export const HIDDEN = { colour: '#ffffff', pattern: 'dots', line: NO_DATA_LINE };

/** How each pattern is drawn on a square of 8 × 8 pixels. */
const STROKES = {
  lines: (pen) => slanted(pen, 1),
  back: (pen) => slanted(pen, -1),
  cross: (pen) => {
    slanted(pen, 1);
    slanted(pen, -1);
  },
  dots: (pen) => {
    for (const [x, y] of [[2, 2], [6, 6]]) {
      pen.beginPath();
      pen.arc(x, y, 1.2, 0, 2 * Math.PI);
      pen.fill();
    }
  },
};

function slanted(pen, way) {
  pen.beginPath();
  for (const shift of [-SIZE, 0, SIZE]) {
    pen.moveTo(shift - 1, way > 0 ? SIZE + 1 : -1);
    pen.lineTo(shift + SIZE + 1, way > 0 ? -1 : SIZE + 1);
  }
  pen.stroke();
}

/**
 * What fills a look on a canvas.
 * @param {{colour: string, pattern?: string, line?: string}} look
 * @param {number} scale device pixels a CSS pixel
 * @returns {string|CanvasPattern}
 */
export function fillOf(look, scale) {
  if (!look.pattern) return look.colour;
  const canvas = squareOf(look, scale);
  return /** @type {CanvasPattern} */ (canvas.getContext('2d').createPattern(canvas, 'repeat'));
}

function squareOf({ colour, pattern, line }, scale) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(SIZE * scale);
  canvas.height = canvas.width;
  const pen = canvas.getContext('2d');
  pen.fillStyle = colour;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(canvas.width / SIZE, canvas.height / SIZE);
  Object.assign(pen, { strokeStyle: line ?? lineOn(colour), fillStyle: line ?? lineOn(colour), lineWidth: 1.3 });
  STROKES[pattern]?.(pen);
  return canvas;
}

/** Dark lines on light ground, light ones on dark. */
function lineOn(colour) {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  return 0.3 * r + 0.59 * g + 0.11 * b > 140 ? 'rgb(27 36 48 / 60%)' : 'rgb(255 255 255 / 75%)';
}

const images = new Map();

/**
 * The same look as the style of an element.
 * @param {{colour: string, pattern?: string, line?: string}} look
 * @returns {Object<string, string>}
 */
export function styleOf(look) {
  if (!look.pattern) return { 'background-color': look.colour };
  const key = JSON.stringify([look.colour, look.pattern, look.line]);
  if (!images.has(key)) images.set(key, squareOf(look, 2).toDataURL());
  return { 'background-color': look.colour, 'background-image': `url(${images.get(key)})`, 'background-size': `${SIZE}px` };
}
