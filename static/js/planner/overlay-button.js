/** The button that has the map show what a panel found, and shows the scores again. */

import { el } from '../dom.js';
import { change, state } from './state.js';

/**
 * @param {string} name of the overlay
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t with `paintOn` and `paintOff`
 * @param {string} [kind] of button
 */
export function paintButton(name, view, t, kind = '') {
  const on = view.state.paint === name;
  const toggle = () => change({ paint: state().paint === name ? 'score' : name });
  return el('button', { type: 'button', class: `button ${kind}`.trim(), id: `${name}-paint`, 'aria-pressed': String(on), on: { click: toggle } }, t(on ? 'paintOff' : 'paintOn'));
}
