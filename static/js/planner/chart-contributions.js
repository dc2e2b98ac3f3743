/** What each criterion gives to the score of each unit, as stacked bars. */

import { el, fill, tableBox } from '../dom.js';
import { number, withUnit } from '../format.js';
import { drawChart, FONT, planOf } from './chart-draw.js';
import { bareFigure, criterionFigure, figureOf, headCell, numCell, rankCell, unitRow } from './chart-cells.js';
import { criteriaOf } from './chart-criteria.js';
import { rowsAboveCut } from './chart-cut.js';
import { frame, stampOf } from './chart-frame.js';
import { createPages } from './chart-pages.js';
import { markChart, rowsPlan } from './chart-rows.js';
import { markKey } from './chart-key.js';
import { colourOf, imageOf, inkOn, patternOf } from './chart-patterns.js';

const DECIMALS = 3;

/** @param {HTMLElement} box @param {() => void} redraw */
export function createContributions(box, redraw) {
  const pages = createPages(redraw);
  let chart = null;
  return {
    draw: async (view, t) => {
      const rows = pages.take(view);
      const title = titleOf(view, t);
      const parts = frame(box, {
        title,
        note: t('contributionsNote'),
        key: keyOf(view),
        text: '',
        summary: t('numbers', { count: number(view.units.length, 0, view.lang) }),
        table: () => table(view, t),
        stamp: stampOf(view),
        hold: view.dragging,
      });
      fill(parts.controls);
      drawAfter(parts.after, pages, view, t);
      const plan = rowsPlan(
        { units: rows, view, write: (unit) => number(unit.score, DECIMALS, view.lang), after: rowsAboveCut(rows, view), cutName: t('cutName') },
        {
          datasets: criteriaOf(view).map((one) => stack(rows, one.j)),
          axis: t('contributionsAxis'),
          label: title,
          width: box.clientWidth,
          scale: { stacked: true, tick: (value) => number(value, 1, view.lang), ticks: { maxTicksLimit: 6 } },
          plugins: [numbersInside],
        },
      );
      plan.scales.y.stacked = true;
      chart = (await drawChart(parts.chart, plan)) ?? chart;
    },
    mark: (lit, picked) => markChart(chart, lit, picked),
  };
}

function stack(rows, j) {
  return {
    j,
    data: rows.map(({ contributions }) => contributions[j] ?? 0),
    backgroundColor: patternOf(j),
    borderColor: '#ffffff',
    borderWidth: { right: 1.5, left: 0, top: 0, bottom: 0 },
    borderSkipped: false,
    barPercentage: 0.86,
    categoryPercentage: 0.92,
  };
}

/** The number of the criterion in its part of the bar, where there is room. */
const numbersInside = {
  id: 'numbersInside',
  afterDatasetsDraw: (chart) => {
    const pen = chart.ctx;
    pen.save();
    pen.font = `700 12px ${FONT}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    chart.data.datasets.forEach(({ j }, at) => {
      for (const bar of chart.getDatasetMeta(at).data) {
        const { x, y, base } = bar.getProps(['x', 'y', 'base']);
        if (Math.abs(x - base) < 18) continue;
        pen.fillStyle = colourOf(j);
        pen.fillRect((x + base) / 2 - 7, y - 8, 14, 16);
        pen.fillStyle = inkOn(j);
        pen.fillText(String(j + 1), (x + base) / 2, y);
      }
    });
    pen.restore();
  },
};

const share = (value, lang) => withUnit(number(value * 100, 1, lang), 'percent', '', lang);

function keyOf(view) {
  return markKey(
    criteriaOf(view).map(({ j, label, weight }) => [
      'box',
      `${j + 1}. ${label} (${share(weight, view.lang)})`,
      { 'background-image': imageOf(j), 'background-size': '8px' },
    ]),
  );
}

/** The criterion that gives most to the chosen ones. */
function titleOf(view, t) {
  const of = view.units.filter(({ code }) => view.chosen.has(code));
  const criteria = criteriaOf(view);
  const sums = criteria.map(({ j }) => of.reduce((sum, one) => sum + (one.contributions[j] ?? 0), 0));
  const whole = sums.reduce((a, b) => a + b, 0);
  const most = sums.indexOf(Math.max(...sums));
  const mixed = of.some(({ contributions }) => contributions.some((one) => one < 0));
  if (!of.length || !(whole > 0) || mixed || sums.length < 2) return t('contributionsTitle');
  return t('contributionsTitleMost', { name: criteria[most].label, share: share(sums[most] / whole, view.lang) });
}

/** Pages of the chart, and how the score of the picked unit comes about. */
function drawAfter(box, pages, view, t) {
  const nav = el('div', { class: 'chart-pages' });
  const unit = view.byCode.get(view.state.unit);
  pages.draw(nav, view, t);
  fill(box, nav, unit ? sums(unit, view, t) : el('p', { class: 'chart-note' }, t('contributionsPick')));
}

function sums(unit, view, t) {
  const { lang } = view;
  return el(
    'div',
    { class: 'chart-card' },
    el('h4', {}, t('contributionsOf', { name: unit.name, score: number(unit.score, DECIMALS, lang), rank: number(unit.rank, 0, lang) })),
    el(
      'ol',
      {},
      criteriaOf(view).map((criterion) =>
        el(
          'li',
          {},
          `${criterion.label}: `,
          figureOf(criterionFigure(unit, criterion), view, t),
          ` → ${t('points', { value: number(unit.contributions[criterion.j] ?? 0, DECIMALS, lang) })}`,
        ),
      ),
    ),
  );
}

function table(view, t) {
  const { lang } = view;
  const criteria = criteriaOf(view);
  return tableBox({
    class: 'grid',
    wide: true,
    caption: t('contributionsTable'),
    head: [
      el('tr', {}, headCell(t('unit'), false), headCell(t('rankHead')), criteria.map(({ j, label, measureName }) => [headCell(`${j + 1}. ${label} (${measureName})`), headCell(t('pointsOf', { name: String(j + 1) }))]), headCell(t('scoreAxis'))),
    ],
    body: view.units.map((unit) =>
      unitRow(
        unit,
        view,
        rankCell(unit.rank, lang),
        ...criteria.flatMap((one) => [
          numCell(bareFigure(criterionFigure(unit, one), view, t)),
          numCell(number(unit.contributions[one.j] ?? 0, DECIMALS, lang)),
        ]),
        numCell(number(unit.score, DECIMALS, lang)),
      ),
    ),
  });
}
