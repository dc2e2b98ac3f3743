/** What the document says was done or is to be reached, by topic and year; and the agencies in charge. */

import { el, fill, tableBox } from './dom.js';
import { date, full, million, number } from './format.js';
import { go } from './state.js';
import { pills } from './pills.js';

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
    shown.length ? resultTable(shown, rows, view) : null,
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
      has ? full({ ...row, printed: row.printed || null }, lang, vocabulary.qualifiers) : '',
      ratio ? el('span', { class: 'sub' }, ratio) : null,
    ),
    paid ? el('td', { class: 'num', data: { name: t('money') } }, money(row, lang, vocabulary)) : null,
    el('td', { class: 'place' }, row.locator, row.note ? el('span', { class: 'sub' }, row.note) : null),
  );
}

/** The money of a row in million đồng, and what became of it. */
function money(row, lang, vocabulary) {
  if (row.amountVnd === null || row.amountVnd === undefined) return '';
  const about = row.qualifier && row.value === null ? `${vocabulary.qualifiers[row.qualifier] ?? row.qualifier} ` : '';
  const stage = row.amountStage ? (vocabulary.stages[row.amountStage] ?? row.amountStage) : '';
  return [about + million(row.amountVnd, lang), stage && el('span', { class: 'sub' }, stage)];
}

function plain(value, lang) {
  return number(value, String(value).split('.')[1]?.length ?? 0, lang);
}

/**
 * Who is in charge of which commune.
 * @param {HTMLElement} box
 * @param {{rows: any[]}} agencies
 * @param {{t: import('./words.js').Words}} view
 */
export function drawAgencies(box, agencies, { t }) {
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
          el('td', { class: 'place' }, row.locator, row.note ? el('span', { class: 'sub' }, row.note) : null),
        ),
      ),
    }),
  );
}
