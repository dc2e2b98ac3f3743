/**
 * Actual against plan: the chosen indicator of one unit over all its periods and statuses, beside its parent's. Nothing is
 * computed from the figures; each opens its source below the chart.
 */

import { el, fill } from './dom.js';
import { decimalsOf, full, number, parts, small, withUnit } from './format.js';
import { figureButton, markOf } from './figure.js';
import { planHatch } from './colours.js';
import { barChart, chartKey } from './chart-kit.js';

const OWN = '#0b5c8a';
const PARENT = '#8a94a0';

/**
 * Draws nothing when there is but one figure to show.
 * @param {HTMLElement} box
 * @param {any} unit the answer about the unit
 * @param {{state: any, choice: any, indicator: any, vocabulary: any, t: import('./words.js').Words}} view
 */
export function drawTrend(box, unit, view) {
  const { state, vocabulary, t } = view;
  const all = pointsOf(unit, view);
  const standard = all.find((one) => one.period === view.choice.period)?.standard ?? all[0]?.standard;
  const points = all.filter((one) => one.standard === standard);
  const others = all.filter((one) => one.standard !== standard);
  if (points.length + others.length < 2) {
    fill(box);
    return;
  }
  const label = (one) => `${vocabulary.statuses[one.status]} ${one.period}`;
  const { measure, measureName } = points[0];
  const title = t('trend', { name: nameOf(view) }) + (measure === 'percent' ? '' : ` (${measureName})`);
  const chart = el('div', { class: 'chart' });
  const parents = unit.parent && points.some((one) => one.parentValue !== null);
  fill(
    box,
    el('h3', {}, title),
    parents
      ? chartKey([
          { colour: OWN, label: unit.name },
          { colour: PARENT, label: unit.parent.name },
        ])
      : null,
    chart,
    valuesLine(points, label, view),
    others.length
      ? el(
          'div',
          { class: 'trend-cut' },
          el('p', { class: 'note' }, t('trendCut', { standard: others[0].standard.replace('-', '–') })),
          valuesLine(others, label, view),
        )
      : null,
  );
  const text = (one, parent) =>
    parent
      ? parentText(one, state.lang)
      : [parts(one, state.lang, vocabulary.qualifiers).text, markOf(one)].filter(Boolean).join(' ');
  const set = (parent) => ({
    data: points.map((one) => (parent ? one.parentValue : one.value)),
    backgroundColor: points.map((one) => paint(one, parent ? PARENT : OWN)),
    borderColor: parent ? PARENT : OWN,
    borderWidth: 1,
    barPercentage: 0.9,
    categoryPercentage: 0.8,
  });
  barChart(chart, {
    labels: points.map(label),
    datasets: parents ? [set(false), set(true)] : [set(false)],
    height: points.length * (parents ? 52 : 32) + 12,
    label: `${title}. ${points.map((one) => `${label(one)}: ${text(one, false)}`).join('; ')}`,
    write: (s, row) => text(points[row], s === 1),
  });
}

/** What the chosen indicator is, with its group or base. */
function nameOf({ indicator, choice, vocabulary }) {
  return [
    indicator.name,
    choice.group !== 'all' && small(vocabulary.groups[choice.group]),
    choice.base && small(vocabulary.bases[choice.base]),
  ]
    .filter(Boolean)
    .join(', ');
}

function parentText(one, lang) {
  if (one.parentValue === null) return '';
  const decimals = Math.max(decimalsOf(one), String(one.parentValue).split('.')[1]?.length ?? 0);
  return withUnit(number(one.parentValue, decimals, lang), one.measure, '', lang);
}

function paint(one, colour) {
  return one.status === 'actual' ? colour : planHatch(colour);
}

function pointsOf(unit, { indicator, choice, vocabulary }) {
  const order = Object.keys(vocabulary.statuses);
  return unit.observations
    .filter(
      (one) =>
        one.mention === 1 && one.indicator === indicator.id && one.group === choice.group && one.base === choice.base,
    )
    .map((one) => ({ ...one, parentValue: one.parentValue ?? null }))
    .sort((a, b) => a.period.localeCompare(b.period) || order.indexOf(a.status) - order.indexOf(b.status));
}

/** The figures of the chart in a line of text, each a way to its source. */
function valuesLine(points, label, { state, vocabulary, t }) {
  return el(
    'ul',
    { class: 'values-line' },
    points.map((one) =>
      el('li', {}, `${label(one)}: `, figureButton(full(one, state.lang, vocabulary.qualifiers), one, t)),
    ),
  );
}
