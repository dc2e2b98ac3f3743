/** Which pictures the maps show, and where units have their middle. */

import { readClassing } from './breaks-text.js';
import { getOverlay } from './overlays.js';
import { writeSeries } from './paint-data.js';
import { knownPaint, pictureOf } from './paint-picture.js';

/** What the second map shows unless something was chosen: how firm the order is, or the first criterion. */
export function secondOf({ state: now, answer }) {
  if (now.second) return now.second;
  return answer.units.some((unit) => unit.membership) && now.paint !== 'membership' ? 'membership' : 'c0';
}

/**
 * The same picture for the same figures, so that a map redraws only what changed.
 * @param {any} desk
 * @param {{memo: any}} one of its maps
 * @param {string} wish the paint
 */
export function pictureFor(desk, one, wish) {
  const { view, figures, part } = desk;
  const classing = readClassing(view.state.breaks);
  const paint = knownPaint(wish, view);
  // Scores change with every move of a slider; printed figures stay.
  const live = /^(score|rank)$|:score/.test(paint);
  const key = [paint, view.state.breaks, view.lang, ...view.state.scenario.criteria.map(writeSeries)].join('|');
  const parts = [view.answer, view.shapes, getOverlay(paint)];
  const same = one.memo && !live && one.memo.key === key && parts.every((part, i) => part === one.memo.parts[i]);
  if (same) return one.memo.picture;
  const picture = pictureOf(paint, view, { figures, classing, part });
  one.memo = picture && { key, parts, picture };
  return picture;
}

/** Where units have their middle, as the server tells it with the figures of a criterion; none while they are fetched. */
export function pointsOf(desk) {
  const { view, figures } = desk;
  if (desk.pointsOf === view.shapes) return desk.points;
  const [criterion] = view.answer.criteria;
  const data = criterion && figures.get(view, writeSeries(criterion));
  if (!data || data.problem) return new Map();
  desk.pointsOf = view.shapes;
  desk.points = new Map(data.features.map(({ properties: { code, lon, lat } }) => [code, [lon, lat]]));
  return desk.points;
}
