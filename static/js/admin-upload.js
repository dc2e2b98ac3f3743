/** The form that sends files: drop zone, pickers, the day of the units, and the rest behind a disclosure. */

import { send } from './admin-api.js';
import { sentBar } from './admin-job.js';
import { bytes } from './admin-words.js';
import { el, fill } from './dom.js';
import { newTurn } from './state.js';

/** Central meridians of the 3° zones of VN-2000, by EPSG code. */
const MERIDIANS = {
  5896: 102,
  9205: 103,
  9206: 104,
  9207: 104.5,
  9208: 104.75,
  5897: 105,
  9209: 105.5,
  9210: 105.75,
  9211: 106,
  9212: 106.25,
  9213: 106.5,
  9214: 107,
  9215: 107.25,
  9216: 107.5,
  5899: 107.75,
  5898: 108,
  9217: 108.25,
  9218: 108.5,
};
const PROVINCES = { 9216: 'Kon Tum', 9218: 'Gia Lai' };
const OTHERS = { 4326: 'WGS 84', 4756: 'VN-2000', 3405: 'VN-2000 / UTM 48', 3406: 'VN-2000 / UTM 49' };
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
  const choose = (files) => {
    chosen = files;
    const size = files.reduce((sum, { file }) => sum + file.size, 0);
    const many = files.length > session.maxFiles;
    const large = size > session.maxUpload;
    error.textContent = many
      ? t('tooMany', { n: session.maxFiles })
      : large
        ? t('tooLarge', { size: bytes(size, page), most: bytes(session.maxUpload, page) })
        : '';
    go.toggleAttribute('disabled', files.length === 0 || many || large);
    fill(list, chosenRows(files, size, page));
  };
  fill(form, dropZone(choose, session, page), list, dayField(page), moreFields(session, page), error, el('p', {}, go));
  form.onsubmit = (event) => {
    event.preventDefault();
    if (chosen.length === 0) return;
    upload(chosen, query(form), page).then((taken) => taken && choose([]));
  };
}

function dropZone(choose, session, page) {
  const { t } = page;
  const files = picker('files', false, choose);
  const folder = picker('folder', true, choose);
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
      el('label', { for: 'folder', class: 'button' }, t('pickFolder')),
    ),
    el('p', { class: 'hint' }, t('formats', { most: bytes(session.maxUpload, page) })),
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
  return zone;
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

function moreFields(session, page) {
  const { t } = page;
  const codes = session.crs.map((code) => ({ code, name: crsName(code, page) }));
  codes.sort((a, b) => (MERIDIANS[a.code] ?? 0) - (MERIDIANS[b.code] ?? 0));
  return el(
    'details',
    { class: 'more-fields' },
    el('summary', {}, t('moreFields')),
    el(
      'div',
      { class: 'field' },
      el('label', { for: 'crs' }, t('crs')),
      el(
        'select',
        { id: 'crs', name: 'crs' },
        el('option', { value: '' }, t('crsOwn')),
        codes.map(({ code, name }) => el('option', { value: `EPSG:${code}` }, name)),
      ),
    ),
    el('p', { class: 'hint' }, t('fieldsHint')),
    el(
      'div',
      { class: 'field-row' },
      ['code', 'name', 'parent', 'level'].map((role) =>
        el(
          'div',
          { class: 'field' },
          el('label', { for: `field-${role}` }, t(`field_${role}`)),
          el('input', { id: `field-${role}`, name: `${role}Field`, maxlength: 100, autocomplete: 'off', spellcheck: 'false' }),
        ),
      ),
    ),
  );
}

function crsName(code, { t, lang }) {
  if (!(code in MERIDIANS)) return `${OTHERS[code] ?? 'WGS 84 / UTM'} (EPSG:${code})`;
  const degrees = Math.floor(MERIDIANS[code]);
  const minutes = String(Math.round((MERIDIANS[code] - degrees) * 60)).padStart(2, '0');
  const where = PROVINCES[code] ? `, ${PROVINCES[code]}` : '';
  return t('crsZone', { meridian: `${degrees}°${minutes}′${where}`, code }, lang);
}

function query(form) {
  const given = new FormData(/** @type {HTMLFormElement} */ (form));
  const all = {};
  for (const [name, value] of given) {
    if (typeof value === 'string' && name !== 'day') all[name] = value.trim();
  }
  if (all.vintage === 'other') all.vintage = isoDay(String(given.get('day') ?? ''));
  return { kind: 'boundaries', ...all };
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
