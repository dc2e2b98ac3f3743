/** As it was against as it is planned: two marks a unit and what lies between them. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { INK, PAPER } from '../colours.js';
import { drawChart, planOf, trace } from './chart-draw.js';
import { seriesName } from './chart-data.js';
import { frame, stampOf } from './chart-frame.js';
import { markKey } from './chart-key.js';
import { createPages } from './chart-pages.js';
import { pairsOf } from './chart-pairs.js';
import { CHOSEN, HANDLERS, OTHERS, markChart, middleOf, rowsPlan } from './chart-rows.js';
import { setChart } from './chart-setting.js';
import { signed, table, textOf, titleOf } from './chart-plan-words.js';
import { figuresOf } from './chart-plan-figures.js';

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
        note: told.same ? t('planNote', { change: told.measureName }) : t('planOtherStandard'),
        key: markKey([
          ['dot', `${view.vocabulary.statuses.actual} ${pair.actual.period}`],
          ['diamond', `${view.vocabulary.statuses[pair.plan.status]} ${pair.plan.period}`],
          ['chosen', t('chosenIs')],
        ]),
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
      chart =
        (await drawChart(
          parts.chart,
          planFor(rows, view, told, t, `${words.title}. ${words.text}`, box.clientWidth),
        )) ?? chart;
    },
    mark: (lit, picked) => markChart(chart, lit, picked),
  };
}

/** The pair of the first criterion, as far as it has one. */
function firstOf(pairs, { state: { scenario } }) {
  const [{ indicator, group, base }] = scenario.criteria;
  return pairs.find((one) => one.indicator.id === indicator && one.group === group && one.base === base) ?? pairs[0];
}

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
    el(
      'select',
      { name: 'plan-pair', on: { change: (event) => setChart('plan', [event.target.value]) } },
      pairs.map((one) => el('option', { value: one.id }, name(one))),
    ),
  );
}

function planFor(rows, view, told, t, label, width) {
  const write = ({ code }) => signed(told.byCode.get(code).change, told.decimals, view.lang);
  const ends = rows.map(({ code }) => [told.byCode.get(code).was.value, told.byCode.get(code).will.value]);
  const plan = rowsPlan(
    { units: rows, view, write, ends, joined: told.same },
    {
      datasets: [{ data: ends.map((both) => Math.max(...both)), backgroundColor: 'transparent' }],
      axis: t('planAxis', { name: told.name, unit: told.unit }),
      label,
      width,
      scale: {
        min: 0,
        grace: '4%',
        tick: (value, places) => number(value, places, view.lang),
        ticks: { maxTicksLimit: 7 },
      },
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
      if (joined)
        trace(
          pen,
          [
            [was, y],
            [will, y],
          ],
          { colour: view.chosen.has(code) ? CHOSEN : '#8a94a0', width: 3 },
        );
      pen.strokeStyle = INK;
      pen.lineWidth = 1.5;
      pen.fillStyle = colour;
      pen.beginPath();
      pen.arc(was, y, 5.5, 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
      pen.fillStyle = PAPER;
      pen.beginPath();
      for (const [dx, dy] of [
        [0, -7],
        [7, 0],
        [0, 7],
        [-7, 0],
      ])
        pen.lineTo(will + dx, y + dy);
      pen.closePath();
      pen.fill();
      pen.stroke();
    });
    pen.restore();
  },
};
