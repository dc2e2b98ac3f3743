/** Scores and ranks in classes. They are computed here while a slider moves, and so are their borders. */

import { number } from '../format.js';
import { range } from '../class-range.js';
import { ramp } from '../colours.js';
import { classOf, innerBorders } from './breaks-methods.js';
import { handBorders, methodFor } from './breaks-text.js';

const SCORE_DECIMALS = 3;
const SCORE_SCALE = 10 ** SCORE_DECIMALS;
const known = new Map();
/** A score as the page prints it: what is read decides the class. */
export const printed = (score) => Math.round(score * SCORE_SCALE) / SCORE_SCALE;

/**
 * @param {import('./view.js').View} view
 * @param {any} means
 * @returns {import('./paint-picture.js').Picture}
 */
export function scorePicture(view, { classing }) {
  const { lang, t } = view;
  const values = view.units.map((unit) => printed(unit.score)).reverse();
  const text = (code) => (view.byCode.has(code) ? number(view.byCode.get(code).score, SCORE_DECIMALS, lang) : '');
  return {
    ...inClasses(view, classing, 'score', values, SCORE_DECIMALS, (unit) => printed(unit.score)),
    title: t('paint_score'),
    short: text,
    tell: () => [],
    notes: [t('scoreNote')],
  };
}

/** Dark is the top of the order. */
export function rankPicture(view, { classing }) {
  const { t } = view;
  const values = view.units.map((unit) => unit.rank);
  const picture = inClasses(view, classing, 'rank', values, 0, (unit) => unit.rank);
  return {
    ...picture,
    looks: looksOf(picture.looks.length, true),
    labels: ranksOf(picture.scale),
    title: t('paint_rank'),
    short: (code) => (view.byCode.has(code) ? `${view.byCode.get(code).rank}` : ''),
    tell: () => [],
    notes: [t('rankNote')],
  };
}

/** Ranks are counted, so a class is said by its first and its last. */
function ranksOf({ inner, least, most }) {
  const starts = [least, ...inner];
  return starts.map((from, i) => {
    const to = i < inner.length ? inner[i] - 1 : most;
    return to > from ? `${from} – ${to}` : `${from}`;
  });
}

/** @param {number[]} values ascending */
function inClasses(view, classing, paint, values, decimals, valueOf) {
  const hand = handBorders(classing, paint);
  const method = hand.inner ? 'hand' : methodFor(classing, paint);
  const inner = hand.inner ?? innerBorders(values, method, classing.classes, decimals);
  const lookOf = new Map();
  const counts = new Array(inner.length + 1).fill(0);
  for (const unit of view.units) {
    const look = classOf(inner, valueOf(unit));
    lookOf.set(unit.code, look);
    counts[look] += 1;
  }
  const [least, most] = [values[0] ?? 0, values.at(-1) ?? 0];
  const scale = { name: paint, inner, least, most, values, method, hand: Boolean(hand.inner), locked: false, lockable: false, decimals, unit: '', note: '' };
  return {
    paint,
    looks: looksOf(inner.length + 1, false),
    labels: labelsOf(scale, view),
    counts,
    missing: view.shapes.features.length - view.units.length,
    lookOf,
    mark: () => '',
    scale,
  };
}

/** The same colours are the same object, so that the canvas knows them again. */
function looksOf(count, reversed) {
  const key = `${count}${reversed}`;
  if (!known.has(key)) {
    const colours = ramp(count, '');
    known.set(key, (reversed ? colours.reverse() : colours).map((colour) => ({ colour })));
  }
  return known.get(key);
}

/**
 * The classes of a scale in words.
 * @param {import('./paint-picture.js').Scale} scale
 * @param {{lang: 'vi'|'en', t: import('../words.js').Words}} view
 */
export function labelsOf({ inner, least, most, decimals }, { lang, t }) {
  const borders = [Math.min(least, inner[0] ?? least), ...inner, Math.max(most, inner.at(-1) ?? most)];
  return borders.slice(1).map((to, i) => range({ from: borders[i], to, upperIncluded: i === borders.length - 2 }, decimals, lang, t));
}
