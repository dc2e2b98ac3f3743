/** The table twin of map and chart: every unit, its value, rank and the place it was printed at. Sortable. */

import { el, fill, tableBox } from './dom.js';
import { collator, qualified, rangeOf } from './format.js';
import { ramp } from './colours.js';
import { go } from './state.js';
import { figureButton, remarkOf } from './figure.js';

/**
 * @param {HTMLElement} box
 * @param {any} data the answer of the map
 * @param {{state: any, title: string, vocabulary: any, sum: any, t: import('./words.js').Words}} view `sum`: the sum of the
 *   units as the server computes it, where they can be summed
 * @param {{onLight: (code: string) => void, onPick: (code: string) => void}} handlers
 * @returns {{mark: (lit: string, picked: string) => void}}
 */
export function drawTable(box, data, view, { onLight, onPick }) {
  const { state, title, t } = view;
  const focused = document.activeElement?.closest?.('#table tr[data-code]')?.dataset.code;
  const sorted = document.activeElement?.closest?.('#table th[data-sort]')?.dataset.sort;
  const shared = sharedPlace(data.features.map((feature) => feature.properties).filter((unit) => unit.locator).map(placeOf));
  const units = sortUnits(
    data.features.map((feature) => feature.properties),
    state,
  );
  const colours = ramp(data.legend.length, data.indicator.id, data.breaks);
  const rows = units.map((unit) => row(unit, data, colours, shared, view, onPick));
  fill(
    box,
    el('p', { class: 'unseen', id: 'table-help' }, t('tableHelp')),
    tableBox({
      class: 'grid grid-units',
      caption: t('tableCaption', { title }),
      head: [
        el(
          'tr',
          {},
          columns(data, shared, t).map((column) => header(column, state, t)),
        ),
      ],
      body: rows,
      foot: footRows(data, shared, view),
    }),
  );
  walk(rows, onLight);
  rows
    .find((one) => one.dataset.code === focused)
    ?.querySelector('button')
    .focus();
  if (sorted) box.querySelector(`th[data-sort="${sorted}"] button`)?.focus();
  return { mark: (lit, picked) => markRows(rows, lit, picked) };
}

/** The figure of the whole as printed; below it the sum of the units, which the atlas computes. */
function footRows(data, shared, view) {
  const { sum, t } = view;
  const { parent } = data.summary;
  const line = (kind, name, value, place) =>
    el(
      'tr',
      { class: kind },
      el('td'),
      el('th', { scope: 'row' }, name),
      el('td', { class: 'num' }, value),
      hasRanges(data) ? el('td') : null,
      el('td', { class: 'place' }, place),
    );
  const rows = [
    parent &&
      line('row-total', parent.name, valueOf(parent, data, view), shared.rest(parent.locator ?? parent.source ?? '')),
    sum && line('row-sum', t('sumOfUnits'), valueOf(sum, data, view), t('sumNote')),
  ].filter(Boolean);
  return rows.length ? rows : null;
}

function columns(data, shared, t) {
  const unit = data.indicator.measureName ? ` (${data.indicator.measureName})` : '';
  return [
    { id: 'rank', label: t('rank'), kind: 'num' },
    { id: 'name', label: t('unit'), kind: '' },
    { id: 'value', label: `${data.indicator.name}${unit}`, kind: 'num' },
    hasRanges(data) && { id: '', label: t('range'), kind: 'num' },
    { id: '', label: [t(data.boundaries.vintage === 'original' ? 'place' : 'carriedFrom'), shared.said && el('span', { class: 'sub' }, shared.said)], kind: 'place' },
  ].filter(Boolean);
}

function header(column, state, t) {
  if (!column.id) return el('th', { scope: 'col', class: column.kind }, column.label);
  const [key, way] = state.sort.split('-');
  const mine = key === column.id;
  const next = mine && way !== 'desc' ? `${column.id}-desc` : column.id;
  return el(
    'th',
    {
      scope: 'col',
      class: column.kind,
      data: { sort: column.id },
      'aria-sort': mine ? (way === 'desc' ? 'descending' : 'ascending') : 'none',
    },
    el(
      'button',
      {
        type: 'button',
        class: 'sort',
        title: t('sortBy', { column: column.label }),
        on: { click: () => go({ sort: next }, { replace: true }) },
      },
      el('span', {}, column.label),
    ),
  );
}

function row(unit, data, colours, shared, view, onPick) {
  const { t } = view;
  const none = unit.value === null;
  const swatch = none
    ? el('span', { class: unit.suppressed ? 'dot swatch-hidden' : 'dot swatch-none' })
    : el('span', { class: 'dot', style: { 'background-color': colours[unit.class] } });
  return el(
    'tr',
    { data: { code: unit.code, locator: unit.locator ?? '' } },
    el('td', { class: 'num' }, unit.rank ?? ''),
    el(
      'th',
      { scope: 'row' },
      swatch,
      el(
        'button',
        {
          type: 'button',
          class: 'pick',
          'aria-describedby': 'table-help',
          on: { click: () => onPick(unit.code) },
        },
        unit.name,
      ),
    ),
    el(
      'td',
      { class: none ? 'num none' : 'num' },
      none ? t(unit.suppressed ? 'suppressed' : 'noData') : valueOf(unit, data, view, true),
    ),
    hasRanges(data) ? el('td', { class: 'num' }, rangeCell(unit, none, view)) : null,
    el('td', { class: 'place', title: unit.locator }, shared.rest(placeOf(unit))),
  );
}

