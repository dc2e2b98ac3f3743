/** What all charts share: type, colours, values written at the end of bars. Nothing moves by itself. */

import { el, fill } from './dom.js';
import { INK, MUTED, PAPER } from './colours.js';

export const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/**
 * A horizontal bar chart in a box; a chart that is already there takes the new figures. `values` writes a label at each bar's end; `marks` draws a vertical line across the
 * chart or, with one number a row, a tick in each row.
 * @param {HTMLElement} box
 * @param {{labels: string[], datasets: any[], height: number, label: string, write: (set: number, row: number) => string,
 *   line?: {value: number, label: string}, ticks?: ?number[], most?: number, handlers?: any, }} plan
 * @returns {any} the chart
 */
export function barChart(box, plan) {
  const known = chartIn(box);
  const canvas = known?.canvas ?? el('canvas', { role: 'img' });
  canvas.setAttribute('aria-label', plan.label);
  if (!known) {
    dropCharts(box);
    fill(box, canvas);
  }
  box.style.setProperty('height', `${plan.height}px`);
  const data = { labels: plan.labels, datasets: plan.datasets };
  if (!known) {
    return new window.Chart(canvas, { type: 'bar', data, plugins: [reference, values], options: options(plan) });
  }
  known.data = data;
  known.options = options(plan);
  known.resize();
  known.update('none');
  return known;
}

function options(plan) {
  return {
    plan,
    indexAxis: 'y',
    animation: false,
    maintainAspectRatio: false,
    events: plan.handlers ? ['mousemove', 'mouseout', 'click', 'touchstart'] : [],
    onHover: plan.handlers?.hover,
    onClick: plan.handlers?.click,
    layout: { padding: { top: plan.line ? 22 : 4, right: 4 } },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    font: { family: FONT, size: 13 },
    scales: { x: valueAxis(plan), y: nameAxis(plan) },
  };
}

/** The plan a chart was made from, as it was given. */
function planOf(chart) {
  return chart.config.options.plan;
}

function chartIn(box) {
  const canvas = box.querySelector(':scope > canvas');
  return canvas ? window.Chart?.getChart(canvas) : undefined;
}

/**
 * Lets go of all charts in a part of the page that is about to be drawn anew.
 * @param {Element} part
 */
export function dropCharts(part) {
  for (const canvas of part.querySelectorAll('canvas')) window.Chart?.getChart(canvas)?.destroy();
}

/** Redraws the charts in a part of the page that has just come into sight. */
export function wakeCharts(part) {
  for (const canvas of part.querySelectorAll('canvas')) window.Chart?.getChart(canvas)?.resize();
}

function valueAxis(plan) {
  const values = plan.datasets.flatMap((set) => set.data).filter((value) => value !== null);
  const most = Math.max(0, plan.line?.value ?? 0, ...values, ...(plan.ticks ?? []).filter((value) => value !== null));
  const least = Math.min(0, ...values);
  return {
    display: false,
    beginAtZero: true,
    min: least * 1.15,
    max: plan.most ?? (most > 0 ? most * 1.02 : 1),
  };
}

function nameAxis(plan) {
  return {
    grid: { display: false },
    border: { color: INK },
    afterFit: (axis) => {
      axis.ctx.font = `700 13px ${FONT}`;
      const widths = plan.labels.flat().map((line) => axis.ctx.measureText(line).width);
      axis.width = Math.max(0, ...widths) + 10;
    },
    ticks: { color: INK, autoSkip: false, font: { family: FONT, size: 13 }, crossAlign: 'far', padding: 6 },
  };
}

/** Room for the labels is kept free at the right; a value is written after its bar. */
const values = {
  id: 'values',
  beforeLayout: (chart) => {
    const plan = planOf(chart);
    const pen = chart.ctx;
    pen.font = `13px ${FONT}`;
    const widths = plan.datasets.flatMap((set, s) =>
      set.data.map((_, row) => pen.measureText(plan.write(s, row)).width),
    );
    chart.options.layout.padding.right = Math.max(0, ...widths) + 10;
  },
  afterDatasetsDraw: (chart) => {
    const plan = planOf(chart);
    const pen = chart.ctx;
    pen.save();
    pen.font = `13px ${FONT}`;
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    chart.data.datasets.forEach((set, s) => {
      chart.getDatasetMeta(s).data.forEach((bar, row) => {
        const text = plan.write(s, row);
        if (!text) return;
        const none = set.data[row] === null;
        const end = none ? chart.scales.x.getPixelForValue(0) : bar.x;
        halo(pen, text, pastTick(chart, plan, s, row, end + 6, pen.measureText(text).width), bar.y, none ? MUTED : INK);
      });
    });
    pen.restore();
  },
};

/** A value steps aside for the line or the tick it would cover. */
function pastTick(chart, plan, s, row, x, width) {
  const tick = plan.line?.value ?? (s === 0 ? plan.ticks?.[row] : null) ?? null;
  if (tick === null) return x;
  const at = chart.scales.x.getPixelForValue(tick);
  return at > x - 6 && at < x + width + 3 ? at + 7 : x;
}

/** The figure of the whole: a line across the chart, or a tick in each row. */
const reference = {
  id: 'reference',
  afterDatasetsDraw: (chart) => {
    const plan = planOf(chart);
    const pen = chart.ctx;
    const { x } = chart.scales;
    pen.save();
    if (plan.line) {
      const at = x.getPixelForValue(plan.line.value);
      stroke(
        pen,
        INK,
        1.5,
        [5, 4],
        [
          [at, chart.chartArea.top - 4],
          [at, chart.chartArea.bottom],
        ],
      );
      pen.font = `600 13px ${FONT}`;
      const half = pen.measureText(plan.line.label).width / 2;
      const middle = Math.min(Math.max(at, chart.chartArea.left + half), chart.width - half - 2);
      pen.textAlign = 'center';
      pen.textBaseline = 'bottom';
      halo(pen, plan.line.label, middle, chart.chartArea.top - 5, INK);
    }
    (plan.ticks ?? []).forEach((value, row) => {
      if (value === null) return;
      const at = x.getPixelForValue(value);
      const bar = chart.getDatasetMeta(0).data[row];
      const middle = bar.y;
      const reach = bar.height / 2 + 2;
      stroke(
        pen,
        PAPER,
        5,
        [],
        [
          [at, middle - reach],
          [at, middle + reach],
        ],
      );
      stroke(
        pen,
        INK,
        2.5,
        [],
        [
          [at, middle - reach],
          [at, middle + reach],
        ],
      );
    });
    pen.restore();
  },
};

function stroke(pen, colour, width, dash, [from, to]) {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
  pen.setLineDash([]);
}

function halo(pen, text, x, y, colour) {
  pen.strokeStyle = PAPER;
  pen.lineWidth = 4;
  pen.strokeText(text, x, y);
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/**
 * The key of a chart, in HTML so that it can be read and wrapped.
 * @param {{colour: string, hatched?: boolean, label: string}[]} entries
 * @param {string} [mark] what the black tick stands for
 */
export function chartKey(entries, mark) {
  return el(
    'ul',
    { class: 'key' },
    entries.map((entry) =>
      el(
        'li',
        {},
        el('span', { class: `key-box${entry.hatched ? ' is-hatched' : ''}`, style: { '--key': entry.colour } }),
        entry.label,
      ),
    ),
    mark ? el('li', {}, el('span', { class: 'key-mark' }), mark) : null,
  );
}
