/** What a budget buys: the communes chosen, whom they reach, and how good the choice is. */

import { computedAddress } from '../api.js';
import { el, tableBox } from '../dom.js';
import { figureButton } from '../figure.js';
import { midName, million, number, together } from '../format.js';
import { edgeSentence } from './budget-edge.js';
import { budgetFiles } from './budget-overlay.js';
import { readBudget } from './budget-settings.js';
import { money } from './money-field.js';
import { paintButton } from './overlay-button.js';
import { budgetLines, csvButton } from './panel-csv.js';
import { fileButtons } from './panel-files.js';

/** More rows are shown only when asked for. */
const MOST_ROWS = 300;

/**
 * @param {any} answer the server's
 * @param {boolean} poor whether poor households were gathered, not scores
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 * @param {{take: () => void, pick: (code: string) => void, light: (code: string) => void, body: any}} handlers `body`: the request this answers
 */
export function budgetResult(answer, poor, view, t, { take, pick, light, body }) {
  const { budget, reach, units, unable, sentence } = answer;
  const chosen = units.filter((unit) => unit.chosen);
  const others = units.filter((unit) => !unit.chosen);
  const handlers = { pick, light };
  const edge = edgeSentence(units, { poor, include: readBudget(view.state).include }, view.lang, t);
  return [
    el('p', { class: 'budget-sentence', id: 'budget-sentence' }, sentence),
    takeLine(answer, view, t, take),
    el('p', { class: 'budget-take' }, paintButton('budget', view, t)),
    reach ? el('p', { id: 'budget-reach' }, together(reach.sentence), reach.poor.unknown.length ? ` ${t('reachUnknown', { count: reach.poor.unknown.length })}` : '') : null,
    el(
      'div',
      { class: 'budget-figures' },
      reach
        ? el(
            'dl',
            {},
            figure(t('reachedPoor'), number(reach.poor.inside, 0, view.lang), 'budget-inside'),
            figure(t('outsidePoor'), number(reach.poor.outside, 0, view.lang), 'budget-outside'),
            figure(t('allPoor'), totalOf(reach, view, t), 'budget-all'),
          )
        : null,
      el('dl', {}, figure(t('spent'), money(budget.spent, view.lang), 'budget-spent'), figure(t('left'), money(budget.left, view.lang), 'budget-left')),
    ),
    edge ? el('p', { id: 'budget-edge' }, edge) : null,
    el('p', { id: 'budget-proof' }, proof(answer, poor, view.lang, t)),
    unitTable(chosenName(chosen.length, view.lang, t), chosen, budget.spent, view, t, handlers),
    folded(t('otherUnits', { count: number(others.length, 0, view.lang) }), others, view, t, handlers),
    unable.length ? unableList(unable, view.lang, t) : null,
    csvButton('budget-csv', 'ngan-sach', view, () => budgetLines(answer, view)),
    fileButtons('budget-files', view, ['xlsx', 'docx', 'png', 'svg'], budgetFiles(body)),
    el('p', { class: 'note' }, t('sourceOf', { source: answer.source })),
  ];
}

const figure = (name, value, id) => el('div', {}, el('dt', {}, name), el('dd', { id }, value));

/** All poor households, which opens the sum they are. */
function totalOf({ period, status, poor }, { lang, state, atlas }, t) {
  const keys = { indicator: 'poor_households', period, status, group: 'all', base: '' };
  const printed = state.scenario.boundaries === 'original' && !poor.unknown.length;
  return figureButton(number(poor.total, 0, lang), printed ? { address: computedAddress(atlas.id, 'sum_of_units', keys) } : {}, t);
}

/** How good the choice is, and what the other way of choosing gives. */
function proof({ optimum }, poor, lang, t) {
  const say = (value) => (poor ? t('valuePoor', { value: number(value, 0, lang) }) : t('valueScore', { value: number(value, 3, lang) }));
  const best = optimum.proven ? t('proven') : t('gapLeft', { share: optimum.gap < 0.0005 ? t('gapTiny') : number(optimum.gap * 100, 1, lang), bound: say(optimum.bound) });
  if (optimum.method === 'greedy') return `${t('greedyFound', { value: say(optimum.value) })} ${best}`;
  const less = optimum.value - optimum.greedyValue;
  const beside = less > 1e-9 ? t('greedyLess', { value: say(optimum.greedyValue), less: say(less) }) : t('greedySame');
  return `${best} ${beside}`;
}

