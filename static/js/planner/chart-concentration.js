/**
 * The concentration curve: what share of the poor households lives in what share of all households, from the unit with
 * the highest rate on; the same in the order of the list, and where the present choice stands beside them.
 */

import { el, tableBox } from '../dom.js';
import { number, withUnit } from '../format.js';
import { ACCENT, INK, MUTED } from '../colours.js';
import { words } from '../words.js';
import { withNoun } from './noun.js';
import { chartIn, drawChart, halo, FONT, valueAxis } from './chart-draw.js';
import { frame } from './chart-frame.js';
import { listConcentration } from './reach-data.js';
import * as book from './words-charts.js';

const SIDE = 360;
const TINT = 'rgba(11, 92, 138, 0.12)';

/**
 * Draws the whole figure (heading, chart, sentence, table) or, into a box that has it, its new numbers.
 * @param {HTMLElement} box
 * @param {{points: {households: number, poor: number}[], index: number, units: any[], choice?: ?{households: number, poor: number}}} data
 *   as `reach.concentration`; `choice`: the shares of the units chosen (`reach.households.share`, `reach.poor.share`); all
 *   shares 0 to 1
 * @param {import('./view.js').View} view
 * @param {import('./chart-draw.js').Handlers} [handlers] not used: a point of the curve is many units
 */
export async function drawConcentration(box, data, view, handlers = {}) {
  const { lang, dragging } = view;
  const t = withNoun(words(lang, book), view);
  const percent = (share, decimals = 1) => withUnit(number(share * 100, decimals, lang), 'percent', '', lang);
  const half = halfOf(data.points);
  const list = listConcentration(view, data);
  const halfOfList = halfOf(list);
  const title = t('curveTitle', { share: percent(half.poor), half: percent(half.households) });
  const text = [
    t('curveText', { index: number(data.index, 3, lang) }),
    t('curveList', { half: percent(halfOfList.households), share: percent(halfOfList.poor) }),
    data.choice
      ? t('curveChoice', { households: percent(data.choice.households), poor: percent(data.choice.poor) })
      : '',
  ].join(' ');
  const parts = frame(box, {
    title,
    note: t('curveNote'),
    text,
    summary: t('numbers', { count: data.points.length }),
    table: () => table(data.points, lang, t),
    hold: dragging,
  });
  await drawChart(parts.chart, planOf({ ...data, list }, { title, text, lang, t, handlers, width: parts.chart.clientWidth }));
  return chartIn(parts.chart);
}

/** The point of the curve nearest to half of the poor. */
function halfOf(points) {
  const away = ({ poor }) => Math.abs(poor - 0.5);
  return points.slice(1).reduce((best, one) => (away(one) < away(best) ? one : best), points[1]);
}

function planOf({ points, list, choice }, { title, text, lang, t, handlers, width }) {
  const at = ({ households, poor }) => ({ x: households * 100, y: poor * 100 });
  const tick = (value) => number(value, 0, lang);
  const axis = (key, how = {}) => valueAxis(t(key), { min: 0, max: 100, tick, ticks: { stepSize: 25 }, ...how });
  const line = { borderColor: ACCENT, borderWidth: 2.5, tension: 0 };
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: [
            { x: 0, y: 0 },
            { x: 100, y: 100 },
          ],
          borderColor: MUTED,
          borderWidth: 1.5,
          borderDash: [5, 4],
          pointRadius: 0,
        },
        {
          ...line,
          data: points.map(at),
          pointRadius: 2.5,
          pointBackgroundColor: ACCENT,
          fill: '-1',
          backgroundColor: TINT,
        },
        {
          data: choice ? [at(choice)] : [],
          pointStyle: 'rectRot',
          pointRadius: 8,
          pointBackgroundColor: '#ffffff',
          pointBorderColor: INK,
          pointBorderWidth: 2.5,
        },
        { data: list.map(at), borderColor: INK, borderWidth: 1.5, borderDash: [2, 3], pointRadius: 0 },
      ],
    },
    scales: { x: axis('curveX'), y: axis('curveY') },
    height: Math.min(SIDE, Math.max(240, width)),
    label: `${title}. ${text}`,
    plugins: [names],
    handlers,
    more: { even: t('curveEven'), curve: t('curveIs'), mark: t('curveMark'), points },
  };
}

/** The lines say themselves what they are. */
const names = {
  id: 'names',
  afterDatasetsDraw: (chart) => {
    const { more } = chart.config.options.plan;
    const { x, y } = chart.scales;
    const pen = chart.ctx;
    pen.save();
    pen.font = `600 13px ${FONT}`;
    pen.textBaseline = 'middle';
    const middle = more.points[Math.floor(more.points.length / 2)];
    pen.textAlign = 'right';
    halo(
      pen,
      more.curve,
      x.getPixelForValue(middle.households * 100) - 8,
      y.getPixelForValue(middle.poor * 100) - 10,
      ACCENT,
    );
    pen.font = `13px ${FONT}`;
    pen.textAlign = 'left';
    halo(pen, more.even, x.getPixelForValue(62), y.getPixelForValue(55), MUTED);
    const choice = chart.data.datasets[2].data[0];
    if (choice) {
      pen.font = `600 13px ${FONT}`;
      halo(pen, more.mark, x.getPixelForValue(choice.x) + 14, y.getPixelForValue(choice.y) + 4);
    }
    pen.restore();
  },
};

function table(points, lang, t) {
  const cell = (share) => el('td', { class: 'num' }, number(share * 100, 1, lang));
  return tableBox({
    class: 'grid',
    caption: t('curveTable'),
    head: [
      el(
        'tr',
        {},
        ['curveX', 'curveY'].map((key) => el('th', { scope: 'col', class: 'num' }, t(key))),
      ),
    ],
    body: points.map(({ households, poor }) => el('tr', {}, cell(households), cell(poor))),
  });
}
