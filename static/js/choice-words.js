/** What an atlas and a choice of figures are called. */

import { small } from './format.js';

/** Where the vocabulary names the values of a field. */
export const LABELS = { status: 'statuses', group: 'groups', base: 'bases' };

/**
 * The short name of an atlas: its unit and the year of its document.
 * @param {any} atlas
 */
export function atlasName(atlas) {
  const year = atlas.id.match(/-(\d{4})$/)?.[1];
  return year ? `${atlas.unit.name} ${year}` : atlas.title;
}

/**
 * What distinguishes the choice, in words: status and period always, group and base where there are several.
 * @param {any} indicator
 * @param {any} choice
 * @param {any} vocabulary
 */
export function describe(indicator, choice, vocabulary) {
  const parts = [`${vocabulary.statuses[choice.status] ?? choice.status} ${choice.period}`];
  for (const field of ['group', 'base']) {
    const many = new Set(indicator.series.map((one) => one[field])).size > 1;
    const telling = field === 'base' || choice.group !== 'all';
    if (choice[field] && (many || telling)) parts.push(vocabulary[LABELS[field]][choice[field]] ?? choice[field]);
  }
  return parts;
}

/** The same as one line that goes on from the indicator's name. */
export function describeLine(indicator, choice, vocabulary) {
  const [first, ...rest] = describe(indicator, choice, vocabulary);
  return [small(first), ...rest].join(' · ');
}
