/**
 * The Moran scatter plot: a unit's own figure across, the mean of its neighbours up, both as distances from the mean of
 * all. The slope of the line is Moran's I.
 */

import { ACCENT, INK, MUTED } from '../colours.js';
import { el } from '../dom.js';
import { number, shortName } from '../format.js';
import { FONT, drawChart, halo, planOf, trace, valueAxis } from './chart-draw.js';
import { QUADRANTS } from './cluster-categories.js';
import { change, setLight } from './state.js';

const REACH = 14;
/** Above this the points are small. */
const MANY = 200;
const LOOKS = new Map(QUADRANTS.map((one) => [one.id, one]));
const SHAPES = { high_high: 'rect', low_low: 'circle', high_low: 'triangle', low_high: 'rectRot', none: 'circle' };

/**
 * @param {HTMLElement} box
 * @param {any} answer
 * @param {import('./view.js').View} view
 */
export async function drawScatter(box, answer, { t, lang }) {
  const units = answer.units.filter(({ local }) => local.quadrant !== 'no_neighbour');
  const points = units.map(({ code, name, local }) => ({ x: local.deviation, y: local.lag, code, name, cluster: local.cluster }));
  const most = Math.max(1, ...points.map(({ x }) => Math.abs(x))) * 1.1;
  const high = Math.max(0.5, ...points.map(({ y }) => Math.abs(y))) * 1.25;
  const axis = (title, reach) => valueAxis(title, { min: -reach, max: reach, tick: (value) => number(value, 1, lang), grid: { display: false }, ticks: { maxTicksLimit: 7, includeBounds: false } });
  const size = points.length > MANY ? 2.5 : 5;
  const chart = await drawChart(box, {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points,
          pointStyle: points.map(({ cluster }) => SHAPES[cluster]),
          radius: points.map(({ cluster }) => (cluster === 'none' ? size : size + 2)),
          backgroundColor: points.map(({ cluster }) => (cluster === 'none' ? '#c3c9d1' : LOOKS.get(cluster).colour)),
          borderColor: points.map(({ cluster }) => (cluster === 'none' ? MUTED : INK)),
          borderWidth: 1,
        },
      ],
    },
    scales: { x: axis(t('scatterX', { label: answer.label }), most), y: axis(t('scatterY'), high) },
    height: 320,
    padding: { top: 8, right: 12 },
    label: t('scatterLabel', { label: answer.label, i: number(answer.moran.i, 3, lang), units: points.length }),
    plugins: [quadrants],
    hit: nearest,
    handlers: { onLight: setLight, onPick: (code) => code && change({ unit: code }, { how: 'replace' }) },
    more: { points, slope: answer.moran.i, t, lit: '', picked: '', said: `I = ${number(answer.moran.i, 3, lang)}` },
  });
  return (lit, picked) => {
    if (!chart) return;
    Object.assign(planOf(chart).more, { lit, picked });
    chart.draw();
  };
}

/** Lines through the means, the names of the quadrants, the slope, and the unit that is lit. */
const quadrants = {
  id: 'quadrants',
  beforeDatasetsDraw: (chart) => {
    const { x, y } = chart.scales;
    const { left, right, top, bottom } = chart.chartArea;
    const pen = chart.ctx;
    const { t, slope, said } = planOf(chart).more;
    pen.save();
    trace(pen, [[x.getPixelForValue(0), top], [x.getPixelForValue(0), bottom]], { colour: MUTED, dash: [4, 4] });
    trace(pen, [[left, y.getPixelForValue(0)], [right, y.getPixelForValue(0)]], { colour: MUTED, dash: [4, 4] });
    const ends = [x.min, x.max].map((at) => [x.getPixelForValue(at), y.getPixelForValue(at * slope)]);
    pen.save();
    pen.beginPath();
    pen.rect(left, top, right - left, bottom - top);
    pen.clip();
    trace(pen, ends, { colour: ACCENT, width: 2 });
    pen.restore();
    pen.font = `600 12px ${FONT}`;
    for (const [id, across, up] of /** @type {any[]} */ ([
      ['high_high', 'right', 'top'],
      ['low_low', 'left', 'bottom'],
      ['high_low', 'right', 'bottom'],
      ['low_high', 'left', 'top'],
    ])) {
      pen.textAlign = across;
      pen.textBaseline = up;
      halo(pen, t(`cluster_${id}`), across === 'right' ? right - 4 : left + 4, up === 'top' ? top + 2 : bottom - 2, MUTED);
    }
    pen.textAlign = 'right';
    pen.textBaseline = 'bottom';
    const end = Math.min(Math.max(y.getPixelForValue(x.max * slope) - 4, top + 32), bottom - 18);
    halo(pen, said, right - 4, end, ACCENT);
    pen.restore();
  },
  afterDatasetsDraw: (chart) => {
    const { points, lit, picked } = planOf(chart).more;
    const pen = chart.ctx;
    pen.save();
    points.forEach(({ code, name }, i) => {
      if (code !== lit && code !== picked) return;
      const { x, y } = chart.getDatasetMeta(0).data[i];
      pen.beginPath();
      pen.arc(x, y, 10, 0, 2 * Math.PI);
      pen.lineWidth = 2.5;
      pen.strokeStyle = INK;
      pen.setLineDash(code === picked ? [] : [3, 2]);
      pen.stroke();
      pen.setLineDash([]);
      pen.font = `700 13px ${FONT}`;
      pen.textBaseline = 'middle';
      const before = x > chart.width * 0.7;
      pen.textAlign = before ? 'right' : 'left';
      halo(pen, shortName(name), before ? x - 14 : x + 14, y);
    });
    pen.restore();
  },
};

function nearest(chart, { x, y }) {
  let [best, least] = ['', REACH];
  chart.getDatasetMeta(0).data.forEach((point, i) => {
    const away = Math.hypot(point.x - x, point.y - y);
    if (away < least) [best, least] = [planOf(chart).more.points[i].code, away];
  });
  return best;
}

/** @param {import('../words.js').Words} t */
export const scatterFrame = (t) => {
  const chart = el('div', { class: 'chart cluster-chart' });
  return { chart, whole: el('section', { class: 'cluster-scatter' }, el('h3', {}, t('scatterTitle')), el('p', { class: 'note' }, t('scatterNote')), chart) };
};
