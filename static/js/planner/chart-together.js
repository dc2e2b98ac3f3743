/** Whether two series go together: the rank correlation (Spearman), equal values sharing their mean rank. */

const LEAST = 5;
const CLEAR = 0.7;
const SOME = 0.4;

/**
 * @param {{x: number, y: number}[]} points
 * @returns {{value: ?number, word: string}} null for too few points or a series that is the same everywhere
 */
export function together(points) {
  const [a, b] = [ranksOf(points.map(({ x }) => x)), ranksOf(points.map(({ y }) => y))];
  const value = points.length < LEAST ? null : correlation(a, b);
  return { value, word: value === null ? '' : wordOf(value) };
}

function wordOf(value) {
  const size = Math.abs(value);
  if (size < SOME) return 'togetherNot';
  return value > 0 ? (size < CLEAR ? 'togetherSome' : 'togetherClear') : size < CLEAR ? 'againstSome' : 'againstClear';
}

function ranksOf(values) {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = new Array(values.length);
  for (let from = 0, to; from < order.length; from = to) {
    to = from + 1;
    while (to < order.length && order[to].value === order[from].value) to += 1;
    for (let k = from; k < to; k += 1) ranks[order[k].i] = (from + to - 1) / 2;
  }
  return ranks;
}

function correlation(a, b) {
  const middle = (a.length - 1) / 2;
  const sum = (of) => a.reduce((total, _, i) => total + of(a[i] - middle, b[i] - middle), 0);
  const spread = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
  return spread > 0 ? sum((x, y) => x * y) / spread : null;
}
