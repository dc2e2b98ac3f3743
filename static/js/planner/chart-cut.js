/** Where the choice ends in the order of priority. */

/**
 * @param {import('./view.js').View} view
 * @returns {{lastIn: any, firstOut: any, size: number, clean: boolean}} last chosen and first not chosen unit (undefined
 *   where there is none); `clean`: all chosen ones stand before all others
 */
export function cutOf({ units, chosen }) {
  const lastIn = units.findLast(({ code }) => chosen.has(code));
  const firstOut = units.find(({ code }) => !chosen.has(code));
  const clean = Boolean(lastIn && firstOut && units.indexOf(lastIn) < units.indexOf(firstOut));
  return { lastIn, firstOut, size: chosen.size, clean };
}

/** How many rows of a page stand above the cut; undefined when the line would not be between them. */
export function rowsAboveCut(rows, view) {
  const { clean } = cutOf(view);
  const above = rows.findIndex(({ code }) => !view.chosen.has(code));
  return clean && above > 0 ? above : undefined;
}

/**
 * Units that come to stand on the other side of the cut in some draws.
 * @param {import('./view.js').View} view
 * @returns {{often: any[], seldom: any[]}} `often`: within the range of nine draws in ten; `seldom`: only beyond it
 */
export function unsure(view) {
  const { size, clean } = cutOf(view);
  const crosses = (low, high) => low !== null && low !== undefined && low <= size && high > size;
  const all = clean && view.fresh ? view.units : [];
  const often = all.filter(({ told }) => crosses(told.rankLow, told.rankHigh));
  return { often, seldom: all.filter((one) => !often.includes(one) && crosses(one.told.rankBest, one.told.rankWorst)) };
}
