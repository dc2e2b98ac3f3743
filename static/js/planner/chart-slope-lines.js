/** The lines and names of the slope chart, drawn on its canvas. */

import { ACCENT, INK, LINE, MUTED } from '../colours.js';
import { shortName } from '../format.js';
import { FONT, halo, planOf, trace } from './chart-draw.js';
import { spread } from './chart-labels.js';

/** From one name to the next. */
export const GAP = 18;
const LEAVE = '#b3541e';
const NEAR = 14;
const STYLES = {
  entering: { colour: ACCENT, width: 3, dash: [] },
  leaving: { colour: LEAVE, width: 3, dash: [7, 4] },
  inBoth: { colour: INK, width: 1.5, dash: [] },
  inNeither: { colour: '#8a94a0', width: 1.25, dash: [] },
};

/** @param {import('./chart-slope.js').Moved} unit */
export function kindOf({ inA, inB }) {
  if (inA && inB) return 'inBoth';
  return inA ? 'leaving' : inB ? 'entering' : 'inNeither';
}

/** Where everything stands; names take what they need of the width, lines the rest. */
function layout(chart) {
  const { more } = planOf(chart);
  const { y } = chart.scales;
  const pen = chart.ctx;
  pen.font = `700 13px ${FONT}`;
  const width = Math.max(
    0,
    ...more.named.map((one) => pen.measureText(`${one.rankB}  ${nameOf(one, more.t, 'b', chart.width)}`).width),
  );
  const side = Math.min(width + 18, chart.width * 0.42);
  const place = (key) => {
    const order = [...more.named].sort((a, b) => a[key] - b[key]);
    const wishes = order.map((one) => y.getPixelForValue(one[key]));
    const places = spread(wishes, GAP, chart.chartArea.top, chart.chartArea.bottom);
    return new Map(order.map((one, i) => [one.code, places[i]]));
  };
  return { left: side, right: chart.width - side, a: place('rankA'), b: place('rankB'), y };
}

/** The name with its rank; on the right also what happens to it, as far as there is room. */
function nameOf(unit, t, side, width) {
  const kind = kindOf(unit);
  const told = side === 'b' && width > 520 && (kind === 'entering' || kind === 'leaving') ? ` – ${t(kind)}` : '';
  return `${shortName(unit.name)}${told}`;
}

export const slopeLines = {
  id: 'slopeLines',
  afterDraw: (chart) => {
    const { more } = planOf(chart);
    const pen = chart.ctx;
    const at = layout(chart);
    more.at = at;
    pen.save();
    heads(pen, chart, at, more);
    const named = new Set(more.named.map(({ code }) => code));
    const path = ({ rankA, rankB }) => [
      [at.left, at.y.getPixelForValue(rankA)],
      [at.right, at.y.getPixelForValue(rankB)],
    ];
    for (const one of more.ranked) if (!named.has(one.code)) trace(pen, path(one), { colour: LINE });
    const last = (one) => (one.code === more.picked || one.code === more.lit ? 2 : kindOf(one).endsWith('ing') ? 1 : 0);
    for (const one of [...more.named].sort((a, b) => last(a) - last(b))) drawOne(pen, chart, one, path(one), at, more);
    pen.restore();
  },
};

function heads(pen, chart, { left, right }, { labels }) {
  pen.textBaseline = 'middle';
  pen.font = `600 13px ${FONT}`;
  pen.textAlign = 'right';
  halo(pen, clip(pen, labels.a, left + 40), left + 34, 14);
  pen.textAlign = 'left';
  halo(pen, clip(pen, labels.b, chart.width - right + 40), right - 34, 14);
  for (const x of [left, right])
    trace(
      pen,
      [
        [x, 28],
        [x, chart.height - 4],
      ],
      { colour: MUTED },
    );
}

function drawOne(pen, chart, unit, path, at, { t, lit, picked }) {
  const style = STYLES[kindOf(unit)];
  const strong = unit.code === picked || unit.code === lit;
  if (unit.code === picked) trace(pen, path, { colour: INK, width: style.width + 4 });
  trace(pen, path, {
    ...style,
    colour: strong && style.colour !== ACCENT ? INK : style.colour,
    width: style.width + (strong ? 1 : 0),
  });
  const bold = strong || style.width === 3;
  for (const [side, x, way] of /** @type {any[]} */ ([
    ['a', at.left, -1],
    ['b', at.right, 1],
  ])) {
    const y = path[side === 'a' ? 0 : 1][1];
    const middle = at[side].get(unit.code);
    trace(
      pen,
      [
        [x, y],
        [x + way * 10, middle],
      ],
      { colour: style.colour },
    );
    pen.beginPath();
    pen.arc(x, y, strong ? 5 : 3.5, 0, 2 * Math.PI);
    pen.fillStyle = style.colour;
    pen.fill();
    pen.textAlign = way < 0 ? 'right' : 'left';
    pen.font = `${bold ? 700 : 400} 13px ${FONT}`;
    const rank = String(side === 'a' ? unit.rankA : unit.rankB);
    const name = clip(pen, nameOf(unit, t, side, chart.width), at.left - 14 - pen.measureText(`${rank}  `).width);
    halo(pen, way < 0 ? `${name}  ${rank}` : `${rank}  ${name}`, x + way * 13, middle, bold ? style.colour : INK);
  }
}

/** Shortens what does not fit. */
function clip(pen, text, room) {
  let short = text;
  while (short.length > 1 && pen.measureText(short === text ? text : `${short}…`).width > room)
    short = short.slice(0, -1);
  return short === text ? text : `${short.trimEnd()}…`;
}

/** The unit whose line or name is nearest. */
export function nearest(chart, { x, y }) {
  const { ranked, at } = planOf(chart).more;
  if (!at) return '';
  const share = Math.min(1, Math.max(0, (x - at.left) / (at.right - at.left)));
  let [best, least] = ['', NEAR];
  for (const { code, rankA, rankB } of ranked) {
    const from = share === 0 ? (at.a.get(code) ?? NaN) : at.y.getPixelForValue(rankA);
    const to = share === 1 ? (at.b.get(code) ?? NaN) : at.y.getPixelForValue(rankB);
    const away = Math.abs((share === 0 ? from : share === 1 ? to : from + share * (to - from)) - y);
    if (away < least) [best, least] = [code, away];
  }
  return best;
}
