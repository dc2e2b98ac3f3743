/** The bar between two maps that lie upon each other: what is right of it is the second map. */

import { el } from '../dom.js';

const STEPS = { ArrowLeft: -2, ArrowDown: -2, ArrowRight: 2, ArrowUp: 2, PageDown: -10, PageUp: 10, Home: -100, End: 100 };

/**
 * @param {HTMLElement} stage
 * @param {HTMLElement} above the map that is cut off left of the bar
 */
export function createDivider(stage, above) {
  const bar = el('div', { class: 'divider', role: 'slider', tabindex: 0, 'aria-valuemin': 0, 'aria-valuemax': 100, hidden: true });
  let share = 50;
  let grabbed = false;
  const put = (wanted) => {
    share = Math.min(100, Math.max(0, wanted));
    bar.style.setProperty('left', `${share}%`);
    bar.setAttribute('aria-valuenow', String(Math.round(share)));
    above.style.setProperty('clip-path', bar.hidden ? 'none' : `inset(0 0 0 ${share}%)`);
  };
  bar.addEventListener('pointerdown', (event) => {
    grabbed = true;
    bar.setPointerCapture(event.pointerId);
    bar.focus();
    event.preventDefault();
    event.stopPropagation();
  });
  bar.addEventListener('pointermove', (event) => {
    if (!grabbed) return;
    const { left, width } = stage.getBoundingClientRect();
    put(((event.clientX - left) / width) * 100);
  });
  bar.addEventListener('pointerup', () => (grabbed = false));
  bar.addEventListener('keydown', (event) => {
    if (!(event.key in STEPS)) return;
    event.preventDefault();
    event.stopPropagation();
    put(share + STEPS[event.key]);
  });
  stage.append(bar);
  return {
    /** @param {boolean} shown @param {string} label */
    show: (shown, label) => {
      bar.hidden = !shown;
      bar.setAttribute('aria-label', label);
      put(share);
    },
    /** Whether a place of the screen lies right of the bar. */
    isBeyond: (x) => {
      const { left, width } = stage.getBoundingClientRect();
      return ((x - left) / width) * 100 > share;
    },
  };
}
