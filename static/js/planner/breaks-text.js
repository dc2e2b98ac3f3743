/**
 * How classes are made, as the address says it: `m*quantile*5!h*score*0.2*0.4` is five quantiles everywhere, but borders
 * set by hand for the score. Borders of a series without its period hold for all its periods: colours that are locked, so
 * that a plan can be compared with what was done.
 *
 * @typedef {{method: string, classes: number, hand: Object<string, number[]>}} Classing `method` empty: each paint's own
 */

/** What each kind of paint is cut by unless people choose: the server cuts printed figures the same way. */
const OWN = { score: 'quantile', rank: 'quantile' };
const PRINTED = 'jenks';
const DEFAULT_CLASSES = 5;
export const MOST_CLASSES = 7;

/** @param {string} text @returns {Classing} what cannot be read is left out */
export function readClassing(text) {
  const classing = { method: '', classes: DEFAULT_CLASSES, hand: {} };
  for (const entry of text.split('!')) {
    const [kind, name, ...rest] = entry.split('*');
    const numbers = rest.map(Number).filter(Number.isFinite);
    if (kind === 'm' && /^\w*$/.test(name ?? '') && numbers[0] >= 2 && numbers[0] <= MOST_CLASSES) {
      Object.assign(classing, { method: name, classes: Math.round(numbers[0]) });
    }
    if (kind === 'h' && name && numbers.length && numbers.length < MOST_CLASSES) {
      classing.hand[name] = numbers.sort((a, b) => a - b);
    }
  }
  return classing;
}

/** @param {Classing} classing */
export function writeClassing({ method, classes, hand }) {
  const general = method || classes !== DEFAULT_CLASSES ? [`m*${method}*${classes}`] : [];
  return [...general, ...Object.entries(hand).map(([name, borders]) => ['h', name, ...borders].join('*'))].join('!');
}

/** The method for a paint: the chosen one, or its own. */
export const methodFor = (classing, paint) => classing.method || (OWN[paint] ?? PRINTED);

/** The name of a series for all its periods, carried out or planned. */
export function withoutPeriod(paint) {
  const parts = paint.split('~');
  return parts.length > 1 ? [parts[0], '', '', ...parts.slice(3)].join('~') : paint;
}

/**
 * Borders set by hand for a paint, or locked for its series.
 * @param {Classing} classing
 * @param {string} paint `score`, `rank` or a series
 * @returns {{inner: ?number[], locked: boolean}}
 */
export function handBorders(classing, paint) {
  const kept = paint.includes('~') ? classing.hand[withoutPeriod(paint)] : undefined;
  return { inner: kept ?? classing.hand[paint] ?? null, locked: Boolean(kept) };
}

/** With borders for a paint, or without when there are none; those that are locked stay locked. */
export function withBorders(classing, paint, inner) {
  const key = handBorders(classing, paint).locked ? withoutPeriod(paint) : paint;
  const { [key]: _, ...others } = classing.hand;
  return { ...classing, hand: inner ? { ...others, [key]: inner } : others };
}

/** With the borders of a series locked for all its periods, or free again. */
export function withLock(classing, paint, inner) {
  const { [withoutPeriod(paint)]: _, [paint]: __, ...others } = classing.hand;
  return { ...classing, hand: inner ? { ...others, [withoutPeriod(paint)]: inner } : others };
}
