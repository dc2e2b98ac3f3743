/** Circles for counts over colours for rates: the area of a circle goes with the count. */

import { full, number } from '../format.js';
import { seriesAt, seriesName } from './paint-data.js';
import { seriesPicture, unitsOf } from './paint-series.js';

/** Of the greatest count, CSS pixels. */
const GREATEST = 24;
const LEGEND_SHARES = [1, 0.5, 0.1];

/**
 * @param {string} paint `symbols:<counts>:<rates>`
 * @param {import('./view.js').View} view
 * @param {any} means
 * @returns {?import('./paint-picture.js').Picture}
 */
export function symbolsPicture(paint, view, means) {
  const [, counts, rates] = paint.split(':');
  const ground = seriesPicture(paint, /^c\d+$/.test(rates) ? seriesAt(rates, view) : rates, view, means);
  const series = /^c\d+$/.test(counts) ? seriesAt(counts, view) : counts;
  const data = means.figures.get(view, series);
  if (!ground || !data) return null;
  if (ground.problem || data.problem) return { ...ground, notes: [...ground.notes, data.problem?.detail].filter(Boolean) };
  const units = unitsOf(data, counts, view);
  const most = Math.max(0, ...[...units.values()].map((unit) => unit.value ?? 0));
  const radius = (value) => (most > 0 ? GREATEST * Math.sqrt(value / most) : 0);
  const { lang, t, vocabulary } = view;
  const name = seriesName(series, view);
  const words = (code) => full({ ...data.indicator, ...units.get(code) }, lang, vocabulary.qualifiers);
  return {
    ...ground,
    title: t('symbolsTitle', { count: name, rate: ground.title }),
    short: (code) => [units.get(code)?.value != null && words(code), ground.short(code)].filter(Boolean).join(' · '),
    tell: (code) => [`${name}: ${words(code) || t('noDataUnit')}`, ...ground.tell(code).map((text) => `${ground.title}: ${text}`)],
    symbols: {
      name,
      unit: data.indicator.measureName,
      radiusOf: new Map([...units].filter(([, unit]) => unit.value > 0).map(([code, unit]) => [code, radius(unit.value)])),
      points: new Map([...units].map(([code, unit]) => [code, [unit.lon, unit.lat]])),
      sizes: sizesOf(most).map((value) => ({ label: number(value, 0, lang), radius: radius(value) })),
    },
  };
}

/** Round counts to compare circles with, greatest first. */
function sizesOf(most) {
  const rounded = LEGEND_SHARES.map((share) => {
    const step = 10 ** Math.floor(Math.log10(Math.max(1, most * share)));
    return Math.max(1, Math.floor((most * share) / step) * step);
  });
  return [...new Set(rounded)];
}
