/** What each criterion gives to the score of each unit, as stacked bars. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { FONT, drawChart } from './chart-draw.js';
import { criteriaOf } from './chart-criteria.js';
import { rowsAboveCut } from './chart-cut.js';
import { frame, stampOf } from './chart-frame.js';
import { createPages } from './chart-pages.js';
import { markChart, rowsPlan } from './chart-rows.js';
import { colourOf, inkOn, patternOf } from './chart-patterns.js';
import { DECIMALS, keyOf, sums, table, titleOf } from './chart-contributions-words.js';

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
        {
          units: rows,
          view,
          write: (unit) => number(unit.score, DECIMALS, view.lang),
          after: rowsAboveCut(rows, view),
          cutName: t('cutName'),
        },
        {
          datasets: criteriaOf(view).map((one) => stack(rows, one.j)),
          axis: t('contributionsAxis'),
          label: title,
          width: box.clientWidth,
          scale: {
            stacked: true,
            tick: (value, places) => number(value, places, view.lang),
            ticks: { maxTicksLimit: 6 },
          },
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

/** Pages of the chart, and how the score of the picked unit comes about. */
function drawAfter(box, pages, view, t) {
  const nav = el('div', { class: 'chart-pages' });
  const unit = view.byCode.get(view.state.unit);
  pages.draw(nav, view, t);
  fill(box, nav, unit ? sums(unit, view, t) : el('p', { class: 'chart-note' }, t('contributionsPick')));
}
