/** What the chart of contributions says in words and numbers. */

import { el, tableBox } from '../dom.js';
import { number, withUnit } from '../format.js';
import { bareFigure, criterionFigure, figureOf, headCell, numCell, rankCell, unitRow } from './chart-cells.js';
import { criteriaOf } from './chart-criteria.js';
import { markKey } from './chart-key.js';
import { imageOf } from './chart-patterns.js';

export const DECIMALS = 3;

const share = (value, lang) => withUnit(number(value * 100, 1, lang), 'percent', '', lang);

export function keyOf(view) {
  return markKey(
    criteriaOf(view).map(({ j, label, weight }) => [
      'box',
      `${j + 1}. ${label} (${share(weight, view.lang)})`,
      { 'background-image': imageOf(j), 'background-size': '8px' },
    ]),
  );
}

/** The criterion that gives most to the chosen ones. */
export function titleOf(view, t) {
  const of = view.units.filter(({ code }) => view.chosen.has(code));
  const criteria = criteriaOf(view);
  const sums = criteria.map(({ j }) => of.reduce((sum, one) => sum + (one.contributions[j] ?? 0), 0));
  const whole = sums.reduce((a, b) => a + b, 0);
  const most = sums.indexOf(Math.max(...sums));
  const mixed = of.some(({ contributions }) => contributions.some((one) => one < 0));
  if (!of.length || !(whole > 0) || mixed || sums.length < 2) return t('contributionsTitle');
  return t('contributionsTitleMost', { name: criteria[most].label, share: share(sums[most] / whole, view.lang) });
}

export function sums(unit, view, t) {
  const { lang } = view;
  return el(
    'div',
    { class: 'chart-card' },
    el(
      'h4',
      {},
      t('contributionsOf', {
        name: unit.name,
        score: number(unit.score, DECIMALS, lang),
        rank: number(unit.rank, 0, lang),
      }),
    ),
    el(
      'ol',
      {},
      criteriaOf(view).map((criterion) =>
        el(
          'li',
          {},
          `${criterion.label}: `,
          figureOf(criterionFigure(unit, criterion), view, t),
          ` → ${t('points', { value: number(unit.contributions[criterion.j] ?? 0, DECIMALS, lang) })}`,
        ),
      ),
    ),
  );
}

export function table(view, t) {
  const { lang } = view;
  const criteria = criteriaOf(view);
  return tableBox({
    class: 'grid',
    wide: true,
    caption: t('contributionsTable'),
    head: [
      el(
        'tr',
        {},
        headCell(t('unit'), false),
        headCell(t('rankHead')),
        criteria.map(({ j, label, measureName }) => [
          headCell(`${j + 1}. ${label} (${measureName})`),
          headCell(t('pointsOf', { name: String(j + 1) })),
        ]),
        headCell(t('scoreAxis')),
      ),
    ],
    body: view.units.map((unit) =>
      unitRow(
        unit,
        view,
        rankCell(unit.rank, lang),
        ...criteria.flatMap((one) => [
          numCell(bareFigure(criterionFigure(unit, one), view, t)),
          numCell(number(unit.contributions[one.j] ?? 0, DECIMALS, lang)),
        ]),
        numCell(number(unit.score, DECIMALS, lang)),
      ),
    ),
  });
}
