/** The deprivation profile of a unit: one group of bars an indicator, for each base, actual and plan. */

import { el, tableBox } from './dom.js';
import { bare, decimalsOf, number, small } from './format.js';
import { BASES, planHatch } from './colours.js';
import { barChart, chartKey } from './chart-kit.js';
import { figureButton, markOf } from './figure.js';
import { walkable } from './walk.js';

const RATE = /^dep_(.+)_rate$/;
const BAR = 15;
const GAP = 12;

/**
 * @param {any[]} first the observations of the unit, each figure once
 * @param {any[]} hidden those that are hidden for privacy, without value
 * @param {any} unit
 * @param {{state: any, vocabulary: any, t: import('./words.js').Words}} view
 * @returns {{node: HTMLElement, draw: () => void}|null} null when the unit has no deprivation rates
 */
export function deprivationPart(first, hidden, unit, view) {
  const { vocabulary, t } = view;
  const rates = [...first, ...hidden].filter((one) => RATE.test(one.indicator));
  if (!rates.length) return null;
  const sets = setsOf(rates, vocabulary);
  const keys = [...new Map(rates.map((one) => [one.indicator.match(RATE)[1], labelOf(one)]))];
  const box = el('div', { class: 'chart' });
  const whole =
    unit.parent && rates.some((one) => one.status === 'actual' && (one.parentValue ?? null) !== null)
      ? unit.parent.name
      : '';
  const node = el(
    'div',
    { class: 'part' },
    el('h3', {}, t('deprivations')),
    el('p', { class: 'note' }, t('deprivationsText')),
    chartKey(
      sets.map((set) => ({ colour: BASES[set.base], hatched: set.status !== 'actual', label: set.label })),
      whole && sets.length <= 2 ? t('parentMark', { unit: `${whole}, ${small(sets[0].label)}` }) : '',
    ),
    box,
    twin([...first, ...hidden], sets, keys, view),
  );
  return { node, draw: () => drawBars(box, rates, sets, keys, whole, view) };
}

/** The figures the bars stand for: base, status and period; actual before plan, poor before near-poor. */
function setsOf(rates, vocabulary) {
  const statuses = Object.keys(vocabulary.statuses);
  const bases = Object.keys(vocabulary.bases);
  const found = new Map(rates.map((one) => [`${one.base} ${one.status} ${one.period}`, one]));
  const many = new Set(rates.map((one) => one.base)).size > 1;
  return [...found]
    .map(([key, { base, status, period }]) => {
      const when = `${vocabulary.statuses[status]} ${period}`;
      return { key, base, status, period, label: many ? `${vocabulary.bases[base] ?? base}, ${small(when)}` : when };
    })
    .sort(
      (a, b) =>
        statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
        bases.indexOf(a.base) - bases.indexOf(b.base) ||
        a.period.localeCompare(b.period),
    );
}

/** The name of the indicator without "Tỷ lệ thiếu hụt:" before it. */
function labelOf(one) {
  return one.name.split(': ').slice(1).join(': ') || one.name;
}

function drawBars(box, rates, sets, keys, whole, { state, t }) {
  const find = (key, set) =>
    rates.find((one) => one.indicator === `dep_${key}_rate` && `${one.base} ${one.status} ${one.period}` === set.key);
  const colour = (set) => (set.status === 'actual' ? BASES[set.base] : planHatch(BASES[set.base]));
  const write = (s, row) => {
    const one = find(keys[row][0], sets[s]);
    if (one?.suppressed) return t('suppressed');
    return one ? bare(one, state.lang) + spaced(markOf(one)) : '';
  };
  const summary = keys.map(
    ([, label], row) =>
      `${label} ${sets
        .map((_, s) => write(s, row))
        .filter(Boolean)
        .join(' / ')}`,
  );
  const labels = keys.map(([, label]) => wrap(label, box.clientWidth));
  const most = Math.max(...labels.map((label) => label.length));
  barChart(box, {
    labels,
    datasets: sets.map((set) => ({
      data: keys.map(([key]) => find(key, set)?.value ?? null),
      backgroundColor: colour(set),
      borderColor: BASES[set.base],
      borderWidth: 1,
      barPercentage: 0.92,
      categoryPercentage: 0.84,
    })),
    height: keys.length * Math.max(sets.length * BAR + GAP, 36, most * 16 + 8) + 12,
    label: `${t('deprivations')}: ${summary.join('; ')}`,
    write,
    most: 100,
    ticks: whole && sets.length <= 2 ? keys.map(([key]) => find(key, sets[0])?.parentValue ?? null) : null,
  });
}

function spaced(mark) {
  return mark && ` ${mark}`;
}

/** Breaks a long name into lines, so that no label is cut. */
function wrap(text, width) {
  const most = width < 480 ? 18 : 26;
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last && last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

/** The same as a table: households and rate, of every set. */
function twin(first, sets, keys, { state, t }) {
  const find = (indicator, set) =>
    first.find((one) => one.indicator === indicator && `${one.base} ${one.status} ${one.period}` === set.key);
  const cell = (one) =>
    el(
      'td',
      { class: 'num', title: one?.locator },
      one?.suppressed ? el('span', { class: 'sub' }, t('suppressed')) : '',
      one && !one.suppressed ? figureButton(number(one.value, decimalsOf(one), state.lang), one, t) : '',
    );
  const box = tableBox({
    class: 'grid',
    wide: true,
    hideCaption: true,
    caption: t('deprivations'),
    head: [
      el(
        'tr',
        {},
        el('th', { scope: 'col', rowspan: 2 }, t('indicator')),
        sets.map((set) => el('th', { scope: 'colgroup', colspan: 2, class: 'num' }, set.label)),
      ),
      el(
        'tr',
        {},
        sets.map(() => [
          el('th', { scope: 'col', class: 'num' }, t('householdsShort')),
          el('th', { scope: 'col', class: 'num' }, t('rateShort')),
        ]),
      ),
    ],
    body: keys.map(([key, label]) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, label),
        sets.map((set) => [cell(find(`dep_${key}`, set)), cell(find(`dep_${key}_rate`, set))]),
      ),
    ),
  });
  return walkable(box);
}
