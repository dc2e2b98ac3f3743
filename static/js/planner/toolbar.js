/** The bar above the workbench: presets, undo, the link. */

import { el, fill } from '../dom.js';
import { canRedo, canUndo, change, redo, undo } from './state.js';

/** @param {HTMLElement} box */
export function createToolbar(box) {
  addEventListener('keydown', onKey);
  return { draw: (view) => draw(box, view) };
}

/** @param {import('./view.js').View} view */
function draw(box, { presets, state: now, t }) {
  const button = (label, can, act) => el('button', { type: 'button', class: 'button', disabled: !can, on: { click: act } }, label);
  fill(
    box,
    el(
      'label',
      { class: 'inline-field' },
      el('span', {}, t('preset')),
      el(
        'select',
        { id: 'preset', on: { change: (event) => usePreset(presets.find((one) => one.id === event.target.value), now) } },
        el('option', { value: '' }, '–'),
        presets.map((one) => el('option', { value: one.id, title: one.description }, one.name)),
      ),
    ),
    button(t('undo'), canUndo(), undo),
    button(t('redo'), canRedo(), redo),
    button(t('share'), true, () => navigator.clipboard?.writeText(location.href)),
  );
}

/** A preset brings its criteria; what is chosen and tried out stays. */
function usePreset(preset, { scenario }) {
  if (!preset) return;
  const { selection, uncertainty } = scenario;
  change({ scenario: { selection, uncertainty, ...preset.request }, filter: '' });
}

function onKey(event) {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.target.matches?.('input[type=text], textarea')) return;
  event.preventDefault();
  if (event.shiftKey) redo();
  else undo();
}
