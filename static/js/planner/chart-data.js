/** What the charts fetch beside the answer of the scenario: series of the atlas, single units; each once. */

import { getMap, getUnit } from '../api.js';
import { compute } from './service.js';

const MOST = 80;
/** @type {Map<string, Promise<any>>} */
const known = new Map();

/** What was asked before is answered from memory; a failure is forgotten, so that it can be asked again. */
function keep(key, load) {
  const text = JSON.stringify(key);
  if (!known.has(text)) {
    if (known.size >= MOST) known.delete(known.keys().next().value);
    const asked = load();
    known.set(text, asked);
    asked.catch(() => known.delete(text));
  }
  return known.get(text);
}

const placeOf = ({ atlas, state: { scenario }, lang }) => [atlas.id, scenario.boundaries ?? 'original', lang];

/**
 * @param {import('./view.js').View} view
 * @param {{indicator: string, period: string, status: string, group: string, base: string}} series
 */
export function seriesOf(view, { indicator, period, status, group, base }) {
  const choice = { indicator, period, status, group, base };
  const [atlas, boundaries, lang] = placeOf(view);
  return keep(['series', atlas, boundaries, lang, choice], () => getMap(atlas, { ...choice, boundaries }, { lang }));
}

/** @param {import('./view.js').View} view @param {string} code */
export function unitOf(view, code) {
  const [atlas, boundaries, lang] = placeOf(view);
  return keep(['unit', atlas, boundaries, lang, code], () => getUnit(atlas, code, boundaries, { lang }));
}

/** The unit the document is about, which all others are parts of. @param {import('./view.js').View} view */
export function wholeOf({ atlas: { id, unit }, lang }) {
  return keep(['whole', id, lang], () => getUnit(id, unit.code, 'original', { lang }));
}

/** Whom the present choice reaches. @param {import('./view.js').View} view */
export function reachOf(view) {
  const { uncertainty, selection, whatIf, ...scenario } = view.state.scenario;
  const body = {
    scenario: whatIf?.length ? { ...scenario, whatIf } : scenario,
    selection: view.chosen.size ? { codes: [...view.chosen] } : { top: 1 },
  };
  const [atlas, , lang] = placeOf(view);
  return keep(['reach', atlas, lang, body], () => compute(atlas, 'selection', body, { lang }));
}

/**
 * All series of an atlas that have figures of its units.
 * @param {any} atlas
 * @returns {{id: string, indicator: any, period: string, status: string, group: string, base: string}[]} `id` as the map's
 *   `i:` paints name it
 */
export function allSeries(atlas) {
  return atlas.indicators
    .filter((indicator) => indicator.mappable)
    .flatMap((indicator) =>
      indicator.series
        .filter(({ unitCount }) => unitCount > 1)
        .map((one) => ({ ...one, id: idOf({ ...one, indicator: indicator.id }), indicator })),
    );
}

export const idOf = ({ indicator, period, status, group, base }) =>
  `i:${[indicator, period, status, group, base].join('~')}`;

/** A series in words: name, group, base, kind of figure and period, as far as they do not go without saying. */
export function seriesName({ indicator, period, status, group, base }, { vocabulary }) {
  const more = [
    group !== 'all' ? vocabulary.groups[group] : '',
    base && base !== 'poor' ? vocabulary.bases[base] : '',
    status !== 'actual' ? vocabulary.statuses[status] : '',
    period,
  ];
  return [indicator.name, ...more.filter(Boolean)].join(', ');
}
