/** The criteria of the scenario as the charts show them: only those that the last answer has figures for. */

const keyOf = ({ indicator, period, status, group, base }) => [indicator, period, status, group, base].join('~');

/**
 * @param {import('./view.js').View} view
 * @returns {{j: number, at: number, label: string, measure: string, measureName: string, decimals: number, weight: number,
 *   series: any}[]} `j`: its number in the scenario and in `contributions` of a shown unit; `at`: its number in the answer
 */
export function criteriaOf({ state: { scenario }, answer, weights }) {
  const told = new Map(answer.criteria.map((one, at) => [keyOf(one), at]));
  return scenario.criteria.flatMap((one, j) => {
    const at = told.get(keyOf(one));
    if (at === undefined) return [];
    const { label, measure, measureName, decimals, indicator, period, status, group, base } = answer.criteria[at];
    const series = { indicator, period, status, group, base };
    return [{ j, at, label, measure, measureName, decimals, weight: weights[j] ?? 0, series }];
  });
}
