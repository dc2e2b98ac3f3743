/** The criteria of one unit: value, its place among all, contribution, and a field to suppose another value. */

import { el, fill } from '../dom.js';
import { bare, midName, number } from '../format.js';
import { figureButton } from '../figure.js';
import { imageOf } from './chart-patterns.js';
import { figureOf } from './list-columns.js';
import { figureText } from './list-row.js';
import { printedOf, whatIfField } from './what-if.js';

const SCORE_DIGITS = 3;

/**
 * @param {import('./view.js').Shown} unit
 * @param {import('./view.js').View} view
 * @param {import('./list-columns.js').Column[]} columns
 * @param {import('../words.js').Words} t
 */
export function unitTable(unit, view, columns, t) {
  const head = (said, name) => el('th', { scope: 'col', class: name }, said);
  const most = Math.max(...unit.contributions.map(Math.abs), Number.MIN_VALUE);
  return el(
    'div',
    { class: 'scroll' },
    el(
      'table',
      { class: 'grid why-grid' },
      el(
        'caption',
        { class: 'unseen' },
        t('cardTitle', { name: midName(unit.name), rank: number(unit.rank, 0, view.lang) }),
      ),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          head(t('criterion')),
          head(t('value'), 'num'),
          head(t('valueRank'), 'num'),
          head(t('contribution'), 'num'),
          head(t('whatIfColumn')),
        ),
      ),
      el(
        'tbody',
        {},
        columns.map((column) => line(unit, view, column, most, t)),
      ),
      el(
        'tfoot',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'row', colspan: 3 }, t('total')),
          el('td', { class: 'num' }, number(unit.score, SCORE_DIGITS, view.lang)),
          el('td', {}),
        ),
      ),
    ),
  );
}

function line(unit, view, column, most, t) {
  const figure = figureOf(unit, column);
  const part = unit.contributions[column.number] ?? 0;
  const known = figure?.value !== null && figure?.value !== undefined;
  return el(
    'tr',
    {},
    el(
      'th',
      { scope: 'row' },
      el('span', { class: 'key-dot', style: { 'background-image': imageOf(column.number) } }),
      named(column),
      column.lower ? el('span', { class: 'sub' }, t('lowerFirst')) : null,
    ),
    el(
      'td',
      { class: 'num', data: { label: t('value') } },
      figureText(figure, column, view.lang, t, false),
      figure?.supposed ? instead(unit, view, column, t) : bounds(figure, column, view.lang),
    ),
    el(
      'td',
      { class: 'num why-place', data: { label: t('valueRank') } },
      known ? place(figure.value, view, column, t) : '',
    ),
    el(
      'td',
      { class: 'num', data: { label: t('contribution') } },
      number(part, SCORE_DIGITS, view.lang),
      el(
        'span',
        { class: 'why-part', 'aria-hidden': 'true' },
        el('span', {
          style: { width: `${(100 * Math.abs(part)) / most}%`, 'background-image': imageOf(column.number) },
        }),
      ),
    ),
    el('td', { data: { label: t('whatIfColumn') } }, column.at === null ? null : whatIfField(view, unit, column, t)),
  );
}

const named = ({ label, measureName }) => (measureName ? `${label} (${measureName})` : label);

/** What the document prints where a value is supposed. */
function instead(unit, view, column, t) {
  const box = el('span', { class: 'sub' });
  printedOf(view, unit.code, column.number).then((old) => {
    if (old?.value === null || old?.value === undefined) return;
    const [before, after] = t('printedInstead', { value: '\u0000' }).split('\u0000');
    const written = bare({ ...old, decimals: old.decimals ?? column.decimals }, view.lang);
    fill(box, before, figureButton(written, old, t), after);
  });
  return box;
}

/** Between what a value lies that was carried over from other units. */
function bounds(figure, column, lang) {
  if (!figure || figure.printed || figure.low === figure.high || figure.low === undefined) return null;
  return el('span', { class: 'sub' }, rangeOf({ ...figure, decimals: figure.decimals ?? column.decimals }, lang));
}

/** Which place the value has among all, the one that brings most points first. */
function place(value, { units, lang }, column, t) {
  const values = units.map((unit) => figureOf(unit, column)?.value).filter((one) => one !== null && one !== undefined);
  const before = values.filter((one) => (column.lower ? one < value : one > value)).length;
  return t('valueRankOf', { rank: number(before + 1, 0, lang), count: number(values.length, 0, lang) });
}
