/** As it was against as it is planned: two marks a unit and what lies between them. */

import { el, fill, tableBox } from '../dom.js';
import { full, midName, number } from '../format.js';
import { INK, PAPER } from '../colours.js';
import { drawChart, planOf, trace } from './chart-draw.js';
import { bareFigure, headCell, numCell, rankCell, unitRow } from './chart-cells.js';
import { seriesName, seriesOf } from './chart-data.js';
import { frame, stampOf } from './chart-frame.js';
import { markKey } from './chart-key.js';
import { createPages } from './chart-pages.js';
import { pairsOf } from './chart-pairs.js';
import { CHOSEN, HANDLERS, markChart, middleOf, OTHERS, rowsPlan } from './chart-rows.js';
import { setChart } from './chart-setting.js';

/** @param {HTMLElement} box @param {() => void} redraw */
export function createPlan(box, redraw) {
  const pages = createPages(redraw);
  let chart = null;
  let turn = 0;
  let shown = '';
  return {
    draw: async (view, t, [wish]) => {
      turn += 1;
      const own = turn;
      const pairs = pairsOf(view.atlas);
      const pair = pairs.find(({ id }) => id === wish) ?? firstOf(pairs, view);
      const told = await figuresOf(view, pair);
      if (own !== turn) return;
      const rows = pages.take(view).filter(({ code }) => told.byCode.has(code));
      const words = { title: titleOf(view, pair, told, t), text: textOf(view, told, t) };
      const parts = frame(box, {
        ...words,
        note: told.same ? t('planNote') : t('planOtherStandard'),
        key: markKey([['dot', `${view.vocabulary.statuses.actual} ${pair.actual.period}`], ['diamond', `${view.vocabulary.statuses[pair.plan.status]} ${pair.plan.period}`], ['chosen', t('chosenIs')]]),
        summary: t('numbers', { count: number(told.byCode.size, 0, view.lang) }),
        table: () => table(view, pair, told, t),
        stamp: [...stampOf(view), pair.id],
        hold: view.dragging,
      });
      const key = JSON.stringify([view.lang, view.atlas.id]);
      if (shown !== key) fill(parts.controls, pairs.length > 1 ? picker(pairs, view, t) : null);
      shown = key;
      const select = parts.controls.querySelector('select');
      if (select) select.value = pair.id;
      pages.draw(parts.after, view, t);
      chart = (await drawChart(parts.chart, planFor(rows, view, told, t, `${words.title}. ${words.text}`, box.clientWidth))) ?? chart;
    },
    mark: (lit, picked) => markChart(chart, lit, picked),
  };
}

/** The pair of the first criterion, as far as it has one. */
function firstOf(pairs, { state: { scenario } }) {
  const [{ indicator, group, base }] = scenario.criteria;
  return pairs.find((one) => one.indicator.id === indicator && one.group === group && one.base === base) ?? pairs[0];
}

async function figuresOf(view, { indicator, actual, plan }) {
  const of = (one) => seriesOf(view, { ...one, indicator: indicator.id });
  const [was, will] = await Promise.all([of(actual), of(plan)]);
  const { measure, measureName, decimals } = was.indicator;
  const figures = (answer) =>
    new Map(answer.features.map(({ properties }) => [properties.code, { measure, measureName, decimals, ...properties }]));
  const [before, after] = [figures(was), figures(will)];
  const known = (one) => one && one.value !== null;
  const both = [...before].filter(([code, one]) => known(one) && known(after.get(code)));
  return {
    measure,
    measureName: measure === 'percent' ? view.vocabulary.measures.percentage_point : measureName,
    unit: measureName,
    name: was.indicator.name,
    same: was.standard === will.standard,
    byCode: new Map(both.map(([code, one]) => [code, { was: one, will: after.get(code), change: exact(after.get(code).value - one.value) }])),
    decimals: measure === 'percent' ? Math.max(...both.map(([, one]) => placesOf(one.value)), ...both.map(([code]) => placesOf(after.get(code).value)), 0) : 0,
  };
}

/** A difference of decimal numbers without the noise of binary ones. */
const exact = (value) => Number(value.toFixed(9));
const placesOf = (value) => String(value).split('.')[1]?.length ?? 0;

function picker(pairs, view, t) {
  const name = ({ indicator, group, base, actual, plan }) =>
    t('planPair', {
      name: seriesName({ indicator, group, base, status: 'actual', period: '' }, view),
      actual: actual.period,
      plan: plan.period,
    });
  return el(
    'label',
    { class: 'field' },
    el('span', { class: 'field-label' }, t('indicator')),
    el('select', { name: 'plan-pair', on: { change: (event) => setChart('plan', [event.target.value]) } }, pairs.map((one) => el('option', { value: one.id }, name(one)))),
  );
}

