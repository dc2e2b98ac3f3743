/** The ranking: each unit's score, or its rank with the range it takes under other weights, and where the cut is. */

import { el, fill, tableBox } from '../dom.js';
import { midName, number } from '../format.js';
import { pills } from '../pills.js';
import { INK, MUTED, PAPER } from '../colours.js';
import { drawChart, planOf, trace } from './chart-draw.js';
import { headCell, numCell, rankCell, unitRow } from './chart-cells.js';
import { cutOf, rowsAboveCut, unsure } from './chart-cut.js';
import { frame, stampOf } from './chart-frame.js';
import { createPages } from './chart-pages.js';
import { fillOf, markChart, middleOf, rowsPlan } from './chart-rows.js';
import { setChart } from './chart-setting.js';
import { keyOfRows } from './chart-key.js';

const DECIMALS = 3;
const MOST_NAMES = 6;

/** @param {HTMLElement} box @param {() => void} redraw */
export function createRanking(box, redraw) {
  const pages = createPages(redraw);
  let chart = null;
  let shown = '';
  return {
    draw: async (view, t, [axis]) => {
      const ranks = axis === 'rank';
      const rows = pages.take(view);
      const parts = frame(box, {
        title: titleOf(view, t),
        note: noteOf(view, t, ranks),
        key: keyOfRows(view, t, ranks && asksRanges(view) ? [['range', t('keyRange')], ['whisker', t('keyWhisker')]] : []),
        text: textOf(view, t),
        summary: t('numbers', { count: number(view.units.length, 0, view.lang) }),
        table: () => table(view, t),
        stamp: stampOf(view),
        hold: view.dragging,
      });
      if (shown !== view.lang + ranks) {
        fill(parts.controls, pills('ranking-axis', t('rankingAxis'), axes(t), ranks ? 'rank' : 'score', (to) => setChart('ranking', [to === 'rank' ? to : ''])));
        shown = view.lang + ranks;
      }
      pages.draw(parts.after, view, t);
      const plan = ranks ? rankPlan(rows, view, t) : scorePlan(rows, view, t);
      chart = (await drawChart(parts.chart, rowsPlan({ units: rows, view, ...plan.rows }, { ...plan.how, label: `${titleOf(view, t)}. ${textOf(view, t)}`, width: box.clientWidth }))) ?? chart;
    },
    mark: (lit, picked) => markChart(chart, lit, picked),
  };
}

const axes = (t) => /** @type {[string, string][]} */ ([['score', t('axisScore')], ['rank', t('axisRank')]]);
const asksRanges = ({ state: { scenario } }) => Boolean(scenario.uncertainty);
const hasRanges = ({ fresh, units }) => fresh && units.some(({ told }) => told.rankLow !== null && told.rankLow !== undefined);
const score = (value, lang) => number(value, DECIMALS, lang);

function scorePlan(rows, view, t) {
  const scores = rows.map((unit) => unit.score);
  const bars = { data: scores, backgroundColor: rows.map(fillOf(view)), borderColor: INK, borderWidth: 0.5, barPercentage: 0.8, categoryPercentage: 0.9 };
  const tick = (value) => number(value, Math.max(...scores, 0) > 3 ? 0 : 1, view.lang);
  return {
    rows: { write: (unit) => score(unit.score, view.lang), after: rowsAboveCut(rows, view), cutName: t('cutName') },
    how: { datasets: [bars], axis: t('scoreAxis'), scale: { tick, suggestedMin: 0, ticks: { maxTicksLimit: 6 } } },
  };
}

function rankPlan(rows, view, t) {
  const ranges = hasRanges(view);
  const reach = rows.flatMap(({ rank, told }) => (ranges && told.rankWorst ? [rank, told.rankBest, told.rankWorst] : [rank]));
  const [low, high] = [Math.min(...reach), Math.max(...reach)];
  const { clean, size } = cutOf(view);
  const whole = (value) => (Number.isInteger(value) ? number(value, 0, view.lang) : '');
  return {
    rows: {
      write: ({ told }) => (ranges && told.rankLow ? rangeText(told, view.lang) : ''),
      after: rowsAboveCut(rows, view),
      cutName: t('cutName'),
      ranges,
      cut: clean ? size + 0.5 : null,
    },
    how: {
      datasets: [{ data: rows.map(() => null) }],
      axis: t('rankAxis'),
      scale: { min: low - 0.7, max: high + 0.7, tick: whole, ticks: { maxTicksLimit: 10, stepSize: high - low < 16 ? 1 : undefined }, afterBuildTicks: wholeTicks },
      plugins: [rankMarks],
    },
  };
}

