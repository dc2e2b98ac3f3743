/** What the document says was done or is to be reached, by topic and year; and the agencies in charge. */

import { el, fill, tableBox } from './dom.js';
import { date, full, million, number } from './format.js';
import { go } from './state.js';
import { pills } from './pills.js';
import { figureButton } from './figure.js';
import { walkable } from './walk.js';
import { withLang } from './words.js';

/**
 * @param {HTMLElement} box
 * @param {{rows: any[]}} results
 * @param {{state: any, vocabulary: any, t: import('./words.js').Words}} view
 */
export function drawResults(box, results, view) {
  const { state, vocabulary, t } = view;
  const order = Object.keys(vocabulary.topics);
  const topics = [
    ...new Map(results.rows.map((row) => [row.topic, row.topicName ?? vocabulary.topics[row.topic] ?? row.topic])),
  ].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const years = [...new Set(results.rows.map((row) => row.period || ''))].sort();
  const rows = results.rows.filter(
    (row) => (!state.topic || row.topic === state.topic) && (!state.year || row.period === state.year),
  );
  const held = document.activeElement?.id || document.activeElement?.closest?.('#results-year')?.id;
  const shown = topics.filter(([topic]) => rows.some((row) => row.topic === topic));
  fill(
    box,
    el('h2', {}, t('results')),
    el(
      'div',
      { class: 'filters' },
      topics.length > 1 ? topicPicker(topics, state.topic, t) : null,
      pills(
        'results-year',
        t('year'),
        [['', t('allYears')], ...years.filter(Boolean).map((one) => [one, one])],
        years.includes(state.year) ? state.year : '',
        (value) => go({ year: value }),
      ),
    ),
    shown.length ? null : el('p', { class: 'empty' }, t('resultsEmpty')),
    shown.length ? walkable(resultTable(shown, rows, view)) : null,
  );
  const again = held && document.getElementById(held);
  if (again) (again.querySelector('input:checked, select') ?? again).focus();
}

function topicPicker(topics, chosen, t) {
  return el(
    'label',
    { class: 'field' },
    el('span', { class: 'field-label' }, t('topic')),
    el(
      'select',
      { id: 'topic', on: { change: (event) => go({ topic: event.target.value }) } },
      el('option', { value: '', selected: !chosen }, t('allTopics')),
      topics.map(([value, name]) => el('option', { value, selected: value === chosen }, name)),
    ),
  );
}

function resultTable(topics, rows, view) {
  const { t } = view;
  const paid = rows.some((row) => row.amountVnd !== null && row.amountVnd !== undefined);
  return tableBox({
    class: 'grid grid-results stack',
    hideCaption: true,
    caption: t('results'),
    head: [
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, t('what')),
        el('th', { scope: 'col' }, t('period')),
        el('th', { scope: 'col', class: 'num' }, t('figure')),
        paid ? el('th', { scope: 'col', class: 'num' }, t('money')) : null,
        el('th', { scope: 'col', class: 'place' }, t('place')),
      ),
    ],
    body: topics.map(([topic, name]) =>
      el(
        'tbody',
        {},
        el('tr', { class: 'row-group' }, el('th', { scope: 'rowgroup', colspan: paid ? 5 : 4 }, name)),
        rows
          .filter((row) => row.topic === topic)
          .sort((a, b) => (a.period || '9').localeCompare(b.period || '9'))
          .map((row) => resultRow(row, paid, view)),
      ),
    ),
  });
}

function resultRow(row, paid, { state, vocabulary, t }) {
  const { lang } = state;
  const about = [row.project, row.status !== 'actual' && vocabulary.statuses[row.status]].filter(Boolean).join(' · ');
  const ratio =
    row.numerator !== null && row.denominator !== null && row.numerator !== undefined && row.denominator !== undefined
      ? t('ratio', { a: plain(row.numerator, lang), b: plain(row.denominator, lang) })
      : '';
  const when = row.asOf ? t('asOf', { date: date(row.asOf) }) : '';
  const has = row.value !== null && row.value !== undefined;
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, row.what, about ? el('span', { class: 'sub' }, about) : null),
    el('td', {}, row.period || t('noPeriod'), when ? el('span', { class: 'sub' }, when) : null),
    el(
      'td',
      { class: 'num' },
      has ? figureButton(full({ ...row, printed: row.printed || null }, lang, vocabulary.qualifiers), row, t) : '',
      ratio ? el('span', { class: 'sub' }, figureButton(ratio, { address: row.address }, t)) : null,
    ),
    paid ? el('td', { class: 'num', data: { name: t('money') } }, money(row, lang, vocabulary, t)) : null,
    el('td', { class: 'place' }, row.locator, row.note ? el('span', { class: 'sub' }, row.note) : null),
  );
}

/** The money of a row in million đồng, and what became of it. */
function money(row, lang, vocabulary, t) {
  if (row.amountVnd === null || row.amountVnd === undefined) return '';
  const about = row.qualifier && row.value === null ? `${vocabulary.qualifiers[row.qualifier] ?? row.qualifier} ` : '';
  const stage = row.amountStage ? (vocabulary.stages[row.amountStage] ?? row.amountStage) : '';
  const figure = { address: row.address, contested: row.value === null ? row.contested : null };
  return [
    figureButton(about + million(row.amountVnd, lang), figure, t, {
      also: row.value === null ? '' : row.amountPrinted,
    }),
    stage && el('span', { class: 'sub' }, stage),
  ];
}

function plain(value, lang) {
  return number(value, String(value).split('.')[1]?.length ?? 0, lang);
}

/**
 * Who is in charge of which commune.
 * @param {HTMLElement} box
 * @param {{rows: any[]}} agencies
 * @param {{paper: any, state: any, t: import('./words.js').Words}} view `paper`: the document, to lead to the printed row
 */
export function drawAgencies(box, agencies, { paper, state, t }) {
  const named = (row) => row.unit?.name ?? row.unitPrinted;
  fill(
    box,
    el('h2', {}, t('agencies')),
    tableBox({
      class: 'grid stack',
      hideCaption: true,
      caption: t('agencies'),
      head: [
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, t('agency')),
          el('th', { scope: 'col' }, t('area')),
          el('th', { scope: 'col', class: 'place' }, t('place')),
        ),
      ],
      body: agencies.rows.map((row) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, row.agency),
          el(
            'td',
            {},
            row.unit
              ? el(
                  'button',
                  { type: 'button', class: 'pick', on: { click: () => go({ unit: row.unit.code, view: 'profile' }) } },
                  row.unit.name,
                )
              : named(row) || el('span', { class: 'none' }, t('unassigned')),
          ),
          el(
            'td',
            { class: 'place' },
            placeLink(row, paper, state.lang),
            row.note ? el('span', { class: 'sub' }, row.note) : null,
          ),
        ),
      ),
    }),
  );
}

/** The place of a row that holds no figure, as a link to the printed line that names the agency. */
function placeLink({ agency, locator }, paper, lang) {
  const place = paper?.places.find((one) => locator.startsWith(`${one.label}, `));
  const row = Number(locator.match(/(\d+)$/)?.[1]);
  const cell = place?.cells.find((one) => one.row === row && one.printed.startsWith(agency));
  if (!cell) return locator;
  const page = `/tai-lieu/${paper.atlas}#${place.id}-${cell.row}-${cell.col}`;
  return el('a', { href: withLang(page, lang) }, locator);
}
