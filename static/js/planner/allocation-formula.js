/** The editor of one formula: base points, rules, floor, cap, who takes no part. */

import { el, fill } from '../dom.js';
import { numberField, ruleEditor } from './allocation-rule.js';
import { pointsText } from './allocation-table.js';
import { isWhole } from './allocation-settings.js';
import { unitPicker } from './budget-picker.js';
import { moneyField } from './money-field.js';
import { typed } from './budget-typed.js';

/** @typedef {import('./allocation-settings.js').Formula} Formula */

/**
 * @param {{id: string, title: string, list: string, view: import('./view.js').View, t: import('../words.js').Words,
 *   commit: (formula: Formula, how?: 'step'|'replace') => void, drop: ?() => void}} how `drop`: null when it cannot be taken away
 * @returns {{node: HTMLElement, refresh: (formula: Formula, units: {names: Map<string, string>, focused: string}, faults: Object<string, string>, example: string) => void}}
 */
export function formulaEditor({ id, title, list, view, t, commit, drop }) {
  const { lang, atlas, vocabulary } = view;
  const indicators = atlas.indicators.filter((one) => one.series.some((series) => series.unitCount > 1));
  const shown = { formula: null, shape: '', rules: [] };
  const patch = (more, how) => commit({ ...shown.formula, ...more }, how);
  const name = /** @type {HTMLInputElement} */ (el('input', { type: 'text', id: `${id}-name`, class: 'text-input', maxlength: 200, autocomplete: 'off' }));
  typed(name, (text, how) => patch({ name: text.trim() }, how));
  const base = numberField(`${id}-base`, t('basePoints'), lang, (value, how) => patch({ base: value }, how), '0');
  const floor = moneyField({ id: `${id}-floor`, label: t('floor'), hint: t('floorHint'), lang, t, commit: (vnd, how) => patch({ floor: vnd }, how) });
  const cap = moneyField({ id: `${id}-cap`, label: t('cap'), hint: t('capHint'), lang, t, commit: (vnd, how) => patch({ cap: vnd }, how) });
  const exclude = unitPicker({ id: `${id}-exclude`, label: t('noPart'), list, t, commit: (codes) => patch({ exclude: codes }) });
  const rules = el('div', { class: 'rules' });
  const badge = el('p', { class: 'example-badge' });
  const fault = el('p', { class: 'field-fault', role: 'alert' });
  const summary = el('summary', {});
  const set = (i, rule, how) => patch({ points: shown.formula.points.map((one, j) => (j === i ? rule : one)) }, how);
  const build = (formula) =>
    formula.points.map((rule, i) =>
      ruleEditor({ id: `${id}-rule-${i}`, rule, indicators, vocabulary, lang, t, number: i + 1, commit: (one, how) => set(i, one, how), drop: () => patch({ points: shown.formula.points.filter((_, j) => j !== i) }) }),
    );
  const more = el('button', { type: 'button', class: 'button button-small', id: `${id}-rule-more`, on: { click: () => patch({ points: [...shown.formula.points, firstRule(indicators)] }) } }, t('ruleMore'));
  const node = /** @type {HTMLDetailsElement} */ (
    el(
      'details',
      { class: 'formula', id },
      summary,
      badge,
      fault,
      el('label', { class: 'formula-name' }, el('span', {}, t('formulaName')), name),
      el('p', { class: 'rule-step' }, el('label', { for: `${id}-base` }, t('basePoints')), base.node, t('pointsUnit')),
      rules,
      more,
      el('div', { class: 'side' }, floor.node, cap.node),
      exclude.node,
      drop ? el('button', { type: 'button', class: 'link-button', id: `${id}-drop`, on: { click: drop } }, t('formulaDrop')) : null,
    )
  );
  return {
    node,
    refresh: (formula, { names, focused }, faults, example) => {
      if (!shown.formula && !isWhole(formula)) node.open = true;
      if (Object.keys(faults).length) node.open = true;
      shown.formula = formula;
      fill(summary, title, el('span', { class: 'sub' }, said(formula, example, lang, t)));
      const shape = JSON.stringify(formula.points.map((rule) => rule.bands?.length ?? 0));
      if (shown.shape !== shape) {
        const held = document.activeElement?.id;
        shown.rules = build(formula);
        fill(rules, shown.rules.map((rule) => rule.node));
        if (held && rules.querySelector(`#${held}`)) document.getElementById(held)?.focus();
      }
      shown.shape = shape;
      if (document.activeElement !== name) name.value = formula.name;
      badge.textContent = example;
      badge.hidden = !example;
      base.refresh(formula.base);
      floor.refresh(formula.floor, faults.floor);
      cap.refresh(formula.cap, faults.cap);
      exclude.refresh(formula.exclude, names, focused, faults.exclude);
      shown.rules.forEach((rule, i) => rule.refresh(formula.points[i], faults[`points[${i}]`]));
      fault.textContent = faults.other ?? '';
      fault.hidden = !faults.other;
    },
  };
}

/** The formula in a line, for when it is folded. */
function said({ name, base, points }, example, lang, t) {
  const parts = [base ? t('saidBase', { base: pointsText(base, lang) }) : '', t('saidRules', { count: points.length })].filter(Boolean).join(' + ');
  return [name, parts, example ? t('exampleShort') : ''].filter(Boolean).join(' · ');
}

function firstRule(indicators) {
  const [first] = indicators;
  const { period, status, group, base } = first.series.find((one) => one.unitCount > 1);
  return { indicator: first.id, period, status, group, base, step: null, points: null };
}
