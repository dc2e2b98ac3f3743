/** The questions of the allocation panel: how much money, and one or two formulas. */

import { el, fill } from '../dom.js';
import { formulaEditor } from './allocation-formula.js';
import { formulaOf, noFormula } from './allocation-settings.js';
import { moneyField } from './money-field.js';

/** @typedef {import('./allocation-settings.js').Settings} Settings */

/**
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 * @param {{set: (make: (settings: Settings) => Settings, how?: 'step'|'replace') => void, list: string}} how
 * @returns {{node: HTMLElement, refresh: (settings: Settings, units: {names: Map<string, string>, focused: string}, examples: any[], problem: ?any) => void}}
 */
export function allocationForm(view, t, { set, list }) {
  const shown = { count: -1, editors: [], offers: '' };
  const budget = moneyField({ id: 'allocation-budget', label: t('allocationBudget'), hint: t('allocationHint'), lang: view.lang, t, commit: (vnd, how) => set((old) => ({ ...old, budget: vnd }), how) });
  const formulas = el('div', { class: 'formulas' });
  const offers = el('div', { class: 'offers' });
  const fault = el('p', { class: 'field-fault', role: 'alert' });
  const add = (formula) => set((old) => ({ ...old, formulas: [...old.formulas, formula] }));
  const editor = (i, count) =>
    formulaEditor({
      id: `formula-${'ab'[i]}`,
      title: count > 1 ? t(i ? 'secondFormula' : 'firstFormula') : t('onlyFormula'),
      list,
      view,
      t,
      commit: (formula, how) => set((old) => ({ ...old, formulas: old.formulas.map((one, j) => (j === i ? formula : one)) }), how),
      drop: () => set((old) => ({ ...old, formulas: old.formulas.filter((_, j) => j !== i) })),
    });
  const offer = (id, name, formula) => el('button', { type: 'button', class: 'button button-small', id, on: { click: () => add(formula) } }, name);
  return {
    node: el('form', { class: 'budget-form', on: { submit: (event) => event.preventDefault() } }, budget.node, formulas, offers, fault),
    refresh: ({ budget: total, formulas: all }, units, examples, problem) => {
      const faults = faultsOf(problem);
      budget.refresh(total, faults.budget);
      if (shown.count !== all.length) {
        shown.editors = all.map((_, i) => editor(i, all.length));
        const held = formulas.parentElement?.contains(document.activeElement);
        fill(formulas, shown.editors.map((one) => one.node));
        if (held && shown.count >= 0) /** @type {?HTMLElement} */ (formulas.querySelector('.formula:last-child > summary'))?.focus();
      }
      const key = JSON.stringify([all.length, examples.length, all.length === 1 ? all[0] : null]);
      if (shown.offers !== key) fill(offers, drawOffers(all, examples, offer, t));
      Object.assign(shown, { count: all.length, offers: key });
      shown.editors.forEach((one, i) => one.refresh(all[i], units, faults['ab'[i]] ?? {}, exampleSaid(all[i], examples, t)));
      fault.textContent = faults.other ?? '';
      fault.hidden = !faults.other;
    },
  };
}

/** What a first or a second formula can start from. */
function drawOffers(formulas, examples, offer, t) {
  if (formulas.length > 1) return null;
  const start = formulas.length ? ['offer-copy', t('offerCopy'), { ...formulas[0], name: t('copyOf', { name: formulas[0].name }) }] : ['offer-own', t('offerOwn'), noFormula()];
  return [
    el('p', { class: 'note' }, t(formulas.length ? 'offerSecond' : 'offerFirst')),
    el('div', { class: 'offer-row' }, offer(...start), examples.map((one) => offer(`offer-${one.id}`, one.name, formulaOf(one.formula)))),
    examples.length ? el('p', { class: 'note' }, t('examplesAre')) : null,
  ];
}

/** Whether a formula is one of the examples as shipped, or was made from one. */
function exampleSaid(formula, examples, t) {
  const same = examples.find((one) => JSON.stringify(formulaOf(one.formula)) === JSON.stringify(formula));
  if (same) return t('exampleSame', { note: same.note });
  return examples.some((one) => formula.name.includes(one.formula.name)) ? t('exampleBased') : '';
}

/** The server's sentence at the field it names. */
function faultsOf(problem) {
  if (!problem) return {};
  if (problem.field === 'budget') return { budget: problem.detail };
  const match = problem.field.match(/^([ab])\.(floor|cap|exclude|points\[\d+\])?/);
  return match ? { [match[1]]: { [match[2] ?? 'other']: problem.detail } } : { other: problem.detail };
}
