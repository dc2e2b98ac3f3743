/** What is always in sight: the figure of the whole, the lowest and the highest, or the selected unit and its source. */

import { byId, el, fill } from './dom.js';
import { full, midName, parts, rangeOf, small } from './format.js';
import { go } from './state.js';
import { describeLine } from './controls.js';
import { besideOf, figureButton } from './figure.js';

/**
 * @param {any} data the answer of the map
 * @param {{state: any, atlas: any, indicator: any, choice: any, vocabulary: any, replaced: string[],
 *   t: import('./words.js').Words}} view
 */
export function drawHeadline(data, view) {
  const { atlas, indicator, choice, vocabulary, replaced, t } = view;
  fill(
    byId('title'),
    el('span', { class: 'title-name' }, `${indicator.name}, `),
    el('span', { class: 'title-choice' }, describeLine(indicator, choice, vocabulary)),
  );
  const notice = byId('replaced');
  notice.hidden = replaced.length === 0;
  notice.textContent = replaced.length
    ? t('replaced', { fields: replaced.map((field) => small(t(field))).join(', ') })
    : '';
  const said = (figure) => full({ ...data.indicator, ...figure }, view.state.lang, vocabulary.qualifiers);
  const emptyOr = (one) =>
    one.low === null || one.low === undefined ? t(one.suppressed ? 'suppressedUnit' : 'noDataUnit') : figureButton(rangeOf(one, view.state.lang), one, t);
  const beside = (one) => (one.value === null ? (one.reason ?? '') : besideOf(one, view.state.lang, t));
  const named = (one, text) => [text, beside(one)].filter(Boolean).join(' · ');
  const telling = (one) => one.estimated || data.indicator.measure === 'household';
  const extreme = (one) => (telling(one) ? named(one, one.name) : one.name);
  const show = (one) =>
    one.value === null ? emptyOr(one) : shown({ ...data.indicator, ...one }, said(one), view.state.lang, vocabulary, t);
  const picked = data.features.find((feature) => feature.id === view.state.unit)?.properties;
  const { min, max, parent, count } = data.summary;
  const alone = data.features.length === 1 ? data.features[0].properties : null;
  const ranked = picked?.rank && count > 1 ? { rank: picked.rank, count } : null;
  fill(
    byId('figures'),
    parent ? figure(parent.name, show(parent), 'is-main') : null,
    alone ? figure(alone.name, show(alone), 'is-main') : null,
    !parent && !alone && count === 0 ? el('p', { class: 'note' }, t('noDataNone')) : null,
    parent && count === 0
      ? el('p', { class: 'note' }, sharedReason(data) ?? t('noDataAll', { unit: midName(atlas.unit.name) }))
      : null,
    !picked && count > 1
      ? [figure(t('lowest'), show(min), '', extreme(min)), figure(t('highest'), show(max), '', extreme(max))]
      : null,
    picked && !alone
      ? [figure(picked.name, show(picked), 'figure-picked', named(picked, ranked ? t('rankShort', ranked) : '')), clearButton(t)]
      : null,
  );
  const spoken =
    picked && !alone
      ? `${picked.name}: ${[said(picked) || t(picked.suppressed ? 'suppressed' : 'noData'), ranked && t('rankOf', ranked)].filter(Boolean).join(', ')}. `
      : '';
  fill(
    byId('selected'),
    spoken ? el('span', { class: 'unseen' }, spoken) : null,
    locator(picked ?? alone ?? parent, t),
  );
}

/** Why no unit of another day has a value, when it is the same for all. */
function sharedReason(data) {
  const reasons = new Set(data.features.map((feature) => feature.properties.reason));
  return reasons.size === 1 ? [...reasons][0] : undefined;
}

/** A value as a button that opens its source, the unit within it. */
function shown(one, label, lang, vocabulary, t) {
  const { text, unit } = parts(one, lang, vocabulary.qualifiers);
  const small = unit ? el('span', { class: 'figure-unit' }, `\u00a0${unit}`) : null;
  return figureButton([text, small], one, t, { label });
}

function clearButton(t) {
  return el(
    'button',
    { type: 'button', class: 'button button-quiet', id: 'clear', on: { click: () => go({ unit: '' }) } },
    t('clear'),
  );
}

function locator(unit, t) {
  const text = unit?.locator ?? unit?.source;
  if (!text) return null;
  return el(
    'p',
    { class: 'locator', id: 'selected-source' },
    t('sourceLine', { source: text }),
    unit.address
      ? [' · ', el('span', { class: 'source-ask' }, figureButton(t('sourceTitle'), { address: unit.address }, t))]
      : null,
  );
}

function figure(label, value, kind = '', name = '') {
  return el(
    'div',
    { class: `figure ${kind}` },
    el('span', { class: 'figure-label' }, label),
    el('span', { class: 'figure-value' }, value),
    name ? el('span', { class: 'figure-name' }, name) : null,
  );
}
