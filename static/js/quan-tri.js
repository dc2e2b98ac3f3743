/** The administrator's page: the gate, then imports, reports about figures, boundaries in use, known sources, what was imported before. */

import { ask, forgetToken, keepToken, token } from './admin-api.js';
import { catalogView } from './admin-catalog.js';
import { followJob, showJob } from './admin-job.js';
import { feedbackView } from './admin-feedback.js';
import { boundariesView, historyView } from './admin-lists.js';
import { uploadForm } from './admin-upload.js';
import { byId, fill } from './dom.js';
import { pointLink, startPage } from './page.js';
import { newTurn } from './state.js';
import { en } from './words-admin-en.js';
import { vi } from './words-admin-vi.js';

const { lang, t } = startPage({ vi, en });
/** What every part of the page needs. */
const page = { lang, t, say, fail, follow, refresh };

document.title = `${t('adminTitle')} | Atlas Giảm nghèo`;
pointLink('to-explorer', '/quy-hoach/ban-do', lang);
byId('gate').addEventListener('submit', (event) => {
  event.preventDefault();
  const field = /** @type {HTMLInputElement} */ (byId('token'));
  keepToken(field.value.trim());
  enter(true);
});
byId('leave').addEventListener('click', () => leave(''));
if (token()) enter(false);
else leave('');

/** @param {boolean} asked whether somebody just typed the token, and waits for the page to go on */
async function enter(asked) {
  try {
    const session = await ask('session', { lang });
    byId('gate').hidden = true;
    byId('desk').hidden = false;
    byId('leave').hidden = false;
    uploadForm(byId('upload'), session, page);
    for (const id of ['feedback', 'in-use', 'catalog', 'history']) byId(id).textContent = t('loading');
    const sources = ask('catalog', { lang }).then((known) => catalogView(byId('catalog'), known, page));
    await Promise.all([feedbackView(byId('feedback'), page), sources, refresh()]);
    if (asked) byId('main').focus({ preventScroll: true });
    document.body.dataset.ready = 'true';
  } catch (error) {
    if (error.status === 401 || error.status === 429) leave(asked ? error.detail : '');
    else fail(error);
  }
}

/** @param {string} why shown beside the field; empty when it was meant */
function leave(why) {
  newTurn();
  forgetToken();
  const field = /** @type {HTMLInputElement} */ (byId('token'));
  field.value = '';
  byId('desk').hidden = true;
  byId('leave').hidden = true;
  byId('job').hidden = true;
  for (const id of ['upload', 'catalog', 'feedback', 'in-use', 'history', 'job-state', 'job-report']) fill(byId(id));
  byId('gate').hidden = false;
  byId('gate-error').textContent = why;
  field.toggleAttribute('aria-invalid', why !== '');
  field.focus();
  document.body.dataset.ready = 'true';
}

/** Draws anew what an import changes; a job that is under way is followed, whoever started it. */
async function refresh() {
  const [imports, boundaries] = await Promise.all([ask('imports', { lang }), ask('boundaries', { lang })]);
  boundariesView(byId('in-use'), boundaries, page);
  historyView(byId('history'), imports.history, page, open);
  if (imports.active.length > 0 && byId('job').hidden) follow(imports.active[0]);
}

/** Shows an import that has ended. */
async function open(id) {
  try {
    newTurn();
    showJob(await ask(`imports/${id}`, { lang }), page);
    byId('job').focus();
  } catch (error) {
    fail(error);
  }
}

/** @param {any} job follows it to its end */
async function follow(job) {
  try {
    await followJob(job, page);
    await refresh();
  } catch (error) {
    fail(error);
  }
}

/** Tells those who do not see the page. */
function say(text) {
  if (byId('job-said').textContent !== text) byId('job-said').textContent = text;
}

/** @param {any} error shows what went wrong where people look */
function fail(error) {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  if (error.status === 401) {
    leave(error.detail);
    return;
  }
  if (error.status === undefined) console.error(error);
  const text = error.detail || t(error.status === 0 ? 'errorNetwork' : 'errorUnknown');
  byId('job').hidden = false;
  const line = document.createElement('p');
  line.className = 'said-error';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  fill(byId('job-state'), line);
  document.body.dataset.ready = 'true';
}
