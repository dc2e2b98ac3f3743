/** One unit: its main figures, actual against plan, its deprivation profile, every figure with its source. */

import { el, fill, tableBox } from './dom.js';
import { date, full, midName, qualified, rangeOf, small } from './format.js';
import { derivedPart } from './derived.js';
import { figureButton, remarkOf } from './figure.js';
import { walkable } from './walk.js';
import { go } from './state.js';
import { drawTrend } from './trend.js';
import { deprivationPart } from './deprivation.js';
import { unitLink } from './vintage.js';

const KEY = [
  'poverty_rate',
  'poor_households',
  'near_poverty_rate',
  'near_poor_households',
  'multidimensional_poverty_rate',
  'households',
  'population',
  'poverty_rate_reduction',
  'poor_households_reduction',
];

/**
 * @param {HTMLElement} box
 * @param {any} unit the answer about the unit
 * @param {any} data the answer of the map
 * @param {{state: any, atlas: any, indicator: any, choice: any, vocabulary: any, t: import('./words.js').Words}} view
 */
export function drawProfile(box, unit, data, view) {
  const { atlas, t } = view;
  const first = unit.observations.filter((one) => one.mention === 1);
  const hidden = (unit.hidden ?? []).map((one) => ({ ...one, suppressed: true, measureName: '' }));
  fill(
    box,
    el(
      'div',
      { class: 'profile-head' },
      el('h2', {}, t('profileOf', { unit: midName(unit.name) })),
      data.features.length > 1 ? unitPicker(unit, data, view) : null,
    ),
    predecessors(unit, t),
    districts(unit, t),
    successors(unit, t),
    agencies(unit, t),
    first.length || hidden.length ? null : el('p', { class: 'empty' }, t('noProfile')),
    keyFigures([...first, ...hidden], view),
  );
  const trend = el('div', { class: 'part' });
  box.append(trend);
  drawTrend(trend, unit, view);
  const deprivation = deprivationPart(first, hidden, unit, view);
  if (deprivation) {
    box.append(deprivation.node);
    deprivation.draw();
  }
  const derived = derivedPart(view);
  if (derived) box.append(derived);
  if (unit.observations.length) box.append(allFigures(unit, view));
  if (unit.hiddenReason) box.append(el('p', { class: 'note' }, unit.hiddenReason));
  box.dataset.unit = unit.code;
  box.dataset.atlas = atlas.id;
}

function unitPicker(unit, data, { atlas, t }) {
  const list = data.features.map((feature) => feature.properties);
  const whole = data.features.some((feature) => feature.id === atlas.unit.code) ? [] : [atlas.unit];
  return el(
    'label',
    { class: 'inline-field' },
    el('span', {}, t('chooseUnit')),
    el(
      'select',
      { id: 'unit', on: { change: (event) => go({ unit: event.target.value }) } },
      whole.map((one) =>
        el('option', { value: '', selected: one.code === unit.code }, t('chooseNone', { unit: one.name })),
      ),
      list.map((one) => el('option', { value: one.code, selected: one.code === unit.code }, one.name)),
    ),
  );
}

/** Of a unit of another day: the old units it came from. */
function predecessors(unit, t) {
  if (!unit.predecessors?.length) return null;
  const law = [...new Set(unit.predecessors.map((one) => one.resolution).filter(Boolean))].join('; ');
  return el(
    'p',
    { class: 'note' },
    t('predecessors', { date: date(unit.validFrom) }),
    unit.predecessors.flatMap((one, i) => [i ? ', ' : '', unitLink(one, one.boundaries), ` (${one.share})`]),
    law ? ` (${law})` : '',
  );
}

/** The old districts it lies in; where units of today are one exactly, which. */
function districts(unit, t) {
  return (unit.districts ?? []).map((one) =>
    el(
      'p',
      { class: 'note' },
      one.together
        ? t('districtTogether', { name: one.name, names: one.together.map((other) => other.name).join(', ') })
        : t('districtOf', { name: one.name }),
    ),
  );
}

function successors(unit, t) {
  if (!unit.successors?.length) return null;
  const names = unit.successors.flatMap((one, i) => [
    i ? ', ' : '',
    unitLink(one, one.date),
    ` (${t(one.whole ? 'wholly' : 'partly')})`,
  ]);
  const law = [...new Set(unit.successors.map((one) => one.resolution).filter(Boolean))].join('; ');
  return el(
    'p',
    { class: 'note' },
    t('successors', { date: date(unit.successors[0].date) }),
    names,
    law ? ` (${law})` : '',
  );
}

