/** The ranking: each unit's score, or its rank with the range it takes under other weights, and where the cut is. */

import { fill } from '../dom.js';
import { number } from '../format.js';
import { pills } from '../pills.js';
import { INK } from '../colours.js';
import { drawChart } from './chart-draw.js';
import { rowsAboveCut } from './chart-cut.js';
import { frame, stampOf } from './chart-frame.js';
import { createPages } from './chart-pages.js';
import { fillOf, markChart, rowsPlan } from './chart-rows.js';
import { setChart } from './chart-setting.js';
import { keyOfRows } from './chart-key.js';
import { asksRanges, noteOf, score, table, textOf, titleOf } from './chart-ranking-words.js';
import { rankPlan } from './chart-ranks.js';

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
        key: keyOfRows(
          view,
          t,
          ranks && asksRanges(view)
            ? [
                ['range', t('keyRange')],
                ['whisker', t('keyWhisker')],
              ]
            : [],
        ),
        text: textOf(view, t),
        summary: t('numbers', { count: number(view.units.length, 0, view.lang) }),
        table: () => table(view, t),
        stamp: stampOf(view),
        hold: view.dragging,
      });
      if (shown !== view.lang + ranks) {
        fill(
          parts.controls,
          pills('ranking-axis', t('rankingAxis'), axes(t), ranks ? 'rank' : 'score', (to) =>
            setChart('ranking', [to === 'rank' ? to : '']),
          ),
        );
        shown = view.lang + ranks;
      }
      pages.draw(parts.after, view, t);
      const plan = ranks ? rankPlan(rows, view, t) : scorePlan(rows, view, t);
      chart =
        (await drawChart(
          parts.chart,
          rowsPlan(
            { units: rows, view, ...plan.rows },
            { ...plan.how, label: `${titleOf(view, t)}. ${textOf(view, t)}`, width: box.clientWidth },
          ),
        )) ?? chart;
    },
    mark: (lit, picked) => markChart(chart, lit, picked),
  };
}

const axes = (t) =>
  /** @type {[string, string][]} */ ([
    ['score', t('axisScore')],
    ['rank', t('axisRank')],
  ]);

function scorePlan(rows, view, t) {
  const scores = rows.map((unit) => unit.score);
  const bars = {
    data: scores,
    backgroundColor: rows.map(fillOf(view)),
    borderColor: INK,
    borderWidth: 0.5,
    barPercentage: 0.8,
    categoryPercentage: 0.9,
  };
  const tick = (value, places) => number(value, places, view.lang);
  return {
    rows: { write: (unit) => score(unit.score, view.lang), after: rowsAboveCut(rows, view), cutName: t('cutName') },
    how: { datasets: [bars], axis: t('scoreAxis'), scale: { tick, suggestedMin: 0, ticks: { maxTicksLimit: 6 } } },
  };
}
