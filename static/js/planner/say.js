/** Says in a line what has just been done: on the screen for a while, and to those who listen. */

import { byId, el, fill } from '../dom.js';

const LONG_MS = 8000;
let timer = 0;

/**
 * @param {string} text
 * @param {?HTMLElement} [more] a link or button that belongs to it
 */
export function say(text, more = null) {
  const box = byId('said');
  fill(box, el('span', {}, text), more);
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (!box.contains(document.activeElement)) fill(box);
  }, LONG_MS);
}
