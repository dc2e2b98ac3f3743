/** Two series against each other, a point a unit; with the figures of the whole as lines, where rates allow that. */

import { el, fill } from '../dom.js';
import { bare, number, shortName, withUnit } from '../format.js';
import { drawChart, valueAxis } from './chart-draw.js';
import { axisOf, axisOptions, firstAxes, knownAxis, sizeSeries } from './chart-axes.js';
import { frame, stampOf } from './chart-frame.js';
import { keyOfRows } from './chart-key.js';
import { MANY, cornersOf, lookOf, pointAt, pointMarks } from './chart-points.js';
import { HANDLERS, markChart } from './chart-rows.js';
import { setChart } from './chart-setting.js';
import { drawCard, table, textOf, titleOf } from './chart-scatter-words.js';

const REACH = 6;

const LARGEST = 17;

const SMALL = 3;

/** So few that each may have its name. */
const FEW = 24;

/** @param {HTMLElement} box */
export function createScatter(box) {
  let chart = null;
  let turn = 0;
  const shown = { options: '', controls: null };
  return {
    draw: async (view, t, settings) => {
      turn += 1;
      const own = turn;
      const axes = await axesOf(view, t, settings);
      if (own !== turn) return;
      const points = pointsOf(view, axes);
      const title = titleOf(points, axes, t);
      const text = textOf(view, points, axes, t);
      const parts = frame(box, {
        title,
        note: axes.size ? t('scatterSize', { name: axes.size.name }) : '',
        key: keyOfRows(view, t, view.visible.size < view.units.length ? [['faded', t('filteredIs')]] : []),
        text,
        summary: t('numbers', { count: number(points.length, 0, view.lang) }),
        table: () => table(view, axes, points, t),
        stamp: [...stampOf(view), axes.x.id, axes.y.id, axes.size],
        hold: view.dragging,
      });
      drawControls(parts.controls, shown, view, axes, t);
      drawCard(parts.after, view, axes, t);
      const plan = planOf(view, points, axes, `${title}. ${text}`, parts.chart.clientWidth);
      chart = (await drawChart(parts.chart, plan)) ?? chart;
    },
    mark: (lit, picked) => markChart(chart, lit, picked),
  };
}

async function axesOf(view, t, [x, y, size]) {
  const [first, second] = firstAxes(view);
  const sized = sizeSeries(view);
  const ids = [knownAxis(view, x, first), knownAxis(view, y, second), size && sized ? sized.id : ''];
  const [xAxis, yAxis, sizeAxis] = await Promise.all(ids.map((id) => id && axisOf(view, t, id)));
  return { x: xAxis, y: yAxis, size: sizeAxis || null };
}

function pointsOf(view, { x, y, size }) {
  const found = view.units.flatMap((unit) => {
    const [a, b] = [x.figureOf(unit.code), y.figureOf(unit.code)];
    return a && b
      ? [
          {
            unit,
            code: unit.code,
            name: unit.name,
            x: a.value,
            y: b.value,
            reach: REACH,
            look: lookOf(unit.code, view),
          },
        ]
      : [];
  });
  const most = size ? Math.max(1, ...found.map(({ code }) => size.figureOf(code)?.value ?? 0)) : 0;
  for (const one of found) {
    if (size) one.reach = Math.max(2.5, LARGEST * Math.sqrt((size.figureOf(one.code)?.value ?? 0) / most));
    else if (found.length > MANY) one.reach = SMALL;
  }
  return found;
}

function planOf(view, points, { x, y }, label, width) {
  const tick = (value, places) => number(value, places, view.lang);
  const axis = (one) =>
    valueAxis(one.title, {
      tick,
      grace: '4%',
      beginAtZero: one.measure !== 'percentage_point',
      ticks: { maxTicksLimit: 7 },
    });
  const line = ({ parent }) =>
    parent && {
      value: parent.value,
      label: `${shortName(parent.name)} ${withUnit(bare(parent, view.lang), parent.measure, '', view.lang)}`,
    };
  return {
    type: 'scatter',
    data: { datasets: [cornersOf(points)] },
    scales: { x: axis(x), y: axis(y) },
    height: Math.min(440, Math.max(300, width * 0.8)),
    padding: { top: 12, right: 16 },
    label,
    plugins: [pointMarks],
    hit: pointAt,
    handlers: HANDLERS,
    more: {
      points,
      lit: '',
      picked: view.state.unit,
      lines: { x: line(x), y: line(y) },
      telling: tellingOf(view, points),
    },
  };
}

/** Whose names matter, the least number first. */
function tellingOf(view, points) {
  const found = new Map();
  const rest = points.filter(({ code }) => view.visible.has(code));
  const add = (one, weight) => one && !found.has(one.code) && found.set(one.code, weight);
  for (const key of ['x', 'y']) {
    const order = [...rest].sort((a, b) => a[key] - b[key]);
    add(order.at(-1), 1);
    add(order[0], 3);
  }
  if (points.length <= MANY) for (const one of rest) if (view.chosen.has(one.code)) add(one, 2 + one.unit.rank / 1e4);
  if (rest.length <= FEW) for (const one of rest) add(one, 4);
  return found;
}

function drawControls(box, shown, view, { x, y, size }, t) {
  const key = JSON.stringify([view.atlas.id, view.lang, view.answer.criteria.map(({ label }) => label)]);
  if (shown.options !== key) {
    shown.options = key;
    fill(box, picker('x', view, t), picker('y', view, t), sizeSeries(view) ? sizeBox(t) : null);
  }
  const part = (name) => /** @type {any} */ (box.querySelector(`[name="scatter-${name}"]`));
  part('x').value = x.id;
  part('y').value = y.id;
  if (part('size')) part('size').checked = Boolean(size);
  box.onchange = () => setChart('scatter', [part('x').value, part('y').value, part('size')?.checked ? '1' : '']);
}

const picker = (name, view, t) =>
  el(
    'label',
    { class: 'field' },
    el('span', { class: 'field-label' }, t(`axis${name.toUpperCase()}`)),
    el('select', { name: `scatter-${name}` }, axisOptions(view, t)),
  );

const sizeBox = (t) =>
  el('label', { class: 'chart-check' }, el('input', { type: 'checkbox', name: 'scatter-size' }), t('scatterSizeBox'));
