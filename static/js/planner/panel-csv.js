/** Tables of the panels on budgets and on comparing as files, with what they rest on below them. */

import { el } from '../dom.js';
import { saveFile, textOf } from './allocation-csv.js';
import { headOf } from './noun.js';

const VI = {
  save: 'Tải bảng này (CSV)',
  code: 'Mã',
  rank: 'Hạng',
  poor: 'Số hộ nghèo',
  estimated: 'Ước tính',
  cost: 'Chi phí (đồng)',
  chosen: 'Được chọn',
  reason: 'Không tính được',
  yes: 'có',
  no: 'không',
  result: 'Kết quả',
  reach: 'Bao phủ',
  budget: 'Ngân sách (đồng)',
  spent: 'Đã dùng (đồng)',
  left: 'Còn lại (đồng)',
  scenario: 'Mã kịch bản',
  supposed: 'Giả định',
  supposedText: '[GIẢ ĐỊNH] có {count} giá trị giả định, không phải kết quả từ văn bản',
  source: 'Nguồn số liệu',
  link: 'Liên kết',
  rankA: 'Hạng ở A',
  rankB: 'Hạng ở B',
  change: 'Số bậc lên (+) xuống (−)',
  inA: 'Trong danh sách A',
  inB: 'Trong danh sách B',
  correlation: 'Tương quan hạng Spearman',
  difference: 'Khác nhau',
};
const EN = {
  save: 'Download this table (CSV)',
  code: 'Code',
  rank: 'Rank',
  poor: 'Poor households',
  estimated: 'Estimated',
  cost: 'Cost (đồng)',
  chosen: 'Chosen',
  reason: 'Cannot be counted',
  yes: 'yes',
  no: 'no',
  result: 'Result',
  reach: 'Reach',
  budget: 'Budget (đồng)',
  spent: 'Spent (đồng)',
  left: 'Left (đồng)',
  scenario: 'Code of the scenario',
  supposed: 'Supposed',
  supposedText: '[SUPPOSED FIGURES] {count} figures are supposed; this is no result of the document',
  source: 'Source of the figures',
  link: 'Link',
  rankA: 'Rank in A',
  rankB: 'Rank in B',
  change: 'Places up (+) or down (−)',
  inA: 'In list A',
  inB: 'In list B',
  correlation: 'Rank correlation (Spearman)',
  difference: 'Difference',
};
const said = (lang) => (lang === 'en' ? EN : VI);

/**
 * The button below a table.
 * @param {string} id
 * @param {string} name of the file
 * @param {import('./view.js').View} view
 * @param {() => any[][]} lines
 */
export const csvButton = (id, name, { lang, atlas }, lines) =>
  el(
    'p',
    {},
    el('button', { type: 'button', class: 'button', id, on: { click: () => saveFile(`${name}-${atlas.id}.csv`, textOf(lines())) } }, said(lang).save),
  );

/**
 * What a budget buys: every unit, chosen or not.
 * @param {any} answer the server's
 * @param {import('./view.js').View} view
 */
export function budgetLines({ units, unable, budget, reach, sentence, source }, view) {
  const w = said(view.lang);
  const yes = (flag) => (flag ? w.yes : w.no);
  return [
    [w.code, headOf(view), w.rank, w.poor, w.estimated, w.cost, w.chosen, w.reason],
    ...units.map((one) => [one.code, one.name, one.rank, one.poorHouseholds, yes(one.estimated), one.cost, yes(one.chosen), '']),
    ...unable.map((one) => [one.code, one.name, one.rank, one.poorHouseholds, yes(one.estimated), '', w.no, one.reason]),
    [],
    [w.result, sentence],
    [w.reach, reach?.sentence ?? ''],
    [w.budget, budget.amount],
    [w.spent, budget.spent],
    [w.left, budget.left],
    ...restsOn(view, source),
  ];
}

/**
 * Two scenarios unit by unit.
 * @param {any} answer the server's
 * @param {{a: string, b: string}} names
 * @param {import('./view.js').View} view
 */
export function comparedLines({ units, rankCorrelation, sentence, differences }, { a, b }, view) {
  const w = said(view.lang);
  const list = (flag) => (flag === null ? '' : flag ? w.yes : w.no);
  return [
    [w.code, headOf(view), w.rankA, w.rankB, w.change, w.inA, w.inB],
    ...units.map((one) => [one.code, one.name, one.rankA, one.rankB, one.change, list(one.inA), list(one.inB)]),
    [],
    ['A', a],
    ['B', b],
    [w.result, sentence],
    [w.correlation, rankCorrelation],
    ...differences.map((one) => [w.difference, one]),
    ...restsOn(view, view.answer.source),
  ];
}

/** Supposed figures, source, scenario and address: the last lines of each file. */
export function restsOn({ state, lang }, source) {
  const w = said(lang);
  const count = state.scenario.whatIf?.length ?? 0;
  return [
    ...(count ? [[w.supposed, w.supposedText.replace('{count}', String(count))]] : []),
    [w.source, source],
    [w.scenario, state.k],
    [w.link, location.href],
  ];
}
