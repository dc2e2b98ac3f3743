/** Series that stand in the atlas both as they were and as they are planned. */

import { allSeries } from './chart-data.js';

const AIM = ['plan', 'estimate'];

/**
 * @param {any} atlas
 * @returns {{id: string, indicator: any, group: string, base: string, actual: any, plan: any}[]} for each plan the actual
 *   figures of the same period, else the last before it
 */
export function pairsOf(atlas) {
  const all = allSeries(atlas);
  return all
    .filter(({ status }) => AIM.includes(status))
    .flatMap((plan) => {
      const { indicator, group, base, period } = plan;
      const actual = all
        .filter(
          (one) => one.status === 'actual' && one.indicator === indicator && one.group === group && one.base === base,
        )
        .filter((one) => one.period <= period)
        .sort((a, b) => b.period.localeCompare(a.period))[0];
      return actual ? [{ id: plan.id, indicator, group, base, actual, plan }] : [];
    });
}
