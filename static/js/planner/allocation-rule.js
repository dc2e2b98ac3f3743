/** One rule of a formula: the figure it is about, and what points it gives, by steps or by bands. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { readNumber } from './budget-number.js';
import { choice } from './budget-choice.js';
import { typed } from './budget-typed.js';

/** @typedef {import('./allocation-settings.js').Rule} Rule */

const seriesKey = ({ indicator, period, status, group, base }) => [indicator, period, status, group, base].join('~');

/**
 * @param {{id: string, rule: Rule, indicators: any[], vocabulary: any, lang: 'vi'|'en', t: import('../words.js').Words,
 *   commit: (rule: Rule, how?: 'step'|'replace') => void, drop: () => void, number: number}} how `rule` decides the shape
 * @returns {{node: HTMLElement, refresh: (rule: Rule, fault?: string) => void}}
 */
export function ruleEditor({ id, rule: shape, indicators, vocabulary, lang, t, commit, drop, number: position }) {
  const shown = { rule: shape };
  const patch = (more, how) => commit({ ...shown.rule, ...more }, how);
  const series = seriesSelect(id, indicators, vocabulary, t, (key) => patch(seriesOf(key)));
  const kind = choice(`${id}-kind`, t('pointsBy'), [['step', t('bySteps')], ['bands', t('byBands')]], (one) => patch(one === 'bands' ? BANDED : STEPPED));
  const points = shape.bands ? bandFields(id, shape.bands.length, { lang, t, read: () => shown.rule.bands, commit: (bands, how) => patch({ bands }, how) }) : stepFields(id, { lang, t, commit: patch });
  const fault = el('p', { class: 'field-fault', role: 'alert' });
  return {
    node: el(
      'fieldset',
      { class: 'rule', id },
      el('legend', {}, t('ruleName', { number: position })),
      series,
      kind.node,
      points.node,
      fault,
      el('button', { type: 'button', class: 'link-button', on: { click: drop } }, t('ruleDrop', { number: position })),
    ),
    refresh: (rule, text = '') => {
      shown.rule = rule;
      /** @type {any} */ (series.querySelector('select')).value = seriesKey(rule);
      kind.refresh(rule.bands ? 'bands' : 'step');
      points.refresh(rule, indicators.find((one) => one.id === rule.indicator)?.measureName ?? '');
      fault.textContent = text;
      fault.hidden = !text;
    },
  };
}

const BANDED = { step: undefined, points: undefined, bands: [{ from: 0, to: null, points: null }] };
const STEPPED = { bands: undefined, step: null, points: null };

function seriesOf(key) {
  const [indicator, period, status, group, base] = key.split('~');
  return { indicator, period, status, group, base };
}

function seriesSelect(id, indicators, { statuses, groups, bases }, t, commit) {
  const option = (indicator, one) => {
    const said = [one.period, statuses[one.status], one.group === 'all' ? '' : groups[one.group], bases[one.base]].filter(Boolean).join(' · ');
    return el('option', { value: seriesKey({ indicator: indicator.id, ...one }) }, `${indicator.name}, ${said}`);
  };
  return el(
    'label',
    { class: 'rule-series' },
    el('span', {}, t('figureUsed')),
    el(
      'select',
      { id: `${id}-series`, on: { change: (event) => commit(event.target.value) } },
      indicators.map((indicator) => el('optgroup', { label: indicator.name }, indicator.series.filter((one) => one.unitCount > 1).map((one) => option(indicator, one)))),
    ),
  );
}

function stepFields(id, { lang, t, commit }) {
  const step = numberField(`${id}-step`, t('stepSize'), lang, (value, how) => commit({ step: value }, how));
  const points = numberField(`${id}-points`, t('stepPoints'), lang, (value, how) => commit({ points: value }, how));
  const measure = el('span', {});
  return {
    node: el('p', { class: 'rule-step' }, t('forEach'), step.node, measure, t('gives'), points.node, t('pointsUnit')),
    refresh: (rule, unit) => {
      step.refresh(rule.step ?? null);
      points.refresh(rule.points ?? null);
      measure.textContent = unit;
    },
  };
}

function bandFields(id, count, { lang, t, read, commit }) {
  const set = (i, more, how) => commit(read().map((band, j) => (j === i ? { ...band, ...more } : band)), how);
  const rows = Array.from({ length: count }, (_, i) => ['from', 'to', 'points'].map((part) => numberField(`${id}-${part}-${i}`, t(`band_${part}`, { number: i + 1 }), lang, (value, how) => set(i, { [part]: value }, how), part === 'to' ? t('bandOpen') : '')));
  const head = el('tr', {});
  const drop = (i) => el('button', { type: 'button', class: 'link-button', 'aria-label': t('bandDrop', { number: i + 1 }), on: { click: () => commit(read().filter((_, j) => j !== i)) } }, '×');
  const add = () => commit([...read(), { from: read().at(-1)?.to ?? null, to: null, points: null }]);
  return {
    node: el(
      'div',
      {},
      el('table', { class: 'bands' }, el('thead', {}, head), el('tbody', {}, rows.map((fields, i) => el('tr', {}, fields.map((one) => el('td', {}, one.node)), el('td', {}, count > 1 ? drop(i) : null))))),
      el('button', { type: 'button', class: 'link-button', id: `${id}-band-more`, on: { click: add } }, t('bandMore')),
    ),
    refresh: ({ bands }, unit) => {
      fill(head, [t('bandFrom', { unit }), t('bandTo', { unit }), t('points')].map((name) => el('th', { scope: 'col' }, name)), el('td'));
      rows.forEach((fields, i) => fields.forEach((one, j) => one.refresh(bands[i][['from', 'to', 'points'][j]])));
    },
  };
}

function signed(text, lang) {
  const size = readNumber(text.replace(/^[-\u2212]\s*/, ''), lang);
  return size !== null && /^[-\u2212]/.test(text) ? -size : size;
}

/**
 * A field for a number that may be empty.
 * @param {string} id
 * @param {string} label for those who do not see what stands around it
 * @param {'vi'|'en'} lang
 * @param {(value: ?number, how: 'step'|'replace') => void} commit
 * @param {string} [hint]
 */
export function numberField(id, label, lang, commit, hint = '') {
  const input = /** @type {HTMLInputElement} */ (el('input', { type: 'text', inputmode: 'decimal', id, class: 'number-input', autocomplete: 'off', 'aria-label': label, placeholder: hint }));
  typed(input, (text, how) => {
    const value = text.trim() === '' ? null : signed(text.trim(), lang);
    const unread = value === null && text.trim() !== '';
    input.setAttribute('aria-invalid', String(unread));
    if (!unread) commit(value, how);
  });
  return {
    node: input,
    refresh: (value) => {
      if (document.activeElement === input) return;
      input.value = value === null ? '' : number(value, String(value).split('.')[1]?.length ?? 0, lang);
      input.setAttribute('aria-invalid', 'false');
    },
  };
}
