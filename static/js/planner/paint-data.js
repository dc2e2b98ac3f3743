/**
 * The figures behind paints: a series as the server maps it, fetched once and kept while the page is open.
 *
 * @typedef {{indicator: string, period: string, status: string, group: string, base: string}} Series
 */

import { getMap } from '../api.js';
import { describeLine } from '../choice-words.js';

const PARTS = ['indicator', 'period', 'status', 'group', 'base'];

/** @param {string} text `indicator~period~status~group~base` @returns {Series} */
export function readSeries(text) {
  const parts = text.split('~');
  return /** @type {any} */ (Object.fromEntries(PARTS.map((part, i) => [part, parts[i] ?? ''])));
}

/** @param {any} series */
export const writeSeries = (series) => PARTS.map((part) => series[part] ?? '').join('~');

/** The series a criterion is made of. */
export const seriesAt = (paint, view) => writeSeries(view.state.scenario.criteria[Number(paint.slice(1))]);

/**
 * A series in words: its indicator, period and what else tells it from others.
 * @param {string} text
 * @param {{atlas: any, vocabulary: any}} view
 */
export function seriesName(text, { atlas, vocabulary }) {
  const series = readSeries(text);
  const indicator = atlas.indicators.find((one) => one.id === series.indicator);
  if (!indicator) return series.indicator;
  const plain = series.status === 'actual' && series.group === 'all';
  const known = plain && !series.base ? series.period : describeLine(indicator, series, vocabulary);
  return `${indicator.name}, ${known}`;
}

/** Whether an indicator counts things, so that circles may stand for it. */
export const isCount = ({ measure }) => measure === 'household' || measure === 'person';

/** @param {() => void} onReady called when figures have come that a picture waits for */
export function createFigures(onReady) {
  const kept = new Map();
  return {
    /**
     * The server's answer; null while it is on its way. One that failed is asked for again with the next picture.
     * @param {import('./view.js').View} view whose atlas, units and language
     * @param {string} series
     * @param {{method?: string, classes?: number}} [how]
     */
    get: ({ atlas, lang, answer }, series, { method = '', classes = 0 } = {}) => {
      const { boundaries = 'original' } = answer.request;
      const key = [atlas.id, boundaries, series, method, classes, lang].join('|');
      const choice = { ...readSeries(series), boundaries, method, classes: classes || '' };
      if (!kept.has(key)) kept.set(key, ask(kept, key, onReady, atlas.id, choice, lang));
      const found = kept.get(key);
      return found instanceof Promise ? null : found;
    },
  };
}

async function ask(kept, key, onReady, atlas, choice, lang) {
  try {
    kept.set(key, await getMap(atlas, choice, { lang }));
  } catch (error) {
    kept.set(key, { problem: error });
  }
  onReady();
}

/** Pictures few ask for, fetched when somebody does. */
const PARTS_LATER = { pair: () => import('./paint-pair.js'), symbols: () => import('./paint-symbols.js') };

/**
 * @param {() => void} onReady called when a module has come that a picture waits for
 * @param {(error: any) => void} onFail
 * @returns {(name: string) => any} the module; null while it is on its way
 */
export function createParts(onReady, onFail) {
  const kept = new Map();
  const fetchPart = async (name) => {
    kept.set(name, null);
    try {
      kept.set(name, await PARTS_LATER[name]());
      onReady();
    } catch (error) {
      kept.delete(name);
      onFail(error);
    }
  };
  return (name) => {
    if (!kept.has(name)) fetchPart(name);
    return kept.get(name);
  };
}
