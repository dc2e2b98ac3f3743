/** How many units it takes to reach a share of the poor: at least, and in the order of the list. */

import { el, tableBox } from '../dom.js';
import { number, shortName } from '../format.js';
import { ACCENT, INK, MUTED } from '../colours.js';
import { chartIn, drawChart, FONT, halo, planOf, trace, valueAxis } from './chart-draw.js';
import { frame } from './chart-frame.js';
import { percent } from './reach-figures.js';
import { listCurve, unitsFor } from './reach-data.js';
import { unitButton } from './reach-units.js';
import { change, setLight } from './state.js';

const SIDE = 320;
const OTHER = '#c2571a';
/** Up to so many units each has its point on the lines. */
const FEW = 60;
const NEAR = 24;
/** Up to so many units their names in the table are buttons. */
const MOST_BUTTONS = 200;

/**
 * @param {HTMLElement} box
 * @param {any} reach
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 */
export async function drawCurve(box, reach, view, t) {
  const { lang, chosen } = view;
  const fewest = reach.curve.points;
  const listed = listCurve(view, reach);
  const steps = reach.curve.thresholds.map(({ share, units }) => ({ share, units, listed: unitsFor(listed, share) }));
  const half = steps.find(({ share }) => share === 0.5);
  const count = (units) => (units === null ? t('never') : number(units, 0, lang));
  const said = ({ share, units, listed: own }) =>
    t('curveStep', { share: percent(share, lang, 0), units: count(units), listed: count(own) });
  const title = half ? t('curveTitle', { units: number(half.units, 0, lang) }) : t('curveTitleNone');
  const text = t('curveText', { steps: steps.map(said).join('; ') });
  const rows = Math.max(fewest.length, listed.length);
  const { chart } = frame(box, {
    title,
    note: t('curveNote'),
    text,
    summary: t('numbers', { count: number(rows, 0, lang) }),
    table: () => table(fewest, listed, lang, t),
    hold: view.dragging,
  });
  await drawChart(chart, {
    type: 'line',
    data: { datasets: [line(fewest, ACCENT, []), line(listed, OTHER, [6, 4])] },
    scales: {
      x: valueAxis(t('curveX'), {
        min: 0,
        max: rows,
        tick: (value) => (Number.isInteger(value) ? number(value, 0, lang) : ''),
      }),
      y: valueAxis(t('curveY'), { min: 0, max: 100, tick: (value) => number(value, 0, lang), ticks: { stepSize: 25 } }),
    },
    height: Math.min(SIDE, Math.max(220, chart.clientWidth * 0.6)),
    label: `${title}. ${text}`,
    padding: { top: 18, right: 14 },
    plugins: [marks],
    hit: unitAt,
    handlers: { onLight: setLight, onPick: (code) => code && change({ unit: code }, { how: 'replace' }) },
    more: {
      lines: [fewest, listed],
      names: [t('fewest'), t('listed')],
      steps,
      chosen: chosen.size,
      said: t('chosenNow', { count: number(chosen.size, 0, lang) }),
      lit: '',
      percent: (share) => percent(share, lang, 0),
    },
  });
}

function line(points, colour, dash) {
  return {
    data: [{ x: 0, y: 0 }, ...points.map(({ units, share }) => ({ x: units, y: share * 100 }))],
    borderColor: colour,
    borderWidth: 2.5,
    borderDash: dash,
    pointRadius: points.length > FEW ? 0 : 3,
    pointBackgroundColor: colour,
    tension: 0,
  };
}

/** The unit whose point is next to a place. */
function unitAt(chart, { x, y }) {
  const { lines } = planOf(chart).more;
  const at = Math.round(chart.scales.x.getValueForPixel(x));
  const near = lines
    .map((points) => points[at - 1])
    .filter(Boolean)
    .map((point) => ({ point, away: Math.abs(chart.scales.y.getPixelForValue(point.share * 100) - y) }))
    .sort((a, b) => a.away - b.away)[0];
  return near && near.away < NEAR ? near.point.code : '';
}

/** The thresholds, the present choice, and the lit unit on both lines. */
const marks = {
  id: 'marks',
  afterDatasetsDraw: (chart) => {
    const { more } = planOf(chart);
    const { x, y } = chart.scales;
    const pen = chart.ctx;
    pen.save();
    pen.font = `13px ${FONT}`;
    for (const { share, units } of more.steps) {
      const height = y.getPixelForValue(share * 100);
      trace(
        pen,
        [
          [x.left, height],
          [x.getPixelForValue(units), height],
        ],
        { colour: MUTED, dash: [2, 3] },
      );
      halo(pen, more.percent(share), x.left + 4, height - 4, MUTED);
    }
    chosenMark(chart, more);
    const lit = more.lines.map((points) => points.find(({ code }) => code === more.lit)).filter(Boolean);
    for (const point of lit) ring(chart, point);
    if (lit.length) litName(chart, lit);
    pen.restore();
  },
};

function chosenMark({ ctx: pen, scales: { x, y } }, { chosen, said }) {
  if (!chosen) return;
  const at = x.getPixelForValue(chosen);
  trace(
    pen,
    [
      [at, y.bottom],
      [at, y.top - 2],
    ],
    { colour: INK, width: 1.5, dash: [5, 4] },
  );
  pen.textAlign = at > (x.left + x.right) / 2 ? 'right' : 'left';
  halo(pen, said, at, y.top - 6);
}

function ring({ ctx: pen, scales: { x, y } }, { units, share }) {
  pen.strokeStyle = INK;
  pen.lineWidth = 2.5;
  pen.beginPath();
  pen.arc(x.getPixelForValue(units), y.getPixelForValue(share * 100), 6, 0, 2 * Math.PI);
  pen.stroke();
}

/** The name of the lit unit, once, below the lower of its points. */
function litName({ ctx: pen, scales: { x, y } }, points) {
  const { name, units, share } = points.reduce((low, one) => (one.share < low.share ? one : low));
  const left = x.getPixelForValue(units);
  const right = left > (x.left + x.right) / 2;
  pen.font = `600 13px ${FONT}`;
  pen.textAlign = right ? 'right' : 'left';
  halo(pen, shortName(name), left + (right ? -8 : 8), y.getPixelForValue(share * 100) + 18);
}

/** Lights a unit on the curve. */
export function lightCurve(box, lit) {
  const chart = chartIn(box.querySelector('.chart') ?? box);
  if (!chart || planOf(chart).more.lit === lit) return;
  planOf(chart).more.lit = lit;
  chart.draw();
}

function table(fewest, listed, lang, t) {
  const head = (key, name) => el('th', { scope: 'col', class: name }, t(key));
  const named = ({ code, name }) => (fewest.length > MOST_BUTTONS ? name : unitButton(code, name));
  const cells = (point) => [
    el('td', {}, point ? named(point) : ''),
    el('td', { class: 'num' }, point ? number(point.share * 100, 1, lang) : ''),
  ];
  return tableBox({
    class: 'grid',
    caption: t('curveTable'),
    head: [
      el(
        'tr',
        {},
        head('atRank', 'num'),
        head('fewestUnit'),
        head('sharePercent', 'num'),
        head('listedUnit'),
        head('sharePercent', 'num'),
      ),
    ],
    body: Array.from({ length: Math.max(fewest.length, listed.length) }, (_, i) =>
      el('tr', {}, el('td', { class: 'num' }, String(i + 1)), cells(fewest[i]), cells(listed[i])),
    ),
  });
}
