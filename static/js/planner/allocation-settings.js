/**
 * A budget and the formulas that divide it, as text in the address and as a request. The text is `1*budget*formula` or
 * `1*budget*formula*formula`; a formula is `name~base~floor~cap~excluded` and a `~rule` each; a rule is
 * `indicator!period!status!group!base!` and `s10!1` (for each 10 a point) or `b0:5:5,5::10` (from 0 to below 5 five points).
 *
 * @typedef {{from: ?number, to: ?number, points: ?number}} Band `to` null is open
 * @typedef {{indicator: string, period: string, status: string, group: string, base: string, step?: ?number,
 *   points?: ?number, bands?: Band[]}} Rule `bands` or `step` and `points`; null is not filled in yet
 * @typedef {{name: string, base: ?number, floor: ?number, cap: ?number, exclude: string[], points: Rule[]}} Formula amounts
 *   in đồng
 * @typedef {{budget: ?number, formulas: Formula[]}} Settings none, one or two formulas
 */

import { amountOf, codesOf, short } from './budget-settings.js';

const VERSION = '1';
const MOST_RULES = 50;
const LONGEST_NAME = 200;

/** @returns {Formula} */
export const noFormula = () => ({ name: '', base: null, floor: null, cap: null, exclude: [], points: [] });

/** @param {string} text @returns {Settings} what cannot be read is as if it were not there */
export function readFormulas(text) {
  const [version, budget, ...formulas] = text.split('*');
  if (version !== VERSION) return { budget: null, formulas: [] };
  return { budget: amountOf(budget), formulas: formulas.slice(0, 2).map(readFormula) };
}

function readFormula(text) {
  const [name = '', base, floor, cap, exclude, ...rules] = text.split('~');
  return {
    name: unescaped(name).slice(0, LONGEST_NAME),
    base: numberOf(base),
    floor: amountOf(floor),
    cap: amountOf(cap),
    exclude: codesOf(exclude),
    points: rules.slice(0, MOST_RULES).map(readRule),
  };
}

function readRule(text) {
  const [indicator, period, status, group, base, how = '', points] = text.split('!');
  const series = { indicator: idOf(indicator), period: idOf(period), status: idOf(status), group: idOf(group), base: idOf(base) };
  if (how[0] !== 'b') return { ...series, step: numberOf(how.slice(1)), points: numberOf(points) };
  const bands = how.slice(1).split(',').map((band) => band.split(':').map(numberOf));
  return { ...series, bands: bands.map(([from = null, to = null, given = null]) => ({ from, to, points: given })) };
}

/** @param {Settings} settings */
export function writeFormulas({ budget, formulas }) {
  return [VERSION, short(budget), ...formulas.map(writeFormula)].join('*');
}

function writeFormula({ name, base, floor, cap, exclude, points }) {
  return [escaped(name), text(base), short(floor), short(cap), exclude.join('.'), ...points.map(writeRule)].join('~');
}

function writeRule({ indicator, period, status, group, base, step, points, bands }) {
  const how = bands ? [`b${bands.map((band) => [band.from, band.to, band.points].map(text).join(':')).join(',')}`] : [`s${text(step)}`, text(points)];
  return [indicator, period, status, group, base, ...how].join('!');
}

const idOf = (written) => (/^[\w-]{1,60}$/.test(written ?? '') ? written : '');
const text = (value) => (value === null || value === undefined ? '' : String(value));
const numberOf = (written) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(written ?? '') ? Number(written) : null);
/** Blanks as `_`; what separates parts, as `.` and its code. */
const escaped = (plain) => plain.replace(/[*~!_.]/g, (sign) => `.${sign.charCodeAt(0).toString(16)}`).replace(/\s/g, '_');
const unescaped = (written) => written.replace(/_/g, ' ').replace(/\.([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

/**
 * What to ask the server.
 * @param {Settings} settings
 * @param {string} boundaries the scenario's
 * @param {(code: string) => boolean} known
 * @returns {{body: ?any, missing: string}} `missing`: why nothing can be asked yet
 */
export function requestOf({ budget, formulas }, boundaries, known) {
  if (!formulas.length) return { body: null, missing: 'formula' };
  if (budget === null) return { body: null, missing: 'budget' };
  const open = formulas.findIndex((formula) => !isWhole(formula));
  if (open >= 0) return { body: null, missing: open ? 'second' : 'first' };
  const [a, b] = formulas.map((formula) => bodyOf(formula, known));
  return { body: { budget, boundaries, a, ...(b ? { b } : {}) }, missing: '' };
}

/** Whether every coefficient is there. @param {Formula} formula */
export function isWhole({ base, points }) {
  const filled = (rule) =>
    rule.bands ? rule.bands.length > 0 && rule.bands.every((band) => band.from !== null && band.points !== null) : rule.step !== null && rule.points !== null;
  return points.every(filled) && (points.length > 0 || (base ?? 0) > 0);
}

function bodyOf({ name, base, floor, cap, exclude, points }, known) {
  return {
    name,
    base: base ?? 0,
    floor: floor ?? 0,
    ...(cap === null ? {} : { cap }),
    exclude: exclude.filter(known),
    points: points.map(({ bands, step, points: given, ...series }) =>
      bands ? { ...series, bands: bands.map(({ to, ...band }) => (to === null ? band : { ...band, to })) } : { ...series, step, points: given },
    ),
  };
}

/** A formula of the server's, as it is edited here. */
export function formulaOf({ name, base, floor, cap, exclude, points }) {
  return {
    name: name ?? '',
    base: base ?? null,
    floor: floor || null,
    cap: cap ?? null,
    exclude: exclude ?? [],
    points: points.map(({ bands, ...rule }) => (bands ? { ...rule, bands: bands.map(({ from, to = null, points: given }) => ({ from, to, points: given })) } : rule)),
  };
}
