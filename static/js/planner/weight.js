/** The weight of a criterion: a slider and a number that one can type. While the hand is on it nothing goes into the history. */

import { el } from '../dom.js';
import { withChanged } from './criteria-change.js';
import { change, dragging, state } from './state.js';
import { toType, typedNumber } from './typed.js';

/** What sliders reach, unless a weight is greater. */
export const MOST_WEIGHT = 10;
const LARGEST = 1e9;

/** After the last key on a slider, ms: who holds a key or taps it again is not done yet. */
const REST = 250;

/** The state before the hand moved, to go back to when it returns. */
let before = null;
/** What a key has set and is not settled yet. */
let pending = null;
let resting = 0;
/** Whether keys move the slider: each is an end of its own to the browser, while a pointer ends when it lets go. */
let keyed = false;

function settlePending() {
  clearTimeout(resting);
  pending?.();
  pending = null;
}

/** Settles at once what keys have set, before anything else is done with it. */
addEventListener('pointerdown', settlePending, { capture: true });
addEventListener('keydown', ({ ctrlKey, metaKey, key }) => (ctrlKey || metaKey || key === 'Enter') && settlePending(), {
  capture: true,
});

/**
 * @param {number} i number of the criterion
 * @param {{label: string, lang: 'vi'|'en', t: import('../words.js').Words}} about
 */
export function weightControl(i, { label, lang, t }) {
  const set = (weight, how) => {
    if (how === 'drag' && !dragging()) before = { scenario: state().scenario, k: state().k };
    change(withChanged(state(), i, { weight }), { how, kind: `weight-${i}` });
  };
  const settle = () => {
    settlePending();
    setTimeout(() => dragging() && before && change(before, { how: 'replace' }));
  };
  const changed = (weight) => {
    if (!keyed) return set(weight, 'step');
    clearTimeout(resting);
    pending = () => set(weight, 'step');
    resting = setTimeout(settlePending, REST);
  };
  const read = (event) => typedNumber(event.target.value, lang);
  const valid = (value) => value !== null && value >= 0 && value <= LARGEST;
  return [
    el('input', {
      type: 'range',
      class: 'weight-slider',
      id: `weight-${i}`,
      min: 0,
      max: MOST_WEIGHT,
      step: 0.1,
      'aria-label': t('weightOf', { name: label }),
      on: {
        input: (event) => set(Number(event.target.value), 'drag'),
        change: (event) => changed(Number(event.target.value)),
        pointerdown: () => (keyed = false),
        keydown: () => (keyed = true),
        pointerup: settle,
        pointercancel: settle,
        blur: settle,
      },
    }),
    el('input', {
      type: 'text',
      inputmode: 'decimal',
      class: 'weight-number',
      id: `weight-number-${i}`,
      autocomplete: 'off',
      'aria-label': t('weightTyped', { name: label }),
      on: {
        input: (event) => valid(read(event)) && set(read(event), 'drag'),
        change: (event) => (valid(read(event)) ? set(read(event), 'step') : refuse(event.target, i, lang)),
        blur: settle,
      },
    }),
  ];
}

/** What cannot be a weight gives way to the weight there is. */
function refuse(field, i, lang) {
  field.value = toType(state().scenario.criteria[i].weight, lang);
}

/** Shows the present weight, except where a hand is on it. */
export function showWeight(box, i, weight, share, lang) {
  const slider = box.querySelector(`#weight-${i}`);
  const typed = box.querySelector(`#weight-number-${i}`);
  if (!slider || !typed) return;
  const most = String(Math.max(MOST_WEIGHT, Math.ceil(weight)));
  if (Number(slider.max) < weight || !dragging()) slider.max = most;
  if (Number(slider.value) !== weight) slider.value = String(weight);
  slider.setAttribute('aria-valuetext', `${toType(weight, lang)} (${share})`);
  if (document.activeElement !== typed) typed.value = toType(weight, lang);
}
