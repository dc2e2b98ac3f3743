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
          [t('useSource'), t('useWhen')].map((name) => el('th', { scope: 'col' }, name)),
        ),
      ],
      body: boundaries.map((row) => boundaryRow(row, page)),
    }),
    originals(boundaries, page),
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
    el('td', { class: 'file-name' }, row.derived ? t('useDerived') : row.source),
    el('td', {}, moment(row.importedAt, page)),
  );
}

/** One file for the units of each day, whatever files they came from. */
function originals(boundaries, page) {
  const { t, lang } = page;
  const files = new Map(boundaries.filter((row) => row.original).map((row) => [row.original, row.validTo]));
  const button = ([path, validTo]) => {
    const units = validTo ? t('unitsUntil', { day: date(validTo) }) : t('unitsInForce');
    const get = async (event) => {
      const self = event.currentTarget;
      self.disabled = true;
      await save(path, lang).catch(page.fail);
      self.disabled = false;
    };
    return el('button', { type: 'button', class: 'button', on: { click: get } }, t('saveOriginal', { units }));
  };
  return [
    el('p', { class: 'hint' }, t('saveHint')),
    el('p', { class: 'originals' }, [...files].map(button)),
  ];
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
          el('td', { class: 'result' }, el('strong', { class: `is-${run.state}` }, t(`state_${run.state}`)), ' ', run.message),
          el('td', {}, openButton(run, page, open)),
        ),
      ),
    }),
  );
}

function what(run, { t }) {
  const [first, ...rest] = run.files;
  const files = rest.length > 0 ? t('andMore', { name: first, n: rest.length }) : first;
  const kind = run.kind === 'boundaries' ? '' : `${t(`kind_${run.kind}`)}: `;
  const day = run.vintage ? ` (${t('dayOf', { day: date(run.vintage) })})` : '';
  return `${kind}${files}${day}`;
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
