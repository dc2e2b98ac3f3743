/** The points of the scatter as drawn: who is chosen, lit or picked, lines of the whole, names that do not collide. */

import { ACCENT, INK, MUTED } from '../colours.js';
import { shortName } from '../format.js';
import { besidePoints } from './chart-labels.js';
import { FONT, halo, planOf, trace } from './chart-draw.js';
import { OTHERS, widthOf } from './chart-rows.js';

const LINE = 15;
/** Beyond this points are small squares. */
export const MANY = 400;
const NEAR = 12;
/** What the outline of the lit and the picked adds. */
const RING = 4;
/** Names beyond which a picture is only names. */
const MOST_NAMES = 40;

/** Those out of the filter first, the chosen last, so that they lie on top. */
const LOOKS = [
  { name: 'hidden', ground: '#eceff2', edge: '#b9c1ca' },
  { name: 'other', ground: OTHERS, edge: INK },
  { name: 'chosen', ground: ACCENT, edge: INK },
];

/** What Chart.js must know to make the axes; thousands of points are drawn faster without it. */
export function cornersOf(points) {
  const reach = (key, of) => points.reduce((best, one) => of(best, one[key]), points[0]?.[key] ?? 0);
  const corner = (of) => ({ x: reach('x', of), y: reach('y', of) });
  return { data: [corner(Math.min), corner(Math.max)], pointRadius: 0 };
}

/** How a point looks. */
export const lookOf = (code, { chosen, visible }) =>
  !visible.has(code) ? 'hidden' : chosen.has(code) ? 'chosen' : 'other';

function drawPoints(chart, pen) {
  const { points } = planOf(chart).more;
  const { x, y } = chart.scales;
  const stamp = points.length > MANY ? square : circle;
  for (const look of LOOKS) {
    for (const one of points) {
      if (one.look === look.name) stamp(pen, x.getPixelForValue(one.x), y.getPixelForValue(one.y), one.reach, look);
    }
  }
}

function circle(pen, x, y, reach, { ground, edge }) {
  pen.beginPath();
  pen.arc(x, y, reach, 0, 2 * Math.PI);
  pen.fillStyle = ground;
  pen.strokeStyle = edge;
  pen.lineWidth = 1;
  pen.fill();
  pen.stroke();
}

/** Thousands of circles would take longer than the hand's next move. */
function square(pen, x, y, reach, { ground, edge }) {
  pen.fillStyle = edge;
  pen.fillRect(x - reach, y - reach, 2 * reach, 2 * reach);
  pen.fillStyle = ground;
  pen.fillRect(x - reach + 0.75, y - reach + 0.75, 2 * reach - 1.5, 2 * reach - 1.5);
}

/** The point under a place. */
export function pointAt(chart, place) {
  const { points } = planOf(chart).more;
  const { x, y } = chart.scales;
  let [best, least] = ['', Infinity];
  for (const one of points) {
    const away = Math.hypot(x.getPixelForValue(one.x) - place.x, y.getPixelForValue(one.y) - place.y);
    if (away < Math.max(NEAR, one.reach + 3) && away <= least) [best, least] = [one.code, away];
  }
  return best;
}

export const pointMarks = {
  id: 'pointMarks',
  beforeDatasetsDraw: (chart) => {
    const { lines } = planOf(chart).more;
    const { x, y } = chart.scales;
    const { left, right, top, bottom } = chart.chartArea;
    const pen = chart.ctx;
    pen.save();
    pen.font = `12px ${FONT}`;
    const dash = { colour: MUTED, width: 1.5, dash: [6, 4] };
    if (lines.x) {
      const at = x.getPixelForValue(lines.x.value);
      trace(
        pen,
        [
          [at, top],
          [at, bottom],
        ],
        dash,
      );
      pen.textBaseline = 'top';
      pen.textAlign = at > (left + right) / 2 ? 'right' : 'left';
      halo(pen, lines.x.label, at + (at > (left + right) / 2 ? -5 : 5), top + 2, MUTED);
    }
    if (lines.y) {
      const at = y.getPixelForValue(lines.y.value);
      trace(
        pen,
        [
          [left, at],
          [right, at],
        ],
        dash,
      );
      pen.textAlign = 'right';
      pen.textBaseline = 'bottom';
      halo(pen, lines.y.label, right - 2, at - 3, MUTED);
    }
    pen.restore();
  },
  afterDatasetsDraw: (chart) => {
    const { points, lit, picked } = planOf(chart).more;
    const pen = chart.ctx;
    const { x, y } = chart.scales;
    pen.save();
    drawPoints(chart, pen);
    for (const one of points) {
      if (one.code !== lit && one.code !== picked) continue;
      pen.beginPath();
      pen.arc(x.getPixelForValue(one.x), y.getPixelForValue(one.y), one.reach + 3, 0, 2 * Math.PI);
      pen.strokeStyle = INK;
      pen.lineWidth = one.code === picked ? 3 : 2;
      pen.stroke();
    }
    writeNames(chart, pen);
    pen.restore();
  },
};

/** Names may stand over the edge of the area a little: points on the axis have names too. */
const roomOf = ({ left, right, top, bottom }) => ({ left, right: right + 12, top: top - 6, bottom: bottom + 8 });

/** The lit and the picked first, then the chosen, then the extremes, then others as far as there is room. */
function writeNames(chart, pen) {
  const { points, lit, picked, telling } = planOf(chart).more;
  const { x, y } = chart.scales;
  const weight = ({ code }) => (code === lit || code === picked ? -1 : (telling.get(code) ?? Infinity));
  const named = points
    .filter((one) => weight(one) < Infinity)
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, MOST_NAMES);
  const strong = ({ code }) => code === lit || code === picked;
  const place = (one) => ({
    x: x.getPixelForValue(one.x),
    y: y.getPixelForValue(one.y),
    reach: one.reach + (strong(one) ? RING : 0),
  });
  const sized = named.map((one) => ({ ...place(one), width: widthOf(shortName(one.name), strong(one)) }));
  const others = points.length <= 200 ? points.filter((one) => !named.includes(one)).map(place) : [];
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  besidePoints(sized, roomOf(chart.chartArea), LINE, others).forEach((at, i) => {
    if (!at) return;
    pen.font = `${strong(named[i]) ? 700 : 400} 13px ${FONT}`;
    halo(pen, shortName(named[i].name), at.x, at.y);
  });
}
