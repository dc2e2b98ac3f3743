/**
 * Charts of one row a unit: names with ranks at the left, what belongs to the unit in the middle, a text at the right. A
 * row answers pointer and click over its whole width; the chosen are told by fill, the picked one by an outline.
 *
 * @typedef {import('./view.js').Shown} Shown
 * @typedef {{units: Shown[], view: import('./view.js').View, write?: (unit: Shown, row: number) => string, after?: number,
 *   cutName?: string, lit?: string, picked?: string, [more: string]: any}} Rows `after`: rows above the line of the cut
 */

import { INK, MUTED } from '../colours.js';
import { shortName } from '../format.js';
import { change, setLight } from './state.js';
import { FONT, halo, planOf, trace, valueAxis } from './chart-draw.js';

const ROW = 24;
const AXIS = 44;
const HEAD = 8;
export const CHOSEN = '#0b5c8a';
export const OTHERS = '#c3ced9';
const BAND = '#eef2f6';

const ruler = document.createElement('canvas').getContext('2d');

/** How wide a text is on a chart. */
export function widthOf(text, bold = false) {
  ruler.font = `${bold ? 700 : 400} 13px ${FONT}`;
  return ruler.measureText(text).width;
}

/** What pointer and click on a unit do in every chart of the workbench. */
export const HANDLERS = {
  onLight: setLight,
  onPick: (code) => code && change({ unit: code }, { how: 'replace' }),
};

/**
 * @param {Rows} rows
 * @param {{datasets: any[], axis: string, label: string, width: number, scale?: any, plugins?: any[]}} how
 * @returns {import('./chart-draw.js').Plan}
 */
export function rowsPlan(rows, { datasets, axis, label, width, scale = {}, plugins = [] }) {
  const { units, write } = rows;
  const ranks = Math.max(0, ...units.map(({ rank }) => widthOf(String(rank), true))) + 4;
  const names = Math.min(
    ranks + Math.max(0, ...units.map(({ name }) => widthOf(shortName(name), true))) + 20,
    width * 0.42,
  );
  const right = write ? Math.max(0, ...units.map((unit, row) => widthOf(write(unit, row), true))) + 16 : 10;
  return {
    type: 'bar',
    data: { labels: units.map(({ code }) => code), datasets },
    scales: { x: valueAxis(axis, scale), y: { type: 'category', display: false } },
    height: units.length * ROW + AXIS + HEAD,
    padding: { left: names, right, top: HEAD, bottom: 0 },
    label,
    plugins: [rowMarks, ...plugins],
    hit: (chart, place) => unitAt(chart, place)?.code ?? '',
    handlers: HANDLERS,
    more: { lit: '', picked: rows.view.state.unit, ...rows, indexAxis: 'y', names, ranks },
  };
}

/** The middle of a row. */
export const middleOf = (chart, row) => chart.scales.y.getPixelForValue(row);

function unitAt(chart, { y }) {
  const { top, bottom } = chart.chartArea;
  const { units } = planOf(chart).more;
  return y < top || y > bottom ? undefined : units[Math.floor(((y - top) / (bottom - top)) * units.length)];
}

/** Bars in the fill of the chosen or of the others. */
export const fillOf = (view) => (unit) => (view.chosen.has(unit.code) ? CHOSEN : OTHERS);

const rowMarks = {
  id: 'rowMarks',
  beforeDatasetsDraw: (chart) => {
    const { units, lit, picked } = planOf(chart).more;
    const pen = chart.ctx;
    pen.fillStyle = BAND;
    units.forEach(({ code }, row) => {
      if (code === lit || code === picked) pen.fillRect(0, middleOf(chart, row) - ROW / 2, chart.width, ROW);
    });
  },
  afterDatasetsDraw: (chart) => {
    const { units, write, lit, picked, names, ranks, after, cutName } = planOf(chart).more;
    const pen = chart.ctx;
    const { right, top } = chart.chartArea;
    pen.save();
    pen.textBaseline = 'middle';
    units.forEach((unit, row) => {
      const y = middleOf(chart, row);
      const strong = unit.code === lit || unit.code === picked;
      pen.font = `${strong ? 700 : 400} 13px ${FONT}`;
      pen.fillStyle = INK;
      pen.textAlign = 'right';
      pen.fillText(String(unit.rank), ranks, y);
      pen.textAlign = 'left';
      pen.fillText(shortName(unit.name), ranks + 8, y, names - ranks - 14);
      if (write) pen.fillText(write(unit, row), right + 8, y);
      if (unit.code === picked) outline(pen, chart.width, y);
    });
    if (after) {
      const y = top + after * ROW;
      trace(
        pen,
        [
          [0, y],
          [chart.width, y],
        ],
        { colour: INK, width: 1.5, dash: [6, 4] },
      );
      pen.font = `600 12px ${FONT}`;
      pen.textAlign = 'right';
      if (cutName) halo(pen, cutName, right - 2, y + 9, MUTED);
    }
    pen.restore();
  },
};

function outline(pen, width, y) {
  pen.strokeStyle = INK;
  pen.lineWidth = 2;
  pen.setLineDash([]);
  pen.strokeRect(1, y - ROW / 2 + 1, width - 2, ROW - 2);
}

/**
 * Lets a chart show which unit is lit and which is picked, without computing anything anew.
 * @param {any} chart
 */
export function markChart(chart, lit, picked) {
  if (!chart) return;
  const { more } = planOf(chart);
  if (more.lit === lit && more.picked === picked) return;
  Object.assign(more, { lit, picked });
  chart.draw();
}
