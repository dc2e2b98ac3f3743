/** A dialog over the workbench; it is made when it opens and gone when it closes. */

import { el } from '../dom.js';
import { styled } from './panels.js';

await styled('planner-dialogs');

/**
 * @param {{id: string, title: string, close: string}} about
 * @param {...any} children
 * @returns {HTMLDialogElement}
 */
export function openDialog({ id, title, close }, ...children) {
  document.getElementById(id)?.remove();
  const opener = /** @type {?HTMLElement} */ (document.activeElement);
  const dialog = /** @type {HTMLDialogElement} */ (
    el(
      'dialog',
      { id, class: 'dialog', 'aria-labelledby': `${id}-title` },
      el(
        'div',
        { class: 'dialog-head' },
        el('h2', { id: `${id}-title` }, title),
        el(
          'button',
          {
            type: 'button',
            class: 'icon-button',
            id: `${id}-close`,
            'aria-label': close,
            title: close,
            on: { click: () => dialog.close() },
          },
          '×',
        ),
      ),
      children,
    )
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    const again = opener?.isConnected ? opener : opener?.id && document.getElementById(opener.id);
    if (again) again.focus();
  });
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
