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
 * @param {{code: string, values: ?number[]}[]} units ranked ones, with a value for each criterion
 * @returns {{units: Map<string, Scored>, weights: number[]}} the weights that count, summing to 1 (0 for a criterion that
 *   tells nobody apart); no units when no weight counts
 */
export function score(scenario, units) {
  const weighted = scenario.criteria
    .map((criterion, j) => ({ ...criterion, j }))
    .filter(({ weight, j }) => weight > 0 && units.some((unit) => unit.values[j] !== null));
  const complete = units.filter((unit) => usable(unit, weighted, scenario.missing));
  const columns = scenario.criteria.map((criterion, j) =>
    normalise(
      complete.map((unit) => unit.values[j]),
      scenario.normalisation,
      criterion.direction === 'lower_first',
    ),
  );
  const active = weighted.filter(({ j }) => columns[j]);
  const sum = active.reduce((total, one) => total + one.weight, 0);
  const weights = scenario.criteria.map(({ weight }, j) => (sum > 0 && weight > 0 && columns[j] ? weight / sum : 0));
  const left = complete
    .map((unit, i) => i)
    .filter((i) => !active.length || usable(complete[i], active, scenario.missing));
  if (!weighted.length) return { units: new Map(), weights };
  const table = columns.map((column) => left.map((i) => column?.[i] ?? null));
  const bounds = table.map((column) => boundsOf(column));
  const scored = left.map((_, i) => scoreOf(table, bounds, weights, i, scenario.aggregation));
  return {
    units: ranked(
      left.map((i) => complete[i]),
      scored,
    ),
    weights,
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
  const parts = weights.map(() => 0);
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
  return { score: total, contributions: parts.map((part) => (Number.isFinite(share) ? part * share : 0)) };
}

function whole(method, { present, sum, plus, minus }) {
  if (method === 'topsis') return minus + plus > 0 ? Math.sqrt(minus) / (Math.sqrt(plus) + Math.sqrt(minus)) : 0;
  const mean = present > 0 ? sum / present : 0;
  return method === 'weighted_geometric' ? Math.expm1(mean) / SCALE : mean;
}

const round = (value) => Math.round(value * DIGITS) / DIGITS;

/** Highest first; equal scores share the better rank. */
function ranked(units, scored) {
  const order = scored.map((_, i) => i).sort((a, b) => scored[b].score - scored[a].score);
  const result = new Map();
  order.forEach((i, at) => {
    const { score: own } = scored[i];
    const before = at > 0 ? scored[order[at - 1]] : null;
    const after = at < order.length - 1 ? scored[order[at + 1]].score : null;
    scored[i].rank = before?.score === own ? before.rank : at + 1;
    scored[i].tied = before?.score === own || after === own;
    result.set(units[i].code, scored[i]);
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
