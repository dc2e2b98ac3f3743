/**
 * Scores while a slider moves: the rules of the server's `priority` package applied to the figures of its last answer,
 * so that map and list follow the hand. When the hand rests, the server's own answer takes their place; a test holds
 * the two equal.
 *
 * @typedef {import('./state.js').Scenario} Scenario
 * @typedef {{score: number, rank: number, tied: boolean, contributions: number[]}} Scored
 */

/** A geometric mean needs values above nought: 0 to 1 is set on a scale from 1 to 100. */
const SCALE = 99;
/** Decimals to which scores are equal: sums of the same numbers in another order are. */
const DIGITS = 1e12;

/**
 * @param {Scenario} scenario
 * @param {{code: string, values: ?number[]}[]} units ranked ones, with a value for each criterion; the same array is
 *   prepared once for all weights
 * @returns {{units: Map<string, Scored>, weights: number[]}} the weights that count, summing to 1 (0 for a criterion that
 *   tells nobody apart); no units when no weight counts
 */
export function score(scenario, units) {
  const prepared = preparedFor(scenario, units);
  const { table, bounds, left, told } = prepared;
  const counts = ({ weight }, j) => weight > 0 && told[j];
  const sum = scenario.criteria.reduce((total, one, j) => (counts(one, j) ? total + one.weight : total), 0);
  const weights = scenario.criteria.map((one, j) => (sum > 0 && counts(one, j) ? one.weight / sum : 0));
  if (!prepared.weighted) return { units: new Map(), weights };
  const scored = left.map((_, i) => scoreOf(table, bounds, weights, i, scenario.aggregation));
  return { units: ranked(left, scored, prepared), weights };
}

/** @type {WeakMap<any, any>} what was prepared last of an array of units */
const kept = new WeakMap();

/**
 * All that does not depend on how heavy the criteria are, only on which count at all: a slider changes weights and
 * nothing else.
 */
function preparedFor(scenario, units) {
  const { normalisation, missing, criteria } = scenario;
  const key = [normalisation, missing, ...criteria.map((one) => `${one.direction}${one.weight > 0}`)].join();
  if (kept.get(units)?.key !== key) kept.set(units, { key, ...prepare(scenario, units) });
  return kept.get(units);
}

function prepare({ criteria, normalisation, missing }, units) {
  const weighted = criteria
    .map(({ weight }, j) => ({ weight, j }))
    .filter(({ weight, j }) => weight > 0 && units.some((unit) => unit.values[j] !== null));
  const complete = units.filter((unit) => usable(unit, weighted, missing));
  const columns = criteria.map(({ direction }, j) =>
    normalise(
      complete.map((unit) => unit.values[j]),
      normalisation,
      direction === 'lower_first',
    ),
  );
  const active = weighted.filter(({ j }) => columns[j]);
  const places = complete
    .map((unit, i) => i)
    .filter((i) => !active.length || usable(complete[i], active, missing));
  const table = columns.map((column) => places.map((i) => column?.[i] ?? null));
  return {
    weighted: weighted.length > 0,
    told: columns.map((column) => column !== null),
    left: places.map((i) => complete[i]),
    table,
    bounds: table.map((column) => boundsOf(column)),
    order: places.map((_, i) => i),
  };
}

/** Whether a unit has the figures it needs: all of them, or any where the weight of what is missing is spread. */
function usable(unit, needed, missing) {
  const has = ({ j }) => unit.values[j] !== null;
  return missing === 'spread' ? needed.some(has) : needed.every(has);
}

/** A column on one scale, higher first; null when all its values are equal. */
function normalise(values, method, lower) {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (!known.length || known[0] === known.at(-1)) return null;
  const measure = { min_max: minMax, percentile_rank: percentile, z_score: zScore }[method](known, lower);
  return values.map((value) => (value === null ? null : measure(value)));
}

function minMax(sorted, lower) {
  const [low, high] = [sorted[0], sorted.at(-1)];
  return (value) => (lower ? high - value : value - low) / (high - low);
}

function percentile(sorted, lower) {
  const places = new Map();
  sorted.forEach((value, i) => places.set(value, [...(places.get(value)?.slice(0, 1) ?? [i]), i]));
  return (value) => {
    const [first, last] = places.get(value);
    const share = (first + last) / 2 / (sorted.length - 1);
    return lower ? 1 - share : share;
  };
}

function zScore(sorted, lower) {
  const mean = sorted.reduce((a, b) => a + b, 0) / sorted.length;
  const deviation = Math.sqrt(sorted.reduce((a, b) => a + (b - mean) ** 2, 0) / sorted.length);
  return (value) => (lower ? mean - value : value - mean) / deviation;
}

function boundsOf(column) {
  let [low, high] = [Infinity, -Infinity];
  for (const value of column) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

/** Score and parts of one unit. */
function scoreOf(table, bounds, weights, i, method) {
  const parts = new Array(weights.length).fill(0);
  let [present, sum, plus, minus] = [0, 0, 0, 0];
  for (let j = 0; j < weights.length; j += 1) {
    const value = table[j][i];
    if (value === null || weights[j] === 0) continue;
    present += weights[j];
    if (method === 'topsis') {
      minus += parts[j] = (weights[j] * (value - bounds[j][0])) ** 2;
      plus += (weights[j] * (bounds[j][1] - value)) ** 2;
    } else {
      parts[j] = weights[j] * (method === 'weighted_geometric' ? Math.log1p(SCALE * Math.max(0, value)) : value);
    }
    sum += parts[j];
  }
  const total = round(whole(method, { present, sum, plus, minus }));
  const share = method === 'weighted_arithmetic' ? 1 / present : total / sum;
  for (let j = 0; j < parts.length; j += 1) parts[j] = Number.isFinite(share) ? parts[j] * share : 0;
  return { score: total, rank: 0, tied: false, contributions: parts };
}

function whole(method, { present, sum, plus, minus }) {
  if (method === 'topsis') return minus + plus > 0 ? Math.sqrt(minus) / (Math.sqrt(plus) + Math.sqrt(minus)) : 0;
  const mean = present > 0 ? sum / present : 0;
  return method === 'weighted_geometric' ? Math.expm1(mean) / SCALE : mean;
}

const round = (value) => Math.round(value * DIGITS) / DIGITS;

/**
 * Highest first; equal scores share the better rank and stand in the order of the units. The order of the last time is
 * where sorting starts: a slider moves few units past others.
 */
function ranked(units, scored, prepared) {
  const order = prepared.order.sort((a, b) => scored[b].score - scored[a].score || a - b);
  const result = new Map();
  order.forEach((i, at) => {
    const one = scored[i];
    const before = at > 0 ? scored[order[at - 1]] : null;
    const after = at < order.length - 1 ? scored[order[at + 1]].score : null;
    one.rank = before?.score === one.score ? before.rank : at + 1;
    one.tied = before?.score === one.score || after === one.score;
    result.set(units[i].code, one);
  });
  return result;
}

/**
 * Which units are chosen under scores that are not the server's yet.
 * @param {Scenario} scenario
 * @param {Map<string, Scored>} scored
 * @returns {Set<string>}
 */
export function chosenBy({ selection }, scored) {
  if (selection?.codes) return new Set(selection.codes);
  if (!selection?.top) return new Set();
  return new Set([...scored.keys()].slice(0, selection.top));
}
