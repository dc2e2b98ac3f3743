/** What the scatter says in words and numbers. */

import { el, fill, tableBox } from '../dom.js';
import { midName, number } from '../format.js';
import { bareFigure, figureOf, headCell, numCell, rankCell, unitRow } from './chart-cells.js';
import { together } from './chart-together.js';

export function titleOf(points, { x, y }, t) {
  const names = { x: x.name, y: y.name };
  if (!x.parent || !y.parent) return t('scatterTitle', names);
  const both = points.filter((one) => one.x > x.parent.value && one.y > y.parent.value);
  return t('scatterTitleBoth', { ...names, count: both.length, all: points.length, parent: midName(x.parent.name) });
}

export function textOf(view, points, { x, y }, t) {
  const missing = view.units.length - points.length;
  const hidden = points.filter(({ code }) => !view.visible.has(code)).length;
  const { value, word } = together(points);
  return [
    value === null || x.id === y.id ? '' : t('scatterTogether', { word: t(word), value: number(value, 2, view.lang) }),
    missing ? t('scatterMissing', { count: missing }) : '',
    hidden ? t('scatterHidden', { count: hidden }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The figures of the picked unit with their sources. */
export function drawCard(box, view, { x, y, size }, t) {
  const unit = view.byCode.get(view.state.unit);
  if (!unit) return fill(box, el('p', { class: 'chart-note' }, t('scatterPick')));
  const shown = [...new Map([x, y, size].filter(Boolean).map((axis) => [axis.id, axis])).values()];
  const line = (axis) => {
    const figure = axis.figureOf(unit.code);
    const whole = axis.parent ? [` (${axis.parent.name}: `, figureOf(axis.parent, view, t), ')'] : [];
    return el('li', {}, `${axis.name}: `, figure ? figureOf(figure, view, t) : t('noData'), ...whole);
  };
  fill(
    box,
    el(
      'div',
      { class: 'chart-card' },
      el('h4', {}, t('cardTitle', { name: unit.name, rank: number(unit.rank, 0, view.lang) })),
      el('ul', {}, shown.map(line)),
    ),
  );
}

export function table(view, { x, y, size }, points, t) {
  const axes = [x, y, ...(size && ![x.id, y.id].includes(size.id) ? [size] : [])];
  const cell = (axis, code) => numCell(axis.figureOf(code) ? bareFigure(axis.figureOf(code), view, t) : '–');
  return tableBox({
    class: 'grid',
    wide: true,
    caption: t('scatterTable'),
    head: [
      el(
        'tr',
        {},
        headCell(t('unit'), false),
        headCell(t('rankHead')),
        axes.map((axis) => headCell(axis.title)),
      ),
    ],
    body: points
      .map(({ unit }) => unit)
      .sort((a, b) => a.rank - b.rank)
      .map((unit) => unitRow(unit, view, rankCell(unit.rank, view.lang), ...axes.map((axis) => cell(axis, unit.code)))),
  });
}
