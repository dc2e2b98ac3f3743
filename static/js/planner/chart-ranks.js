/** Ranks with the ranges they take under other weights. */

import { number } from '../format.js';
import { INK, MUTED, PAPER } from '../colours.js';
import { planOf, trace } from './chart-draw.js';
import { cutOf, rowsAboveCut } from './chart-cut.js';
import { fillOf, middleOf } from './chart-rows.js';
import { hasRanges } from './chart-ranking-words.js';

export function rankPlan(rows, view, t) {
  const ranges = hasRanges(view);
  const reach = rows.flatMap(({ rank, told }) =>
    ranges && told.rankWorst ? [rank, told.rankBest, told.rankWorst] : [rank],
  );
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
      scale: {
        min: low - 0.7,
        max: high + 0.7,
        tick: whole,
        ticks: { maxTicksLimit: 10, stepSize: high - low < 16 ? 1 : undefined },
        afterBuildTicks: wholeTicks,
      },
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
    if (cut)
      trace(
        pen,
        [
          [x.getPixelForValue(cut), top],
          [x.getPixelForValue(cut), bottom],
        ],
        { width: 1.5, dash: [6, 4] },
      );
    units.forEach((unit, row) => {
      const y = middleOf(chart, row);
      const { rankBest, rankLow, rankHigh, rankWorst } = unit.told;
      const line = (from, to, how) =>
        trace(
          pen,
          [
            [x.getPixelForValue(from) - 2, y],
            [x.getPixelForValue(to) + 2, y],
          ],
          how,
        );
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
