/** What the panel reads out of the server's answer: poor households of each unit, in two orders. */

/** Shares are sums of quotients: what misses a threshold by less than this meets it. */
const EVEN = 1e-12;

/**
 * Poor households of each unit, from the sums of the server's curve.
 * @param {any} reach
 * @returns {Map<string, number>} units whose number is not known are not in it
 */
export function poorByUnit({ curve }) {
  let before = 0;
  return new Map(
    curve.points.map(({ code, poor }) => {
      const own = poor - before;
      before = poor;
      return [code, own];
    }),
  );
}

/**
 * The same curve in the order of the list.
 * @param {import('./view.js').View} view
 * @param {any} reach
 * @returns {{units: number, code: string, name: string, share: number}[]}
 */
export function listCurve({ units }, reach) {
  const poor = poorByUnit(reach);
  const { total } = reach.poor;
  let sum = 0;
  return units.map(({ code, name }, i) => {
    sum += poor.get(code) ?? 0;
    return { units: i + 1, code, name, share: total ? sum / total : 0 };
  });
}

/**
 * The concentration curve in the order of the list: shares of all households and of the poor ones, summed from the top.
 * @param {import('./view.js').View} view
 * @param {{units: {code: string, households: number, poor: number}[]}} concentration the server's
 * @returns {{households: number, poor: number}[]} from nothing on; it ends where the list of ranked units does
 */
export function listConcentration({ units }, { units: shares }) {
  const of = new Map(shares.map((one) => [one.code, one]));
  const sum = { households: 0, poor: 0 };
  const points = [{ ...sum }];
  for (const { code } of units) {
    sum.households += of.get(code)?.households ?? 0;
    sum.poor += of.get(code)?.poor ?? 0;
    points.push({ ...sum });
  }
  return points;
}

/** After how many units a curve meets a share; null when it never does. */
export const unitsFor = (points, share) => points.find((one) => one.share >= share - EVEN)?.units ?? null;

/** Units outside the choice, those with most poor households first. */
export function missed({ chosen, byCode }, reach) {
  const poor = poorByUnit(reach);
  return reach.curve.points
    .filter(({ code }) => !chosen.has(code))
    .map(({ code, name }) => ({ code, name, poor: poor.get(code), rank: byCode.get(code)?.rank ?? null }));
}

/** Names of units by code, ranked or not. */
export function namesOf({ answer }) {
  return new Map([...answer.units, ...answer.excluded].map(({ code, name }) => [code, name]));
}
