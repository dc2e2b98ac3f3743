/** The series of an atlas that single units have figures of: what they are called, and the one nearest to a wish. */

import { LABELS, describe, describeLine } from '../choice-words.js';
import { seriesKey } from './align.js';

export const FIELDS = /** @type {const} */ (['period', 'status', 'group', 'base']);

/** The indicators that single units have figures of, each with those series only. */
export function comparable(atlas) {
  const kept = (indicator) => ({ ...indicator, series: indicator.series.filter((one) => one.unitCount > 0) });
  return atlas.indicators.map(kept).filter((one) => one.series.length);
}

export const indicatorOf = (atlas, id) => atlas.indicators.find((one) => one.id === id);

/** What a criterion is called: its indicator, and what distinguishes its series. */
export function criterionName(criterion, { atlas, vocabulary }) {
  const indicator = indicatorOf(atlas, criterion.indicator);
  return {
    name: indicator?.name ?? criterion.indicator,
    about: indicator ? describeLine(indicator, criterion, vocabulary) : '',
  };
}

/** A series as a short label. */
export const seriesLabel = (indicator, series, vocabulary) => describe(indicator, series, vocabulary).join(' · ');

/**
 * The series that has the value just chosen and otherwise differs least from the present one.
 * @param {any} indicator
 * @param {Object<string, string>} present
 * @param {string} field
 * @param {string} value
 */
export function nearest(indicator, present, field, value) {
  const alike = (one) => FIELDS.filter((other) => one[other] === present[other]).length;
  return indicator.series.filter((one) => one[field] === value).sort((a, b) => alike(b) - alike(a))[0];
}

/** Where a series stands among criteria; −1 when it does not. */
export const placeOf = (criteria, series) => criteria.findIndex((one) => seriesKey(one) === seriesKey(series));

/**
 * What each criterion is called where only one line is left: its indicator, and what tells it from others of that name.
 * @param {any[]} criteria
 * @param {{atlas: any, vocabulary: any}} view
 * @returns {string[]}
 */
export function criteriaNames(criteria, view) {
  const told = criteria.map((one) => ({
    name: criterionName(one, view).name,
    parts: FIELDS.map((field) => view.vocabulary[LABELS[field]]?.[one[field]] ?? one[field]),
  }));
  return told.map(({ name, parts }) => {
    const namesakes = told.filter((one) => one.name === name);
    const own = parts.filter((part, k) => part && namesakes.some((one) => one.parts[k] !== part));
    return own.length ? `${name} (${own.join(', ')})` : name;
  });
}
