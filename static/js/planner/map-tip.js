/** What is told of the unit under the pointer: order and certainty, what the map shows, the figures behind the score. */

import { el } from '../dom.js';
import { bare, number, withUnit } from '../format.js';
import { markOf } from '../figure.js';

/** More criteria than this would hide the map. */
const MOST = 5;

/**
 * @param {string} code
 * @param {import('./paint-picture.js').Picture} picture
 * @param {import('./view.js').View} view
 * @returns {?HTMLElement[]} null for what is not a unit of the atlas
 */
export function tipOf(code, picture, view) {
  const unit = view.byCode.get(code);
  const known = unit ?? view.shapes.features.find((one) => one.id === code)?.properties;
  if (!known) return null;
  const told = picture.tell(code);
  const lines = [
    ...(unit ? orderOf(unit, view) : [reasonOf(code, view)]),
    ...told.map((text) => (told.length > 1 || picture.grid ? text : `${picture.title}: ${text}`)),
    ...(unit ? figuresOf(unit, view, picture.paint) : []),
  ];
  return [el('strong', {}, known.name), ...lines.filter(Boolean).map((text) => el('span', {}, text))];
}

function orderOf({ rank, tied, score, code, told }, { chosen, fresh, units, lang, t }) {
  const sure = fresh && told.rankLow !== null && told.rankLow !== undefined;
  const range = sure && told.rankLow !== told.rankHigh ? t('tipRange', { low: told.rankLow, high: told.rankHigh }) : '';
  return [
    [t(tied ? 'tipTied' : 'tipRank', { rank, count: units.length }), range, t('tipScore', { score: number(score, 3, lang) })]
      .filter(Boolean)
      .join(' · '),
    [chosen.has(code) ? t('tipChosen') : t('tipNotChosen'), fresh && told.membership ? t(`member_${told.membership}`) : '']
      .filter(Boolean)
      .join(' · '),
  ];
}

function reasonOf(code, { answer, t }) {
  return answer.excluded?.find((one) => one.code === code)?.reason ?? t('tipNotRanked');
}

/** The figures of the criteria but the one the map shows, which is told already. */
function figuresOf({ told }, { answer, lang, t }, paint) {
  const lines = told.contributions.slice(0, MOST).map((figure, i) => {
    if (paint === `c${i}`) return '';
    const criterion = answer.criteria[figure.criterion ?? i];
    const text = withUnit(bare({ ...criterion, ...figure }, lang), criterion.measure, criterion.measureName, lang);
    return `${criterion.label}: ${[text || t('noDataUnit'), markOf(figure), figure.supposed && t('supposed')].filter(Boolean).join(' ')}`;
  });
  const more = told.contributions.length - MOST;
  return more > 0 ? [...lines, t('tipMore', { count: more })] : lines;
}
