/** The form that sends files: drop zone, pickers, the day of the units, and the rest behind a disclosure. */

import { send } from './admin-api.js';
import { boundaryFields, listFields } from './admin-fields.js';
import { sentBar } from './admin-job.js';
import { bytes } from './admin-words.js';
import { el, fill } from './dom.js';
import { newTurn } from './state.js';

const KINDS = ['boundaries', 'units', 'successions'];
const DAYS = [
  { name: 'dayAuto', value: '' },
  { name: 'dayNow', value: '2026-01-01' },
  { name: 'dayBefore', value: '2025-06-30' },
  { name: 'dayOther', value: 'other' },
];

/**
 * @param {HTMLElement} form
 * @param {{maxUpload: number, maxFiles: number, crs: number[]}} session
 * @param {any} page
 */
export function uploadForm(form, session, page) {
  const { t } = page;
  /** @type {{file: File, name: string}[]} */
  let chosen = [];
  const list = el('ul', { class: 'chosen', 'aria-label': t('chosen') });
  const error = el('p', { class: 'said-error', role: 'alert', id: 'upload-error' });
  const go = el('button', { class: 'button button-main', disabled: true }, t('uploadGo'));
  const asked = el('div', { class: 'asked' });
  const choose = (files) => {
    chosen = files;
    error.textContent = complaint(files, kindOf(form), session, page);
    go.toggleAttribute('disabled', files.length === 0 || error.textContent !== '');
    fill(list, chosenRows(files, sizeOf(files), page));
  };
  const ask = (kind) => {
    fill(asked, kind === 'boundaries' ? [dayField(page), boundaryFields(session, page)] : listFields(kind, page));
    zone.setFormats(kind);
    choose(chosen);
  };
  const zone = dropZone(choose, session, page);
  fill(form, kindField(ask, page), zone.box, list, asked, error, el('p', {}, go));
  ask('boundaries');
  form.onsubmit = (event) => {
    event.preventDefault();
    if (chosen.length === 0) return;
    upload(chosen, query(form), page).then((taken) => taken && choose([]));
  };
}

function kindField(ask, { t }) {
  const change = (event) => ask(event.target.value);
  const kinds = KINDS.map((value) => el('option', { value }, t(`kind_${value}`)));
  return el(
    'div',
    { class: 'field' },
    el('label', { for: 'kind' }, t('kind')),
    el('select', { id: 'kind', name: 'kind', on: { change } }, kinds),
  );
}

function kindOf(form) {
  return /** @type {HTMLSelectElement} */ (form.querySelector('#kind'))?.value ?? 'boundaries';
}

function sizeOf(files) {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}

/** Why these files cannot be sent; empty when they can. */
function complaint(files, kind, session, page) {
  const { t } = page;
  const size = sizeOf(files);
  if (kind !== 'boundaries' && files.length > 1) return t('oneFile');
  if (files.length > session.maxFiles) return t('tooMany', { n: session.maxFiles });
  if (size <= session.maxUpload) return '';
  return t('tooLarge', { size: bytes(size, page), most: bytes(session.maxUpload, page) });
}

function dropZone(choose, session, page) {
  const { t } = page;
  const files = picker('files', false, choose);
  const folder = picker('folder', true, choose);
  const folderLabel = el('label', { for: 'folder', class: 'button' }, t('pickFolder'));
  const formats = el('p', { class: 'hint' });
  const zone = el(
    'div',
    { class: 'drop', role: 'group', 'aria-label': t('drop') },
    el('p', {}, t('drop')),
    el(
      'p',
      { class: 'drop-ways' },
      files,
      el('label', { for: 'files', class: 'button' }, t('pickFiles')),
      folder,
      folderLabel,
    ),
    formats,
  );
  const stop = (event) => {
    event.preventDefault();
    zone.classList.toggle('is-over', event.type === 'dragover' || event.type === 'dragenter');
  };
  for (const type of ['dragenter', 'dragover', 'dragleave']) zone.addEventListener(type, stop);
  zone.addEventListener('drop', async (event) => {
    stop(event);
    choose(await dropped(event.dataTransfer));
  });
  const setFormats = (kind) => {
    const boundaries = kind === 'boundaries';
    const most = bytes(session.maxUpload, page);
    formats.textContent = boundaries ? t('formats', { most }) : `${t('listFormats', { most })} ${t(`needs_${kind}`)}`;
    folder.hidden = !boundaries;
    folderLabel.hidden = !boundaries;
  };
  return { box: zone, setFormats };
}

