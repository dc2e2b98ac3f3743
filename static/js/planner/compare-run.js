/** Asks the server to compare two scenarios, once for each pair. */

import { Problem } from '../api.js';
import { compute } from './service.js';
import { readCompare, requestOf } from './compare-setting.js';

/**
 * @typedef {{asked: string, answer: any, problem: ?Problem, requests: {a: any, b: any}, gone: boolean}} Compared `gone`:
 *   what is to be compared is no longer there
 */

/** @param {() => void} draw called when there is something new */
export function createComparison(draw) {
  /** @type {Compared} */
  const run = { asked: '', answer: null, problem: null, requests: { a: null, b: null }, gone: false };
  let work = new AbortController();

  /** @param {import('./view.js').View} view @param {any[]} saved */
  async function ask(view, saved) {
    const { a, b } = readCompare(view.state.compare);
    const asked = a ? JSON.stringify([view.state.atlas, view.lang, a, b, view.state.scenario, sourceOf(a, saved), sourceOf(b, saved)]) : '';
    if (asked === run.asked) return;
    work.abort();
    work = new AbortController();
    const options = { signal: work.signal, lang: view.lang };
    run.asked = asked;
    if (!a) {
      Object.assign(run, { answer: null, problem: null, requests: { a: null, b: null }, gone: false });
      draw();
      return;
    }
    try {
      const [first, second] = await Promise.all([a, b].map((key) => requestOf(key, view, saved, options)));
      const gone = !first || !second;
      const answer = gone ? null : await compute(view.state.atlas, 'comparison', { a: first, b: second }, options);
      Object.assign(run, { answer, problem: null, requests: { a: first, b: second }, gone });
    } catch (error) {
      if (options.signal.aborted) return;
      if (!(error instanceof Problem)) throw error;
      Object.assign(run, { answer: null, problem: error, gone: false });
    }
    draw();
  }
  return { ask, run };
}

/** A saved scenario may be there only after the list has come. */
const sourceOf = (key, saved) => key.startsWith('s:') && saved.some(({ id }) => `s:${id}` === key);
