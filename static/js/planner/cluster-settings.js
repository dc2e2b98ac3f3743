/**
 * What the clusters are computed from, as it stands in the address:
 * `poverty_rate~2020~actual~all~*k4*p9999*s7*e*l0.01`. The series comes first (empty: the first criterion); then, where
 * they differ from what goes without saying, neighbours (`r`ook, `d12.5` km, `k4` nearest), shuffles, seed, smoothing and
 * the level of false discoveries.
 *
 * @typedef {{series: string, contiguity: 'queen'|'rook'|'distance'|'k_nearest', neighbours: number, distance: number,
 *   permutations: number, seed: number, smoothing: boolean, level: number}} Settings `distance` in km; 0 leaves it to the
 *   server
 */

/** @type {Settings} */
const USUAL = {
  series: '',
  contiguity: 'queen',
  neighbours: 4,
  distance: 0,
  permutations: 999,
  seed: 1,
  smoothing: false,
  level: 0.05,
};
/** What stands after the letter: lowest and highest, and whether whole. */
export const BOUNDS = { d: [0, 2000, false], k: [1, 20, true], p: [99, 9999, true], s: [0, 2 ** 53, true], l: [0.001, 0.2, false] };

/**
 * @param {string} text
 * @returns {Settings} what cannot be read is as usual
 */
export function readSettings(text) {
  const [series, ...parts] = text.split('*');
  const read = { ...USUAL, series };
  for (const part of parts) {
    const value = within(part[0], part.slice(1));
    if (part === 'r') read.contiguity = 'rook';
    else if (part === 'e') read.smoothing = true;
    else if (value === null) continue;
    else if (part[0] === 'd') Object.assign(read, { contiguity: 'distance', distance: value });
    else if (part[0] === 'k') Object.assign(read, { contiguity: 'k_nearest', neighbours: value });
    else if (part[0] === 'p') read.permutations = value;
    else if (part[0] === 's') read.seed = value;
    else if (part[0] === 'l') read.level = value;
  }
  return read;
}

/**
 * A number as far as it may stand there.
 * @param {string} letter
 * @param {string} text
 * @returns {?number}
 */
export function within(letter, text) {
  const [least, most, whole] = BOUNDS[letter] ?? [1, 0, false];
  const value = Number(text.replace(',', '.'));
  const fits = text.trim() !== '' && value >= least && value <= most && (!whole || Number.isInteger(value));
  return fits ? value : null;
}

/** @param {Settings} settings */
export function writeSettings({ series, contiguity, neighbours, distance, permutations, seed, smoothing, level }) {
  const neighbourhood = { queen: '', rook: 'r', distance: `d${distance}`, k_nearest: `k${neighbours}` }[contiguity];
  const parts = [
    neighbourhood,
    permutations === USUAL.permutations ? '' : `p${permutations}`,
    seed === USUAL.seed ? '' : `s${seed}`,
    smoothing ? 'e' : '',
    level === USUAL.level ? '' : `l${level}`,
  ].filter(Boolean);
  return series || parts.length ? [series, ...parts].join('*') : '';
}

/**
 * The settings as the server takes them.
 * @param {Settings} settings
 * @param {import('./cluster-series.js').Series} series
 * @param {string} boundaries day of the units the scenario is about
 */
export function queryOf(settings, series, boundaries) {
  const { contiguity, neighbours, distance, permutations, seed, smoothing, level } = settings;
  return {
    ...series,
    boundaries,
    contiguity,
    ...(contiguity === 'k_nearest' ? { neighbours } : {}),
    ...(contiguity === 'distance' ? { distance } : {}),
    permutations,
    seed,
    smoothing: smoothing ? 'empirical_bayes' : 'none',
    level,
  };
}
