/** Asks whether a saved scenario is to be deleted, for the administrator's token where the tab does not have it yet. */

import { Problem } from '../api.js';
import { forgetToken, keepToken, token } from '../admin-api.js';
import { el } from '../dom.js';

const UNKNOWN = 401;

/**
 * @param {{id: number, name: string}} one
 * @param {import('./view.js').View} view
 * @returns {Promise<boolean>} whether it is gone
 */
export function askToDelete(one, { t, lang }) {
  const field = el('input', { type: 'password', id: 'delete-token', autocomplete: 'off', spellcheck: 'false', required: true });
  const wrong = el('p', { class: 'box box-error', role: 'alert', hidden: true });
  const asking = el('div', { class: 'compare-field', hidden: Boolean(token()) }, el('label', { for: 'delete-token' }, t('deleteToken')), field);
  field.required = !token();
  const form = el(
    'form',
    { method: 'dialog' },
    el('h3', { id: 'delete-title' }, t('deleteTitle', { name: one.name })),
    el('p', {}, t('deleteWarning')),
    asking,
    wrong,
    el(
      'p',
      { class: 'saved-acts' },
      el('button', { type: 'submit', class: 'button button-danger', id: 'delete-yes' }, t('savedDelete')),
      el('button', { type: 'button', class: 'button', id: 'delete-no', on: { click: () => dialog.close() } }, t('deleteCancel')),
    ),
  );
  const dialog = /** @type {HTMLDialogElement} */ (el('dialog', { class: 'compare-dialog', 'aria-labelledby': 'delete-title' }, form));
  document.body.append(dialog);
  const before = document.activeElement;
  return new Promise((resolve) => {
    let gone = false;
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      resolve(gone);
    });
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (field.value) keepToken(field.value.trim());
      try {
        await remove(one.id, lang);
        gone = true;
        dialog.close();
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (error.status === UNKNOWN) {
          forgetToken();
          asking.hidden = false;
          field.required = true;
          field.focus();
        }
        wrong.hidden = false;
        wrong.textContent = error.detail || t('errorNetwork');
      }
    });
    dialog.showModal();
  });
}

async function remove(id, lang) {
  const headers = { Accept: 'application/json', Authorization: `Bearer ${token()}` };
  const answer = await fetch(`/api/scenarios/${id}?lang=${lang}`, { method: 'DELETE', headers }).catch(() => {
    throw new Problem('', '', 0);
  });
  if (answer.ok) return;
  const told = await answer.json().catch(() => null);
  throw new Problem(told?.title ?? '', told?.detail ?? '', answer.status);
}
