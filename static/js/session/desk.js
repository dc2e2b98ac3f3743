/** The desk of an atlas: freezes the figures for a session. Only who has the administrator's token can. */

import { forgetToken, keepToken, token } from '../admin-api.js';
import { get, post } from '../api.js';

const form = /** @type {HTMLFormElement} */ (document.getElementById('freeze'));
const said = /** @type {HTMLElement} */ (document.getElementById('freeze-said'));
const lang = document.documentElement.lang;
const atlas = encodeURIComponent(form.dataset.atlas ?? '');
const words =
  lang === 'en'
    ? { busy: 'Freezing…', lost: 'The server cannot be reached. Nothing was frozen.', saved: 'Saved: ' }
    : { busy: 'Đang chốt số liệu…', lost: 'Không liên lạc được với máy chủ. Chưa chốt gì cả.', saved: 'Đã lưu: ' };

/** Ready-made and saved scenarios; without the list the first ready-made one can still be used. */
async function addScenarios() {
  const [presets, saved] = await Promise.all([
    get(`/api/atlases/${atlas}/presets`, {}, { lang }),
    get('/api/scenarios', { atlas }, { lang }),
  ]);
  const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem('scenario'));
  for (const { name, code } of presets) select.append(new Option(name, code));
  for (const { name, author, request } of saved) {
    select.append(new Option(`${words.saved}${name} (${author})`, JSON.stringify(request)));
  }
}

/** The code of what was chosen: of a saved scenario only its request is known. */
async function codeOf(/** @type {string} */ choice) {
  if (!choice.startsWith('{')) return choice;
  const answer = await post(`/api/atlases/${atlas}/priority`, JSON.parse(choice), { lang });
  return answer.code;
}

/** @param {SubmitEvent} event */
async function freeze(event) {
  event.preventDefault();
  const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
  const text = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value.trim();
  button.disabled = true;
  said.textContent = words.busy;
  said.classList.remove('refused');
  keepToken(text('token'));
  const body = { name: text('name'), date: text('date'), body: text('body'), boundaries: text('boundaries') };
  try {
    const scenario = await codeOf(text('scenario'));
    const wish = scenario ? { ...body, scenario } : body;
    const kept = await post(`/api/atlases/${atlas}/sessions`, wish, { lang, token: token() });
    location.assign(`${kept.address}${lang === 'en' ? '?lang=en' : ''}`);
    return;
  } catch (error) {
    if (error.status === 401 || error.status === 403) forgetToken();
    said.textContent = error.detail || words.lost;
    said.classList.add('refused');
  }
  button.disabled = false;
}

form.hidden = false;
/** @type {HTMLInputElement} */ (form.elements.namedItem('token')).value = token();
form.addEventListener('submit', freeze);
addScenarios().catch((error) => {
  if (error.status) said.textContent = error.detail;
});
