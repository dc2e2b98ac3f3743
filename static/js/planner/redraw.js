/** Draws a part of the page anew without taking the keyboard away from where it is. */

import { fill } from '../dom.js';

/**
 * Replaces the content of a box; the element with the focus gets it again when its like is there after.
 * @param {HTMLElement} box
 * @param {...any} children
 */
export function refill(box, ...children) {
  const held = box.contains(document.activeElement) ? /** @type {any} */ (document.activeElement) : null;
  const scrolled = box.scrollTop;
  fill(box, ...children);
  if (held) again(box, held)?.focus({ preventScroll: true });
  box.scrollTop = scrolled;
}

/** The element that stands where one stood: the same id, or what is checked now among the same choices. */
function again(box, { id, name, type }) {
  if (id) return document.getElementById(id);
  return type === 'radio' ? box.querySelector(`input[name="${CSS.escape(name)}"]:checked`) : null;
}

/**
 * A part that opens and closes and stays as people left it.
 * @param {HTMLElement} box
 * @param {string} id
 */
export const wasOpen = (box, id) => box.querySelector(`#${id}`)?.hasAttribute('open') ?? false;
