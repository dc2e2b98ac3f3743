/** Unit by unit: its rank in the one and in the other scenario, and whether it is in the list. */

import { el, tableBox } from '../dom.js';
import { number } from '../format.js';
import { compared, swatch } from './cluster-categories.js';
import { manyRows } from './compare-many.js';
import { unitRow } from './unit-row.js';

/**
 * @param {any} answer
 * @param {import('./view.js').View} view
 */
export function comparedTable(answer, view) {
  const { t } = view;
  const head = (text, num = true) => el('th', { scope: 'col', class: num ? 'num' : null }, text);
  const listed = answer.units.some(({ inA, inB }) => inA !== null && inB !== null);
  const order = [...answer.units].sort((a, b) => (a.rankB ?? Infinity) - (b.rankB ?? Infinity) || (a.rankA ?? Infinity) - (b.rankA ?? Infinity));
  const table = (units) => tableBox({
    class: 'grid grid-compared',
    wide: true,
    caption: t('compareTable'),
    head: [el('tr', {}, head(t('unit'), false), head(t('compareRankA')), head(t('compareRankB')), head(t('compareChange')), listed ? head(t('compareList'), false) : null)],
    body: units.map((unit) => row(unit, view, listed)),
  });
  return manyRows(order, table, view);
}

function row(unit, { t, lang }, listed) {
  const rank = (value) => el('td', { class: 'num' }, value === null ? t('compareUnranked') : number(value, 0, lang));
  const kind = compared(unit);
  return unitRow(
    unit,
    kind === 'entering' || kind === 'leaving' ? `is-${kind}` : null,
    [],
    rank(unit.rankA),
    rank(unit.rankB),
    moved(unit.change, t, lang),
    listed ? el('td', {}, el('span', { class: 'cluster-line' }, swatch(kind, 'compared'), t(`compared_${kind}`))) : null,
  );
}

function moved(change, t, lang) {
  if (change === null) return el('td', { class: 'num' }, '–');
  if (change === 0) return el('td', { class: 'num compare-same', 'aria-label': t('compareStays') }, '=');
  const count = number(Math.abs(change), 0, lang);
  const up = change > 0;
  return el('td', { class: `num compare-${up ? 'up' : 'down'}`, 'aria-label': t(up ? 'compareUp' : 'compareDown', { count }) }, `${up ? '▲' : '▼'} ${count}`);
}
