/** What the ranking says in words and numbers. */

import { el, tableBox } from '../dom.js';
import { midName, number } from '../format.js';
import { headCell, numCell, rankCell, unitRow } from './chart-cells.js';
import { cutOf, unsure } from './chart-cut.js';

const DECIMALS = 3;

const MOST_NAMES = 6;

export const asksRanges = ({ state: { scenario } }) => Boolean(scenario.uncertainty);

export const hasRanges = ({ fresh, units }) =>
  fresh && units.some(({ told }) => told.rankLow !== null && told.rankLow !== undefined);

export const score = (value, lang) => number(value, DECIMALS, lang);

export function titleOf(view, t) {
  const { lastIn, firstOut, clean, size } = cutOf(view);
  const names = { last: lastIn?.name, first: firstOut && midName(firstOut.name), size: number(size, 0, view.lang) };
  if (clean) {
    return t('rankingTitle', { ...names, a: score(lastIn.score, view.lang), b: score(firstOut.score, view.lang) });
  }
  if (lastIn && firstOut) return t('rankingTitleMixed', { ...names, rank: number(lastIn.rank, 0, view.lang) });
  const [top] = view.units;
  return top ? t('rankingTitleTop', { name: top.name, score: score(top.score, view.lang) }) : t('rankingTitleNone');
}

export function noteOf(view, t, ranks) {
  const hidden = view.units.length - view.visible.size;
  return [
    hidden ? t('filteredOut', { count: number(hidden, 0, view.lang) }) : '',
    ranks && !asksRanges(view) ? t('noRanges') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function textOf(view, t) {
  // Below the chart, so that it stays where it is while a slider moves.
  if (asksRanges(view) && !hasRanges(view)) return t('rangesLater');
  if (!hasRanges(view) || !cutOf(view).clean) return '';
  const { often, seldom } = unsure(view);
  const names = (units) => {
    const few = units
      .slice(0, MOST_NAMES)
      .map(({ name }) => name)
      .join(', ');
    return units.length > MOST_NAMES
      ? t('andMore', { few, more: number(units.length - MOST_NAMES, 0, view.lang) })
      : few;
  };
  if (often.length) return t('rankingUnsure', { names: names(often) });
  return seldom.length ? t('rankingSeldom', { names: names(seldom) }) : t('rankingSure');
}

export function table(view, t) {
  const { lang } = view;
  const range = (from, to) => numCell(from ? `${number(from, 0, lang)}–${number(to, 0, lang)}` : '–');
  const told = (unit) => (view.fresh ? unit.told : {});
  return tableBox({
    class: 'grid',
    wide: true,
    caption: t('rankingTable'),
    head: [
      el(
        'tr',
        {},
        headCell(t('unit'), false),
        headCell(t('rankHead')),
        headCell(t('scoreAxis')),
        headCell(t('keyRange')),
        headCell(t('keyWhisker')),
        headCell(t('listHead'), false),
      ),
    ],
    body: view.units.map((unit) =>
      unitRow(
        unit,
        view,
        rankCell(unit.rank, lang),
        numCell(score(unit.score, lang)),
        range(told(unit).rankLow, told(unit).rankHigh),
        range(told(unit).rankBest, told(unit).rankWorst),
        el('td', {}, view.chosen.has(unit.code) ? t('chosenIs') : t('chosenNot')),
      ),
    ),
  });
}
