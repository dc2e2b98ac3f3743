/** One criterion: what it is, how heavy, which way, what figures it has. */

import { LABELS } from '../choice-words.js';
import { el } from '../dom.js';
import { figureButton } from '../figure.js';
import { bare, shortName, withUnit } from '../format.js';
import { pills } from '../pills.js';
import { withChanged, withoutCriterion } from './criteria-change.js';
import { say } from './say.js';
import { FIELDS, comparable, criterionName, nearest, placeOf } from './series.js';
import { change, state } from './state.js';
import { weightControl } from './weight.js';

/** Units named when figures are missing; of more only the number is said. */
const NAMED = 4;

/**
 * @param {any} criterion of the scenario
 * @param {number} i
 * @param {import('./view.js').View} view
 * @param {boolean} open whether its series is being changed
 */
export function criterionCard(criterion, i, view, open) {
  const { t, state: now } = view;
  const { name, about } = criterionName(criterion, view);
  const only = now.scenario.criteria.length === 1;
  return el(
    'li',
    { class: 'criterion', id: `criterion-${i}` },
    el(
      'div',
      { class: 'criterion-head' },
      el('p', { class: 'criterion-name' }, el('strong', {}, name), el('span', { class: 'criterion-about' }, about)),
      only
        ? null
        : el(
            'button',
            {
              type: 'button',
              class: 'icon-button',
              id: `remove-${i}`,
              'aria-label': t('removeCriterion', { name }),
              title: t('removeCriterion', { name }),
              on: { click: () => remove(i, name, t) },
            },
            '×',
          ),
    ),
    el(
      'div',
      { class: 'criterion-weight' },
      weightControl(i, { label: name, ...view }),
      el('output', { id: `share-${i}`, for: `weight-${i}` }),
    ),
    el('p', { class: 'criterion-spread', id: `spread-${i}` }),
    seriesPart(criterion, i, view, open),
  );
}

function remove(i, name, t) {
  change(withoutCriterion(state(), i));
  say(t('removedCriterion', { name }));
  document.getElementById('add-criterion')?.focus();
}

/** Direction and series, folded away: they are rarely changed. */
function seriesPart(criterion, i, view, open) {
  const { atlas, vocabulary, t } = view;
  const indicator = comparable(atlas).find((one) => one.id === criterion.indicator);
  const choice = (field) => {
    const names = vocabulary[LABELS[field]] ?? {};
    const values = [...new Set(indicator.series.map((one) => one[field]))].sort();
    const options = /** @type {[string, string][]} */ (values.map((value) => [value, names[value] ?? value]));
    const choose = (value) => reseries(criterion, i, field, value, indicator, view);
    return pills(`${field}-${i}`, t(field), options, criterion[field], choose);
  };
  const directions = [
    ['higher_first', t('higherFirst')],
    ['lower_first', t('lowerFirst')],
  ];
  const direct = (value) => change(withChanged(state(), i, { direction: value }));
  return el(
    'details',
    { class: 'criterion-series', id: `series-${i}`, open },
    el(
      'summary',
      { id: `series-title-${i}` },
      t(criterion.direction === 'higher_first' ? 'higherFirst' : 'lowerFirst'),
      el('span', { id: `count-${i}` }),
      el('span', { class: 'fold-word' }, t('changeSeries')),
    ),
    pills(`direction-${i}`, t('direction'), /** @type {any} */ (directions), criterion.direction, direct),
    indicator ? FIELDS.map(choice) : null,
  );
}

/** Another series of the same indicator, unless it is a criterion already. */
function reseries(present, i, field, value, indicator, { t }) {
  const { period, status, group, base } = nearest(indicator, present, field, value);
  const at = placeOf(state().scenario.criteria, { indicator: indicator.id, period, status, group, base });
  if (at < 0 || at === i) {
    change(withChanged(state(), i, { period, status, group, base }));
    return;
  }
  say(t('alreadyCriterion', { n: at + 1 }));
  const before = `input[name="${field}-${i}"][value="${CSS.escape(present[field])}"]`;
  /** @type {HTMLInputElement} */ (document.querySelector(before)).checked = true;
}

/** How many of the units have a figure. */
export const countWith = (i, { answer, units, t }) =>
  t('unitsWithFigure', { n: answer.criteria[i]?.unitCount ?? 0, all: units.length + answer.excluded.length });

/** Lowest and highest with their sources, and what is wrong with the figures. */
export function spread(i, { answer, units, weights, state: now, lang, t }) {
  const of = answer.criteria[i];
  if (!of || of.min === null || of.min === undefined) return [];
  const figure = (unit) => ({
    ...unit.told.contributions[i],
    measure: of.measure,
    measureName: of.measureName,
    decimals: of.decimals,
  });
  const known = units.filter((unit) => unit.told.contributions[i]?.value !== null);
  const by = (sign) =>
    known.reduce((best, one) => (sign * (figure(one).value - figure(best).value) > 0 ? one : best), known[0]);
  const shown = (unit) => [
    figureButton(withUnit(bare(figure(unit), lang), of.measure, of.measureName, lang), figure(unit), t),
    ` (${shortName(unit.name)})`,
  ];
  const lacking = [
    ...answer.excluded.filter((one) => one.missing?.includes(i)).map((one) => one.name),
    ...units.filter((unit) => unit.told.contributions[i]?.value === null).map((one) => one.name),
  ];
  const names = lacking.slice(0, NAMED).map(shortName).join(', ');
  const flat = of.min === of.max || (weights[i] === 0 && now.scenario.criteria[i].weight > 0);
  return [
    known.length ? el('span', {}, ...shown(by(-1)), ' – ', ...shown(by(1))) : null,
    lacking.length
      ? el(
          'span',
          { class: 'criterion-note' },
          t(lacking.length > NAMED ? 'lackingMore' : 'lacking', { names, n: lacking.length }),
        )
      : null,
    flat ? el('span', { class: 'criterion-note' }, t('tellsNobodyApart')) : null,
  ];
}
