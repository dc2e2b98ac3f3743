/** Why one unit stands where it stands: criterion by criterion, how far from the line, how sure, and what if. */

import { el, fill } from '../dom.js';
import { bare, midName, number } from '../format.js';
import { figureButton } from '../figure.js';
import { imageOf } from './chart-patterns.js';
import { certaintyOf, percent, points } from './list-certainty.js';
import { figureOf } from './list-columns.js';
import { isHead } from './list-order.js';
import { figureText } from './list-row.js';
import { dropValue, printedOf, rememberPrinted, whatIfField } from './what-if.js';

const SCORE_DIGITS = 3;

/**
 * @param {HTMLElement} box
 * @param {import('./view.js').Shown} unit
 * @param {{view: import('./view.js').View, t: import('../words.js').Words, columns: import('./list-columns.js').Column[]}} list
 * @param {() => void} onClose
 */
export function drawUnit(box, unit, { view, t, columns }, onClose) {
  const held = box.contains(document.activeElement) ? document.activeElement.id : '';
  const typed = [...box.querySelectorAll('input')].map(({ id, value }) => [id, value]);
  const same = box.dataset.unit === unit.code;
  box.dataset.unit = unit.code;
  rememberPrinted(view, unit.code);
  fill(
    box,
    el(
      'div',
      { class: 'why-unit', role: 'region', 'aria-labelledby': 'why-unit-title' },
      el(
        'div',
        { class: 'why-unit-head' },
        el('h3', { id: 'why-unit-title' }, t('cardTitle', { name: midName(unit.name), rank: unit.rank })),
        el('button', { type: 'button', class: 'why-close', id: 'why-unit-close', 'aria-label': t('cardClose'), title: t('cardClose'), on: { click: onClose } }, '×'),
      ),
      el('p', {}, distance(unit, view, t)),
      sureness(unit, view, t),
      table(unit, view, columns, t),
    ),
  );
  if (same) for (const [id, value] of typed) if (value && view.state.scenario && !view.fresh) restore(box, id, value);
  if (held) (box.querySelector(`#${held}`) ?? box.querySelector(`#${held.replace('drop', 'do')}`) ?? box.querySelector('#why-unit-close')).focus();
}

function restore(box, id, value) {
  const input = box.querySelector(`#${id}`);
  if (input) input.value = value;
}

/** How far from the line between the chosen and the others. */
function distance(unit, { units, chosen, lang }, t) {
  if (!chosen.size || chosen.size === units.length || !isHead(units, chosen)) return '';
  const inside = chosen.has(unit.code);
  const other = units[inside ? chosen.size : chosen.size - 1];
  const gap = Math.abs(unit.score - other.score);
  if (gap === 0) return t('cardTied', { other: midName(other.name) });
  return t(inside ? 'cardIn' : 'cardOut', { other: midName(other.name), gap: points(gap, lang, t) });
}

function sureness(unit, view, t) {
  const certainty = certaintyOf(unit, view);
  if (!certainty) return null;
  const { uncertainty } = view.answer;
  const { low, high } = certainty;
  const frequency =
    certainty.frequency === null
      ? null
      : t('cardFrequency', {
          draws: number(uncertainty.draws, 0, view.lang),
          name: midName(unit.name),
          share: percent(certainty.frequency, view.lang),
          seed: uncertainty.seed,
          word: t(certainty.membership),
        });
  return el('p', { class: 'why-sure' }, frequency, ' ', t(low === high ? 'cardRangeFixed' : 'cardRange', certainty));
}

function table(unit, view, columns, t) {
  const head = (said, name) => el('th', { scope: 'col', class: name }, said);
  const most = Math.max(...unit.contributions.map(Math.abs), Number.MIN_VALUE);
  return el(
    'div',
    { class: 'scroll' },
    el(
      'table',
      { class: 'grid why-grid' },
      el('caption', { class: 'unseen' }, t('cardTitle', { name: midName(unit.name), rank: unit.rank })),
      el('thead', {}, el('tr', {}, head(t('criterion')), head(t('value'), 'num'), head(t('valueRank'), 'num'), head(t('contribution'), 'num'), head(t('whatIfColumn')))),
      el('tbody', {}, columns.map((column) => line(unit, view, column, most, t))),
      el('tfoot', {}, el('tr', {}, el('th', { scope: 'row', colspan: 3 }, t('total')), el('td', { class: 'num' }, number(unit.score, SCORE_DIGITS, view.lang)), el('td', {}))),
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
    el('th', { scope: 'row' }, el('span', { class: 'key-dot', style: { 'background-image': imageOf(column.number) } }), named(column), column.lower ? el('span', { class: 'sub' }, t('lowerFirst')) : null),
    el('td', { class: 'num', data: { label: t('value') } }, figureText(figure, column, view.lang, t), figure?.supposed ? instead(unit, view, column, t) : null),
    el('td', { class: 'num', data: { label: t('valueRank') } }, known ? place(figure.value, view, column, t) : ''),
    el('td', { class: 'num', data: { label: t('contribution') } }, number(part, SCORE_DIGITS, view.lang), el('span', { class: 'why-part', 'aria-hidden': 'true' }, el('span', { style: { width: `${(100 * Math.abs(part)) / most}%`, 'background-image': imageOf(column.number) } }))),
    el('td', { data: { label: t('whatIfColumn') } }, column.at === null ? null : whatIfField(view, unit, column, t)),
  );
}

const named = ({ label, measureName }) => (measureName ? `${label} (${measureName})` : label);

/** What the document prints where a value is supposed. */
function instead(unit, view, column, t) {
  const old = printedOf(view, unit.code, column.number);
  if (!old || old.value === null) return null;
  const [before, after] = t('printedInstead', { value: '\u0000' }).split('\u0000');
  return el('span', { class: 'sub' }, before, figureButton(bare({ ...old, decimals: column.decimals }, view.lang), old, t), after);
}

/** Which place the value has among all, the one that brings most points first. */
function place(value, { units }, column, t) {
  const values = units.map((unit) => figureOf(unit, column)?.value).filter((one) => one !== null && one !== undefined);
  const before = values.filter((one) => (column.lower ? one < value : one > value)).length;
  return t('valueRankOf', { rank: before + 1, count: values.length });
}

/** All that is supposed at the moment, with the way back. */
export function supposedLine({ state, byCode, answer, lang }, columns, t) {
  const list = state.scenario.whatIf ?? [];
  if (!list.length) return null;
  const each = ({ unit, criterion, value }) => {
    const column = columns[criterion];
    const name = byCode.get(unit)?.name ?? answer.excluded.find((one) => one.code === unit)?.name ?? unit;
    return el(
      'li',
      {},
      t('supposingOne', { name, label: column?.label ?? '', value: bare({ value, decimals: column?.decimals ?? 0 }, lang) }),
      ' ',
      el('button', { type: 'button', class: 'link-button', on: { click: () => dropValue(unit, criterion) } }, t('dropValue')),
    );
  };
  return el(
    'div',
    { class: 'supposing', role: 'note' },
    el('p', {}, t('supposing')),
    el('ul', {}, list.map(each)),
    list.length > 1 ? el('button', { type: 'button', class: 'link-button', on: { click: () => dropValue() } }, t('dropAll')) : null,
  );
}
