/**
 * The tables of the allocation panel as data, so that what is downloaded is what is shown.
 *
 * @typedef {{value: ?number|string, text?: string, figure?: any, sub?: string, mark?: string}} Cell `text` as shown, where
 *   it is not the value itself; `sub` stands below it
 * @typedef {{caption: string, columns: {name: string, file: string, num: boolean}[], rows: {code: string, cells: Cell[]}[],
 *   foot: Cell[]}} Table `file`: the column's name in a file
 */

import { el, tableBox } from '../dom.js';
import { figureButton } from '../figure.js';
import { bare, million, number } from '../format.js';

const MOST_ROWS = 300;
const MOST_DECIMALS = 3;

/** Points with as many decimals as they need, three at most. */
export const pointsText = (points, lang) => number(points, Math.min(MOST_DECIMALS, decimals(points)), lang);

function decimals(value) {
  const rounded = Math.round(value * 10 ** MOST_DECIMALS) / 10 ** MOST_DECIMALS;
  return String(rounded).split('.')[1]?.length ?? 0;
}

/**
 * What one formula gives each unit and why.
 * @param {any} given the server's answer for the formula
 * @param {string} caption
 * @param {'vi'|'en'} lang
 * @param {import('../words.js').Words} t
 * @returns {Table}
 */
export function formulaTable(given, caption, lang, t) {
  const { formula, labels, measures, units, totalPoints, total } = given;
  const base = formula.base > 0;
  const head = (name, file = name) => ({ name, file, num: true });
  const rows = [...units].sort((a, b) => b.amount - a.amount).map((unit) => ({
    code: unit.code,
    cells: [
      { value: unit.name },
      ...(base ? [{ value: formula.base, text: pointsText(formula.base, lang) }] : []),
      ...unit.parts.flatMap((points, i) => [
        { value: unit.figures[i].value, text: bare(unit.figures[i], lang), figure: unit.figures[i] },
        { value: points, text: pointsText(points, lang) },
      ]),
      { value: unit.points, text: pointsText(unit.points, lang) },
      { value: unit.amount, text: million(unit.amount, lang), mark: unit.atFloor ? t('atFloor') : unit.atCap ? t('atCap') : '' },
    ],
  }));
  return {
    caption,
    columns: [
      { name: t('unitColumn'), file: t('unitColumn'), num: false },
      ...(base ? [head(t('baseColumn'))] : []),
      ...labels.flatMap((label, i) => [head(measures[i] ? `${label} (${measures[i]})` : label), head(t('pointsColumn'), t('pointsOf', { label }))]),
      head(t('allPoints')),
      head(t('amountColumn'), t('amountFile')),
    ],
    rows,
    foot: [{ value: t('sumRow') }, ...Array((base ? 1 : 0) + labels.length * 2).fill({ value: null }), { value: totalPoints, text: pointsText(totalPoints, lang) }, { value: total, text: million(total, lang) }],
  };
}

/**
 * What two formulas give each unit; who wins most stands first.
 * @param {any} answer the server's
 * @param {[string, string]} titles
 * @param {'vi'|'en'} lang
 * @param {import('../words.js').Words} t
 * @returns {Table}
 */
export function differenceTable({ differences, a, b }, titles, lang, t) {
  const head = (name) => ({ name: `${name} (${t('millions')})`, file: `${name} (${t('dong')})`, num: true });
  const rows = [...differences].sort((one, two) => two.change - one.change).map(({ code, name, a: first, b: second, change }) => ({
    code,
    cells: [
      { value: name },
      { value: first, text: million(first, lang) },
      { value: second, text: million(second, lang) },
      { value: change, text: signed(change, lang), sub: t(sideOf(change)) },
    ],
  }));
  return {
    caption: t('compareCaption'),
    columns: [{ name: t('unitColumn'), file: t('unitColumn'), num: false }, head(titles[0]), head(titles[1]), head(t('difference'))],
    rows,
    foot: [{ value: t('sumRow') }, { value: a.total, text: million(a.total, lang) }, { value: b.total, text: million(b.total, lang) }, { value: b.total - a.total, text: signed(b.total - a.total, lang) }],
  };
}

/** @param {number} change @returns {'gains'|'loses'|'same'} */
export const sideOf = (change) => (change > 0 ? 'gains' : change < 0 ? 'loses' : 'same');

export const signed = (vnd, lang) => `${vnd > 0 ? '+' : vnd < 0 ? '\u2212' : ''}${million(Math.abs(vnd), lang)}`;

/**
 * @param {Table} table
 * @param {import('../words.js').Words} t
 * @param {{all: boolean, lang: 'vi'|'en', more: () => void, pick: (code: string) => void, light: (code: string) => void}} how
 */
export function drawTable({ caption, columns, rows, foot }, t, { all, lang, more, pick, light }) {
  const cell = ({ text, value, figure, sub, mark }, i) => {
    const shown = text ?? value ?? '';
    const children = [figure ? figureButton(shown, figure, t) : shown, sub ? el('span', { class: 'sub' }, sub) : null, mark ? el('span', { class: 'sub mark' }, mark) : null];
    return el('td', { class: columns[i].num ? 'num' : null }, children);
  };
  const line = ({ code, cells: [name, ...cells] }) =>
    el(
      'tr',
      { data: { code }, on: { mouseenter: () => light(code) } },
      el('th', { scope: 'row' }, el('button', { type: 'button', class: 'pick', on: { click: () => pick(code), focus: () => light(code) } }, name.value)),
      cells.map((one, i) => cell(one, i + 1)),
    );
  const shown = all ? rows : rows.slice(0, MOST_ROWS);
  return [
    tableBox({
      class: 'grid grid-allocation',
      caption,
      wide: true,
      head: [el('tr', {}, columns.map(({ name, num }) => el('th', { scope: 'col', class: num ? 'num' : null }, name)))],
      body: shown.map(line),
      foot: [el('tr', { class: 'row-total' }, foot.map((one, i) => (i ? cell(one, i) : el('th', { scope: 'row' }, one.value))))],
    }),
    shown.length < rows.length ? el('button', { type: 'button', class: 'button', on: { click: more } }, t('allRows', { count: number(rows.length, 0, lang) })) : null,
  ];
}
