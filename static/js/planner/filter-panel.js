/** Filters by thresholds: who is shown, counted while one types. What is chosen does not depend on them. */

import { el } from '../dom.js';
import { number } from '../format.js';
import { readFilters, writeFilters } from './filters.js';
import { refill, wasOpen } from './redraw.js';
import { criteriaNames } from './series.js';
import { change, state } from './state.js';
import { toType, typedNumber } from './typed.js';

const SCORE_DECIMALS = 3;

/** @param {HTMLElement} box */
export function createFilters(box) {
  let drawn = '';
  return {
    draw: (view) => {
      const names = criteriaNames(view.state.scenario.criteria, view);
      const key = JSON.stringify([view.lang, view.atlas.id, names]);
      if (key !== drawn) refill(box, content(view, wasOpen(box, 'filters')));
      drawn = key;
      // While a slider moves, fields that nobody sees can wait.
      const seen = !view.dragging || wasOpen(box, 'filters');
      for (const row of seen ? box.querySelectorAll('.filter-row') : []) refresh(row, view);
      const count = box.querySelector('#filter-count');
      const said = view.state.filter ? countOf(view) : view.t('filterNone');
      if (count.textContent !== said) count.textContent = said;
    },
  };
}

/** How many units pass, of how many. */
export const countOf = ({ visible, units, t }) => t('filterCount', { n: visible.size, all: units.length });

function content(view, open) {
  const { t, state: now } = view;
  return el(
    'details',
    { class: 'fold', id: 'filters', open },
    el(
      'summary',
      { id: 'filters-title' },
      el('span', { class: 'fold-name' }, t('filters')),
      el('span', { class: 'fold-now', id: 'filter-count', 'aria-live': 'polite' }),
    ),
    el('p', { class: 'note' }, t('filtersText')),
    el(
      'div',
      { class: 'filter-rows' },
      [...now.scenario.criteria.keys()]
        .map(String)
        .concat('s')
        .map((of) => row(of, view)),
    ),
  );
}

function row(of, view) {
  const { t, lang } = view;
  const { name } = about(of, view);
  const bound = (side) =>
    el('input', {
      type: 'text',
      inputmode: 'decimal',
      id: `filter-${of}-${side}`,
      autocomplete: 'off',
      data: { side },
      'aria-label': t(side === 'from' ? 'filterFrom' : 'filterTo', { name }),
      on: {
        input: (event) => limit(of, side, event.target.value, lang, 'drag'),
        change: (event) => limit(of, side, event.target.value, lang, 'step'),
      },
    });
  return el(
    'div',
    { class: 'filter-row', data: { of } },
    el('span', { class: 'filter-name' }, name),
    bound('from'),
    el('span', { 'aria-hidden': 'true' }, '–'),
    bound('to'),
  );
}

/** The present bounds, except where one is being typed; what the figures reach stands in empty fields. */
function refresh(line, view) {
  const { of } = line.dataset;
  const present = readFilters(view.state.filter).find((one) => one.of === of);
  const { low, high } = about(of, view);
  for (const input of line.querySelectorAll('input')) {
    const { side } = input.dataset;
    input.placeholder = side === 'from' ? low : high;
    if (document.activeElement !== input) input.value = toType(present?.[side] ?? null, view.lang);
  }
}

/** What a filter is of, and from where to where its figures go. */
function about(of, view) {
  const { answer, units, lang, t } = view;
  if (of === 's') {
    const scores = units.map((unit) => unit.score);
    const text = (value) => number(value, SCORE_DECIMALS, lang);
    return { name: t('score'), low: text(Math.min(...scores)), high: text(Math.max(...scores)) };
  }
  const { min, max, decimals = 0 } = answer.criteria[Number(of)];
  const text = (value) => (value === null || value === undefined ? '' : number(value, decimals, lang));
  return { name: criteriaNames(view.state.scenario.criteria, view)[Number(of)], low: text(min), high: text(max) };
}

function limit(of, side, typed, lang, how) {
  const filters = readFilters(state().filter);
  const present = filters.find((one) => one.of === of) ?? { of, from: null, to: null };
  const others = filters.filter((one) => one.of !== of);
  const made = writeFilters([...others, { ...present, [side]: typedNumber(typed, lang) }]);
  change({ filter: made }, { how, kind: `filter-${of}-${side}` });
}

/**
 * The filters that are on, each with a way to take it off.
 * @param {import('./view.js').View} view
 */
export function filterChips(view) {
  const { t, lang, state: now } = view;
  const filters = readFilters(now.filter).filter(({ of }) => of === 's' || Number(of) < now.scenario.criteria.length);
  return filters.map(({ of, from, to }) => {
    const { name } = about(of, view);
    const bounds = [from !== null && `≥ ${toType(from, lang)}`, to !== null && `≤ ${toType(to, lang)}`]
      .filter(Boolean)
      .join(', ');
    const text = `${name} ${bounds}`;
    const off = () => change({ filter: writeFilters(readFilters(state().filter).filter((one) => one.of !== of)) });
    return el(
      'button',
      {
        type: 'button',
        class: 'filter-chip',
        id: `filter-off-${of}`,
        'aria-label': t('filterOff', { filter: text }),
        on: { click: off },
      },
      text,
      el('span', { 'aria-hidden': 'true' }, ' ×'),
    );
  });
}