function picker(id, folder, choose) {
  return el('input', {
    id,
    type: 'file',
    class: 'picker',
    multiple: true,
    webkitdirectory: folder,
    on: {
      change: (event) => {
        const files = [...event.target.files];
        choose(files.map((file) => ({ file, name: file.webkitRelativePath || file.name })));
        event.target.value = '';
      },
    },
  });
}

/** Files and folders that were dropped, folders with all in them. */
async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  return (await Promise.all(entries.map((entry) => walk(entry, '')))).flat();
}

async function walk(entry, path) {
  const name = path + entry.name;
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ file, name }];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return (await Promise.all(found.map((one) => walk(one, `${name}/`)))).flat();
    found.push(...some);
  }
}

function chosenRows(files, size, page) {
  const rows = files.slice(0, 8).map(({ file, name }) => el('li', {}, name, ' ', el('span', {}, bytes(file.size, page))));
  if (files.length > 8) rows.push(el('li', {}, page.t('moreFiles', { n: files.length - 8, size: bytes(size, page) })));
  return rows;
}

function dayField(page) {
  const { t } = page;
  const other = el('input', {
    name: 'day',
    class: 'day',
    'aria-label': t('dayOther'),
    inputmode: 'numeric',
    autocomplete: 'off',
    placeholder: '31/12/2020',
    pattern: '\\d{1,2}/\\d{1,2}/\\d{4}',
    title: t('dayPattern'),
    disabled: true,
    hidden: true,
    required: true,
  });
  return el(
    'fieldset',
    { class: 'choice' },
    el('legend', {}, t('day')),
    el('div', { class: 'days' }, DAYS.map((day, i) => dayChoice(day, i === 0, other, t)), other),
  );
}

function dayChoice({ name, value }, checked, other, t) {
  const change = () => showOther(other, value === 'other');
  return el('label', {}, el('input', { type: 'radio', name: 'vintage', value, checked, on: { change } }), t(name));
}

function showOther(other, wanted) {
  other.hidden = !wanted;
  other.toggleAttribute('disabled', !wanted);
  if (wanted) other.focus();
}

/** `5/3/2021` → `2021-03-05` */
function isoDay(text) {
  const [day, month, year] = text.split('/');
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

function query(form) {
  const given = new FormData(/** @type {HTMLFormElement} */ (form));
  const all = {};
  for (const [name, value] of given) {
    if (typeof value === 'string' && name !== 'day') all[name] = value.trim();
  }
  for (const { name } of form.querySelectorAll('[data-day]')) if (all[name]) all[name] = isoDay(all[name]);
  if (all.vintage === 'other') all.vintage = isoDay(String(given.get('day') ?? ''));
  return all;
}

/** @returns {Promise<boolean>} whether the server has the files */
async function upload(files, parameters, page) {
  const turn = newTurn();
  const stop = new AbortController();
  turn.addEventListener('abort', () => stop.abort());
  const bar = sentBar(page, () => stop.abort());
  document.getElementById('job')?.scrollIntoView({ block: 'nearest' });
  try {
    const job = await send(files, { lang: page.lang, query: parameters, onProgress: bar, signal: stop.signal });
    page.follow(job);
    return true;
  } catch (error) {
    if (error.name === 'AbortError') sentBar(page, null);
    else page.fail(error);
    return false;
  }
}
