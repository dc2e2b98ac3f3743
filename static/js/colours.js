/**
 * The colours of the classes and of what has no class. Dark is bad; where a high value is not bad (households, a
 * reduction) another hue is used, so that dark never reads as a verdict.
 */

const BAD = ['#fef0d9', '#fdcc8a', '#fc8d59', '#e34a33', '#b30000'];
const PLAIN = ['#edf5fb', '#b5d3e7', '#6aaed6', '#2b7bba', '#084a86'];
const BOTH_WAYS = ['#5e3c99', '#b2abd2', '#f7f7f7', '#fdb863', '#e66101'];
/** Which of the five stand for fewer than five classes. */
const PICKS = [[], [], [1, 3], [1, 2, 4], [0, 1, 2, 4]];

export const INK = '#1b2430';
export const PAPER = '#ffffff';
export const MUTED = '#57606c';
export const LINE = '#d7dce2';
export const ACCENT = '#0b5c8a';
/** What is in doubt; always together with a sign. */
export const SUSPECT = '#a3195b';
export const NO_DATA = '#e9ebee';
export const NO_DATA_LINE = '#a4abb5';

/** Colours of the bars that stand for a base; a plan has the same colour, hatched. */
export const BASES = { '': '#0b5c8a', poor: '#0b5c8a', near_poor: '#d98324' };
/** Colours of the stages of money. */
export const STAGES = { need: '#9aa5b1', allocated: '#0b5c8a', disbursed: '#c2571a', expected: '#e8b27a' };

/**
 * @param {number} count number of classes
 * @param {string} indicator indicator id
 * @param {number[]} [breaks] borders of the classes; a change that goes both ways has a hue below zero and one above
 * @returns {string[]} one colour a class, low to high; a lone class judges nothing and is plain
 */
export function ramp(count, indicator, breaks = []) {
  if (count === 1) return [PLAIN[1]];
  if (breaks[0] < 0 && breaks[count] > 0) return breaks.slice(1).map((_, i) => aroundZero(breaks, i));
  const anchors = highIsBad(indicator) ? BAD : PLAIN;
  if (count < PICKS.length) return PICKS[count].map((pick) => anchors[pick]);
  return Array.from({ length: count }, (_, i) => between(anchors, i / (count - 1)));
}

/** The class that holds zero is white; the others darken away from it. */
function aroundZero(breaks, i) {
  const below = breaks.slice(1).filter((border) => border <= 0).length;
  const above = breaks.slice(0, -1).filter((border) => border >= 0).length;
  const rank = i - (breaks.length - 1 - above);
  const share = (place, of) => (of === 1 ? 0.5 : place / (of - 1)) / 4;
  if (i < below) return between(BOTH_WAYS, share(i, below));
  return rank < 0 ? BOTH_WAYS[2] : between(BOTH_WAYS, 0.75 + share(rank, above));
}

/** @param {string} indicator */
export function highIsBad(indicator) {
  return !/_reduction$|^households$|^population$/.test(indicator);
}

/**
 * @param {string[]} anchors
 * @param {number} at 0..1
 */
function between(anchors, at) {
  const place = at * (anchors.length - 1);
  const low = Math.min(Math.floor(place), anchors.length - 2);
  const mix = (i) => {
    const [a, b] = [low, low + 1].map((n) => Number.parseInt(anchors[n].slice(i, i + 2), 16));
    return Math.round(a + (b - a) * (place - low))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}

/**
 * Dots, for what is hidden to protect privacy.
 * @param {string} ground
 * @param {string} dot
 * @param {number} scale device pixels a CSS pixel
 * @returns {CanvasPattern}
 */
export function dots(ground, dot, scale) {
  const size = 7 * scale;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, size, size);
  pen.fillStyle = dot;
  pen.beginPath();
  pen.arc(size / 2, size / 2, 1.4 * scale, 0, 2 * Math.PI);
  pen.fill();
  return pen.createPattern(canvas, 'repeat');
}

/**
 * Diagonal lines, for what has no data and for plans.
 * @param {string} ground
 * @param {string} line
 * @param {number} scale device pixels a CSS pixel
 * @returns {CanvasPattern}
 */
export function hatch(ground, line, scale) {
  const size = 8 * scale;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  pen.fillStyle = ground;
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = line;
  pen.lineWidth = 1.5 * scale;
  pen.beginPath();
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift - scale, size + scale);
    pen.lineTo(shift + size + scale, -scale);
  }
  pen.stroke();
  return pen.createPattern(canvas, 'repeat');
}

/**
 * The hatch of a plan on a chart, whose pen is already scaled to the screen.
 * @param {string} colour
 */
export function planHatch(colour) {
  const scale = window.devicePixelRatio || 1;
  const pattern = hatch(PAPER, colour, scale);
  pattern.setTransform(new DOMMatrix().scale(1 / scale));
  return pattern;
}
