/** Finds a series of the atlas and makes it a criterion; each stands there once. */

import { el, fill } from '../dom.js';
import { midName } from '../format.js';
import { withCriterion } from './criteria-change.js';
import { openDialog } from './dialog.js';
import { comparable, placeOf, seriesLabel } from './series.js';
import { change, state } from './state.js';

/** @param {{atlas: any, vocabulary: any, lang: 'vi'|'en', t: import('../words.js').Words}} about */
export function openPicker(about) {
  const { atlas, t } = about;
  const list = el('div', { class: 'picker-list', id: 'picker-list' });
  const said = el('p', { class: 'picker-said', id: 'picker-said', role: 'status' });
  const draw = () => fill(list, groups(about, search.value, onAdd));
  const onAdd = (indicator, series) => {
    const at = placeOf(state().scenario.criteria, { indicator: indicator.id, ...series });
    const name = `${indicator.name}, ${seriesLabel(indicator, series, about.vocabulary)}`;
    if (at < 0) change(withCriterion(state(), { ...series, indicator: indicator.id }));
    said.textContent =
      at < 0
        ? t('criterionAdded', { name, n: state().scenario.criteria.length })
        : t('alreadyCriterion', { n: at + 1 });
    const held = document.activeElement?.id;
    draw();
    if (held) document.getElementById(held)?.focus();
  };
  const search = /** @type {any} */ (
    el('input', {
      type: 'search',
      id: 'picker-search',
      autocomplete: 'off',
      placeholder: t('searchHint'),
      'aria-label': t('searchIndicator'),
      on: { input: draw },
    })
  );
  const parentOnly = atlas.indicators.length - comparable(atlas).length;
  openDialog(
    { id: 'picker', title: t('addCriterionTitle'), close: t('close') },
    search,
    list,
    parentOnly ? el('p', { class: 'note' }, t('parentOnly', { n: parentOnly, unit: midName(atlas.unit.name) })) : null,
    el(
      'div',
      { class: 'dialog-foot' },
      said,
      el(
        'button',
        {
          type: 'button',
          class: 'button',
          id: 'picker-done',
          on: { click: () => document.querySelector('#picker').close() },
        },
        t('done'),
      ),
    ),
  );
  draw();
  search.focus();
}

/** The indicators that hold all words looked for, grouped as on the map's page. */
function groups({ atlas, vocabulary, t }, typed, onAdd) {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  const found = new Map();
  for (const one of comparable(atlas)) {
    const text = plain(
      [
        one.name,
        one.dimension,
        one.description,
        ...one.series.map((series) => seriesLabel(one, series, vocabulary)),
      ].join(' '),
    );
    if (!wanted.every((word) => text.includes(word))) continue;
    const label = one.dimension ? t('deprivation', { dimension: one.dimension }) : t('core');
    found.set(label, [...(found.get(label) ?? []), one]);
  }
  if (!found.size) return el('p', { class: 'note' }, t('nothingFound', { text: typed }));
  return [...found].map(([label, list]) =>
    el(
      'section',
      {},
      el('h3', {}, label),
      list.map((one) => row(one, vocabulary, t, onAdd)),
    ),
  );
}

function row(indicator, vocabulary, t, onAdd) {
  const { criteria } = state().scenario;
  return el(
    'div',
    { class: 'picker-row' },
    el('p', { class: 'picker-name' }, indicator.name),
    el(
      'div',
      { class: 'picker-series' },
      indicator.series.map((series) => {
        const there = placeOf(criteria, { indicator: indicator.id, ...series }) >= 0;
        const label = seriesLabel(indicator, series, vocabulary);
        const id = ['pick', indicator.id, series.period, series.status, series.group, series.base].join('-');
        return el(
          'button',
          {
            type: 'button',
            id,
            class: there ? 'pick is-there' : 'pick',
            'aria-pressed': String(there),
            'aria-label': `${indicator.name}, ${label}`,
            on: { click: () => onAdd(indicator, series) },
          },
          el('span', { 'aria-hidden': 'true' }, there ? '✓ ' : '+ '),
          label,
        );
      }),
    ),
  );
}

/** Without tone marks and capitals, so that “ty le ho ngheo” finds “Tỷ lệ hộ nghèo”. */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
