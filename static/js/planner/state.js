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

import { writeSupposed } from './supposed.js';

/**
 * What the address holds, in its order; `k` is the code of the scenario, which the server gives, and `suppose` the figures
 * supposed to be others, which the code leaves out.
 */
const KEYS = [
  'atlas',
  'k',
  'suppose',
  'view',
  'chart',
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

/** Steps of one kind that follow each other faster than this are one step: a key held down, a button pressed thrice. */
const TOGETHER_MS = 1200;

/** @type {State} */
let current = fromHistory() ?? fromAddress();
let step = history.state?.step ?? 0;
let furthest = step;
let held = false;
let last = { kind: '', at: 0 };
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
 * @param {{how?: 'step'|'replace'|'drag', kind?: string}} [options] a step can be undone; `drag` leaves address and
 *   history alone until the step that ends it; quick steps of one `kind` are one
 */
export function change(patch, { how = 'step', kind = '' } = {}) {
  const before = current;
  const forgotten = patch.scenario && patch.scenario !== before.scenario && patch.k === undefined ? { k: '' } : {};
  const supposed = patch.scenario ? { suppose: writeSupposed(patch.scenario.whatIf) } : {};
  current = { ...current, ...forgotten, ...supposed, ...patch };
  held = how === 'drag';
  if (how === 'step' && !goesOn(kind)) {
    step += 1;
    furthest = step;
    history.pushState({ desk: current, step }, '', address(current));
  } else if (how !== 'drag') {
    history.replaceState({ desk: current, step }, '', address(current));
  }
  tell(before);
}

/** Whether a step belongs to the one just taken. */
function goesOn(kind) {
  const now = performance.now();
  const same = kind !== '' && kind === last.kind && now - last.at < TOGETHER_MS && step === furthest;
  last = { kind, at: now };
  return same;
}

/**
 * Changes the scenario.
 * @param {(scenario: Scenario) => Scenario} make from the present one; must not change it in place
 * @param {{how?: 'step'|'replace'|'drag', kind?: string}} [options]
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
/** Back to the state before; the source of a figure that stands open is closed with it. */
export const undo = () => canUndo() && history.go(-1 - (history.state?.source ? history.state.depth : 0));
export const redo = () => canRedo() && history.forward();
/** What was undone cannot be done again: another entry took its place in the history. */
export const forgetUndone = () => {
  furthest = step;
};

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

/** The state of this entry of the history: the page was loaded anew. */
function fromHistory() {
  const desk = history.state?.desk;
  return desk?.scenario && address(desk) === location.pathname + location.search ? desk : null;
}

/** After Back or Forward; an entry that only opened a figure's source changes nothing. */
function restore() {
  if (history.state?.source) return;
  const before = current;
  const found = history.state?.desk ?? fromAddress();
  const same = JSON.stringify(found.scenario) === JSON.stringify(before.scenario);
  current = same ? { ...found, scenario: before.scenario } : found;
  held = false;
  last.kind = '';
  step = history.state?.step ?? 0;
  tell(before);
}

function tell(before) {
  for (const follower of followers) follower(current, before);
  if (current.unit !== before.unit) relight();
}
