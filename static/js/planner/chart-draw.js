/**
 * Puts a chart into a box, or its new figures into the chart that is there. Nothing moves by itself: a chart follows the
 * hand without animation.
 *
 * @typedef {{x: number, y: number}} Place in CSS pixels from the chart's top left corner
 * @typedef {{onLight?: (code: string) => void, onPick?: (code: string) => void}} Handlers
 * @typedef {{type: string, data: any, scales: any, height: number, label: string, plugins?: any[], padding?: any,
 *   hit?: (chart: any, place: Place) => string, handlers?: Handlers, more?: any}} Plan `label` says the chart in words for
 *   those who do not see it; `hit` is the unit at a place, empty for none; `more` is what its plugins draw from
 */

import { el, fill } from '../dom.js';
import { FONT } from '../chart-kit.js';
import { INK, LINE, PAPER } from '../colours.js';
import { loadCharts } from './chart-load.js';

export { FONT };
/** @type {WeakMap<HTMLElement, Plan>} */
const wanted = new WeakMap();

/**
 * @param {HTMLElement} box
 * @param {Plan} plan
 * @returns {Promise<any>} the chart; null when a newer plan for the box overtook this one
 */
export async function drawChart(box, plan) {
  wanted.set(box, plan);
  await loadCharts();
  if (wanted.get(box) !== plan) return null;
  box.style.setProperty('height', `${Math.round(plan.height)}px`);
  const known = chartIn(box);
  if (!known || kindOf(planOf(known)) !== kindOf(plan)) {
    known?.destroy();
    return make(box, plan);
  }
  known.canvas.setAttribute('aria-label', plan.label);
  known.data = plan.data;
  known.options = optionsOf(plan);
  if (known.height !== Math.round(plan.height)) known.resize();
  known.update('none');
  return known;
}

/** @param {HTMLElement} box */
export function chartIn(box) {
  const canvas = box.querySelector(':scope > canvas');
  return canvas ? window.Chart?.getChart(canvas) : undefined;
}

/** A chart keeps its kind and its plugins for life. */
const kindOf = ({ type, plugins = [] }) => [type, ...plugins.map(({ id }) => id)].join();

/** What the chart was last drawn from. */
export const planOf = (chart) => chart.config.options.plan;

function make(box, plan) {
  const canvas = el('canvas', { role: 'img', 'aria-label': plan.label });
  fill(box, canvas);
  const { type, data, plugins = [] } = plan;
  const chart = new window.Chart(canvas, { type, data, plugins, options: optionsOf(plan) });
  const at = (event) => planOf(chart).hit?.(chart, { x: event.offsetX, y: event.offsetY }) ?? '';
  canvas.addEventListener('pointermove', (event) => {
    const code = at(event);
    canvas.style.setProperty('cursor', code ? 'pointer' : 'default');
    planOf(chart).handlers?.onLight?.(code);
  });
  canvas.addEventListener('pointerleave', () => planOf(chart).handlers?.onLight?.(''));
  canvas.addEventListener('click', (event) => planOf(chart).handlers?.onPick?.(at(event)));
  return chart;
}

function optionsOf(plan) {
  return {
    plan,
    indexAxis: plan.more?.indexAxis ?? 'x',
    animation: false,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: plan.padding ?? { top: 8, right: 12 } },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
    font: { family: FONT, size: 13 },
    scales: plan.scales,
  };
}

/**
 * An axis of numbers with its unit in the title.
 * @param {string} title
 * @param {any} [how] min, max, reverse, position; `tick` writes a value with the decimals that the ticks need
 */
export function valueAxis(title, { tick, ticks, grid, ...how } = {}) {
  return {
    type: 'linear',
    title: { display: true, text: title, color: INK, font: { family: FONT, size: 13 } },
    grid: { color: LINE, drawTicks: false, ...grid },
    border: { color: INK },
    ticks: {
      color: INK,
      font: { family: FONT, size: 12 },
      padding: 6,
      maxRotation: 0,
      ...(tick ? { callback: (value, _, all) => tick(value, placesOf(all)) } : {}),
      ...ticks,
    },
    ...how,
  };
}

/** The decimals that tell ticks apart. */
function placesOf(ticks) {
  const step = ticks.length > 1 ? Math.abs(ticks[1].value - ticks[0].value) : 1;
  return String(Number(step.toPrecision(6))).split('.')[1]?.length ?? 0;
}

/** Text on a light edge, so that it can be read over lines. */
export function halo(pen, text, x, y, colour = INK) {
  pen.lineJoin = 'round';
  pen.strokeStyle = PAPER;
  pen.lineWidth = 4;
  pen.strokeText(text, x, y);
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/** A line through places. */
export function trace(pen, places, { colour = INK, width = 1, dash = [] } = {}) {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.beginPath();
  places.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
  pen.stroke();
  pen.setLineDash([]);
}
