/** The questions of the budget panel: how much money, what a commune costs, what is to be gathered, what must hold. */

import { el, fill } from '../dom.js';
import { costTable } from './budget-costs.js';
import { choice } from './budget-choice.js';
import { groupList } from './budget-groups.js';
import { unitPicker } from './budget-picker.js';
import { moneyField } from './money-field.js';

/** @typedef {import('./budget-settings.js').Settings} Settings */

/**
 * @param {import('./view.js').View} view decides language and what can be asked
 * @param {import('../words.js').Words} t
 * @param {{set: (patch: Partial<Settings>, how?: 'step'|'replace') => void, list: string, try: () => void}} how `list`: id
 *   of the list of names
 * @returns {{node: HTMLElement, refresh: (settings: Settings, units: {names: Map<string, string>, focused: string}, problem: ?import('../api.js').Problem) => void}}
 */
export function budgetForm({ lang, units }, t, { set, list, try: tryOut }) {
  const several = new Set(units.map((unit) => unit.parent?.code)).size > 1;
  const kinds = ['per_unit', 'per_poor_household', 'list'];
  const parts = {
    total: moneyField({ id: 'budget-total', label: t('budgetTotal'), hint: t('budgetHint'), lang, t, commit: (total, how) => set({ total }, how) }),
    kind: choice('budget-kind', t('costKind'), kinds.map((one) => [one, t(one)]), (kind) => set({ kind, amount: null, amounts: {}, lost: false })),
    unit: moneyField({ id: 'budget-per-unit', label: t('costPerUnit'), hint: t('costHint'), lang, t, commit: (amount, how) => set({ amount }, how) }),
    household: moneyField({ id: 'budget-per-household', label: t('costPerHousehold'), hint: t('costHintHousehold'), lang, t, commit: (amount, how) => set({ amount }, how) }),
    costs: costTable({ lang, t, commit: (amounts, how) => set({ amounts, lost: false }, how) }),
    value: choice('budget-value', t('gather'), [['poor_households', t('gatherPoor')], ['score', t('gatherScore')]], (value) => set({ value })),
    method: choice('budget-method', t('howFound'), [['exact', t('exact')], ['greedy', t('greedy')]], (method) => set({ method })),
    least: choice('budget-least', t('leastOne'), [['none', t('leastNone')], ...(several ? [['parent', t('leastParent')]] : []), ['groups', t('leastGroups')]], (least) => set({ least })),
    groups: groupList({ list, t, commit: (groups) => set({ groups }) }),
    include: unitPicker({ id: 'budget-include', label: t('mustInclude'), list, t, commit: (include) => set({ include }) }),
    exclude: unitPicker({ id: 'budget-exclude', label: t('mustExclude'), list, t, commit: (exclude) => set({ exclude }) }),
  };
  const example = el('p', { class: 'note' }, `${t('budgetIntro')} `, el('button', { type: 'button', class: 'link-button', id: 'budget-try', on: { click: tryOut } }, t('budgetTry')));
  const conditions = el('summary', {});
  const details = el('details', { class: 'budget-conditions', id: 'budget-conditions' }, conditions, parts.least.node, parts.groups.node, parts.include.node, parts.exclude.node);
  const other = el('p', { class: 'field-fault', id: 'budget-fault', role: 'alert' });
  const node = el('form', { class: 'budget-form', on: { submit: (event) => event.preventDefault() } });
  const { total, kind, unit, household, costs, value, method } = parts;
  fill(node, example, total.node, kind.node, unit.node, household.node, costs.node, el('div', { class: 'side' }, value.node, method.node), details, other);
  return {
    node,
    refresh: (settings, { names, focused }, problem) => {
      const faults = faultsOf(problem);
      example.hidden = settings.total !== null;
      total.refresh(settings.total, faults.budget);
      for (const one of ['kind', 'value', 'method', 'least']) parts[one].refresh(settings[one]);
      unit.node.hidden = settings.kind !== 'per_unit';
      household.node.hidden = settings.kind !== 'per_poor_household';
      costs.node.hidden = settings.kind !== 'list';
      unit.refresh(settings.kind === 'per_unit' ? settings.amount : null, faults.cost);
      household.refresh(settings.kind === 'per_poor_household' ? settings.amount : null, faults.cost);
      if (settings.kind === 'list') costs.refresh(settings, names, faults.cost);
      parts.groups.node.hidden = settings.least !== 'groups';
      parts.groups.refresh(settings.groups, names, focused, faults.groups);
      parts.least.tell(settings.least === 'groups' ? '' : faults.groups);
      parts.include.refresh(settings.include, names, focused, faults.include);
      parts.exclude.refresh(settings.exclude, names, focused, faults.exclude);
      conditions.textContent = t('conditions', { said: saidOf(settings, t) });
      if (faults.groups || faults.include || faults.exclude) details.setAttribute('open', '');
      other.textContent = faults.other ?? '';
      other.hidden = !faults.other;
    },
  };
}

/** The server's sentence at the field it names. */
function faultsOf(problem) {
  if (!problem) return {};
  const field = problem.field.split(/[.[]/)[0];
  const known = ['budget', 'cost', 'include', 'exclude', 'groups'].includes(field);
  return { [known ? field : 'other']: problem.detail };
}

function saidOf({ least, include, exclude }, t) {
  const said = [
    least === 'none' ? '' : t(least === 'parent' ? 'saidParent' : 'saidGroups'),
    include.length ? t('saidInclude', { count: include.length }) : '',
    exclude.length ? t('saidExclude', { count: exclude.length }) : '',
  ].filter(Boolean);
  return said.length ? said.join(', ') : t('saidNone');
}
