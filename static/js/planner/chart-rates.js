/**
 * The deprivation rates of units and of the whole they belong to: of one base, group and period, as they were.
 *
 * @typedef {{id: string, name: string, own: any, whole: any}} Rate a rate of the unit and of the whole; either may be null
 */

const RATE = /^dep_.+_rate$/;

/** Which base, group and period an atlas has actual deprivation rates of; the latest first. */
export function rateSets({ indicators }) {
  const found = new Map();
  for (const { id, series } of indicators) {
    if (!RATE.test(id)) continue;
    for (const { status, base, group, period, unitCount } of series) {
      if (status === 'actual' && unitCount > 1) found.set([base, group, period].join('~'), { base, group, period });
    }
  }
  return [...found]
    .map(([id, one]) => ({ id, ...one }))
    .sort((a, b) => b.period.localeCompare(a.period) || Number(b.base === 'poor') - Number(a.base === 'poor'));
}

/** The rates of a set among the figures of a unit, in their order; the name is without what all share. */
function ratesOf(unit, { base, group, period }) {
  return unit.observations
    .filter((one) => RATE.test(one.indicator) && one.mention === 1 && one.status === 'actual')
    .filter((one) => one.base === base && one.group === group && one.period === period && one.value !== null);
}

/**
 * @param {any} unit answer about the unit
 * @param {any} whole answer about the unit the document is about; null to compare with nothing
 * @param {{base: string, group: string, period: string}} set
 * @returns {Rate[]} those furthest above the whole first
 */
export function compared(unit, whole, set) {
  const theirs = new Map(whole ? ratesOf(whole, set).map((one) => [one.indicator, one]) : []);
  const above = ({ own, whole: other }) => (other ? own.value - other.value : -Infinity);
  return ratesOf(unit, set)
    .map((own) => ({ id: own.indicator, name: shortOf(own.name), own, whole: theirs.get(own.indicator) ?? null }))
    .filter(({ own, whole: other }) => !other || other.standard === own.standard)
    .sort((a, b) => above(b) - above(a));
}

const shortOf = (name) => name.split(': ').slice(1).join(': ') || name;
