/** What people choose: atlas, indicator, period, status, group, base. Choices that do not exist are not drawn. */

import { byId, el, fill } from './dom.js';
import { go, state } from './state.js';
import { FIELDS, resolve, valuesOf } from './selection.js';
import { midName } from './format.js';
import { LABELS, atlasName, describe, describeLine } from './choice-words.js';
import { changeVintage } from './vintage.js';

export { atlasName, describe, describeLine };

/**
 * Connects the controls; called once.
 * @param {() => Promise<any[]>} atlases
 */
export function bindControls(atlases) {
  const choose = async (patch, field) => {
    const now = state();
    const found = resolve({ ...now, ...patch }, await atlases(), field);
    const fresh = found.choice.atlas !== now.atlas;
    const cleared = fresh ? { unit: '', view: '', year: '', source: '', kind: '', topic: '' } : {};
    go({ ...patch, ...found.choice, ...cleared });
  };
  byId('atlas').addEventListener('change', (event) => {
    choose({ atlas: event.target.value, indicator: '', period: '', status: '', group: '', base: '' });
  });
  byId('indicator').addEventListener('change', (event) => choose({ indicator: event.target.value }));
  for (const field of FIELDS) {
    byId(field).addEventListener('change', (event) => choose({ [field]: event.target.value }, field));
  }
  byId('boundaries').addEventListener('change', (event) => changeVintage(state(), event.target.value));
  byId('controls').addEventListener('submit', (event) => event.preventDefault());
  const toggle = byId('controls-toggle');
  toggle.addEventListener('click', () => openControls(toggle.getAttribute('aria-expanded') !== 'true'));
  byId('controls').addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || toggle.getAttribute('aria-expanded') !== 'true') return;
    openControls(false);
    toggle.focus();
  });
}

/** @param {boolean} open */
function openControls(open) {
  byId('controls-toggle').setAttribute('aria-expanded', String(open));
  byId('controls').classList.toggle('is-open', open);
}

/**
 * @param {{atlases: any[], atlas: any, indicator: any, choice: any, vocabulary: any, t: import('./words.js').Words}} view
 */
export function drawControls({ atlases, atlas, indicator, choice, vocabulary, t }) {
  fill(
    byId('atlas'),
    atlases.map((one) => option(one.id, atlasName(one), one.id === atlas.id)),
  );
  fill(
    byId('indicator'),
    indicatorGroups(atlas, t).map(([label, list]) =>
      el(
        'optgroup',
        { label },
        list.map((one) => option(one.id, indicatorName(one, atlas, t), one.id === indicator?.id)),
      ),
    ),
  );
  byId('indicator').closest('.field').hidden = atlas.indicators.length < 2;
  for (const field of FIELDS) drawChoice(field, indicator, choice, vocabulary);
  const vintages = Object.fromEntries(atlas.boundaries.map((one) => [one.id, one.brief]));
  drawPills('boundaries', Object.keys(vintages), vintages, choice.boundaries);
  const choices = [...byId('controls').children].some((child) => !child.hidden);
  byId('controls').hidden = !choices;
  byId('controls-toggle').disabled = !choices;
  byId('controls-summary').textContent = indicator
    ? [indicator.name, ...describe(indicator, choice, vocabulary)].join(' · ')
    : '';
}

function drawChoice(field, indicator, choice, vocabulary) {
  const names = vocabulary[LABELS[field]];
  const values = indicator ? valuesOf(indicator, field, names && Object.keys(names)) : [];
  drawPills(field, values, names, choice[field]);
}

function drawPills(field, values, names, chosen) {
  const box = byId(field);
  const legend = box.querySelector('legend');
  box.hidden = values.length < 2;
  const inputs = values.map((value) =>
    el(
      'label',
      { class: 'pill' },
      el('input', { type: 'radio', name: field, value, checked: value === chosen }),
      el('span', {}, pillText(names?.[value] ?? value)),
    ),
  );
  const held = document.activeElement?.closest?.(`#${field}`) ? chosen : null;
  fill(box, legend, el('div', { class: 'pills' }, inputs));
  if (held !== null) box.querySelector(`input[value="${CSS.escape(held)}"]`)?.focus();
}

/** What follows a dot is left out where there is little room. */
function pillText(name) {
  const [first, ...rest] = name.split(' · ');
  return rest.length ? [first, el('small', { class: 'pill-more' }, ` · ${rest.join(' · ')}`)] : name;
}

function indicatorGroups(atlas, t) {
  const groups = new Map();
  for (const one of atlas.indicators) {
    const label = one.dimension ? t('deprivation', { dimension: one.dimension }) : t('core');
    groups.set(label, [...(groups.get(label) ?? []), one]);
  }
  return [...groups];
}

function indicatorName(indicator, atlas, t) {
  return indicator.mappable
    ? indicator.name
    : t('onlyParent', { name: indicator.name, unit: midName(atlas.unit.name) });
}

function option(value, label, selected) {
  return el('option', { value, selected }, label);
}