/** Ranks are whole: ticks between them say nothing. */
function wholeTicks(axis) {
  const step = Math.max(1, Math.ceil((axis.max - axis.min) / 10));
  const first = Math.ceil(axis.min);
  const count = Math.floor((axis.max - first) / step) + 1;
  axis.ticks = Array.from({ length: count }, (_, i) => ({ value: first + i * step }));
}

const rangeText = ({ rankLow, rankHigh }, lang) =>
  rankLow === rankHigh ? number(rankLow, 0, lang) : `${number(rankLow, 0, lang)}–${number(rankHigh, 0, lang)}`;

/** Best to worst as a thin line, where nine draws in ten fall as a thick one, the rank as a dot. */
const rankMarks = {
  id: 'rankMarks',
  afterDatasetsDraw: (chart) => {
    const { units, view, ranges, cut } = planOf(chart).more;
    const pen = chart.ctx;
    const { x } = chart.scales;
    const { top, bottom } = chart.chartArea;
    pen.save();
    if (cut) trace(pen, [[x.getPixelForValue(cut), top], [x.getPixelForValue(cut), bottom]], { width: 1.5, dash: [6, 4] });
    units.forEach((unit, row) => {
      const y = middleOf(chart, row);
      const { rankBest, rankLow, rankHigh, rankWorst } = unit.told;
      const line = (from, to, how) => trace(pen, [[x.getPixelForValue(from) - 2, y], [x.getPixelForValue(to) + 2, y]], how);
      if (ranges && rankLow) {
        line(rankBest, rankWorst, { colour: MUTED, width: 1.5 });
        line(rankLow, rankHigh, { colour: '#8fa6b8', width: 8 });
      }
      pen.beginPath();
      pen.arc(x.getPixelForValue(unit.rank), y, 5.5, 0, 2 * Math.PI);
      pen.fillStyle = view.chosen.has(unit.code) ? fillOf(view)(unit) : PAPER;
      pen.strokeStyle = INK;
      pen.lineWidth = 1.5;
      pen.fill();
      pen.stroke();
    });
    pen.restore();
  },
};

function titleOf(view, t) {
  const { lastIn, firstOut, clean, size } = cutOf(view);
  const names = { last: lastIn?.name, first: firstOut && midName(firstOut.name), size: number(size, 0, view.lang) };
  if (clean) {
    return t('rankingTitle', { ...names, a: score(lastIn.score, view.lang), b: score(firstOut.score, view.lang) });
  }
  if (lastIn && firstOut) return t('rankingTitleMixed', { ...names, rank: number(lastIn.rank, 0, view.lang) });
  const [top] = view.units;
  return top ? t('rankingTitleTop', { name: top.name, score: score(top.score, view.lang) }) : t('rankingTitleNone');
}

function noteOf(view, t, ranks) {
  const hidden = view.units.length - view.visible.size;
  return [
    hidden ? t('filteredOut', { count: number(hidden, 0, view.lang) }) : '',
    ranks && !asksRanges(view) ? t('noRanges') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function textOf(view, t) {
  // Below the chart, so that it stays where it is while a slider moves.
  if (asksRanges(view) && !hasRanges(view)) return t('rangesLater');
  if (!hasRanges(view) || !cutOf(view).clean) return '';
  const { often, seldom } = unsure(view);
  const names = (units) => {
    const few = units.slice(0, MOST_NAMES).map(({ name }) => name).join(', ');
    return units.length > MOST_NAMES ? t('andMore', { few, more: number(units.length - MOST_NAMES, 0, view.lang) }) : few;
  };
  if (often.length) return t('rankingUnsure', { names: names(often) });
  return seldom.length ? t('rankingSeldom', { names: names(seldom) }) : t('rankingSure');
}

function table(view, t) {
  const { lang } = view;
  const range = (from, to) => numCell(from ? `${number(from, 0, lang)}–${number(to, 0, lang)}` : '–');
  const told = (unit) => (view.fresh ? unit.told : {});
  return tableBox({
    class: 'grid',
    wide: true,
    caption: t('rankingTable'),
    head: [
      el('tr', {}, headCell(t('unit'), false), headCell(t('rankHead')), headCell(t('scoreAxis')), headCell(t('keyRange')), headCell(t('keyWhisker')), headCell(t('listHead'), false)),
    ],
    body: view.units.map((unit) =>
      unitRow(
        unit,
        view,
        rankCell(unit.rank, lang),
        numCell(score(unit.score, lang)),
        range(told(unit).rankLow, told(unit).rankHigh),
        range(told(unit).rankBest, told(unit).rankWorst),
        el('td', {}, view.chosen.has(unit.code) ? t('chosenIs') : t('chosenNot')),
      ),
    ),
  });
}
