/** A figure on a page: a button that opens where it comes from, with a mark when the figure does not fit the others. */

import { el } from './dom.js';
import { rangeOf } from './format.js';

/** What stands beside a figure in doubt, as well as its colour. */
export const MARKS = { contradiction: '†', likely_misprint: '†', to_clarify: '?' };
const KINDS = { contradiction: 'is-suspect', likely_misprint: 'is-suspect', to_clarify: 'is-unclear' };

/**
 * @param {any} text
 * @param {{address?: ?string, contested?: ?{severity: string}}} figure what the server says of the figure
 * @param {import('./words.js').Words} t
 * @param {{also?: string, label?: string, off?: boolean}} [how] `also`: another number of the same sentence to point at;
 *   `label`: the text in words where `text` is more than text; `off`: reached with the arrow keys, not with Tab
 * @returns {any} the plain text when the figure has no address
 */
export function figureButton(text, figure, t, { also, label, off } = {}) {
  if (!figure?.address || text === '' || text === null || text === undefined) return text;
  const severity = figure.contested?.severity;
  const mark = MARKS[severity];
  return el(
    'button',
    {
      type: 'button',
      class: mark ? `figure-button ${KINDS[severity]}` : 'figure-button',
      'aria-haspopup': 'dialog',
      'aria-label': mark ? `${label ?? text}, ${t(severity)}` : null,
      tabindex: off ? -1 : null,
      title: mark ? t(severity) : null,
      data: { source: figure.address, ...(mark ? { mark } : {}), ...(also ? { also } : {}) },
    },
    text,
  );
}

/** The sign alone, for places where only text can stand. */
export function markOf(figure) {
  return MARKS[figure?.contested?.severity] ?? '';
}

/**
 * Whether a figure is an estimate or follows from printed ones, in a word; empty when it is neither.
 * @param {any} figure
 * @param {import('./words.js').Words} t
 */
export function remarkOf({ estimated, implied, value }, t) {
  if (estimated) return t('estimated');
  return implied && value !== null ? t('impliedMark') : '';
}

/**
 * Range and remark on one line.
 * @param {any} figure
 * @param {'vi'|'en'} lang
 * @param {import('./words.js').Words} t
 */
export function besideOf(figure, lang, t) {
  return [rangeOf(figure, lang), remarkOf(figure, t)].filter(Boolean).join(' · ');
}

/**
 * What kind of trouble, as a chip: sign and word, never colour alone.
 * @param {string} severity
 * @param {import('./words.js').Words} t
 */
export function severityChip(severity, t) {
  const mark = MARKS[severity];
  return el(
    'span',
    { class: `chip chip-${severity}` },
    mark ? el('span', { class: 'chip-mark', 'aria-hidden': 'true' }, mark) : null,
    t(severity),
  );
}