function agencies(unit, t) {
  if (!unit.agencies?.length) return null;
  return el(
    'p',
    { class: 'note' },
    `${t('responsible')}: ${unit.agencies.map((one) => one.agency).join('; ')} `,
    el('span', { class: 'locator' }, `(${unit.agencies[0].locator})`),
  );
}

/** The main figures as a small table: one row a figure, one column a period and status. */
function keyFigures(first, { state, vocabulary, t }) {
  const core = first.filter((one) => !one.base && KEY.includes(one.indicator));
  if (!core.length) return null;
  const columns = periods(core, vocabulary);
  const rows = new Map();
  for (const one of [...core].sort((a, b) => KEY.indexOf(a.indicator) - KEY.indexOf(b.indicator))) {
    const key = `${one.indicator} ${one.group}`;
    if (!rows.has(key)) rows.set(key, { one, cells: new Map() });
    rows.get(key).cells.set(`${one.period} ${one.status}`, one);
  }
  const name = ({ one }) =>
    [one.name, one.group !== 'all' && small(vocabulary.groups[one.group])].filter(Boolean).join(', ');
  return el(
    'div',
    { class: 'part' },
    walkable(
      tableBox({
        class: 'grid grid-key stack',
        caption: t('keyFigures'),
        head: [
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, t('figure')),
            el('th', { scope: 'col' }, t('measure')),
            columns.map((column) => el('th', { scope: 'col', class: 'num' }, column.label)),
          ),
        ],
        body: [...rows.values()].map((line) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, name(line)),
            el('td', { data: { name: t('measure') } }, [...line.cells.values()].map((one) => one.measureName).find(Boolean) ?? ''),
            columns.map((column) => {
              const found = line.cells.get(column.key);
              return el(
                'td',
                { class: 'num', title: found?.locator, data: { name: column.label } },
                found?.suppressed ? el('span', { class: 'sub', title: found.reason }, t('suppressed')) : null,
                found && !found.suppressed ? figureButton(qualified(found, state.lang, vocabulary.qualifiers), found, t) : '',
                found && !found.suppressed ? carried(found, state.lang, t) : null,
              );
            }),
          ),
        ),
      }),
    ),
  );
}

/** Bounds and remark of a figure carried from other units, or why it has none. */
function carried(one, lang, t) {
  const text = [rangeOf(one, lang), remarkOf(one, t)].filter(Boolean).join(' · ') || (one.reason ? t(one.suppressed ? 'suppressed' : 'noData') : '');
  return text ? el('span', { class: 'sub', title: one.reason }, text) : null;
}

/** @returns {{key: string, label: string}[]} the periods and statuses that occur, in time */
export function periods(observations, vocabulary) {
  const order = Object.keys(vocabulary.statuses);
  const found = new Map(observations.map((one) => [`${one.period} ${one.status}`, one]));
  return [...found]
    .sort(([, a], [, b]) => a.period.localeCompare(b.period) || order.indexOf(a.status) - order.indexOf(b.status))
    .map(([key, one]) => ({ key, label: `${vocabulary.statuses[one.status]} ${one.period}`, ...one }));
}

function allFigures(unit, { state, vocabulary, t }) {
  const about = (one) =>
    [
      one.group !== 'all' && vocabulary.groups[one.group],
      one.base && vocabulary.bases[one.base],
      `${vocabulary.statuses[one.status]} ${one.period}`,
      one.mention > 1 && t('mention', { n: one.mention }),
    ].filter(Boolean);
  const rows = unit.observations.map((one) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, one.name, el('span', { class: 'sub' }, about(one).join(' · '))),
      el(
        'td',
        { class: 'num' },
        figureButton(full(one, state.lang, vocabulary.qualifiers), one, t),
        carried(one, state.lang, t),
      ),
      el('td', { class: 'place' }, one.locator, one.note ? el('span', { class: 'sub' }, one.note) : null),
    ),
  );
  const count = unit.observations.length;
  return el(
    'details',
    { class: 'part', open: count <= 12 },
    el('summary', {}, t('allFigures', { count })),
    walkable(
      tableBox({
        class: 'grid stack',
        hideCaption: true,
        caption: t('allFigures', { count }),
        head: [
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, t('figure')),
            el('th', { scope: 'col', class: 'num' }, t('value')),
            el('th', { scope: 'col', class: 'place' }, t('place')),
          ),
        ],
        body: rows,
      }),
    ),
  );
}
