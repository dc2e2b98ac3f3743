/** Which two scenarios are compared: two lists, a way to swap them, and the pin for the present scenario. */

import { el, fill } from '../dom.js';
import { change, state } from './state.js';
import { nameOf } from './compare-names.js';
import { otherPeriods, readCompare, writeCompare } from './compare-setting.js';

/**
 * @param {HTMLElement} box
 * @param {import('./view.js').View} view
 * @param {{saved: any[], requests: {a: any, b: any}}} known
 */
export function drawChoice(box, view, { saved, requests }) {
  const { t, presets, state: now } = view;
  const sides = readCompare(now.compare);
  const code = view.fresh ? view.answer.code : now.k;
  const periods = otherPeriods(view);
  const pinned = ['a', 'b'].map((side) => sides[side].startsWith('k:') && requests[side]);
  const key = JSON.stringify([view.lang, sides, code, periods, presets.map(({ id }) => id), saved.map(({ id, name }) => [id, name]), pinned]);
  if (box.dataset.drawn === key) return;
  box.dataset.drawn = key;
  const held = box.contains(document.activeElement) ? document.activeElement.id : '';
  const list = (side) => {
    const option = (value) => el('option', { value, selected: sides[side] === value }, nameOf(value, null, view, saved));
    const group = (label, keys) => (keys.length ? el('optgroup', { label }, keys.map(option)) : null);
    const own = sides[side].startsWith('k:')
      ? el('option', { value: sides[side], selected: true }, nameOf(sides[side], requests[side], view, saved))
      : null;
    return el(
      'select',
      { id: `compare-${side}`, on: { change: (event) => change({ compare: writeCompare({ ...sides, [side]: event.target.value }) }) } },
      side === 'a' ? el('option', { value: '', selected: !sides.a }, t('compareChoose')) : option(''),
      own,
      group(t('comparePresets'), presets.map(({ id }) => `p:${id}`)),
      group(t('comparePeriods'), periods.map((one) => one.key)),
      group(t('compareSaved'), saved.map(({ id }) => `s:${id}`)),
    );
  };
  const field = (side) =>
    el('div', { class: 'compare-field' }, el('label', { for: `compare-${side}` }, el('b', {}, side.toUpperCase()), ` ${t(`compareSide_${side}`)}`), list(side));
  fill(
    box,
    el(
      'button',
      { type: 'button', class: 'button', id: 'compare-pin', disabled: !code, on: { click: () => pin(code) } },
      t('comparePin'),
    ),
    field('a'),
    el('button', { type: 'button', class: 'button', id: 'compare-swap', hidden: !sides.a, title: t('compareSwap'), 'aria-label': t('compareSwap'), on: { click: () => swap(code) } }, '⇄'),
    field('b'),
  );
  if (held) document.getElementById(held)?.focus();
}

const pin = (code) => change({ compare: writeCompare({ a: `k:${code}`, b: '' }) });

/** The present scenario has no key of its own: as A it is pinned. */
function swap(code) {
  const { a, b } = readCompare(state().compare);
  change({ compare: writeCompare({ a: b || `k:${code}`, b: a }) });
}
