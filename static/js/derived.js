/** What the atlas computes of a unit, apart from what the document prints: each value opens its formula and inputs. */

import { el, tableBox } from './dom.js';
import { full, number, small } from './format.js';
import { figureButton } from './figure.js';
import { walkable } from './walk.js';

/**
 * @param {{derived: ?{of: any, printed: any, value: any}[], state: any, vocabulary: any,
 *   t: import('./words.js').Words}} view
 * @returns {HTMLElement|null} null when nothing can be computed
 */
export function derivedPart(view) {
  const { derived, t } = view;
  if (!derived?.length) return null;
  return el(
    'div',
    { class: 'part', id: 'derived' },
    el('h3', {}, t('derived')),
    el('p', { class: 'note' }, t('derivedText')),
    walkable(
      tableBox({
        class: 'grid stack',
        hideCaption: true,
        caption: t('derived'),
        head: [
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, t('derivedWhat')),
            el('th', { scope: 'col', class: 'num' }, t('value')),
          ),
        ],
        body: derived.map((one) => row(one, view)),
      }),
    ),
  );
}

function row({ of, printed, value }, { state, vocabulary, t }) {
  const { lang } = state;
  const when = [`${vocabulary.statuses[of.status]} ${of.period}`, of.group !== 'all' && vocabulary.groups[of.group]];
  const measureName = vocabulary.measures[value.measure];
  const implied = value.formula === 'implied_households';
  const name = implied ? t('impliedHouseholds') : t('recomputed', { name: printed?.name ?? value.name });
  const text = implied
    ? t('impliedValue', { value: number(value.value, 0, lang), unit: measureName })
    : full({ value: value.value, decimals: 2, measure: value.measure, measureName }, lang);
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, name, el('span', { class: 'sub' }, small(when.filter(Boolean).join(' · ')))),
    el(
      'td',
      { class: 'num' },
      figureButton(text, value, t),
      implied ? el('span', { class: 'sub' }, between(value, lang, t)) : beside(printed, lang, vocabulary, t),
    ),
  );
}

function between({ low, high }, lang, t) {
  const ends = { low: number(low, 0, lang), high: high === null ? '' : number(high, 0, lang) };
  return t(high === null ? 'sourceAtLeast' : 'sourceBetween', ends);
}

/** The same rate as the document prints it, to compare. */
function beside(printed, lang, vocabulary, t) {
  if (!printed) return null;
  return el(
    'span',
    { class: 'sub' },
    t('printedHere'),
    figureButton(full(printed, lang, vocabulary.qualifiers), printed, t),
  );
}
