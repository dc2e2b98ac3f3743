/**
 * What the workbench shows now: one picture of state, figures and preview that every part of the page draws from, so
 * that list, map and charts cannot disagree.
 *
 * @typedef {{state: import('./state.js').State, atlas: any, vocabulary: any, lang: 'vi'|'en',
 *   t: import('../words.js').Words, answer: any, fresh: boolean, dragging: boolean, units: Shown[],
 *   byCode: Map<string, Shown>, weights: number[], chosen: Set<string>, visible: Set<string>, shapes: any}} View
 *   `answer` is the server's last one, its criteria in the order of the scenario; `fresh`: it is the answer to the present
 *   scenario, certainty included where that was
 *   asked for; `units` are the ranked ones, best first; `weights` those that count, summing to 1; `visible` the codes
 *   that pass the filters
 * @typedef {{code: string, name: string, parent: ?{code: string, name: string}, score: number, rank: number, tied: boolean,
 *   contributions: number[], told: any}} Shown `told` is the unit in the server's answer: its figures, their sources, its
 *   rank range; score, rank and contributions are those of the present weights
 */

import { aligned } from './align.js';
import { chosenBy, score } from './score.js';
import { passes, readFilters } from './filters.js';

/**
 * @param {import('./state.js').State} state
 * @param {any} given the server's last answer
 * @param {Object<string, any>} rest what else a {@link View} holds
 * @returns {View}
 */
export function viewOf(state, given, rest) {
  const answer = aligned(given, /** @type {any} */ (state.scenario));
  const fresh = rest.fresh && given.asked === state.scenario;
  const guessed = fresh ? null : preview(/** @type {any} */ (state.scenario), answer);
  const scored = guessed?.units.size ? guessed : told(answer);
  const known = unitsOf(answer);
  const units = [...scored.units].map(([code, own]) => shownOf(known.get(code), own));
  if (scored !== guessed) units.sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1));
  const chosen = fresh ? new Set(answer.selection?.codes ?? []) : chosenBy(state.scenario, scored.units);
  const filters = readFilters(state.filter);
  const passing = filters.length ? units.filter((unit) => passes(unit, filters)) : units;
  const visible = new Set(passing.map((unit) => unit.code));
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return { ...rest, state, lang: state.lang, answer, fresh, units, byCode, weights: scored.weights, chosen, visible };
}

/** A unit as the page shows it. @returns {Shown} */
const shownOf = (unit, { score: own, rank, tied, contributions }) => {
  const { code, name, parent } = unit;
  return { code, name, parent, score: own, rank, tied, contributions, told: unit };
};

/** What follows from an answer alone, worked out once: a slider asks for it with every move. */
const unitsKept = new WeakMap();
const rowsKept = new WeakMap();

function unitsOf(answer) {
  if (!unitsKept.has(answer)) unitsKept.set(answer, new Map(answer.units.map((unit) => [unit.code, unit])));
  return unitsKept.get(answer);
}

/** The figures of an answer's units in the order of their codes. */
function rowsOf(answer) {
  if (!rowsKept.has(answer)) {
    const all = answer.units.map(({ code, contributions }) => ({ code, values: contributions.map((one) => one.value) }));
    rowsKept.set(answer, all.sort((a, b) => (a.code < b.code ? -1 : 1)));
  }
  return rowsKept.get(answer);
}

/** What the server said, in the shape of a preview. */
function told(answer) {
  const units = new Map(
    answer.units.map(({ code, score: own, rank, tied, contributions }) => [
      code,
      { score: own, rank, tied, contributions: contributions.map((one) => one.contribution) },
    ]),
  );
  return { units, weights: answer.criteria.map((one) => one.effectiveWeight) };
}

/**
 * The present weights on the figures of the last answer, in the server's order for equals; criteria it does not know yet
 * count nothing until it does, and where nothing counts its own scores stay.
 */
const preview = (scenario, answer) => score(scenario, rowsOf(answer));
