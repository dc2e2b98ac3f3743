/**
 * All that changes on the workbench. A step people take is an entry of the browser's history with the whole state, so
 * that Back undoes it and Forward does it again; the address carries it too, so that a link restores it. While a slider
 * moves, only what is here changes.
 *
 * @typedef {{indicator: string, period: string, status: string, group: string, base: string, weight: number,
 *   direction: 'higher_first'|'lower_first'}} Criterion
 * @typedef {{criteria: Criterion[], normalisation: string, aggregation: string, missing: string, boundaries: string,
 *   selection?: {top?: number, codes?: string[]}, uncertainty?: any, whatIf?: any[]}} Scenario the request for priorities
 * @typedef {Object<string, string> & {lang: 'vi'|'en', scenario: ?Scenario}} State `scenario` is null until it is known;
 *   every other member is text, empty where the address says nothing
 */

/** What the address holds, in its order; `k` is the code of the scenario, which the server gives. */
const KEYS = [
  'atlas',
  'k',
  'view',
  'paint',
  'second',
  'side',
  'unit',
  'filter',
  'breaks',
  'budget',
  'formula',
  'cluster',
  'compare',
  'list',
  'lang',
];
/** Values that go without saying. */
const DEFAULTS = { view: 'list', paint: 'score', lang: 'vi' };

/** @type {State} */
let current = fromAddress();
let step = 0;
let furthest = 0;
let held = false;
let lit = '';
/** @type {Set<(state: State, before: State) => void>} */
const followers = new Set();
/** @type {Set<(lit: string, picked: string) => void>} */
const lighters = new Set();

/** @returns {State} */
export function state() {
  return current;
}

/**
 * Changes the state and tells all who follow.
 * @param {Partial<State>} patch a new scenario drops the code of the old one
 * @param {{how?: 'step'|'replace'|'drag'}} [options] a step can be undone; `drag` leaves address and history alone until
 *   the step that ends it
 */
export function change(patch, { how = 'step' } = {}) {
  const before = current;
  const forgotten = patch.scenario && patch.scenario !== before.scenario && patch.k === undefined ? { k: '' } : {};
  current = { ...current, ...forgotten, ...patch };
  held = how === 'drag';
  if (how === 'step') {
    step += 1;
    furthest = step;
    history.pushState({ desk: current, step }, '', address(current));
  } else if (how === 'replace') {
    history.replaceState({ desk: current, step }, '', address(current));
  }
  tell(before);
}

/**
 * Changes the scenario.
 * @param {(scenario: Scenario) => Scenario} make from the present one; must not change it in place
 * @param {{how?: 'step'|'replace'|'drag'}} [options]
 */
export function changeScenario(make, options) {
  change({ scenario: make(/** @type {Scenario} */ (current.scenario)) }, options);
}

/** Notes the code the server gave the present scenario, without a step. */
export function nameScenario(code) {
  if (current.k === code) return;
  current = { ...current, k: code };
  history.replaceState({ desk: current, step }, '', address(current));
}

/** Whether a slider is held: the state has no address of its own yet. */
export const dragging = () => held;

export const canUndo = () => step > 0;
export const canRedo = () => step < furthest;
export const undo = () => canUndo() && history.back();
export const redo = () => canRedo() && history.forward();

/** @param {(state: State, before: State) => void} follower called after every change */
export function follow(follower) {
  if (followers.size === 0) addEventListener('popstate', restore);
  followers.add(follower);
}

/** The unit that the pointer or the focus is on, in all that shows units. */
export function setLight(code) {
  if (code === lit) return;
  lit = code;
  relight();
}

/** @param {(lit: string, picked: string) => void} lighter called when the lit or the picked unit changes */
export function followLight(lighter) {
  lighters.add(lighter);
  lighter(lit, current.unit);
}

/** Says again which unit is lit: after something was drawn anew. */
export function relight() {
  for (const lighter of lighters) lighter(lit, current.unit);
}

/**
 * The address of the page in a state.
 * @param {Partial<State>} wanted
 */
export function address(wanted) {
  const query = new URLSearchParams();
  for (const key of KEYS) {
    if (wanted[key] && wanted[key] !== DEFAULTS[key]) query.set(key, wanted[key]);
  }
  return query.size ? `${location.pathname}?${query}` : location.pathname;
}

/** @returns {State} */
function fromAddress() {
  const query = new URLSearchParams(location.search);
  const found = Object.fromEntries(KEYS.map((key) => [key, query.get(key) ?? DEFAULTS[key] ?? '']));
  return /** @type {any} */ ({ ...found, lang: found.lang === 'en' ? 'en' : 'vi', scenario: null });
}

/** After Back or Forward; an entry that only opened a figure's source changes nothing. */
function restore() {
  if (history.state?.source) return;
  const before = current;
  const found = history.state?.desk ?? fromAddress();
  const same = JSON.stringify(found.scenario) === JSON.stringify(before.scenario);
  current = same ? { ...found, scenario: before.scenario } : found;
  held = false;
  step = history.state?.step ?? 0;
  tell(before);
}

function tell(before) {
  for (const follower of followers) follower(current, before);
  if (current.unit !== before.unit) relight();
}
