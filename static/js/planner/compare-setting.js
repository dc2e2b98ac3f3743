/**
 * Which two scenarios are compared, as it stands in the address: `A,B`, where B is the present one when it is left out.
 * Each is `k:<code>` (pinned), `p:<preset>`, `s:<saved>` or `y:<period>~<status>` (the present criteria with the figures
 * of another period).
 *
 * @typedef {{key: string, name: string, request: any}} Side
 */

import { getScenarioOf } from './service.js';

/** @param {string} text @returns {{a: string, b: string}} */
export function readCompare(text) {
  const [a = '', b = ''] = text.split(',');
  return { a, b };
}

/** @param {{a: string, b: string}} sides */
export const writeCompare = ({ a, b }) => (b ? `${a},${b}` : a);

/**
 * The other periods for which there are figures of every criterion.
 * @param {import('./view.js').View} view
 * @returns {{key: string, period: string, status: string}[]}
 */
export function otherPeriods({ atlas, state }) {
  const { criteria } = state.scenario;
  const seriesOf = ({ indicator, group, base }) =>
    (atlas.indicators.find(({ id }) => id === indicator)?.series ?? []).filter(
      (one) => one.group === group && one.base === base && one.unitCount > 0,
    );
  const has = (criterion, { period, status }) =>
    seriesOf(criterion).some((one) => one.period === period && one.status === status);
  const same = ({ period, status }) => criteria.every((one) => one.period === period && one.status === status);
  return seriesOf(criteria[0])
    .filter((one) => !same(one) && criteria.every((criterion) => has(criterion, one)))
    .map(({ period, status }) => ({ key: `y:${period}~${status}`, period, status }));
}

/** What the code of a pinned scenario means, asked for once. */
const pinned = new Map();

/**
 * The scenario behind a key; null when there is none (any more).
 * @param {string} key
 * @param {import('./view.js').View} view
 * @param {any[]} saved
 * @param {{signal: AbortSignal}} options
 * @returns {Promise<?any>} without uncertainty, which a comparison does not need
 */
export async function requestOf(key, view, saved, { signal }) {
  const [kind, rest] = [key.slice(0, 1), key.slice(2)];
  if (!key) return bare(view.state.scenario, view);
  if (kind === 'p') return bare(onThese(view.presets.find(({ id }) => id === rest)?.request, view), view);
  if (kind === 's') return bare(saved.find(({ id }) => String(id) === rest)?.request, view);
  if (kind === 'y') {
    const [period, status] = rest.split('~');
    const { scenario } = view.state;
    return bare({ ...scenario, whatIf: undefined, criteria: scenario.criteria.map((one) => ({ ...one, period, status })) }, view);
  }
  const at = `${view.state.atlas} ${rest}`;
  if (!pinned.has(at)) {
    const { request } = await getScenarioOf(view.state.atlas, rest, { signal, lang: view.lang });
    pinned.set(at, request);
  }
  return bare(pinned.get(at), view);
}

/** A ready-made scenario is about the units of the present one. */
const onThese = (request, { state }) => request && { ...request, boundaries: state.scenario.boundaries };

/** A scenario that leaves open what is chosen chooses as many as the present one. */
function bare(request, { state }) {
  if (!request) return null;
  const { uncertainty, whatIf, ...rest } = request;
  const { selection } = state.scenario;
  const size = selection?.top ?? selection?.codes?.length;
  return { ...rest, ...(whatIf?.length ? { whatIf } : {}), ...(rest.selection || !size ? {} : { selection: { top: size } }) };
}
