/** The server's last answer with the criteria of the present scenario: some may be new, gone or in another place. */

/**
 * @param {any} answer
 * @param {import('./state.js').Scenario} scenario
 * @returns {any} the answer itself where its criteria are those of the scenario; a criterion it does not know has no
 *   figures in it
 */
export function aligned(answer, { criteria }) {
  const known = new Map(answer.criteria.map((one, i) => [seriesKey(one), i]));
  const places = criteria.map((one) => known.get(seriesKey(one)));
  if (places.length === answer.criteria.length && places.every((place, i) => place === i)) return answer;
  const at = (list, place, i) =>
    place === undefined ? { ...UNKNOWN, ...criteria[i], criterion: i } : { ...list[place], criterion: i };
  return {
    ...answer,
    criteria: places.map((place, i) => at(answer.criteria, place, i)),
    units: answer.units.map((unit) => ({
      ...unit,
      contributions: places.map((place, i) => at(unit.contributions, place, i)),
    })),
  };
}

const UNKNOWN = {
  name: '…',
  label: '…',
  value: null,
  contribution: 0,
  effectiveWeight: 0,
  unitCount: 0,
  min: null,
  max: null,
  mean: null,
};

/** What makes two criteria the same series. */
export const seriesKey = ({ indicator, period, status, group, base }) =>
  [indicator, period, status, group, base].join('~');
