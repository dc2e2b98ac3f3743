/**
 * Choosing units by a box or a line drawn round them. A unit is inside when its middle, the point the server gives for it,
 * is; units that filters have faded stay out. The result replaces the choice, adds to it (Shift) or is taken from it (Alt).
 */

import { choose } from './list-choice.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels between corners of the line, and the least size of what counts as drawn. */
const STEP = 3;
const LEAST = 5;

/**
 * @param {HTMLElement} stage what holds the maps
 * @param {{paneAt: (x: number, y: number) => any, view: () => ?import('./view.js').View, points: () => Map<string, number[]>,
 *   tell: (found: ?Set<string>, how: string) => void, leave: () => void, how: () => string}} means
 */
export function createLasso(stage, means) {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'polygon');
  svg.setAttribute('class', 'lasso');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(line);
  stage.append(svg);
  const held = { tool: '', corners: null, middles: [], stage, line, means };
  stage.addEventListener('pointerdown', (event) => begin(held, event), { capture: true });
  stage.addEventListener('pointermove', (event) => held.corners && go(held, event));
  stage.addEventListener('pointerup', (event) => held.corners && finish(held, event));
  stage.addEventListener('pointercancel', () => stop(held));
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !held.tool) return;
    if (held.corners) stop(held);
    else means.leave();
  });
  return {
    /** @param {''|'box'|'lasso'} tool */
    use: (tool) => {
      stop(held);
      held.tool = tool;
      stage.classList.toggle('is-drawing', tool !== '');
    },
  };
}

function begin(held, event) {
  const { tool, stage, means } = held;
  if (!tool || event.button !== 0 || !event.target.closest('.ol-viewport') || event.target.closest('.ol-control')) return;
  const pane = means.paneAt(event.clientX, event.clientY);
  const view = means.view();
  if (!pane || !view) return;
  event.stopPropagation();
  event.preventDefault();
  stage.setPointerCapture(event.pointerId);
  const rect = stage.getBoundingClientRect();
  const at = pane.target.getBoundingClientRect();
  held.corners = [[event.clientX - rect.left, event.clientY - rect.top]];
  held.middles = middlesOf(pane, view, means.points(), at.left - rect.left, at.top - rect.top);
}

/** Where the units that can be chosen have their middles on the screen. */
function middlesOf({ map }, { visible }, points, dx, dy) {
  const { ol } = window;
  return [...visible]
    .filter((code) => points.has(code))
    .map((code) => {
      const [x, y] = map.getPixelFromCoordinate(ol.proj.fromLonLat(points.get(code)));
      return { code, x: x + dx, y: y + dy };
    });
}

function go(held, event) {
  const { corners, stage, tool, line, means } = held;
  const rect = stage.getBoundingClientRect();
  const [x, y] = [event.clientX - rect.left, event.clientY - rect.top];
  if (tool === 'box') {
    const [[x0, y0]] = corners;
    held.corners = [[x0, y0], [x, y0], [x, y], [x0, y]];
  } else if (Math.hypot(x - corners.at(-1)[0], y - corners.at(-1)[1]) >= STEP) {
    corners.push([x, y]);
  }
  line.setAttribute('points', held.corners.map((one) => one.join()).join(' '));
  means.tell(inside(held), howOf(event, means));
}

function finish(held, event) {
  const { means } = held;
  const found = inside(held);
  const drawn = extentOf(held.corners) >= LEAST;
  stop(held);
  if (drawn) choose(found, howOf(event, means), means.view());
}

function stop(held) {
  held.corners = null;
  held.line.setAttribute('points', '');
  held.means.tell(null, '');
}

const howOf = (event, means) => (event.shiftKey ? 'add' : event.altKey ? 'remove' : means.how());

function extentOf(corners) {
  const sides = [0, 1].map((i) => corners.map((one) => one[i]));
  return Math.max(...sides.map((side) => Math.max(...side) - Math.min(...side)));
}

function inside({ corners, middles }) {
  return new Set(middles.filter(({ x, y }) => holds(corners, x, y)).map((one) => one.code));
}

/** Whether a point is in a polygon: a line from it to the right crosses the sides an odd number of times. */
export function holds(corners, x, y) {
  let within = false;
  corners.forEach(([x1, y1], i) => {
    const [x2, y2] = corners[(i + 1) % corners.length];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) within = !within;
  });
  return within;
}
