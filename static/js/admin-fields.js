/** What the form of an upload asks beside the files, behind a disclosure: it depends on what is imported. */

import { el } from './dom.js';

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
/** Columns that may be called otherwise, and those that may have one value for all rows, by kind of list. */
const COLUMNS = {
  units: { names: ['code', 'name', 'kind', 'parent_code'], values: ['valid_from', 'valid_to', 'parent_code'] },
  successions: { names: ['old_code', 'new_code', 'date', 'extent', 'share_households'], values: ['date', 'extent', 'resolution'] },
};
const DATES = ['date', 'valid_from', 'valid_to'];

/** Coordinate system and fields of boundaries. */
export function boundaryFields(session, page) {
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

/**
 * Columns of a list.
 * @param {'units'|'successions'} kind
 * @param {any} page
 */
export function listFields(kind, page) {
  const { t } = page;
  return el(
    'details',
    { class: 'more-fields' },
    el('summary', {}, t('columns')),
    el('p', { class: 'hint' }, t('columnsHint')),
    el('div', { class: 'field-row' }, COLUMNS[kind].names.map((column) => columnName(column, page))),
    el('p', { class: 'hint' }, t('valuesHint')),
    el('div', { class: 'field-row' }, COLUMNS[kind].values.map((column) => columnValue(column, page))),
  );
}

function columnName(column, { t }) {
  const id = `column-${column}`;
  const label = t('column', { name: t(`col_${column}`), code: column });
  return labelled(label, id, el('input', { id, name: `${column}Field`, maxlength: 100, autocomplete: 'off', spellcheck: 'false' }));
}

function columnValue(column, { t }) {
  const id = `value-${column}`;
  const name = `${column}Value`;
  if (column === 'extent') {
    const choices = ['whole', 'part'].map((value) => el('option', { value }, t(`extent_${value}`)));
    return labelled(t('col_extent'), id, el('select', { id, name }, el('option', { value: '' }, t('byFile')), choices));
  }
  const day = DATES.includes(column)
    ? { placeholder: '31/12/2020', pattern: '\\d{1,2}/\\d{1,2}/\\d{4}', title: t('dayPattern'), 'data-day': '' }
    : {};
  return labelled(t(`col_${column}`), id, el('input', { id, name, maxlength: 100, autocomplete: 'off', ...day }));
}

function labelled(label, id, input) {
  return el('div', { class: 'field' }, el('label', { for: id }, label), input);
}

function crsName(code, { t, lang }) {
  if (!(code in MERIDIANS)) return `${OTHERS[code] ?? 'WGS 84 / UTM'} (EPSG:${code})`;
  const degrees = Math.floor(MERIDIANS[code]);
  const minutes = String(Math.round((MERIDIANS[code] - degrees) * 60)).padStart(2, '0');
  const where = PROVINCES[code] ? `, ${PROVINCES[code]}` : '';
  return t('crsZone', { meridian: `${degrees}°${minutes}′${where}`, code }, lang);
}
