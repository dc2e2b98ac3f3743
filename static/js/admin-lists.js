/** What is in use, and what was imported before. */

import { save } from './admin-api.js';
import { count, moment } from './admin-words.js';
import { el, fill, tableBox } from './dom.js';
import { date } from './format.js';

/**
 * @param {HTMLElement} box
 * @param {{boundaries: any[], warnings?: string[]}} answer
 * @param {any} page
 */
export function boundariesView(box, { boundaries, warnings = [] }, page) {
  const { t } = page;
  if (boundaries.length === 0) {
    fill(box, el('p', {}, t('useNone')));
    return;
  }
  fill(
    box,
    warnings.map((warning) => el('p', { class: 'said-warning' }, warning)),
    tableBox({
      caption: t('useTable'),
      hideCaption: true,
      wide: true,
      class: 'grid grid-admin',
      head: [
        el(
          'tr',
          {},
          [t('useLevel'), t('useUntil'), t('useProvinces')].map((name) => el('th', { scope: 'col' }, name)),
          el('th', { scope: 'col', class: 'num' }, t('useCount')),
          [t('useSource'), t('useWhen'), t('useOriginal')].map((name) => el('th', { scope: 'col' }, name)),
        ),
      ],
      body: boundaries.map((row) => boundaryRow(row, page)),
    }),
  );
}

function boundaryRow(row, page) {
  const { t } = page;
  const until = row.validTo ? t('until', { day: date(row.validTo) }) : t('inForce');
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, t(`level_${row.level}`)),
    el('td', {}, until),
    el('td', {}, row.provinces),
    el('td', { class: 'num' }, count(row.count, page)),
    el('td', { class: 'file-name' }, row.source),
    el('td', {}, moment(row.importedAt, page)),
    el('td', {}, row.original ? originalButton(row, page) : null),
  );
}

function originalButton(row, page) {
  const name = row.original.split('/').pop();
  return el(
    'button',
    {
      type: 'button',
      class: 'button button-small',
      'aria-label': page.t('saveOriginalOf', { name }),
      on: { click: () => save(row.original, name, page.lang).catch(page.fail) },
    },
    page.t('saveOriginal'),
  );
}

/**
 * @param {HTMLElement} box
 * @param {any[]} runs newest first
 * @param {any} page
 * @param {(id: string) => void} open shows one of them
 */
export function historyView(box, runs, page, open) {
  const { t } = page;
  if (runs.length === 0) {
    fill(box, el('p', {}, t('historyNone')));
    return;
  }
  fill(
    box,
    tableBox({
      caption: t('historyTable'),
      hideCaption: true,
      wide: true,
      class: 'grid grid-admin',
      head: [
        el(
          'tr',
          {},
          [t('historyWhen'), t('historyWho'), t('historyWhat'), t('historyResult'), t('historyReport')].map((name) =>
            el('th', { scope: 'col' }, name),
          ),
        ),
      ],
      body: runs.map((run) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, moment(run.startedAt, page)),
          el('td', {}, t('admin')),
          el('td', { class: 'file-name' }, what(run, page)),
          el('td', {}, el('strong', { class: `is-${run.state}` }, t(`state_${run.state}`)), ' ', run.message),
          el('td', {}, openButton(run, page, open)),
        ),
      ),
    }),
  );
}

function what(run, { t }) {
  const [first, ...rest] = run.files;
  const files = rest.length > 0 ? t('andMore', { name: first, n: rest.length }) : first;
  const day = run.vintage ? ` (${t('dayOf', { day: date(run.vintage) })})` : '';
  return `${files}${day}`;
}

function openButton(run, { t, lang }, open) {
  if (run.state === 'running') return null;
  const at = moment(run.startedAt, { lang });
  return el(
    'button',
    {
      type: 'button',
      class: 'button button-small',
      'aria-label': t('openReportOf', { at }),
      on: { click: () => open(run.id) },
    },
    t('openReport'),
  );
}
