/** The legend: what each colour means, who owns a class border, how many units; and how the classes are made. */

import { el, fill } from './dom.js';
import { borderDecimals, range } from './class-range.js';
import { qualified } from './format.js';
import { ramp } from './colours.js';
import { go } from './state.js';
import { markOf } from './figure.js';

const MOST_CLASSES = 9;

/**
 * @param {HTMLElement} box
 * @param {any} data the answer of the map
 * @param {{state: any, vocabulary: any, t: import('./words.js').Words}} view
 */
export function drawLegend(box, data, { state, vocabulary, t }) {
  const held = document.activeElement?.id;
  const { lang } = state;
  const colours = ramp(data.legend.length, data.indicator.id, data.breaks);
  const decimals = borderDecimals(data);
  const entries = data.legend.map((entry, i) =>
    item(
      el('span', { class: 'swatch', style: { 'background-color': colours[i] } }),
      data.features.length === 1
        ? qualified({ ...data.indicator, ...data.features[0].properties }, lang, vocabulary.qualifiers)
        : range(entry, decimals, lang, t),
      t('units', { count: entry.count }),
    ),
  );
  const hidden = data.features.filter((feature) => feature.properties.suppressed).length;
  if (hidden > 0) {
    entries.push(item(el('span', { class: 'swatch swatch-hidden' }), t('suppressed'), t('units', { count: hidden })));
  }
  if (data.summary.missing > hidden) {
    entries.push(
      item(el('span', { class: 'swatch swatch-none' }), t('noData'), t('units', { count: data.summary.missing - hidden })),
    );
  }
  const heading = [data.indicator.name, data.indicator.measureName && `(${data.indicator.measureName})`].filter(
    Boolean,
  );
  fill(
    box,
    el('h2', {}, heading.join(' ')),
    distinct(data) > 1
      ? el(
          'div',
          { class: 'legend-how' },
          picker('method', t('method'), Object.entries(vocabulary.methods), data.method),
          picker('classes', t('classes'), classCounts(data, t), String(Math.min(state.classes, mostClasses(data))), true),
        )
      : null,
    el(
      'ul',
      {
        class: 'legend-list',
        style: { '--n': entries.length },
        'aria-label': t('legendLabel', { name: data.indicator.name }),
      },
      entries,
    ),
    data.legend.length > 0 && data.legend.length < data.classes && distinct(data) > 1
      ? el('p', { class: 'note' }, t('legendFewer', { real: data.legend.length }))
      : null,
    data.boundaries.vintage !== 'original' && data.indicator.measure.startsWith('percent') && data.legend.length
      ? el('p', { class: 'note' }, t('legendKept'))
      : null,
    data.features.some((feature) => markOf(feature.properties))
      ? el('p', { class: 'note legend-suspect' }, t('suspectMark'))
      : null,
  );
  if (held === 'method' || held === 'classes') document.getElementById(held)?.focus();
}

function distinct(data) {
  return new Set(data.features.map((feature) => feature.properties.value).filter((value) => value !== null)).size;
}

function item(swatch, label, count) {
  return el(
    'li',
    {},
    swatch,
    el('span', { class: 'legend-range' }, label),
    el('span', { class: 'legend-count' }, count),
  );
}

function mostClasses(data) {
  return Math.min(MOST_CLASSES, Math.max(distinct(data), data.classes, 2));
}

function classCounts(data, t) {
  const most = mostClasses(data);
  return Array.from({ length: most - 1 }, (_, i) => [String(i + 2), t('classCount', { count: i + 2 })]);
}

function picker(id, label, options, value, plain = false) {
  return el(
    'label',
    { class: 'inline-field' },
    el('span', { class: plain ? 'plain-label' : null }, label),
    el(
      'select',
      { id, on: { change: (event) => go({ [id]: event.target.value }) } },
      options.map(([key, name]) => el('option', { value: key, selected: key === value }, name)),
    ),
  );
}
