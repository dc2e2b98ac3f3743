/**
 * What people set on the budget panel, as text in the address and as a request to the server. The text is
 * `1*total*cost*value*method*least*include*exclude*groups`: amounts as `15e9`; cost `u…` a unit, `h…` a poor household,
 * `l24088-12e8.24115-3e9` typed, `m` typed but too long for an address, so that it is in the state's `costs` alone.
 *
 * @typedef {{total: ?number, kind: 'per_unit'|'per_poor_household'|'list', amount: ?number, amounts: Object<string, number>,
 *   lost: boolean, kept: boolean, value: 'poor_households'|'score', method: 'exact'|'greedy', least: 'none'|'parent'|'groups',
 *   include: string[], exclude: string[], groups: string[][]}} Settings amounts in đồng; `lost`: the address speaks of
 *   typed costs that nobody knows any more; `kept`: they are too long for it
 */

const VERSION = '1';
/** Longer lists of typed costs stay out of the address. */
const LONGEST = 1500;
/** A group nobody is in yet. */
const EMPTY = '-';
/** Listed amounts are sent in the greatest of these, so that those of the whole country fit into a request. */
const UNITS = [1e6, 1e3, 1];
const KINDS = { u: 'per_unit', h: 'per_poor_household', l: 'list', m: 'list' };
const LEAST = { n: 'none', d: 'parent', g: 'groups' };

/** @returns {Settings} */
export const noSettings = () => ({
  total: null,
  kind: 'per_unit',
  amount: null,
  amounts: {},
  lost: false,
  kept: false,
  value: 'poor_households',
  method: 'exact',
  least: 'none',
  include: [],
  exclude: [],
  groups: [],
});

/**
 * @param {{budget: string, costs?: string}} state
 * @returns {Settings} what cannot be read is as if it were not there
 */
export function readBudget({ budget, costs = '' }) {
  const [version, total, cost = '', value, method, least, include, exclude, groups = ''] = budget.split('*');
  if (version !== VERSION) return noSettings();
  const kind = cost[0] in KINDS ? cost[0] : 'u';
  const listed = kind === 'm' ? costs : kind === 'l' ? cost.slice(1) : '';
  return {
    total: amountOf(total),
    kind: /** @type {any} */ (KINDS[kind]),
    amount: kind === 'u' || kind === 'h' ? amountOf(cost.slice(1)) : null,
    amounts: listOf(listed),
    lost: kind === 'm' && !costs,
    kept: kind === 'm' && costs !== '',
    value: value === 's' ? 'score' : 'poor_households',
    method: method === 'g' ? 'greedy' : 'exact',
    least: /** @type {any} */ (LEAST[least] ?? 'none'),
    include: codesOf(include),
    exclude: codesOf(exclude),
    groups: groups ? groups.split('_').map(codesOf) : [],
  };
}

/**
 * @param {Settings} settings
 * @returns {{budget: string, costs: string}} part of the state
 */
export function writeBudget(settings) {
  const list = Object.entries(settings.amounts).map(([code, vnd]) => `${code}-${short(vnd)}`).join('.');
  const long = settings.kind === 'list' && list.length > LONGEST;
  const letter = { per_unit: 'u', per_poor_household: 'h', list: long ? 'm' : 'l' }[settings.kind];
  const budget = [
    VERSION,
    short(settings.total),
    letter + (settings.kind === 'list' ? (long ? '' : list) : short(settings.amount)),
    settings.value === 'score' ? 's' : 'p',
    settings.method === 'greedy' ? 'g' : 'x',
    { none: 'n', parent: 'd', groups: 'g' }[settings.least],
    settings.include.join('.'),
    settings.exclude.join('.'),
    settings.groups.map((group) => group.join('.') || EMPTY).join('_'),
  ].join('*');
  return { budget, costs: long ? list : '' };
}

/**
 * What to ask the server.
 * @param {Settings} settings
 * @param {import('./state.js').Scenario} scenario
 * @param {(code: string) => boolean} known
 * @returns {?any} null while total or cost are missing
 */
export function requestOf(settings, scenario, known) {
  const cost = costOf(settings, known);
  if (settings.total === null || !cost) return null;
  const { selection, uncertainty, ...bare } = scenario;
  const groups = settings.groups.map((group) => ({ codes: group.filter(known) })).filter(({ codes }) => codes.length);
  return {
    scenario: bare,
    budget: settings.total,
    cost,
    value: settings.value,
    method: settings.method,
    include: settings.include.filter(known),
    exclude: settings.exclude.filter(known),
    atLeastOneIn: settings.least === 'parent' ? 'parent' : 'none',
    ...(settings.least === 'groups' ? { groups } : {}),
  };
}

function costOf({ kind, amount, amounts }, known) {
  if (kind !== 'list') return amount === null ? null : { kind, amount };
  const listed = Object.entries(amounts).filter(([code]) => known(code));
  const unit = UNITS.find((one) => listed.every(([, vnd]) => vnd % one === 0));
  return listed.length ? { kind, unit, amounts: Object.fromEntries(listed.map(([code, vnd]) => [code, vnd / unit])) } : null;
}

/** `15000000000` → `15e9`. */
export function short(vnd) {
  return vnd === null ? '' : String(vnd).replace(/000+$/, (noughts) => `e${noughts.length}`);
}

/** `15e9` → `15000000000`; null when it is no amount. */
export function amountOf(text) {
  return /^\d{1,16}(e\d{1,2})?$/.test(text ?? '') && Number(text) <= 1e15 ? Number(text) : null;
}

function listOf(text) {
  const pairs = text.split('.').map((one) => one.split('-'));
  return Object.fromEntries(pairs.filter(([code, vnd]) => isCode(code) && amountOf(vnd) !== null).map(([code, vnd]) => [code, amountOf(vnd)]));
}

const isCode = (text) => /^\d{2,5}$/.test(text);

/** `24088.24115` → codes. */
export const codesOf = (text) => [...new Set((text ?? '').split('.').filter(isCode))];
