/** One import: bytes on their way, phases on the server, then what came of it. */

import { ask } from './admin-api.js';
import { reportView } from './admin-report.js';
import { bytes, count, percent } from './admin-words.js';
import { byId, el, fill } from './dom.js';
import { newTurn } from './state.js';

const PAUSE_MS = 500;

/**
 * Shows the bytes that have left.
 * @param {any} page
 * @param {?() => void} cancel null when the upload was cancelled
 * @returns {(done: number, total: number) => void} to be told of progress
 */
export function sentBar(page, cancel) {
  const { t } = page;
  byId('job').hidden = false;
  fill(byId('job-report'));
  if (!cancel) {
    fill(byId('job-state'), el('p', {}, t('uploadCancelled')));
    page.say(t('uploadCancelled'));
    return () => {};
  }
  const parts = bar(t('cancelUpload'), cancel);
  fill(byId('job-state'), parts.box);
  return (done, total) => {
    const share = percent(done, total);
    parts.set(share, t('sending', { done: bytes(done, page), total: bytes(total, page), share }));
    if (share % 25 === 0) page.say(t('sendingSaid', { share }));
  };
}

/**
 * Follows a job to its end and shows how it ended.
 * @param {any} job as the server told it
 * @param {any} page
 */
export async function followJob(job, page) {
  const { t, lang } = page;
  const signal = newTurn();
  byId('job').hidden = false;
  fill(byId('job-report'));
  let now = job;
  const parts = bar(t('cancel'), () => ask(`imports/${job.id}`, { lang, method: 'DELETE' }).catch(page.fail));
  fill(byId('job-state'), el('p', { class: 'job-files' }, now.files.slice(0, 3).join(', ')), parts.box);
  while (now.state === 'waiting' || now.state === 'running') {
    const phase = now.cancelling ? t('cancelling') : now.phase;
    parts.set(now.total > 0 ? percent(now.done, now.total) : null, progressText(phase, now, page));
    page.say(phase);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (signal.aborted) return;
    now = await ask(`imports/${job.id}`, { lang, signal });
  }
  showJob(now, page);
}

function progressText(phase, { done, total, cancelling }, page) {
  if (cancelling || done === 0) return phase;
  const amount = total > 0 ? `${count(done, page)} / ${count(total, page)}` : count(done, page);
  return `${phase}: ${amount}`;
}

/**
 * Shows a job that has ended, with its report.
 * @param {any} job
 * @param {any} page
 */
export function showJob(job, page) {
  const { t } = page;
  byId('job').hidden = false;
  fill(
    byId('job-state'),
    el('p', { class: 'job-files' }, job.files.slice(0, 3).join(', ')),
    el('p', { class: `job-end is-${job.state}` }, el('strong', {}, t(job.state === 'partial' && job.taken === 0 ? 'state_nothing' : `state_${job.state}`)), ' ', job.message),
  );
  fill(byId('job-report'), job.report ? reportView(job, page, (confirmed) => again(job, confirmed, page)) : null);
  page.say(job.message ?? '');
}

/** The same files once more, with what was confirmed since. */
async function again(job, confirmed, page) {
  try {
    page.follow(await ask(`imports/${job.id}/again`, { lang: page.lang, method: 'POST', body: { confirmed } }));
  } catch (error) {
    page.fail(error);
  }
}

function bar(stopWord, stop) {
  const meter = /** @type {HTMLProgressElement} */ (el('progress', { max: 100, 'aria-labelledby': 'job-now' }));
  const text = el('p', { id: 'job-now', class: 'job-now' });
  const box = el(
    'div',
    { class: 'job-bar' },
    text,
    meter,
    el('button', { type: 'button', class: 'button', on: { click: stop } }, stopWord),
  );
  /** @param {?number} share null when nobody knows */
  const set = (share, words) => {
    if (share === null) meter.removeAttribute('value');
    else meter.value = share;
    text.textContent = words;
  };
  return { box, set };
}
