/**
 * The criteria as columns of the list: what the server says of each, and where its figures stand in the server's answer,
 * which may still be the one to an earlier set of criteria.
 *
 * @typedef {{number: number, at: ?number, label: string, measure: string, measureName: string, decimals: number,
 *   lower: boolean}} Column `number` counts the criteria of the scenario, `at` those of the answer; null until it knows it
 */

const seriesOf = ({ indicator, period, status, group, base }) => [indicator, period, status, group, base].join();

/**
 * @param {import('./view.js').View} view
 * @returns {Column[]}
 */
export function columnsOf({ state, answer, fresh }) {
  const places = new Map(answer.criteria.map((one, i) => [seriesOf(one), i]));
  return state.scenario.criteria.map((one, number) => {
    const at = (fresh ? number : places.get(seriesOf(one))) ?? null;
    const { label, measure, measureName, decimals } = at === null ? plain(one) : answer.criteria[at];
    return { number, at, label, measure, measureName, decimals, lower: one.direction === 'lower_first' };
  });
}

const plain = ({ indicator }) => ({ label: indicator, measure: '', measureName: '', decimals: 0 });

/**
 * A unit's figure of a criterion as the server gave it; undefined where it gave none yet.
 * @param {import('./view.js').Shown} unit
 * @param {Column} column
 */
export const figureOf = (unit, { at }) => (at === null ? undefined : unit.told.contributions[at]);

/** A series by name: what a figure belongs to whatever number its criterion has. */
export const seriesKey = seriesOf;
