/**
 * The values the atlas computes for the explorer. They come from the server with their formula and inputs; nothing is
 * calculated here. Each is asked for only where the document prints what it is computed from.
 */

import { computedAddress, getSource } from './api.js';

const COUNTS = ['household', 'person'];
/** Rates that can be recomputed: each with its numerator; the denominator is the number of households. */
const RATES = { poverty_rate: 'poor_households', near_poverty_rate: 'near_poor_households' };

/**
 * The sum over the units of the map, where they are counts.
 * @param {any} data the answer of the map
 * @param {{signal?: AbortSignal, lang: string}} options
 * @returns {Promise<any>|null}
 */
export function sumOfUnits(data, options) {
  const { atlas, indicator, period, status, group, base, summary } = data;
  const printed = data.features.every(({ properties }) => !properties.implied && !properties.estimated);
  if (!COUNTS.includes(indicator.measure) || summary.count < 2 || !printed) return null;
  const keys = { indicator: indicator.id, period, status, group, base };
  return getSource(computedAddress(atlas, 'sum_of_units', keys), options);
}

/**
 * What can be computed of one unit: its households where they are not printed, its rates where they are.
 * @param {string} atlas
 * @param {any} about the answer about the unit
 * @param {{signal?: AbortSignal, lang: string}} options
 * @returns {Promise<{of: any, printed: any, value: any}[]>} `of`: an observation that says which period, status, group
 */
export function derivedOf(atlas, about, options) {
  const first = about.observations.filter((one) => one.mention === 1 && !one.qualifier && !one.base);
  const find = (indicator, like) => first.find((one) => one.indicator === indicator && same(one, like));
  const ask = (formula, like, more, printed) => {
    const { period, status, group } = like;
    const keys = { unit: about.code, ...more, period, status, group };
    if (formula === 'rate_from_counts') keys.base = '';
    return getSource(computedAddress(atlas, formula, keys), options).then((value) => ({ of: like, printed, value }));
  };
  const implied = first
    .filter((one) => one.indicator === 'poor_households' && one.value > 0)
    .filter((one) => find('poverty_rate', one)?.value > 0 && !find('households', one))
    .map((one) => ask('implied_households', one, {}));
  const rates = Object.entries(RATES).flatMap(([rate, count]) =>
    first
      .filter((one) => one.indicator === count && find('households', one)?.value > 0)
      .map((one) => ask('rate_from_counts', one, { indicator: rate }, find(rate, one))),
  );
  return Promise.all([...implied, ...rates]);
}

function same(a, b) {
  return a.period === b.period && a.status === b.status && a.group === b.group;
}

/**
 * Disbursed of allocated, where both are printed for the same unit, year, project, source and kind.
 * @param {string} atlas
 * @param {any[]} rows
 * @param {{signal?: AbortSignal, lang: string}} options
 * @returns {Promise<Map<string, any>>} by {@link lineKey}
 */
export async function disbursementRates(atlas, rows, options) {
  const lines = new Map();
  for (const row of rows.filter((one) => one.mention === 1 && !one.recipient)) {
    const key = lineKey(row);
    if (!lines.has(key)) lines.set(key, { row, stages: new Set() });
    if (row.stage !== 'allocated' || row.amountVnd > 0) lines.get(key).stages.add(row.stage);
  }
  const wanted = [...lines].filter(([, { stages }]) => stages.has('allocated') && stages.has('disbursed'));
  const found = wanted.map(async ([key, { row }]) => {
    const { unit, year, project, source, kind } = row;
    const keys = { unit: unit.code, year: String(year), project, source, kind };
    return [key, await getSource(computedAddress(atlas, 'disbursement_rate', keys), options)];
  });
  return new Map(await Promise.all(found));
}

/** What one line of the money table stands for. */
export function lineKey({ unit, year, project, source, kind, recipient }) {
  return [unit.code, year, project, source, kind, recipient].join('|');
}
