/** A printed indicator in the classes the server cut, or in those set by hand. */

import { full, qualified } from '../format.js';
import { borderDecimals } from '../class-range.js';
import { ramp } from '../colours.js';
import { besideOf, markOf } from '../figure.js';
import { classOf } from './breaks-methods.js';
import { handBorders, methodFor } from './breaks-text.js';
import { seriesName } from './paint-data.js';
import { HIDDEN } from './paint-patterns.js';
import { labelsOf } from './paint-score.js';

/**
 * @param {string} paint
 * @param {string} series
 * @param {import('./view.js').View} view
 * @param {any} means
 * @returns {?import('./paint-picture.js').Picture}
 */
export function seriesPicture(paint, series, view, { figures, classing }) {
  const hand = handBorders(classing, series);
  const data = figures.get(view, series, { method: classing.method, classes: classing.classes });
  if (!data) return null;
  if (data.problem) return failed(paint, series, view, data.problem);
  const units = unitsOf(data, paint, view);
  const inner = hand.inner ?? data.breaks.slice(1, -1);
  const lookOf = new Map();
  for (const [code, { value }] of units) if (value !== null) lookOf.set(code, classOf(inner, value));
  const looks = inner.length + 1;
  const hidden = [...units].filter(([, { suppressed, value }]) => suppressed && value === null).map(([code]) => code);
  for (const code of hidden) lookOf.set(code, looks);
  const scale = scaleOf(series, data, units, inner, hand, classing, view);
  return {
    ...figureWords(units, data, view),
    paint,
    title: seriesName(series, view),
    looks: [...ramp(looks, data.indicator.id, outer(scale)).map((colour) => ({ colour })), ...(hidden.length ? [HIDDEN] : [])],
    labels: [...labelsOf(scale, view), ...(hidden.length ? [view.t('suppressed')] : [])],
    counts: countsOf(lookOf, looks + (hidden.length ? 1 : 0)),
    missing: view.shapes.features.length - lookOf.size,
    lookOf,
    scale,
    notes: notesOf(data, units, view),
  };
}

/** The units of an answer by code; a figure somebody supposes takes the place of the printed one. */
export function unitsOf(data, paint, view) {
  const units = new Map(data.features.map(({ properties }) => [properties.code, properties]));
  if (!/^c\d+$/.test(paint)) return units;
  for (const { code, told } of view.units) {
    const figure = told.contributions[Number(paint.slice(1))];
    if (figure?.supposed) units.set(code, { ...units.get(code), ...figure, printed: null });
  }
  return units;
}

/** How figures read on the map, in the tooltip and in marks of doubt. */
export function figureWords(units, data, { lang, vocabulary, t }) {
  const of = (code) => ({ ...data.indicator, ...units.get(code) });
  return {
    short: (code) => {
      const text = units.has(code) ? qualified(of(code), lang, vocabulary.qualifiers) : '';
      return [units.get(code)?.estimated && text ? `≈ ${text}` : text, text && markOf(units.get(code))].filter(Boolean).join(' ');
    },
    tell: (code) => {
      const unit = units.get(code);
      const text = unit && full(of(code), lang, vocabulary.qualifiers);
      const more = unit ? [besideOf(unit, lang, t), unit.supposed && t('supposed'), markOf(unit) && t('suspectMark')] : [];
      return [[text || t(unit?.suppressed ? 'suppressedUnit' : 'noDataUnit'), ...more].filter(Boolean).join(' · ')];
    },
    mark: (code) => markOf(units.get(code)),
  };
}

function scaleOf(series, data, units, inner, hand, classing, view) {
  const values = [...units.values()].map((unit) => unit.value).filter((value) => value !== null).sort((a, b) => a - b);
  return {
    name: series,
    inner,
    least: values[0] ?? 0,
    most: values.at(-1) ?? 0,
    values,
    method: hand.inner ? 'hand' : classing.method || data.method || methodFor(classing, series),
    hand: Boolean(hand.inner),
    locked: hand.locked,
    lockable: seriesPeriods(series, view) > 1,
    decimals: borderDecimals({ ...data, breaks: inner }),
    unit: data.indicator.measureName ?? '',
    note: !hand.inner && inner.length + 1 < classing.classes ? view.t('legendFewer', { real: inner.length + 1 }) : '',
  };
}

/** How many periods a series has: with one alone nothing changes over time. */
function seriesPeriods(text, { atlas }) {
  const indicator = atlas.indicators.find((one) => text.startsWith(`${one.id}~`));
  return new Set(indicator?.series.map((one) => `${one.period}${one.status}`)).size;
}

const outer = ({ inner, least, most }) => [least, ...inner, most];

function countsOf(lookOf, size) {
  const counts = new Array(size).fill(0);
  for (const look of lookOf.values()) counts[look] += 1;
  return counts;
}

function notesOf(data, units, { t }) {
  const doubted = [...units.values()].some((unit) => markOf(unit));
  const supposed = [...units.values()].some((unit) => unit.supposed);
  const estimated = [...units.values()].some((unit) => unit.estimated);
  const kept = data.boundaries.vintage !== 'original' && data.indicator.measure.startsWith('percent');
  return [
    kept && t('legendKept'),
    doubted && t('suspectMark'),
    supposed && t('supposedNote'),
    estimated && t('estimatedNote'),
    data.source && t('sourceLine', { source: data.source }),
  ].filter(Boolean);
}

/** A picture that says why there is none. */
export function failed(paint, series, view, problem) {
  const none = { looks: [], labels: [], counts: [], lookOf: new Map(), short: () => '', tell: () => [], mark: () => '' };
  const title = series ? seriesName(series, view) : '';
  return { ...none, paint, title, missing: view.shapes.features.length, notes: [problem.detail || view.t('errorUnknown')], problem };
}
