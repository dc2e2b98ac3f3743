/** The money as tables: by project, source and kind; and each amount with its place in the document. */

import { el, tableBox } from './dom.js';
import { capital, number, small } from './format.js';
import { amount, lineName, projectLabel, stageLabel } from './money-rows.js';

/** One row a project, source, kind and recipient; one column a stage. */
export function moneyTable(rows, year, view) {
  const { state, vocabulary, t } = view;
  const columns = columnsOf(rows, vocabulary);
  const projects = groups(rows, vocabulary);
  const rated = rows.some((row) => row.stage === 'allocated') && rows.some((row) => row.stage === 'disbursed');
  const width = columns.length + 1 + (rated ? 1 : 0);
  return tableBox({
    class: 'grid grid-money stack',
    wide: true,
    caption: t('moneyTable', { year }),
    head: [
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, `${t('project')}, ${small(t('budget'))}, ${small(t('kind'))}`),
        columns.map(([, row]) => el('th', { scope: 'col', class: 'num' }, stageLabel(row, view))),
        rated ? el('th', { scope: 'col', class: 'num' }, t('moneyRate')) : null,
      ),
    ],
    body: projects.map(([first, lines]) =>
      el(
        'tbody',
        {},
        el(
          'tr',
          { class: 'row-group' },
          el('th', { scope: 'rowgroup', colspan: width }, projectLabel(first, vocabulary)),
        ),
        lines.map((line) => lineRow(line, columns, rated, state.lang, view)),
      ),
    ),
  });
}

function lineRow(line, columns, rated, lang, view) {
  const cells = columns.map(([key, row]) => ({ name: stageLabel(row, view), list: line.cells.get(key) ?? [] }));
  return el(
    'tr',
    { class: line.recipient ? 'row-part' : null },
    el('th', { scope: 'row' }, lineName(line, view)),
    cells.map(({ name, list }) =>
      el(
        'td',
        { class: 'num', data: { name } },
        list.map((row, i) =>
          el(
            'span',
            { class: i ? 'sub' : null, title: [row.locator, row.note].filter(Boolean).join('. ') },
            amount(row, view),
          ),
        ),
      ),
    ),
    rated ? el('td', { class: 'num', data: { name: view.t('moneyRate') } }, rate(line, lang)) : null,
  );
}

function columnsOf(rows, vocabulary) {
  const order = Object.keys(vocabulary.stages);
  const found = new Map(rows.map((row) => [`${row.stage} ${row.asOf ?? ''}`, row]));
  return [...found].sort(
    ([, a], [, b]) => order.indexOf(a.stage) - order.indexOf(b.stage) || (a.asOf ?? '').localeCompare(b.asOf ?? ''),
  );
}

/** Disbursed / allocated of the same source, kind and year; the latest date, each figure as first printed. */
function rate(line, lang) {
  const latest = (stage) =>
    [...line.cells.values()]
      .flat()
      .filter((row) => row.stage === stage && row.mention === 1)
      .sort((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? ''))
      .at(-1);
  const [allocated, disbursed] = [latest('allocated'), latest('disbursed')];
  return allocated?.amountVnd && disbursed ? number((disbursed.amountVnd / allocated.amountVnd) * 100, 2, lang) : '';
}

function groups(rows, vocabulary) {
  const order = {
    project: Object.keys(vocabulary.projects),
    source: Object.keys(vocabulary.sources),
    kind: Object.keys(vocabulary.kinds),
  };
  const place = (row, field) => order[field].indexOf(row[field]);
  const sorted = [...rows].sort(
    (a, b) =>
      place(a, 'project') - place(b, 'project') ||
      place(a, 'source') - place(b, 'source') ||
      place(a, 'kind') - place(b, 'kind') ||
      (a.recipient ?? '').localeCompare(b.recipient ?? '') ||
      a.mention - b.mention,
  );
  const projects = new Map();
  for (const row of sorted) {
    if (!projects.has(row.project)) projects.set(row.project, { first: row, lines: new Map() });
    const { lines } = projects.get(row.project);
    const key = [row.source, row.kind, row.recipient].join('|');
    if (!lines.has(key))
      lines.set(key, { source: row.source, kind: row.kind, recipient: row.recipient, cells: new Map() });
    const { cells } = lines.get(key);
    const column = `${row.stage} ${row.asOf ?? ''}`;
    cells.set(column, [...(cells.get(column) ?? []), row]);
  }
  return [...projects.values()].map(({ first, lines }) => [first, [...lines.values()]]);
}

/** The long list: each amount with the place it was printed at. */
export function moneyList(rows, view) {
  const { vocabulary, t } = view;
  return el(
    'details',
    { class: 'part' },
    el('summary', {}, t('moneyAll', { count: rows.length })),
    tableBox({
      class: 'grid stack',
      hideCaption: true,
      caption: t('moneyAll', { count: rows.length }),
      head: [
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, t('project')),
          el('th', { scope: 'col' }, t('stage')),
          el('th', { scope: 'col', class: 'num' }, t('amount')),
          el('th', { scope: 'col', class: 'place' }, t('place')),
        ),
      ],
      body: rows.map((row) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, projectLabel(row, vocabulary), el('span', { class: 'sub' }, lineName(row, view))),
          el('td', {}, capital(stageLabel(row, view))),
          el('td', { class: 'num' }, amount(row, view)),
          el('td', { class: 'place' }, row.locator, row.note ? el('span', { class: 'sub' }, row.note) : null),
        ),
      ),
    }),
  );
}