/** The way from the result to the list, with what it would change there. */
function takeLine({ codes }, view, t, take) {
  const now = view.chosen;
  const name = (code) => midName(view.byCode.get(code)?.name ?? code);
  const come = codes.filter((code) => !now.has(code));
  const go = [...now].filter((code) => !codes.includes(code));
  if (!come.length && !go.length) return el('p', { class: 'budget-take', id: 'budget-taken', role: 'status' }, t('takenAlready'));
  const some = (list) => (list.length > 4 ? t('countOf', { count: number(list.length, 0, view.lang) }) : list.map(name).join(', '));
  const change = [come.length ? t('takeComes', { names: some(come) }) : '', go.length ? t('takeGoes', { names: some(go) }) : ''].filter(Boolean).join('; ');
  return el(
    'p',
    { class: 'budget-take' },
    el('button', { type: 'button', class: 'button button-main', id: 'budget-take', disabled: !codes.length, on: { click: take } }, t('take', { count: number(codes.length, 0, view.lang) })),
    el('span', { class: 'note' }, t('takeChange', { change })),
  );
}

function unitTable(caption, units, sum, view, t, { pick, light }) {
  const { lang } = view;
  const heads = [
    [t('unitColumn'), ''],
    [t('rankColumn'), 'num'],
    [t('poorColumn'), 'num'],
    [t('costColumnMoney'), 'num'],
  ];
  const line = (unit) =>
    el(
      'tr',
      { data: { code: unit.code }, on: { mouseenter: () => light(unit.code) } },
      el('th', { scope: 'row' }, el('button', { type: 'button', class: 'pick', on: { click: () => pick(unit.code), focus: () => light(unit.code) } }, unit.name)),
      el('td', { class: 'num' }, String(unit.rank)),
      el('td', { class: 'num' }, unit.poorHouseholds === null ? t('noFigure') : figureButton(`${unit.estimated ? '≈ ' : ''}${number(unit.poorHouseholds, 0, lang)}`, { address: unit.address, contested: unit.contested }, t)),
      el('td', { class: 'num' }, million(unit.cost, lang)),
    );
  const poor = units.reduce((total, unit) => total + (unit.poorHouseholds ?? 0), 0);
  return tableBox({
    class: 'grid grid-budget',
    caption,
    head: [el('tr', {}, heads.map(([name, kind]) => el('th', { scope: 'col', class: kind }, name)))],
    body: units.slice(0, MOST_ROWS).map(line),
    foot:
      sum === null
        ? undefined
        : [el('tr', { class: 'row-total' }, el('th', { scope: 'row' }, t('sumRow')), el('td'), el('td', { class: 'num' }, number(poor, 0, lang)), el('td', { class: 'num' }, million(sum, lang)))],
  });
}

function chosenName(count, lang, t) {
  const name = t('chosenUnits', { count: number(count, 0, lang) });
  return count > MOST_ROWS ? `${name} (${t('firstOf', { shown: MOST_ROWS, all: number(count, 0, lang) })})` : name;
}

function folded(name, units, view, t, handlers) {
  if (!units.length) return null;
  const shown = units.length > MOST_ROWS ? t('firstOf', { shown: MOST_ROWS, all: number(units.length, 0, view.lang) }) : name;
  const box = el('details', {}, el('summary', {}, name));
  box.addEventListener('toggle', () => box.children.length > 1 || box.append(unitTable(shown, units, null, view, t, handlers)));
  return box;
}

function unableList(unable, lang, t) {
  return el(
    'details',
    { id: 'budget-unable', open: unable.length <= 10 },
    el('summary', {}, t('unableUnits', { count: number(unable.length, 0, lang) })),
    el('ul', { class: 'unable' }, unable.slice(0, MOST_ROWS).map(({ name, reason }) => el('li', {}, `${name}: ${reason}`))),
  );
}
