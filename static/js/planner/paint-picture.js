/**
 * What a paint shows, in one shape for map, legend and tooltip.
 *
 * @typedef {{colour: string, pattern?: string, line?: string}} Look
 * @typedef {{name: string, inner: number[], least: number, most: number, values: number[], method: string, hand: boolean,
 *   locked: boolean, lockable: boolean, decimals: number, unit: string, note: string}} Scale how values are cut into
 *   classes: `inner` are the lower borders of all classes but the first
 * @typedef {{paint: string, title: string, looks: Look[], labels: string[], counts: number[], missing: number,
 *   lookOf: Map<string, number>, short: (code: string) => string, tell: (code: string) => string[],
 *   mark: (code: string) => string, scale?: Scale, notes: string[], grid?: any, symbols?: any, problem?: any}} Picture
 *   `lookOf` gives the look of each unit with a figure; `missing` counts those without; `short` is the label on the map
 */

import { number, withUnit } from '../format.js';
import { getOverlay } from './overlays.js';
import { rankPicture, scorePicture } from './paint-score.js';
import { seriesPicture } from './paint-series.js';
import { seriesAt, writeSeries } from './paint-data.js';

/** How firmly each belongs to the chosen ones: from always to never, by colour and by pattern. */
const MEMBERSHIP = [
  ['always', '#084a86', ''],
  ['usually', '#6aaed6', 'lines'],
  ['sometimes', '#fdcc8a', 'dots'],
  ['never', '#f5f6f8', ''],
];
/** Paints that other views hand over. */
export const OVERLAYS = ['clusters', 'hotspots', 'budget', 'allocation', 'comparison'];

/**
 * @param {string} wish what the address says
 * @param {import('./view.js').View} view
 * @param {{figures: any, classing: import('./breaks-text.js').Classing, part: (name: string) => any}} means `part` is the
 *   module of a rarer picture, null while it is fetched
 * @returns {?Picture} null while figures are on their way
 */
export function pictureOf(wish, view, means) {
  const paint = knownPaint(wish, view);
  if (paint === 'rank') return rankPicture(view, means);
  if (paint === 'membership') return membershipPicture(view);
  if (OVERLAYS.includes(paint)) return overlayPicture(paint, view);
  if (/^c\d+$/.test(paint)) return seriesPicture(paint, seriesAt(paint, view), view, means);
  if (paint.startsWith('i:')) return seriesPicture(paint, paint.slice(2), view, means);
  if (paint.startsWith('bi:')) return means.part('pair')?.pairPicture(paint, view, means) ?? null;
  if (paint.startsWith('symbols:')) return means.part('symbols')?.symbolsPicture(paint, view, means) ?? null;
  return scorePicture(view, means);
}

/** The paint to show: the one asked for, as far as there is one. */
export function knownPaint(wish, view) {
  if (OVERLAYS.includes(wish)) return getOverlay(wish) ? wish : 'score';
  if (wish === 'membership') return view.answer.units.some((unit) => unit.membership) ? wish : 'score';
  if (/^c\d+$/.test(wish)) return view.state.scenario.criteria[Number(wish.slice(1))] ? wish : 'score';
  const parts = wish.match(/^(bi|symbols):([^:]+):([^:]+)$/);
  if (parts) return parts.slice(2).every((part) => isSide(part, view)) ? wish : 'score';
  if (wish.startsWith('i:')) return isSide(wish.slice(2), view) && wish.includes('~') ? wish : 'score';
  return wish === 'rank' ? wish : 'score';
}

function isSide(part, view) {
  if (part === 'score') return true;
  if (/^c\d+$/.test(part)) return Boolean(view.state.scenario.criteria[Number(part.slice(1))]);
  return view.atlas.indicators.some(({ id, series }) => series.some((one) => writeSeries({ indicator: id, ...one }) === part));
}

function membershipPicture(view) {
  const { units, answer, lang, t } = view;
  const said = (count) => number(count ?? 0, 0, lang);
  const places = new Map(MEMBERSHIP.map(([id], i) => [id, i]));
  const lookOf = new Map();
  for (const unit of units) if (places.has(unit.told.membership)) lookOf.set(unit.code, places.get(unit.told.membership));
  return {
    ...categories(view, lookOf, MEMBERSHIP.map(([id, colour, pattern]) => ({ label: t(`member_${id}`), colour, pattern }))),
    paint: 'membership',
    title: t('paint_membership'),
    short: (code) => share(view.byCode.get(code), view),
    notes: [t('memberNote', { size: said(answer.selection?.size), draws: said(answer.uncertainty?.draws) })],
  };
}

/** In how many of the draws a unit was among the chosen ones. */
function share(unit, { lang }) {
  const known = unit?.told.frequency ?? null;
  return known === null ? '' : withUnit(number(known * 100, 0, lang), 'percent', '', lang);
}

function overlayPicture(name, view) {
  const { title, categories: all, byCode } = getOverlay(name);
  const places = new Map(all.map((one, i) => [one.id, i]));
  const lookOf = new Map();
  for (const [code, id] of byCode) if (places.has(id)) lookOf.set(code, places.get(id));
  return { ...categories(view, lookOf, all), paint: name, title, short: () => '', notes: [] };
}

function categories(view, lookOf, all) {
  const counts = all.map(() => 0);
  for (const look of lookOf.values()) counts[look] += 1;
  return {
    looks: all.map(({ colour, pattern }) => ({ colour, pattern })),
    labels: all.map((one) => one.label),
    counts,
    missing: unitCount(view) - lookOf.size,
    lookOf,
    tell: (code) => (lookOf.has(code) ? [all[lookOf.get(code)].label] : []),
    mark: () => '',
  };
}

/** All units the map draws, those without a rank too. */
export const unitCount = (view) => view.shapes.features.length;
