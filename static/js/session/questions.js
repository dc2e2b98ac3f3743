/** Rewords questions of a session or strikes them out. Only who has the administrator's token can. */

import { forgetToken, keepToken, token } from '../admin-api.js';
import { post } from '../api.js';
import { el, fill } from '../dom.js';

const lang = document.documentElement.lang;
const list = /** @type {HTMLElement|null} */ (document.getElementById('question-list'));
const words =
  lang === 'en'
    ? {
        edit: 'Reword',
        strike: 'Strike out',
        restore: 'Ask again',
        save: 'Keep these words',
        own: 'Back to the rule’s words',
        cancel: 'Cancel',
        struck: 'Struck out.',
        changed: 'Reworded.',
        hint: 'A figure stands as its code in brackets, for instance [15].',
        token: 'Administrator’s token (kept in this tab only)',
        lost: 'The server cannot be reached. Nothing was changed.',
      }
    : {
        edit: 'Sửa lời',
        strike: 'Gạch bỏ',
        restore: 'Hỏi lại',
        save: 'Giữ lời này',
        own: 'Về lời của quy tắc',
        cancel: 'Thôi',
        struck: 'Đã gạch bỏ.',
        changed: 'Đã sửa lời.',
        hint: 'Con số đứng ở dạng mã trong ngoặc vuông, ví dụ [15].',
        token: 'Mã quản trị (chỉ giữ trong thẻ này)',
        lost: 'Không liên lạc được với máy chủ. Chưa sửa gì cả.',
      };

/** @param {HTMLElement} item */
function acts(item) {
  const struck = item.classList.contains('struck');
  const said = el('p', { class: 'refused', role: 'status' });
  const bar = el(
    'div',
    { class: 'question-acts' },
    button(words.edit, () => edit(item)),
    button(struck ? words.restore : words.strike, () => keep(item, { wording: wording(item), struck: !struck }, said)),
  );
  item.querySelector('.question-desk')?.remove();
  item.append(el('div', { class: 'question-desk' }, bar, said));
}

const button = (/** @type {string} */ text, /** @type {() => void} */ act) =>
  el('button', { type: 'button', class: 'quiet', on: { click: act } }, text);

/** Only words that were changed are kept as such. @param {HTMLElement} item */
const wording = (item) => ('changed' in item.dataset ? (item.dataset.template ?? '') : '');

/** @param {HTMLElement} item */
function edit(item) {
  const id = `words-${item.dataset.question}`;
  const area = /** @type {HTMLTextAreaElement} */ (el('textarea', { id, maxlength: 1500, 'aria-describedby': `${id}-hint` }));
  const said = el('p', { class: 'refused', role: 'status' });
  const struck = item.classList.contains('struck');
  area.value = item.dataset.template ?? '';
  const desk = /** @type {HTMLElement} */ (item.querySelector('.question-desk'));
  fill(
    desk,
    el('label', { for: id }, words.edit),
    area,
    el('p', { class: 'sub', id: `${id}-hint` }, words.hint),
    el(
      'div',
      { class: 'question-acts' },
      button(words.save, () => keep(item, { wording: area.value, struck }, said)),
      button(words.own, () => keep(item, { wording: '', struck }, said)),
      button(words.cancel, () => acts(item)),
    ),
    said,
  );
  area.focus();
}

/** @param {HTMLElement} item @param {{wording: string, struck: boolean}} change @param {HTMLElement} said */
async function keep(item, change, said) {
  const field = /** @type {HTMLInputElement} */ (document.getElementById('question-token'));
  keepToken(field.value.trim());
  try {
    const path = `/api/sessions/${list?.dataset.session}/questions`;
    const asked = await post(path, { question: item.dataset.question, ...change }, { lang, token: token() });
    const text = /** @type {HTMLElement} */ (item.querySelector('.question-text'));
    text.textContent = asked.text;
    item.dataset.template = asked.template;
    item.classList.toggle('struck', asked.struck);
    delete item.dataset.changed;
    if (asked.changed) item.dataset.changed = '';
    const state = /** @type {HTMLElement} */ (item.querySelector('.question-state'));
    state.textContent = [asked.struck && words.struck, asked.changed && words.changed].filter(Boolean).join(' ');
    acts(item);
    /** @type {HTMLElement} */ (item.querySelector('button')).focus();
  } catch (error) {
    if (error.status === 401 || error.status === 403) forgetToken();
    said.textContent = error.detail || words.lost;
  }
}

if (list) {
  const field = el('input', { id: 'question-token', type: 'password', autocomplete: 'off', spellcheck: 'false', value: token() });
  list.before(el('p', { class: 'field' }, el('label', { for: 'question-token' }, words.token), field));
  for (const item of list.children) acts(/** @type {HTMLElement} */ (item));
}
