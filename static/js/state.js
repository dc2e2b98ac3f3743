/**
 * All that changes. The selection lives in the address (so a link, Back and Forward restore it); what the pointer
 * lights up and the turn of work in progress live here. Views never keep state of their own.
 *
 * @typedef {{lang: 'vi'|'en', atlas: string, indicator: string, period: string, status: string, group: string,
 *   base: string, boundaries: string, method: string, classes: string, unit: string, view: string, sort: string, year: string,
 *   source: string, kind: string, topic: string}} State empty text where the address says nothing
 */

const KEYS = [
  'atlas',
  'indicator',
  'period',
  'status',
  'group',
  'base',
  'boundaries',
  'method',
  'classes',
  'unit',
  'view',
  'sort',
  'year',
  'source',
  'kind',
  'topic',
  'lang',
];
/** Values that go without saying. */
const DEFAULTS = { boundaries: 'original', method: 'jenks', classes: '5', view: 'overview', sort: 'rank', lang: 'vi' };

let lit = '';
/** The selection last told; a step that only opened a figure's source changes nothing else. */
let told = '';
let turn = new AbortController();
/** @type {Map<string, any>} */
const kept = new Map();
/** @type {Set<(state: State) => void>} */
const followers = new Set();
/** @type {{mark: (lit: string, picked: string) => void}[]} */
let marked = [];

/** @returns {State} */
export function state() {
  const query = new URLSearchParams(location.search);
  const found = Object.fromEntries(KEYS.map((key) => [key, query.get(key) ?? DEFAULTS[key] ?? '']));
  found.lang = found.lang === 'en' ? 'en' : 'vi';
  return /** @type {State} */ (found);
}

/**
 * The address of the page with these changes.
 * @param {Partial<State>} patch
 */
export function address(patch) {
  const next = { ...state(), ...patch };
  const query = new URLSearchParams();
  for (const key of KEYS) {
    if (next[key] && next[key] !== DEFAULTS[key]) query.set(key, next[key]);
  }
  return `${location.pathname}?${query}`;
}

/**
 * Changes the selection. A step people take can be undone with Back; a correction replaces the address.
 * @param {Partial<State>} patch
 * @param {{replace?: boolean, quiet?: boolean}} [how]
 */
export function go(patch, { replace = false, quiet = false } = {}) {
  const next = address(patch);
  if (next === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](replace ? history.state : null, '', next);
  if (quiet) told = location.search;
  else announce();
}

/** @param {(state: State) => void} follower */
export function follow(follower) {
  if (followers.size === 0) addEventListener('popstate', () => location.search !== told && announce());
  followers.add(follower);
}

export function announce() {
  told = location.search;
  for (const follower of followers) follower(state());
}

/**
 * Lights the unit that the pointer or the focus is on, in all that shows units.
 * @param {string} code empty when none
 */
export function setLight(code) {
  if (code === lit) return;
  lit = code;
  mark();
}

/**
 * Names all that shows units now, in place of what did before.
 * @param {{mark: (lit: string, picked: string) => void}[]} shown
 */
export function lightIn(shown) {
  marked = shown;
  mark();
}

function mark() {
  const { unit } = state();
  for (const one of marked) one.mark(lit, unit);
}

/** Starts a turn of work: whatever the turn before still waits for is given up. */
export function newTurn() {
  turn.abort();
  turn = new AbortController();
  return turn.signal;
}

/**
 * Keeps one answer under a name for as long as its key stays the same.
 * @template T
 * @param {string} name
 * @param {string} key
 * @param {() => Promise<T>} make
 * @returns {Promise<T>}
 */
export async function keep(name, key, make) {
  const known = kept.get(name);
  if (known?.key === key) return known.value;
  const value = await make();
  kept.set(name, { key, value });
  return value;
}
