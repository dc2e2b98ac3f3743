/** The money as tables: by project, source and kind; and each amount with its place in the document. */

import { el, tableBox } from './dom.js';
import { capital, number, small } from './format.js';
import { lineKey } from './computed.js';
import { figureButton } from './figure.js';
import { walkable } from './walk.js';
import { amount, lineName, projectLabel, stageLabel } from './money-rows.js';

/** One row a project, source, kind and recipient; one column a stage. */
export function moneyTable(rows, year, view) {
  const { vocabulary, t } = view;
  const columns = columnsOf(rows, vocabulary);
  const projects = groups(rows, vocabulary);
  const rated = rows.some((row) => view.rates.has(lineKey(row)));
  const width = columns.length + 1 + (rated ? 1 : 0);
  const box = tableBox({
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
        lines.map((line) => lineRow(line, columns, rated, view)),
      ),
    ),
  });
  return walkable(box);
}

function lineRow(line, columns, rated, view) {
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
            figureButton(amount(row, view), row, view.t),
          ),
        ),
      ),
    ),
    rated ? el('td', { class: 'num', data: { name: view.t('moneyRate') } }, rate(line, view)) : null,
  );
}

function columnsOf(rows, vocabulary) {
  const order = Object.keys(vocabulary.stages);
  const found = new Map(rows.map((row) => [`${row.stage} ${row.asOf ?? ''}`, row]));
  return [...found].sort(
    ([, a], [, b]) => order.indexOf(a.stage) - order.indexOf(b.stage) || (a.asOf ?? '').localeCompare(b.asOf ?? ''),
  );
}

/** Disbursed of allocated, as the server computes it; empty where the document does not print both. */
function rate(line, { rates, state, t }) {
  const found = rates.get(lineKey(line));
  return found ? figureButton(number(found.value, 2, state.lang), found, t) : '';
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
    if (!lines.has(key)) lines.set(key, { ...row, cells: new Map() });
    const { cells } = lines.get(key);
    const column = `${row.stage} ${row.asOf ?? ''}`;
    cells.set(column, [...(cells.get(column) ?? []), row]);
  }
  return [...projects.values()].map(({ first, lines }) => [first, [...lines.values()]]);
}

/** The long list: each amount with the place it was printed at. */
export function moneyList(rows, view) {
  const { t } = view;
  return el(
    'details',
    { class: 'part' },
    el('summary', {}, t('moneyAll', { count: rows.length })),
    walkable(listBox(rows, view)),
  );
}

function listBox(rows, view) {
  const { vocabulary, t } = view;
  return tableBox({
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
        el('td', { class: 'num' }, figureButton(amount(row, view), row, t)),
        el('td', { class: 'place' }, row.locator, row.note ? el('span', { class: 'sub' }, row.note) : null),
      ),
    ),
  });
}
