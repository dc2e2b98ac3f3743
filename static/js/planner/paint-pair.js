/** Two figures at once: three classes of each, nine colours. */

import { borderDecimals } from '../class-range.js';
import { number } from '../format.js';
import { classOf, innerBorders } from './breaks-methods.js';
import { seriesAt, seriesName } from './paint-data.js';
import { labelsOf, printed } from './paint-score.js';
import { failed, figureWords, unitsOf } from './paint-series.js';

/** Rows: the first figure from low to high; columns: the second. Both high is darkest. */
const COLOURS = [
  ['#e8e8e8', '#a9c4e4', '#5b8fca'],
  ['#f0b8a0', '#b295b3', '#6a6aa8'],
  ['#d8603c', '#9c4456', '#4a2a52'],
];
const LOOKS = COLOURS.flat().map((colour) => ({ colour }));
const SIDES = 3;

/**
 * @param {string} paint `bi:<first>:<second>`
 * @param {import('./view.js').View} view
 * @param {any} means
 * @returns {?import('./paint-picture.js').Picture}
 */
export function pairPicture(paint, view, means) {
  const [first, second] = paint.split(':').slice(1).map((part) => sideOf(part, view, means));
  if (!first || !second) return null;
  const broken = [first, second].find((one) => one.problem);
  if (broken) return failed(paint, '', view, broken.problem);
  const lookOf = new Map();
  const counts = new Array(SIDES * SIDES).fill(0);
  for (const [code, value] of first.values) {
    if (!second.values.has(code)) continue;
    const look = classOf(first.inner, value) * SIDES + classOf(second.inner, second.values.get(code));
    lookOf.set(code, look);
    counts[look] += 1;
  }
  const joined = (list) => list.filter(Boolean).join(' · ');
  return {
    paint,
    title: view.t('pairTitle', { a: first.name, b: second.name }),
    looks: LOOKS,
    labels: LOOKS.map((_, i) => joined([first.labels[Math.floor(i / SIDES)], second.labels[i % SIDES]])),
    counts,
    missing: view.shapes.features.length - lookOf.size,
    lookOf,
    short: (code) => joined([first.short(code), second.short(code)]),
    tell: (code) => [first, second].flatMap((one) => one.tell(code).map((text) => `${one.name}: ${text}`)),
    mark: (code) => first.mark(code) || second.mark(code),
    notes: [],
    grid: { first, second },
  };
}

/** One of the two: a series, a criterion or the score. */
function sideOf(part, view, { figures, classing }) {
  if (part === 'score') return scoreSide(view);
  const series = /^c\d+$/.test(part) ? seriesAt(part, view) : part;
  const data = figures.get(view, series, { method: classing.method || 'quantile', classes: SIDES });
  if (!data || data.problem) return data;
  const units = unitsOf(data, part, view);
  const values = new Map([...units].filter(([, unit]) => unit.value !== null).map(([code, unit]) => [code, unit.value]));
  const inner = data.breaks.slice(1, -1);
  const ordered = [...values.values()].sort((a, b) => a - b);
  const decimals = borderDecimals(data);
  const scale = { inner, least: ordered[0] ?? 0, most: ordered.at(-1) ?? 0, decimals };
  return { name: seriesName(series, view), values, inner, unit: data.indicator.measureName, labels: labelsOf(/** @type {any} */ (scale), view), ...figureWords(units, data, view) };
}

function scoreSide(view) {
  const { t, lang, units, byCode } = view;
  const values = units.map((unit) => printed(unit.score)).reverse();
  const inner = innerBorders(values, 'quantile', SIDES, 3);
  const scale = { inner, least: values[0] ?? 0, most: values.at(-1) ?? 0, decimals: 3 };
  const short = (code) => (byCode.has(code) ? number(byCode.get(code).score, 3, lang) : '');
  return {
    name: t('paint_score'),
    values: new Map(units.map((unit) => [unit.code, printed(unit.score)])),
    inner,
    unit: '',
    labels: labelsOf(/** @type {any} */ (scale), view),
    short,
    tell: (code) => [short(code)],
    mark: () => '',
  };
}
