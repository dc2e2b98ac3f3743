/** What the chart of deprivations says in words and numbers. */

import { el, tableBox } from '../dom.js';
import { full, midName, number, small } from '../format.js';
import { bareFigure, headCell, numCell, unitButton } from './chart-cells.js';
import { markKey } from './chart-key.js';
import { compared } from './chart-rates.js';

export function keyOf(unit, rates, radar, view, t) {
  const whole = rates.some((one) => one.whole) ? view.atlas.unit.name : '';
  if (!whole) return null;
  return radar
    ? markKey([
        ['line', unit.name],
        ['dashed', whole],
      ])
    : markKey([
        ['above', t('keyAbove', { name: unit.name })],
        ['below', t('keyBelow', { name: unit.name })],
        ['tick', whole],
      ]);
}

export function titleOf(unit, [most], view, t) {
  if (!most) return t('deprivationsNone', { name: unit.name });
  if (!most.whole) return t('deprivationsAlone', { name: unit.name });
  if (most.own.value <= most.whole.value)
    return t('deprivationsBelow', { name: unit.name, whole: midName(view.atlas.unit.name) });
  return t('deprivationsAbove', { name: unit.name, whole: midName(view.atlas.unit.name), what: small(most.name) });
}

export function textOf(unit, rates, set, view, t) {
  const [most] = rates;
  if (!most?.whole) return '';
  const above = rates.filter(({ own, whole }) => whole && own.value > whole.value).length;
  const write = (one) => full(one, view.lang, view.vocabulary.qualifiers);
  return t('deprivationsText2', {
    what: most.name,
    own: write(most.own),
    whole: write(most.whole),
    above,
    all: rates.length,
    parent: midName(view.atlas.unit.name),
  });
}

export function table(rates, unit, beside, set, view, t) {
  const columns = beside.map((other) => new Map(compared(other, null, set).map((one) => [one.id, one.own])));
  const cell = (figure) => numCell(figure ? bareFigure(figure, view, t) : '–');
  return tableBox({
    class: 'grid',
    wide: true,
    caption: beside.length ? t('deprivationsTableGroup') : t('deprivationsTable'),
    head: [
      el(
        'tr',
        {},
        headCell(t('indicator'), false),
        headCell(unit.name),
        rates.some(({ whole }) => whole) ? headCell(view.atlas.unit.name) : null,
        headCell(t('difference')),
        beside.map((other) => el('th', { scope: 'col', class: 'num' }, unitButton(other))),
      ),
    ],
    body: rates.map(({ id, name, own, whole }) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, name),
        cell(own),
        rates.some((one) => one.whole) ? cell(whole) : null,
        numCell(whole ? signed(own.value - whole.value, view.lang) : '–'),
        columns.map((column) => cell(column.get(id))),
      ),
    ),
  });
}

const signed = (value, lang) => (value > 0.0005 ? '+' : '') + number(value, 1, lang);
