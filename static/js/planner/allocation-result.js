/** How a budget is divided: one formula with its points, or two held against each other, in tables and on the map. */

import { el, fill } from '../dom.js';
import { atlasName } from '../choice-words.js';
import { choice } from './budget-choice.js';
import { csvOf, parametersOf, saveFile } from './allocation-csv.js';
import { differenceTable, drawTable, formulaTable, sideOf } from './allocation-table.js';
import { money } from './money-field.js';
import { paintButton } from './overlay-button.js';
import { fileButtons } from './panel-files.js';

/** Diverging, as for plan against actual; with patterns for those who do not see the colours. */
const SIDES = [
  ['gains', '#5e3c99', ''],
  ['same', '#f7f7f7', ''],
  ['loses', '#e66101', 'lines'],
];

/**
 * @param {any} answer the server's
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 * @param {{pick: (code: string) => void, light: (code: string) => void, mode: string, setMode: (mode: string) => void, body: any}} how
 *   `mode`: the table to show of two formulas; `body`: the request this answers
 */
export function allocationResult(answer, view, t, { mode, setMode, body, ...handlers }) {
  const { lang } = view;
  const titles = titlesOf(answer, t);
  const box = el('div', {});
  const tableOf = (which) => {
    if (which === 'compare') return differenceTable(answer, titles, lang, t);
    return formulaTable(answer[which], titles[which === 'a' ? 0 : 1], lang, t);
  };
  const show = (which, all = false) => fill(box, drawTable(tableOf(which), t, { all, lang, more: () => show(which, true), ...handlers }));
  const modes = choice('allocation-mode', t('tableShown'), [['compare', t('compare')], ['a', t('firstFormula')], ['b', t('secondFormula')]], (which) => {
    shown = which;
    setMode(which);
    show(which);
  });
  let shown = answer.b ? mode : 'a';
  modes.refresh(shown);
  show(shown);
  const save = () => saveFile(`phan-bo-${answer.atlas}.csv`, csvOf(tableOf(shown), parametersOf(answer, atlasName(view.atlas), t), t));
  return [
    el('p', { class: 'budget-sentence', id: 'allocation-sentence' }, answer.sentence),
    answer.b ? extremes(answer, lang, t) : null,
    el(
      'p',
      { class: 'budget-take' },
      answer.b ? paintButton('allocation', view, t, 'button-main') : null,
      el('button', { type: 'button', class: 'button', id: 'allocation-csv', on: { click: save } }, t('saveCsv')),
    ),
    fileButtons('allocation-files', view, answer.b ? ['xlsx', 'docx', 'png', 'svg'] : ['xlsx', 'docx'], allocationFiles(body)),
    answer.b ? modes.node : null,
    box,
    outOf(answer, t),
    answer.notes.map((note) => el('p', { class: 'note' }, note)),
    el('p', { class: 'note' }, t('sourceFigures', { source: answer.source })),
  ];
}

const allocationFiles = (body) => ({ what: 'priority/allocation', body });

const titlesOf = ({ a, b }, t) => [a.formula.name || t('firstFormula'), b?.formula.name || t('secondFormula')];

/** Who wins and who loses most. */
function extremes({ differences }, lang, t) {
  const sorted = [...differences].sort((one, two) => two.change - one.change);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const said = [
    most.change > 0 ? t('mostGain', { name: most.name, amount: money(most.change, lang) }) : '',
    least.change < 0 ? t('mostLoss', { name: least.name, amount: money(-least.change, lang) }) : '',
  ].filter(Boolean);
  return el('p', { id: 'allocation-extremes' }, said.length ? said.join(' ') : t('noChange'));
}

function outOf({ a, b }, t) {
  const list = (one, title) =>
    one?.excluded.length
      ? el('details', {}, el('summary', {}, t('outUnits', { title, count: one.excluded.length })), el('ul', { class: 'unable' }, one.excluded.map(({ name, reason }) => el('li', {}, `${name}: ${reason}`))))
      : null;
  return [list(a, t('firstFormula')), list(b, t('secondFormula'))];
}

/**
 * Winners and losers for the map; null while there is one formula only.
 * @param {any} answer
 * @param {any} body the request this answers
 * @param {import('../words.js').Words} t
 * @returns {?import('./overlays.js').Overlay}
 */
export function sidesOverlay(answer, body, t) {
  if (!answer?.b) return null;
  return {
    title: t('overlayTitle', { a: titlesOf(answer, t)[0], b: titlesOf(answer, t)[1] }),
    categories: SIDES.map(([id, colour, pattern]) => ({ id, label: t(id), colour, ...(pattern ? { pattern } : {}) })),
    byCode: new Map(answer.differences.map(({ code, change }) => [code, sideOf(change)])),
    files: allocationFiles(body),
  };
}
