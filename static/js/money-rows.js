/** What amounts are called, and which of them one line or one bar shows. */

import { date, million, small } from './format.js';

/**
 * The value that most rows have.
 * @param {any[]} rows
 * @param {string} field
 */
export function busiest(rows, field) {
  const counts = new Map();
  for (const row of rows) counts.set(String(row[field]), (counts.get(String(row[field])) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** What a column of money says: its stage and the date it speaks of. */
export function stageLabel(row, { vocabulary, t }) {
  const stage = vocabulary.stages[row.stage] ?? row.stage;
  return row.asOf ? `${stage} ${t('asOf', { date: date(row.asOf) })}` : stage;
}

/** @returns {string} the name of a project with its code: `DA3.1 · …` */
export function projectLabel(row, vocabulary) {
  const name = row.projectName ?? vocabulary.projects[row.project] ?? row.project;
  return row.project === 'total' ? name : `${row.project} · ${name.replace(/^[^:]*: /, '')}`;
}

/** Who pays, for what kind of spending, to whom. */
export function lineName({ source, kind, recipient }, { vocabulary, t }) {
  const parts = [
    vocabulary.sources[source] ?? source,
    kind === 'total' && source !== 'total' ? '' : small(vocabulary.kinds[kind] ?? kind),
  ];
  return [parts.filter(Boolean).join(', '), recipient && t('moneyTo', { recipient })].filter(Boolean).join(' – ');
}

/** An amount in million đồng, with its "about" and a word when it is a second printing. */
export function amount(row, { state, vocabulary, t }) {
  const about = row.qualifier ? `${vocabulary.qualifiers[row.qualifier] ?? row.qualifier} ` : '';
  const again = row.mention > 1 ? ` (${t('mention', { n: row.mention })})` : '';
  return `${about}${million(row.amountVnd, state.lang)}${again}`;
}
