/**
 * What an axis of the scatter can show: the score, or any series of the atlas.
 *
 * @typedef {{id: string, name: string, title: string, measure: string, decimals: number, figureOf: (code: string) => any,
 *   parent: any}} Axis `figureOf` is null for a unit without the figure; `parent` is the figure of the whole, where it can
 *   be compared with its parts: of a rate, not of a count
 */

import { el } from '../dom.js';
import { criterionFigure } from './chart-cells.js';
import { criteriaOf } from './chart-criteria.js';
import { allSeries, idOf, seriesName, seriesOf } from './chart-data.js';

const SCORE = 'score';
const SCORE_DECIMALS = 3;

/** The axes to begin with: the first two criteria; beside a lone one the number of poor households, or the score. */
export function firstAxes(view) {
  const used = criteriaOf(view).map(({ series }) => idOf(series));
  const poor = sizeSeries(view);
  const second = used[1] ?? (poor && poor.id !== used[0] ? poor.id : SCORE);
  return [used[0] ?? SCORE, second];
}

/** The number of poor households last known: what the size of a point stands for. */
export function sizeSeries({ atlas }) {
  return allSeries(atlas)
    .filter(
      ({ indicator, status, group, base }) =>
        indicator.id === 'poor_households' && status === 'actual' && group === 'all' && !base,
    )
    .sort((a, b) => b.period.localeCompare(a.period))[0];
}

/** An axis that exists: the one asked for, else the other. */
export const knownAxis = (view, id, other) =>
  id === SCORE || allSeries(view.atlas).some((one) => one.id === id) ? id : other;

/**
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 * @param {string} id
 * @returns {Promise<Axis>}
 */
export async function axisOf(view, t, id) {
  if (id === SCORE) {
    const figure = (code) =>
      view.byCode.get(code) && { value: view.byCode.get(code).score, decimals: SCORE_DECIMALS, printed: null };
    return {
      id,
      name: t('scoreAxis'),
      title: t('scoreAxis'),
      measure: '',
      decimals: SCORE_DECIMALS,
      figureOf: figure,
      parent: null,
    };
  }
  const series = allSeries(view.atlas).find((one) => one.id === id);
  const answer = await seriesOf(view, { ...series, indicator: series.indicator.id });
  const { measure, measureName, decimals } = answer.indicator;
  const byCode = figuresIn(answer);
  const criterion = criteriaOf(view).find((one) => idOf(one.series) === id);
  const name = seriesName(series, view);
  return {
    id,
    name,
    title: `${name} (${measureName})`,
    measure,
    decimals,
    figureOf: (code) => {
      const unit = view.byCode.get(code);
      const own = criterion && unit ? criterionFigure(unit, criterion) : byCode.get(code);
      return own && own.value !== null && own.value !== undefined
        ? { qualifier: '', measure, measureName, decimals, ...own }
        : null;
    },
    parent:
      answer.summary.parent && series.indicator.isRate
        ? { measure, measureName, decimals, ...answer.summary.parent }
        : null,
  };
}

/** @type {WeakMap<any, Map<string, any>>} */
const indexed = new WeakMap();

/** The figures of a map's answer by unit; put in order once. */
function figuresIn(answer) {
  if (!indexed.has(answer)) {
    indexed.set(answer, new Map(answer.features.map(({ properties }) => [properties.code, properties])));
  }
  return indexed.get(answer);
}

/** The choices of a picker: criteria in use, the score, then everything the atlas has. */
export function axisOptions(view, t) {
  const used = new Set(criteriaOf(view).map(({ series }) => idOf(series)));
  const all = allSeries(view.atlas);
  const option = (one) => el('option', { value: one.id }, seriesName(one, view));
  const group = (label, list) => (list.length ? el('optgroup', { label }, list.map(option)) : null);
  const rest = all.filter(({ id }) => !used.has(id));
  return [
    el('option', { value: SCORE }, t('scoreAxis')),
    group(
      t('axisUsed'),
      all.filter(({ id }) => used.has(id)),
    ),
    group(
      t('core'),
      rest.filter(({ indicator }) => !indicator.deprivation),
    ),
    group(
      t('deprivations'),
      rest.filter(({ indicator }) => indicator.deprivation),
    ),
  ];
}
