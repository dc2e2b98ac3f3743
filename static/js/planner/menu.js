/** A list that drops down from a button: one click or key opens it, Escape or a click elsewhere closes it. */

import { el } from '../dom.js';

/**
 * @param {{id: string, class?: string}} about
 * @param {any} title
 * @param {any[]} items
 */
export function menu({ id, class: name = '' }, title, items) {
  const box = el(
    'details',
    { id, class: `menu ${name}`, on: { keydown: onKey, toggle: onToggle } },
    el('summary', { class: 'button', id: `${id}-title` }, title),
    el('div', { class: 'menu-list', id: `${id}-list` }, items),
  );
  return box;
}

function onKey(event) {
  const box = event.currentTarget;
  if (event.key !== 'Escape' || !box.open) return;
  event.preventDefault();
  event.stopPropagation();
  box.open = false;
  box.querySelector('summary').focus();
}

function onToggle(event) {
  const box = event.currentTarget;
  if (!box.open) return;
  const away = (other) => {
    if (box.contains(other.target) && box.isConnected) return;
    box.open = false;
    document.removeEventListener('pointerdown', away, true);
    document.removeEventListener('focusin', away, true);
  };
  document.addEventListener('pointerdown', away, true);
  document.addEventListener('focusin', away, true);
}
