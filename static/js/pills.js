/** A choice among few as round buttons; among many as a list. */

import { el } from './dom.js';

const MOST_PILLS = 6;

/**
 * Round choices, or nothing when there is no choice.
 * @param {string} id
 * @param {string} label
 * @param {[string, string][]} options
 * @param {string} value
 * @param {(value: string) => void} onChange
 */
export function pills(id, label, options, value, onChange) {
  if (options.length < 2) return null;
  if (options.length > MOST_PILLS) {
    return el(
      'label',
      { class: 'field', id },
      el('span', { class: 'field-label' }, label),
      el(
        'select',
        { on: { change: (event) => onChange(event.target.value) } },
        options.map(([key, name]) => el('option', { value: key, selected: key === value }, name)),
      ),
    );
  }
  return el(
    'fieldset',
    { class: 'choice', id, on: { change: (event) => onChange(event.target.value) } },
    el('legend', {}, label),
    el(
      'div',
      { class: 'pills' },
      options.map(([key, name]) =>
        el(
          'label',
          { class: 'pill' },
          el('input', { type: 'radio', name: id, value: key, checked: key === value }),
          el('span', {}, name),
        ),
      ),
    ),
  );
}
