/** Saves the scenario under a name, for everybody. Only who has the administrator's token can. */

import { forgetToken, keepToken, token } from '../admin-api.js';
import { el, fill } from '../dom.js';
import { openDialog } from './dialog.js';
import { problemWords } from './problem-words.js';
import { say } from './say.js';
import { saveScenario } from './service.js';
import { address, state } from './state.js';

const LONGEST = 200;
const LONGEST_NOTE = 2000;

/** @param {import('./view.js').View} view */
export function openSave(view) {
  const { t } = view;
  const field = (id, props, tag = 'input') =>
    el(
      'label',
      { class: 'field' },
      el('span', { class: 'field-label' }, t(`save_${id}`)),
      el(tag, { id: `save-${id}`, name: id, ...props }),
    );
  const refused = el('div', { role: 'alert', class: 'save-refused' });
  const send = el('button', { type: 'submit', class: 'button button-main', id: 'save-send' }, t('save'));
  const form = el(
    'form',
    { class: 'save-form', on: { submit: (event) => submit(event, view, { refused, send }) } },
    el('p', { class: 'note' }, t('saveText')),
    state().suppose ? el('p', { class: 'note' }, t('saveReal')) : null,
    field('name', { required: true, maxlength: LONGEST, autocomplete: 'off' }),
    field('author', { required: true, maxlength: LONGEST, autocomplete: 'name' }),
    field('note', { rows: 3, maxlength: LONGEST_NOTE }, 'textarea'),
    field('token', { type: 'password', required: true, autocomplete: 'off', value: token() }),
    refused,
    el('p', {}, send),
  );
  const dialog = openDialog({ id: 'save-dialog', title: t('saveTitle'), close: t('close') }, form);
  /** @type {any} */ (dialog.querySelector('#save-name')).focus();
}

async function submit(event, { t, lang }, { refused, send }) {
  event.preventDefault();
  const form = event.target;
  const text = (name) => form.elements[name].value.trim();
  send.disabled = true;
  fill(refused);
  try {
    const { whatIf, ...request } = state().scenario;
    keepToken(text('token'));
    const saved = await saveScenario(
      { name: text('name'), author: text('author'), note: text('note'), atlas: state().atlas, request },
      { lang, token: text('token') },
    );
    form.closest('dialog').close();
    const { k } = state();
    const href = address({ ...state(), suppose: '' });
    say(t('saved', { name: saved.name }), k ? el('a', { href, id: 'saved-link' }, t('savedLink')) : null);
    dispatchEvent(new CustomEvent('scenario-saved', { detail: saved }));
  } catch (error) {
    if (error.status === 401 || error.status === 403) forgetToken();
    const { title, detail } = problemWords(error, { t });
    fill(refused, el('strong', {}, title), ' ', detail);
  }
  send.disabled = false;
}
