/** What more or less money would change: the same question for budgets around the chosen one, one after another. */

import { el, fill, tableBox } from '../dom.js';
import { million, number } from '../format.js';
import { compute } from './service.js';
import { money } from './money-field.js';

/** Shares of the chosen budget, per cent; its own answer is there already. */
const SHARES = [50, 65, 80, 90, 110, 120, 135, 150];
const MILLION = 1e6;
const BILLION = 1e9;

/**
 * @param {import('../words.js').Words} t
 * @param {'vi'|'en'} lang
 * @returns {{node: HTMLElement, refresh: (asked: any) => void, stop: () => void}} `asked`: request and answer of the chosen
 *   budget; what was computed for another one goes
 */
export function budgetSteps(t, lang) {
  const shown = { asked: null, rows: [], work: null };
  const table = el('div', { class: 'steps-table', 'aria-live': 'polite' });
  const start = el('button', { type: 'button', class: 'button', id: 'steps-start', on: { click: () => run(shown, draw, lang) } }, t('stepsStart'));
  const stop = el('button', { type: 'button', class: 'button', id: 'steps-stop', on: { click: () => halt() } }, t('stop'));
  const node = el('section', { class: 'budget-steps', id: 'budget-steps' }, el('h3', {}, t('stepsTitle')), el('p', { class: 'note' }, t('stepsNote')), start, stop, table);
  const halt = () => {
    shown.work?.abort();
    shown.work = null;
    draw();
  };
  const draw = () => {
    start.hidden = Boolean(shown.work) || shown.rows.length === SHARES.length + 1;
    stop.hidden = !shown.work;
    node.dataset.done = String(!shown.work && shown.rows.length > 1);
    fill(table, shown.rows.length > 1 ? stepTable(shown, t, lang) : null);
  };
  return {
    node,
    refresh: (asked) => {
      if (shown.asked?.key === asked.key) return;
      shown.work?.abort();
      Object.assign(shown, { asked, work: null, rows: [{ budget: asked.body.budget, ...outcome(asked.answer), own: true }] });
      draw();
    },
    stop: halt,
  };
}

async function run(shown, draw, lang) {
  const { asked } = shown;
  const work = new AbortController();
  const chosen = asked.body.budget;
  Object.assign(shown, { work, rows: shown.rows.slice(0, 1) });
  draw();
  for (const share of SHARES) {
    const budget = Math.max(1, chosen < 100 * MILLION ? Math.round((chosen * share) / 100) : Math.round((chosen * share) / 100 / MILLION) * MILLION);
    const row = await answerTo(asked, budget, { signal: work.signal, lang, run: `${asked.run}-steps` });
    if (shown.work !== work) return;
    shown.rows = [...shown.rows, { budget, ...row }].sort((a, b) => a.budget - b.budget);
    draw();
  }
  shown.work = null;
  draw();
}

async function answerTo({ atlas, body }, budget, options) {
  try {
    return outcome(await compute(atlas, 'selection', { ...body, budget }, options));
  } catch (error) {
    return { fault: error.detail || error.message };
  }
}

const outcome = ({ optimum, codes }) => ({ units: codes.length, value: optimum.value, proven: optimum.proven });

function stepTable({ rows, asked }, t, lang) {
  const poor = asked.body.value === 'poor_households';
  const heads = [t('stepsBudget'), t('stepsUnits'), poor ? t('stepsPoor') : t('stepsScore'), t('stepsMore')];
  const known = rows.filter((row) => !row.fault);
  const line = (row) => {
    const before = known[known.indexOf(row) - 1];
    return el(
      'tr',
      { class: row.own ? 'is-own' : null },
      el('th', { scope: 'row', class: 'num' }, million(row.budget, lang), row.own ? el('span', { class: 'sub' }, t('stepsOwn')) : null),
      row.fault
        ? el('td', { colspan: 3, class: 'none' }, row.fault)
        : [
            el('td', { class: 'num' }, number(row.units, 0, lang)),
            el('td', { class: 'num' }, number(row.value, poor ? 0 : 3, lang), row.proven ? null : el('span', { class: 'sub' }, t('stepsUnproven'))),
            el('td', { class: 'num' }, before ? perBillion(row, before, poor, lang) : '–'),
          ],
    );
  };
  return [
    tableBox({ class: 'grid grid-steps', caption: t('stepsTitle'), hideCaption: true, head: [el('tr', {}, heads.map((name) => el('th', { scope: 'col', class: 'num' }, name)))], body: rows.map(line) }),
    sentenceOf(known, poor, t, lang),
  ];
}

const gain = (row, before) => ((row.value - before.value) / (row.budget - before.budget)) * BILLION;
const perBillion = (row, before, poor, lang) => number(gain(row, before), poor ? 1 : 3, lang);

/** “Từ 15 tỷ lên 18 tỷ đồng: thêm 192 hộ nghèo, mỗi 1 tỷ thêm 64,0”; up to the next budget that brings more. */
function sentenceOf(known, poor, t, lang) {
  const at = known.findIndex((row) => row.own);
  const next = known.slice(at + 1).find((row) => row.value - known[at].value > 1e-9);
  const digits = poor ? 0 : 3;
  const from = money(known[at].budget, lang);
  if (!next) return known[at + 1] ? el('p', { id: 'steps-sentence' }, t('stepsNothing', { from, to: money(known.at(-1).budget, lang) })) : null;
  const values = { from, to: money(next.budget, lang), gain: number(next.value - known[at].value, digits, lang), more: perBillion(next, known[at], poor, lang) };
  const still = next === known[at + 1] ? '' : ` ${t('stepsStill', { to: money(known[known.indexOf(next) - 1].budget, lang) })}`;
  return el('p', { id: 'steps-sentence' }, t(poor ? 'stepsSentencePoor' : 'stepsSentenceScore', values), still);
}
