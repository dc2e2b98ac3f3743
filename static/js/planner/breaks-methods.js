/**
 * Class borders of scores and ranks, which are computed in the page and so have no borders from the server. Printed
 * indicators never pass here: theirs are the server's.
 */

/** Standard deviations from the mean at which that method cuts, by number of classes. */
const STEPS = { 2: [0], 3: [-0.5, 0.5], 4: [-1, 0, 1], 5: [-1.5, -0.5, 0.5, 1.5], 6: [-2, -1, 0, 1, 2], 7: [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5] };

/**
 * Lower borders of all classes but the first, increasing, each above the lowest value; fewer where values are equal.
 * @param {number[]} sorted ascending
 * @param {string} method quantile, equal_interval, jenks, standard_deviation
 * @param {number} classes
 * @param {number} decimals what a legend prints is what decides
 * @returns {number[]}
 */
export function innerBorders(sorted, method, classes, decimals) {
  if (sorted.length < 2 || classes < 2) return [];
  const make = { quantile, equal_interval: equalInterval, jenks, standard_deviation: deviations }[method] ?? quantile;
  const rounded = make(sorted, classes).map((border) => rounding(border, decimals));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return [...new Set(rounded)].filter((border) => border > lowest && border <= highest).sort((a, b) => a - b);
}

/** Half away from nought, by the digits people would write: 20.045 is 20.05 though sums end a little below it. */
export function rounding(value, decimals) {
  const digits = String(Number(Math.abs(value).toPrecision(12)));
  const whole = Math.round(digits.includes('e') ? Number(digits) * 10 ** decimals : Number(`${digits}e${decimals}`));
  return Math.sign(value) * Number(`${whole}e-${decimals}`);
}

/**
 * @param {number[]} inner lower borders of all classes but the first
 * @param {number} value
 * @returns {number} from 0
 */
export function classOf(inner, value) {
  let at = 0;
  while (at < inner.length && value >= inner[at]) at += 1;
  return at;
}

/** Equally many in each class; what is left over goes to the first ones, one each, as the server does it. */
function quantile(sorted, classes) {
  const [each, over] = [Math.floor(sorted.length / classes), sorted.length % classes];
  return Array.from({ length: classes - 1 }, (_, i) => sorted[(i + 1) * each + Math.min(i + 1, over)]);
}

function equalInterval(sorted, classes) {
  const [low, high] = [sorted[0], sorted.at(-1)];
  return Array.from({ length: classes - 1 }, (_, i) => low + ((high - low) * (i + 1)) / classes);
}

function deviations(sorted, classes) {
  const mean = sorted.reduce((a, b) => a + b, 0) / sorted.length;
  const spread = Math.sqrt(sorted.reduce((a, b) => a + (b - mean) ** 2, 0) / sorted.length);
  return (STEPS[classes] ?? STEPS[7]).map((step) => mean + step * spread);
}

/**
 * The grouping with the least squared deviations from the means of the groups (Fisher 1958, doi
 * 10.1080/01621459.1958.10501479). The best start of the last group never moves left as its end moves right, so each
 * level is found by halving.
 */
function jenks(sorted, classes) {
  const cost = costs(sorted);
  const n = sorted.length;
  const runs = Math.min(classes, new Set(sorted).size);
  let best = Array.from({ length: n + 1 }, (_, end) => (end === 0 ? 0 : cost(0, end)));
  const starts = [];
  for (let run = 2; run <= runs; run += 1) {
    const next = new Array(n + 1).fill(Infinity);
    const from = new Int32Array(n + 1);
    halve(best, next, from, cost, [run, n], [run - 1, n - 1]);
    starts.push(from);
    best = next;
  }
  const borders = [];
  let end = n;
  for (const from of starts.reverse()) {
    end = from[end];
    borders.unshift(sorted[end]);
  }
  return borders;
}

function halve(best, next, from, cost, [low, high], [first, last]) {
  if (low > high) return;
  const middle = (low + high) >> 1;
  for (let start = first; start <= Math.min(last, middle - 1); start += 1) {
    const total = best[start] + cost(start, middle);
    if (total < next[middle]) {
      next[middle] = total;
      from[middle] = start;
    }
  }
  halve(best, next, from, cost, [low, middle - 1], [first, from[middle]]);
  halve(best, next, from, cost, [middle + 1, high], [from[middle], last]);
}

/** Squared deviations of a run from its mean; values are taken from their middle, or large ones lose the differences. */
function costs(sorted) {
  const middle = sorted[sorted.length >> 1];
  const [sums, squares] = [new Float64Array(sorted.length + 1), new Float64Array(sorted.length + 1)];
  sorted.forEach((value, i) => {
    sums[i + 1] = sums[i] + value - middle;
    squares[i + 1] = squares[i] + (value - middle) ** 2;
  });
  return (start, end) => squares[end] - squares[start] - (sums[end] - sums[start]) ** 2 / (end - start);
}
