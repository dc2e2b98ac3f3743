/** Asks the server for the answer to the present scenario, one question at a time. */

import { Problem } from '../api.js';
import { mended } from './mending.js';
import { getPriority, stopComputing } from './service.js';
import { shapesOf, vintageOf } from './shapes.js';
import { changeScenario, nameScenario, state } from './state.js';

/** Units beyond which the order is asked for first and how sure it is afterwards. */
const MANY = 400;

/**
 * @param {any} page what the page knows; `answer`, `fresh`, `shapes`, `problem` and `phase` are kept here
 * @param {() => Promise<void>} draw
 */
export function createComputing(page, draw) {
  let work = new AbortController();
  let asked = null;

  /** Whether the present scenario is still to be asked about; an answer that is there already is taken again. */
  function needed({ scenario }) {
    if (page.answer?.asked !== scenario) return asked !== scenario;
    if (asked !== scenario) {
      work.abort();
      asked = scenario;
      Object.assign(page, { problem: null, phase: '', fresh: page.answer.whole });
      document.body.dataset.ready = 'true';
    }
    return false;
  }

  async function ask(now) {
    work.abort();
    work = new AbortController();
    const { signal } = work;
    asked = now.scenario;
    Object.assign(page, { fresh: false, problem: null, phase: 'order' });
    document.body.dataset.ready = 'false';
    try {
      await answers(now, { signal, lang: now.lang });
    } catch (error) {
      if (signal.aborted) return;
      if (error.status !== 409 && !(await mended(error, now, page, { signal, lang: now.lang }))) refuse(error);
    }
    if (signal.aborted || asked !== now.scenario) return;
    page.phase = '';
    await draw();
    document.body.dataset.ready = page.problem ? 'error' : String(page.fresh);
  }

  async function answers(now, options) {
    const atlas = page.catalogue.atlases.find((one) => one.id === now.atlas);
    const { boundaries } = now.scenario;
    const request = asRequest(now.scenario);
    const { uncertainty, ...bare } = request;
    const shapes = shapesOf(atlas, boundaries, options);
    // Told by the await below; until then a refused request must not count as unheard.
    shapes.catch(() => null);
    let known = null;
    if (uncertainty && vintageOf(atlas, boundaries).unitCount > MANY) {
      known = await getPriority(now.atlas, bare, options);
      take(known, await shapes, now.scenario, false);
      page.phase = 'certainty';
      await draw();
    }
    const [answer, drawn] = await Promise.all([getPriority(now.atlas, request, options, known), shapes]);
    take(answer, drawn, now.scenario, true);
  }

  function take(answer, shapes, scenario, whole) {
    if (state().scenario !== scenario) return;
    noteRevision(page.answer, answer, scenario);
    Object.assign(page, { answer: { ...answer, asked: scenario, whole }, shapes, fresh: whole });
    if (whole) nameScenario(answer.code);
  }

  /** Somebody may have imported figures since the last answer: what moves then is not the sliders' doing. */
  function noteRevision(before, { atlas, revision }, of) {
    if (before?.atlas !== atlas || before.revision.sha256 === revision.sha256) return;
    page.notice = { key: 'dataChanged', values: { from: before.revision.number, to: revision.number }, of };
  }

  function refuse(error) {
    if (!(error instanceof Problem)) console.error(error);
    page.problem = error;
  }

  return {
    needed,
    ask,
    /** Leaves what runs, since its answer is of no use any more. */
    leave: () => {
      work.abort();
      asked = null;
    },
    /** Has the server stop; the scenario goes on without trying out how sure it is. */
    stop: async () => {
      await stopComputing().catch(() => null);
      if (page.fresh) return false;
      changeScenario(({ uncertainty, ...rest }) => rest);
      return true;
    },
  };
}

/** Nobody chosen is no choice. */
function asRequest({ selection, ...rest }) {
  return selection?.top || selection?.codes?.length ? { ...rest, selection } : rest;
}
