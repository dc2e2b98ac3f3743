/** Cells that the tables of the charts have in common. */

import { el } from '../dom.js';
import { bare, full, number } from '../format.js';
import { figureButton } from '../figure.js';
import { change, setLight } from './state.js';

export const headCell = (text, num = true) => el('th', { scope: 'col', class: num ? 'num' : null }, text);
export const numCell = (...content) => el('td', { class: 'num' }, ...content);
export const rankCell = (value, lang) => numCell(value ? number(value, 0, lang) : '–');

/** A row of a unit: its name is a button that picks it; pointer and focus light it in map and list. */
export function unitRow(unit, view, ...cells) {
  return el(
    'tr',
    {
      class: view.state.unit === unit.code ? 'is-picked' : null,
      data: { code: unit.code },
      on: { mouseenter: () => setLight(unit.code), focusin: () => setLight(unit.code), mouseleave: () => setLight('') },
    },
    el('th', { scope: 'row' }, unitButton(unit)),
    ...cells,
  );
}

/** The name of a unit as a button that picks it. */
export function unitButton({ code, name }) {
  return el(
    'button',
    {
      type: 'button',
      class: 'link-button',
      on: { click: () => change({ unit: code }, { how: 'replace' }) },
    },
    name,
  );
}

/** A figure with its unit, which opens its source. */
export const figureOf = (figure, view, t) =>
  figureButton(doubtful(full(figure, view.lang, view.vocabulary.qualifiers), figure, t), figure, t);

/** A figure without its unit. */
export const bareFigure = (figure, view, t) => figureButton(doubtful(bare(figure, view.lang), figure, t), figure, t);

/** A figure that someone tries out says so, and one that was estimated on the way to other boundaries. */
function doubtful(text, figure, t) {
  if (figure.supposed) return t('supposedFigure', { text });
  return figure.estimated ? `${text} (${t('estimated')})` : text;
}

/**
 * What the server says of a unit's criterion, with how the criterion is measured.
 * @param {import('./view.js').Shown} unit
 * @param {ReturnType<typeof import('./chart-criteria.js').criteriaOf>[0]} criterion
 */
export function criterionFigure(unit, { at, measure, measureName, decimals }) {
  return { measure, measureName, decimals, qualifier: '', ...unit.told.contributions[at] };
}