/** Where a figure is printed, or which old units it was carried from, or why there is none. */
function placeOf(unit) {
  if (unit.suppressed && !unit.from) return '';
  return unit.reason ?? unit.from?.map((one) => one.name).join(', ') ?? unit.locator ?? '';
}

function hasRanges(data) {
  return data.features.some(({ properties }) => properties.low !== null && properties.low !== undefined);
}

/** A unit with bounds but no value has its source behind the bounds. */
function rangeCell(unit, none, { state, t }) {
  const text = rangeOf(unit, state.lang);
  const remark = remarkOf(unit, t);
  return [
    none ? figureButton(text, unit, t, { off: true }) : text,
    remark ? el('span', { class: 'sub' }, remark) : null,
  ];
}

/**
 * What the places of all rows have in common is said once, in the header.
 * @param {string[]} places
 * @returns {{said: string, rest: (place: string) => string}}
 */
function sharedPlace(places) {
  if (places.length < 2) return { said: '', rest: (place) => place };
  const same = (text, other, from) => {
    const parts = [text, other].map((one) => (from < 0 ? one.split(', ').reverse() : one.split(', ')));
    const count = parts[0].findIndex((part, i) => part !== parts[1][i]);
    const shared = parts[0].slice(0, count < 0 ? parts[0].length : count);
    return (from < 0 ? shared.reverse() : shared).join(', ');
  };
  const start = places.reduce((known, place) => same(known, place, 1));
  const end = places.reduce((known, place) => same(known, place, -1));
  const whole = places.some((place) => place.length <= start.length + end.length + 4);
  if (whole) return { said: '', rest: (place) => place };
  return {
    said: [start, end].filter(Boolean).join(' … '),
    rest: (place) =>
      place.startsWith(start) && place.endsWith(end)
        ? place.slice(start ? start.length + 2 : 0, end ? -(end.length + 2) : undefined)
        : place,
  };
}

function valueOf(unit, data, { state, vocabulary, t }, off = false) {
  const text = qualified({ ...data.indicator, ...unit }, state.lang, vocabulary.qualifiers);
  return figureButton(text, unit, t, { off });
}

/** One stop of the Tab key for the whole table; arrows, Home and End walk the rows, Right and Left to a value and back. */
function walk(rows, onLight) {
  const buttons = rows.map((one) => one.querySelector('button'));
  const values = rows.map((one, i) => one.querySelector('.figure-button') ?? buttons[i]);
  buttons.forEach((button, i) => {
    button.tabIndex = i === 0 ? 0 : -1;
    rows[i].addEventListener('keydown', (event) => {
      const list = event.target === button ? buttons : values;
      const to = { ArrowDown: i + 1, ArrowUp: i - 1, Home: 0, End: buttons.length - 1 }[event.key];
      const across = { ArrowRight: values[i], ArrowLeft: button }[event.key];
      if (to === undefined && !across) return;
      event.preventDefault();
      (across ?? list[Math.min(Math.max(to, 0), list.length - 1)]).focus();
    });
    button.addEventListener('focus', () => {
      for (const other of buttons) other.tabIndex = other === button ? 0 : -1;
      onLight(rows[i].dataset.code);
    });
    button.addEventListener('blur', () => onLight(''));
    rows[i].addEventListener('pointerenter', () => onLight(rows[i].dataset.code));
    rows[i].addEventListener('pointerleave', () => onLight(''));
    rows[i].addEventListener('click', (event) => {
      if (!event.target.closest('button') && !getSelection()?.toString()) button.click();
    });
  });
}

function markRows(rows, lit, picked) {
  for (const one of rows) {
    one.classList.toggle('is-lit', one.dataset.code === lit);
    one.classList.toggle('is-picked', one.dataset.code === picked);
    one.querySelector('button').setAttribute('aria-pressed', String(one.dataset.code === picked));
  }
}

function sortUnits(units, { sort, lang }) {
  const [key, way] = sort.split('-');
  const { compare } = collator(lang);
  const sign = way === 'desc' ? -1 : 1;
  const by =
    {
      rank: (a, b) => (a.rank - b.rank) * sign,
      value: (a, b) => (a.value - b.value) * sign,
      name: (a, b) => compare(a.name, b.name) * sign,
    }[key] ?? ((a, b) => a.rank - b.rank);
  return [...units].sort((a, b) => {
    if (key !== 'name' && (a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
    return (key !== 'name' && a.value === null ? 0 : by(a, b)) || compare(a.name, b.name);
  });
}
