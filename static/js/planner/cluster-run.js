/**
 * One computation of clusters at a time, with the seconds it takes on the screen and a way to stop it. What was computed
 * before stays until the new answer is there.
 */

import { Problem, get } from '../api.js';
import { runName } from './run-name.js';
import { getClusters } from './service.js';

const RUN = runName('clusters');
const CONFLICT = 409;
const MISSING = 404;

/**
 * @typedef {{asked: string, answer: any, problem: ?Problem, stopped: boolean, since: number, share: number}} Run
 *   `since`: when the computation began, 0 when none runs; `share`: how much of it is done, 0 to 1
 */

/** @param {(run: Run) => void} draw called when anything changes */
export function createRun(draw) {
  /** @type {Run} */
  const run = { asked: '', answer: null, problem: null, stopped: false, since: 0, share: 0 };
  let work = new AbortController();
  let clock = 0;

  async function ask(atlas, query, lang) {
    const asked = JSON.stringify([atlas, query, lang]);
    if (asked === run.asked) return;
    work.abort();
    work = new AbortController();
    const own = work;
    Object.assign(run, { asked, problem: null, stopped: false, since: Date.now(), share: 0 });
    clearInterval(clock);
    clock = setInterval(() => tick(own.signal), 500);
    draw(run);
    try {
      run.answer = await getClusters(atlas, query, { signal: own.signal, lang, run: RUN });
    } catch (error) {
      if (own.signal.aborted) return;
      if (!(error instanceof Problem)) throw error;
      if (error.status === CONFLICT) run.stopped = true;
      else Object.assign(run, { problem: error, answer: null });
    } finally {
      if (!own.signal.aborted) {
        clearInterval(clock);
        run.since = 0;
        draw(run);
      }
    }
  }
  /** How far it is; that the server cannot be reached is told by the answer that does not come. */
  async function tick(signal) {
    draw(run);
    try {
      const { share } = await get(`/api/runs/${RUN}`, {}, { signal });
      run.share = Math.max(run.share, share);
    } catch (error) {
      if (!signal.aborted && !(error instanceof Problem)) throw error;
    }
  }

  /** Ends the computation, here at once and on the server, which may not have begun it yet. */
  async function stop() {
    work.abort();
    clearInterval(clock);
    Object.assign(run, { stopped: true, since: 0 });
    draw(run);
    const answer = await fetch(`/api/runs/${RUN}`, { method: 'DELETE' });
    if (!answer.ok && answer.status !== MISSING) throw new Problem('', '', answer.status);
  }
  /** Computes the same once more, after it was stopped or failed. */
  const forget = () => {
    run.asked = '';
  };
  return { ask, stop, forget, run };
}
