/** What the chart of actual figures and plans says in words and numbers. */

import { el, tableBox } from '../dom.js';
import { full, midName, number } from '../format.js';
import { bareFigure, headCell, numCell, rankCell, unitRow } from './chart-cells.js';
import { seriesName } from './chart-data.js';

export const signed = (value, decimals, lang) => (value > 0 ? '+' : '') + number(value, decimals, lang);

export function titleOf(view, pair, told, t) {
  const name = seriesName({ ...pair, status: 'actual', period: '' }, view);
  const order = view.units
    .filter(({ code }) => told.byCode.has(code))
    .sort((a, b) => told.byCode.get(a.code).change - told.byCode.get(b.code).change);
  const most = order[0] && told.byCode.get(order[0].code);
  if (!told.same || !most || most.change >= 0)
    return t('planTitle', { name, actual: pair.actual.period, plan: pair.plan.period });
  const write = (one) => full(one, view.lang, view.vocabulary.qualifiers);
  const change = `${signed(most.change, told.decimals, view.lang)} ${told.measureName}`;
  return t('planTitleMost', {
    plan: pair.plan.period,
    name,
    unit: midName(order[0].name),
    from: write(most.was),
    to: write(most.will),
    change,
  });
}

export function textOf(view, told, t) {
  const changes = [...told.byCode.values()].map(({ change }) => change);
  const count = (test) => changes.filter(test).length;
  const parts = /** @type {[string, number][]} */ ([
    ['planDown', count((one) => one < 0)],
    ['planSame', count((one) => one === 0)],
    ['planUp', count((one) => one > 0)],
  ]).filter(([, many]) => many);
  const words = t('planText', {
    parts: parts.map(([key, many]) => t(key, { count: number(many, 0, view.lang) })).join(', '),
  });
  const missing = view.units.length - told.byCode.size;
  return missing > 0 ? `${words} ${t('planMissing', { count: missing })}` : words;
}

export function table(view, { actual, plan }, told, t) {
  const head = (one) => `${view.vocabulary.statuses[one.status]} ${one.period} (${told.unit})`;
  return tableBox({
    class: 'grid',
    wide: true,
    caption: t('planTable'),
    head: [
      el(
        'tr',
        {},
        headCell(t('unit'), false),
        headCell(t('rankHead')),
        headCell(head(actual)),
        headCell(head(plan)),
        headCell(`${t('difference')} (${told.measureName})`),
      ),
    ],
    body: view.units.flatMap((unit) => {
      const one = told.byCode.get(unit.code);
      if (!one) return [];
      return unitRow(
        unit,
        view,
        rankCell(unit.rank, view.lang),
        numCell(bareFigure(one.was, view, t)),
        numCell(bareFigure(one.will, view, t)),
        numCell(signed(one.change, told.decimals, view.lang)),
      );
    }),
  });
}
