/** Choosing units one by one, in ranges, on the map, or by moving the line below the last one. */

import { changeScenario } from './state.js';

/** @param {Iterable<string>} codes chosen from now on; none leaves nothing chosen */
function chooseOnly(codes) {
  const list = [...codes];
  changeScenario(({ selection, ...rest }) => (list.length ? { ...rest, selection: { codes: list } } : rest));
}

/**
 * Changes the choice, one step that can be undone.
 * @param {Set<string>} found
 * @param {string} how new, add or remove
 * @param {import('./view.js').View} view
 */
export function choose(found, how, { chosen, units }) {
  if (!found.size) return;
  const wanted = { new: (code) => found.has(code), add: (code) => chosen.has(code) || found.has(code), remove: (code) => chosen.has(code) && !found.has(code) };
  chooseOnly(units.map((unit) => unit.code).filter(wanted[how] ?? wanted.new));
}

/** @param {number} count the first so many of the list; quick steps of this kind are one */
export function chooseTop(count) {
  changeScenario((one) => ({ ...one, selection: { top: count } }), { kind: 'top' });
}

/** Keeps the ticks of a list: which row was ticked last, for a range. */
export function createTicks() {
  let last = '';
  return {
    /**
     * Ticks or unticks a unit; a range takes all between it and the one before along.
     * @param {string} code
     * @param {boolean} range
     * @param {import('./view.js').Shown[]} rows as they stand in the list
     * @param {Set<string>} chosen
     */
    tick: (code, range, rows, chosen) => {
      const on = !chosen.has(code);
      const next = new Set(chosen);
      for (const each of range ? between(rows, last, code) : [code]) {
        if (on) next.add(each);
        else next.delete(each);
      }
      last = code;
      chooseOnly(next);
    },
  };
}

function between(rows, from, to) {
  const [a, b] = [from, to].map((code) => rows.findIndex((unit) => unit.code === code));
  if (a < 0 || b < 0) return [to];
  return rows.slice(Math.min(a, b), Math.max(a, b) + 1).map((unit) => unit.code);
}