function planFor(rows, view, told, t, label, width) {
  const write = ({ code }) => signed(told.byCode.get(code).change, told.decimals, view.lang);
  const ends = rows.map(({ code }) => [told.byCode.get(code).was.value, told.byCode.get(code).will.value]);
  const plan = rowsPlan(
    { units: rows, view, write, ends, joined: told.same },
    {
      datasets: [{ data: ends.map((both) => Math.max(...both)), backgroundColor: 'transparent' }],
      axis: t('planAxis', { name: told.name, unit: told.unit, change: told.measureName }),
      label,
      width,
      scale: { min: 0, grace: '4%', tick: (value) => number(value, Number.isInteger(value) ? 0 : 1, view.lang), ticks: { maxTicksLimit: 7 } },
      plugins: [dumbbells],
    },
  );
  return { ...plan, handlers: HANDLERS };
}

const dumbbells = {
  id: 'dumbbells',
  afterDatasetsDraw: (chart) => {
    const { units, view, ends, joined } = planOf(chart).more;
    const pen = chart.ctx;
    const { x } = chart.scales;
    pen.save();
    units.forEach(({ code }, row) => {
      const y = middleOf(chart, row);
      const [was, will] = ends[row].map((value) => x.getPixelForValue(value));
      const colour = view.chosen.has(code) ? CHOSEN : OTHERS;
      if (joined) trace(pen, [[was, y], [will, y]], { colour: view.chosen.has(code) ? CHOSEN : '#8a94a0', width: 3 });
      pen.strokeStyle = INK;
      pen.lineWidth = 1.5;
      pen.fillStyle = colour;
      pen.beginPath();
      pen.arc(was, y, 5.5, 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
      pen.fillStyle = PAPER;
      pen.beginPath();
      for (const [dx, dy] of [[0, -7], [7, 0], [0, 7], [-7, 0]]) pen.lineTo(will + dx, y + dy);
      pen.closePath();
      pen.fill();
      pen.stroke();
    });
    pen.restore();
  },
};

const signed = (value, decimals, lang) => (value > 0 ? '+' : '') + number(value, decimals, lang);

function titleOf(view, pair, told, t) {
  const name = seriesName({ ...pair, status: 'actual', period: '' }, view);
  const order = view.units.filter(({ code }) => told.byCode.has(code)).sort((a, b) => told.byCode.get(a.code).change - told.byCode.get(b.code).change);
  const most = order[0] && told.byCode.get(order[0].code);
  if (!told.same || !most || most.change >= 0) return t('planTitle', { name, actual: pair.actual.period, plan: pair.plan.period });
  const write = (one) => full(one, view.lang, view.vocabulary.qualifiers);
  const change = `${signed(most.change, told.decimals, view.lang)} ${told.measureName}`;
  return t('planTitleMost', { plan: pair.plan.period, name, unit: midName(order[0].name), from: write(most.was), to: write(most.will), change });
}

function textOf(view, told, t) {
  const changes = [...told.byCode.values()].map(({ change }) => change);
  const count = (test) => changes.filter(test).length;
  const parts = /** @type {[string, number][]} */ ([
    ['planDown', count((one) => one < 0)],
    ['planSame', count((one) => one === 0)],
    ['planUp', count((one) => one > 0)],
  ]).filter(([, many]) => many);
  const words = t('planText', { parts: parts.map(([key, many]) => t(key, { count: number(many, 0, view.lang) })).join(', ') });
  const missing = view.units.length - told.byCode.size;
  return missing > 0 ? `${words} ${t('planMissing', { count: missing })}` : words;
}

function table(view, { actual, plan }, told, t) {
  const head = (one) => `${view.vocabulary.statuses[one.status]} ${one.period} (${told.unit})`;
  return tableBox({
    class: 'grid',
    wide: true,
    caption: t('planTable'),
    head: [el('tr', {}, headCell(t('unit'), false), headCell(t('rankHead')), headCell(head(actual)), headCell(head(plan)), headCell(`${t('difference')} (${told.measureName})`))],
    body: view.units.flatMap((unit) => {
      const one = told.byCode.get(unit.code);
      if (!one) return [];
      return unitRow(unit, view, rankCell(unit.rank, view.lang), numCell(bareFigure(one.was, view, t)), numCell(bareFigure(one.will, view, t)), numCell(signed(one.change, told.decimals, view.lang)));
    }),
  });
}
