/** What changes from one scenario to the other, in sentences, and why: in what they differ. */

import { el } from '../dom.js';
import { number } from '../format.js';

/**
 * @param {any} answer
 * @param {{a: string, b: string}} names
 * @param {import('./view.js').View} view
 */
export function said(answer, names, { t, lang }) {
  const { rankCorrelation: r, agreement, entering, leaving } = answer;
  const told = r === null ? '' : t('compareAgreement', { agreement, r: number(r, 2, lang) });
  return el(
    'div',
    { class: 'compare-said' },
    el('p', { class: 'compare-headline', id: 'compare-headline' }, answer.sentence),
    told ? el('p', { id: 'compare-agreement' }, told, ' ', el('span', { class: 'note' }, t('compareSpearman'))) : null,
    entering.length || leaving.length ? null : el('p', {}, t(answer.units.some(({ inA }) => inA !== null) ? 'compareSameList' : 'compareNoList')),
    el('h3', {}, t('compareDifferences')),
    el('p', { class: 'note' }, t('compareNames', names)),
    el('ul', { class: 'compare-differences', id: 'compare-differences' }, answer.differences.map((one) => el('li', {}, one))),
  );
}
