/** What the workbench asks the server. Every failure leaves as a {@link import('../api.js').Problem}. */

import { get, post } from '../api.js';
import { runName } from './run-name.js';

const at = (atlas, rest) => `/api/atlases/${encodeURIComponent(atlas)}/${rest}`;

/**
 * @param {string} atlas
 * @param {any} scenario
 * @param {{signal?: AbortSignal, lang: string}} options
 * @param {any} [known] the answer to the same scenario without its uncertainty, whose units need not come twice
 */
export async function getPriority(atlas, scenario, options, known = null) {
  const query = { figures: known ? 'certainty' : 'compact' };
  const answer = await post(at(atlas, 'priority'), scenario, { run: RUN, ...options, query });
  if (!known) return whole(answer);
  return answer.revision.sha256 === known.revision.sha256 ? withUnits(answer, known) : getPriority(atlas, scenario, options);
}

function withUnits(answer, known) {
  const before = new Map(known.units.map((unit) => [unit.code, unit]));
  return { ...answer, units: answer.units.map((unit) => ({ ...before.get(unit.code), ...unit })) };
}

/** The server's shorter form with all that goes without saying. */
function whole(answer) {
  for (const unit of answer.units) {
    unit.contributions = unit.contributions.map((given, i) => wholeFigure(given, answer.criteria[i], i));
  }
  return answer;
}

function wholeFigure({ value = null, ...given }, { indicator, effectiveWeight }, criterion) {
  return { ...NOTHING, criterion, indicator, weight: effectiveWeight, value, low: value, high: value, ...given };
}

const NOTHING = {
  printed: null,
  address: null,
  contested: null,
  supposed: false,
  decimals: null,
  estimated: false,
  implied: false,
  contribution: 0,
};

/** The computations of this page, so that a newer one ends an older one and people can stop them. */
export const RUN = runName('desk');

/** Ends what this page has the server compute. */
export const stopComputing = () => fetch(`/api/runs/${RUN}`, { method: 'DELETE' });

/**
 * @param {string} atlas
 * @param {'comparison'|'selection'|'allocation'|'ahp'} what
 * @param {any} body
 * @param {{signal?: AbortSignal, lang: string, run?: string}} options
 */
export const compute = (atlas, what, body, options) => post(at(atlas, `priority/${what}`), body, options);

/** @param {string} atlas @param {any} options */
export const getPresets = (atlas, options) => get(at(atlas, 'presets'), {}, options);

/** @param {string} atlas @param {string} code @param {any} options */
export const getScenarioOf = (atlas, code, options) =>
  get(at(atlas, `scenario-codes/${encodeURIComponent(code)}`), {}, options);

/** @param {string} atlas @param {Object<string, any>} query @param {any} options */
export const getClusters = (atlas, query, options) => get(at(atlas, 'clusters'), query, options);

/** @param {string} atlas @param {any} options */
export const getFormulas = (atlas, options) => get(at(atlas, 'allocation-examples'), {}, options);

/** @param {string} atlas @param {any} options */
export const getScenarios = (atlas, options) => get('/api/scenarios', { atlas }, options);

/** @param {any} options */
export const getMethods = (options) => get('/api/methods', {}, options);

/**
 * @param {{name: string, author: string, note: string, atlas: string, request: any}} body
 * @param {{lang: string, token: string}} options
 */
export const saveScenario = (body, options) => post('/api/scenarios', body, options);
