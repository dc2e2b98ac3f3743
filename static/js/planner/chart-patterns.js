/**
 * Fills for criteria that can be told apart without colour: each hue has its own lightness and pattern, and a number says
 * which criterion it is.
 */

const COLOURS = [
  '#0b5c8a',
  '#e8a33d',
  '#7a3e9d',
  '#58b09c',
  '#b3541e',
  '#9fc3e0',
  '#4d5a66',
  '#d98aa8',
  '#2f7d4f',
  '#c9b458',
];
const KINDS = ['plain', 'falling', 'dots', 'rising', 'plain', 'level', 'cross', 'upright', 'rising', 'dots'];
const LIGHT = new Set(['#e8a33d', '#58b09c', '#9fc3e0', '#d98aa8', '#c9b458']);
const TILE = 8;
/** @type {Map<string, {canvas: HTMLCanvasElement, image: string}>} */
const made = new Map();

/** @param {number} j number of the criterion */
export const colourOf = (j) => COLOURS[j % COLOURS.length];
/** The ink that can be read on a criterion's colour. */
export const inkOn = (j) => (LIGHT.has(colourOf(j)) ? '#1b2430' : '#ffffff');

/** @param {number} j @returns {CanvasPattern} */
export function patternOf(j) {
  const pattern = tile(j).canvas.getContext('2d').createPattern(tile(j).canvas, 'repeat');
  const scale = window.devicePixelRatio || 1;
  pattern.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern;
}

/** The same as a CSS image, for the key. */
export const imageOf = (j) => `url(${tile(j).image})`;

function tile(j) {
  const key = `${j % COLOURS.length} ${window.devicePixelRatio}`;
  if (!made.has(key)) {
    const scale = window.devicePixelRatio || 1;
    const canvas = document.createElement('canvas');
    canvas.width = TILE * scale;
    canvas.height = TILE * scale;
    const pen = canvas.getContext('2d');
    pen.scale(scale, scale);
    pen.fillStyle = colourOf(j);
    pen.fillRect(0, 0, TILE, TILE);
    pen.strokeStyle = LIGHT.has(colourOf(j)) ? 'rgba(27, 36, 48, 0.45)' : 'rgba(255, 255, 255, 0.5)';
    pen.fillStyle = pen.strokeStyle;
    pen.lineWidth = 1.2;
    pen.beginPath();
    LINES[KINDS[j % KINDS.length]](pen);
    pen.stroke();
    made.set(key, { canvas, image: canvas.toDataURL() });
  }
  return made.get(key);
}

const path =
  (...segments) =>
  (pen) => {
    for (const [x1, y1, x2, y2] of segments) {
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
    }
  };
const RISING = [
  [-1, 9, 9, -1],
  [-1, 1, 1, -1],
  [7, 9, 9, 7],
];
const FALLING = [
  [-1, -1, 9, 9],
  [-1, 7, 1, 9],
  [7, -1, 9, 1],
];
const LINES = {
  plain: () => undefined,
  rising: path(...RISING),
  falling: path(...FALLING),
  cross: path(...RISING, ...FALLING),
  level: path([0, 2, 8, 2], [0, 6, 8, 6]),
  upright: path([2, 0, 2, 8], [6, 0, 6, 8]),
  dots: (pen) =>
    [
      [2, 2],
      [6, 6],
    ].forEach(([x, y]) => pen.fillRect(x - 1, y - 1, 2, 2)),
};
