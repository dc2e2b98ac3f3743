/** How the values lie, and the class borders among them, which can be moved by mouse, finger and keyboard. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { rounding } from './breaks-methods.js';
import { styleOf } from './paint-patterns.js';

const BARS = 32;
/** Keys that move a border, in steps. */
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 };
/** A step of a key is about this share of the whole range, rounded to what the legend prints. */
const SHARE = 200;

/**
 * @param {HTMLElement} box
 * @param {(inner: number[], how: 'drag'|'step') => void} onMove
 */
export function createHistogram(box, onMove) {
  const bars = el('div', { class: 'histogram-bars', 'aria-hidden': 'true' });
  const band = el('div', { class: 'histogram-band', 'aria-hidden': 'true' });
  const handles = el('div', { class: 'histogram-handles' });
  fill(box, bars, band, handles);
  const held = { scale: null, view: null, onMove, handles };
  return {
    /** @param {import('./paint-picture.js').Picture} picture @param {import('./view.js').View} view */
    draw: (picture, view) => {
      const { scale, looks } = /** @type {any} */ (picture);
      Object.assign(held, { scale, view });
      drawBars(bars, scale, view);
      fill(band, looks.map((look, i) => el('span', { style: { ...styleOf(look), ...stretch(scale, i) } })));
      drawHandles(held);
    },
  };
}

const shareOf = ({ least, most }, value) => (most > least ? Math.min(1, Math.max(0, (value - least) / (most - least))) : 0.5);
const percent = (share) => `${(share * 100).toFixed(3)}%`;

function stretch(scale, i) {
  const from = i === 0 ? 0 : shareOf(scale, scale.inner[i - 1]);
  const to = i === scale.inner.length ? 1 : shareOf(scale, scale.inner[i]);
  return { left: percent(from), width: percent(to - from) };
}

function drawBars(bars, scale, { t }) {
  const counts = new Array(BARS).fill(0);
  for (const value of scale.values) counts[Math.min(BARS - 1, Math.floor(shareOf(scale, value) * BARS))] += 1;
  const most = Math.max(1, ...counts);
  if (bars.childElementCount !== BARS) fill(bars, counts.map(() => el('span')));
  counts.forEach((count, i) => {
    const bar = /** @type {HTMLElement} */ (bars.children[i]);
    bar.style.setProperty('height', percent(count / most));
    bar.title = t('units', { count });
  });
}

/** The same number of handles stay the same elements, so that one keeps the hand and the focus. */
function drawHandles(held) {
  const { handles, scale, view } = held;
  const { inner, decimals, least, most, unit } = scale;
  if (handles.childElementCount !== inner.length) fill(handles, inner.map((_, i) => handle(held, i)));
  inner.forEach((border, i) => {
    const node = /** @type {HTMLElement} */ (handles.children[i]);
    const text = number(border, decimals, view.lang);
    const attributes = {
      'aria-label': view.t('border', { n: i + 1, count: inner.length }),
      'aria-valuemin': inner[i - 1] ?? least,
      'aria-valuemax': inner[i + 1] ?? most,
      'aria-valuenow': border,
      'aria-valuetext': unit ? `${text} ${unit}` : text,
      title: view.t('borderHelp', { value: text }),
    };
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
    node.style.setProperty('left', percent(shareOf(scale, border)));
  });
}

/** A hand that moves a border lets go of it with one step that can be undone; so does a key. */
function handle(held, i) {
  const node = el('div', { class: 'histogram-handle', role: 'slider', tabindex: 0, id: `border-${i}` });
  let moving = '';
  const release = () => {
    if (moving) held.onMove(held.scale.inner, 'step');
    moving = '';
  };
  node.addEventListener('pointerdown', (event) => {
    moving = 'pointer';
    node.setPointerCapture(event.pointerId);
    node.focus();
    event.preventDefault();
  });
  node.addEventListener('pointermove', (event) => moving === 'pointer' && move(held, i, valueAt(held, event)));
  node.addEventListener('keydown', (event) => {
    if (!(event.key in KEYS)) return;
    event.preventDefault();
    moving = 'key';
    const { scale } = held;
    const step = Math.max(10 ** -scale.decimals, rounding((scale.most - scale.least) / SHARE, scale.decimals));
    move(held, i, scale.inner[i] + KEYS[event.key] * step);
  });
  for (const end of ['pointerup', 'pointercancel', 'keyup', 'blur']) node.addEventListener(end, release);
  return node;
}

function valueAt({ handles, scale }, event) {
  const { left, width } = handles.getBoundingClientRect();
  return scale.least + ((event.clientX - left) / width) * (scale.most - scale.least);
}

/** A border stays between its neighbours, apart from them by what the legend can tell. */
function move({ scale, onMove }, i, value) {
  const { inner, decimals, least, most } = scale;
  const gap = 10 ** -decimals;
  const low = i > 0 ? inner[i - 1] + gap : least + gap;
  const high = i < inner.length - 1 ? inner[i + 1] - gap : most;
  if (low > high) return;
  const moved = rounding(Math.min(high, Math.max(low, value)), decimals);
  onMove(inner.map((one, j) => (j === i ? moved : one)), 'drag');
}
