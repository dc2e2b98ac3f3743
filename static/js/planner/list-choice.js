/** Choosing units one by one, in ranges, or by moving the line below the last one. */

import { changeScenario } from './state.js';

/** @param {Iterable<string>} codes chosen from now on; none leaves nothing chosen */
function choose(codes) {
  const list = [...codes];
  changeScenario(({ selection, ...rest }) => (list.length ? { ...rest, selection: { codes: list } } : rest));
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
      choose(next);
    },
  };
}

function between(rows, from, to) {
  const [a, b] = [from, to].map((code) => rows.findIndex((unit) => unit.code === code));
  if (a < 0 || b < 0) return [to];
  return rows.slice(Math.min(a, b), Math.max(a, b) + 1).map((unit) => unit.code);
}
