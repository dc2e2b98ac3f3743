/** The saved scenarios of the atlas: who made them, when, on which figures; to open, to compare, to delete. */

import { el, fill } from '../dom.js';
import { localeOf } from '../format.js';
import { change, state } from './state.js';
import { brief } from './compare-names.js';
import { readCompare, writeCompare } from './compare-setting.js';

/**
 * @param {HTMLElement} box
 * @param {import('./view.js').View} view
 * @param {{saved: any[], known: boolean, onDelete: (one: any) => void}} list `known`: the list has come
 */
export function drawSaved(box, view, { saved, known, onDelete }) {
  const { t, state: now } = view;
  const key = JSON.stringify([view.lang, known, saved, readCompare(now.compare).a]);
  if (box.dataset.drawn === key) return;
  box.dataset.drawn = key;
  const empty = known ? t('savedNone') : t('loading');
  fill(
    box,
    el('h3', {}, t('savedTitle')),
    saved.length
      ? el('ul', { class: 'saved-list', id: 'saved-list' }, saved.map((one) => item(one, view, onDelete)))
      : el('p', { class: 'note' }, empty),
  );
}

function item(one, view, onDelete) {
  const { t, lang, state: now } = view;
  const button = (label, act, more = {}) =>
    el('button', { type: 'button', class: 'button', 'aria-label': `${label}: ${one.name}`, ...more, on: { click: act } }, label);
  const isA = readCompare(now.compare).a === `s:${one.id}`;
  return el(
    'li',
    { class: 'saved', data: { id: String(one.id) } },
    el('h4', {}, one.name),
    el('p', { class: 'saved-about' }, t('savedBy', { author: one.author, date: when(one.createdAt, lang), revision: one.revision.number })),
    one.current ? null : el('p', { class: 'saved-changed' }, t('savedChanged')),
    one.note ? el('p', { class: 'saved-note' }, one.note) : null,
    el('p', { class: 'note' }, brief(one.request, view)),
    el(
      'p',
      { class: 'saved-acts' },
      button(t('savedOpen'), () => open(one)),
      button(t('savedCompare'), () => change({ compare: writeCompare({ ...readCompare(state().compare), a: `s:${one.id}` }) }), { 'aria-pressed': String(isA) }),
      button(t('savedDelete'), () => onDelete(one), { class: 'button button-quiet' }),
    ),
  );
}

/** Shows the scenario as it was saved; how it is tried out stays when it says nothing of that. */
function open({ request }) {
  const { uncertainty } = state().scenario;
  change({ scenario: { uncertainty, ...request }, filter: '', unit: '' });
}

/** `2026-11-25T08:30:00+07:00` → 25/11/2026, 08:30 on the reader's clock. */
function when(iso, lang) {
  const at = new Date(iso);
  const day = new Intl.DateTimeFormat(localeOf(lang), { day: '2-digit', month: '2-digit', year: 'numeric' }).format(at);
  return `${day}, ${new Intl.DateTimeFormat(localeOf(lang), { hour: '2-digit', minute: '2-digit' }).format(at)}`;
}
