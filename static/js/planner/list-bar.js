/** The contributions of the criteria as one stacked bar; what takes away from a score goes to the left of nought. */

import { el } from '../dom.js';
import { imageOf } from './chart-patterns.js';

/**
 * The scale all bars share.
 * @param {import('./view.js').Shown[]} units
 * @returns {{least: number, most: number}} least is nought or below
 */
export function barScale(units) {
  let [least, most] = [0, 0];
  for (const { contributions } of units) {
    let [below, above] = [0, 0];
    for (const part of contributions) {
      if (part < 0) below += part;
      else above += part;
    }
    if (below < least) least = below;
    if (above > most) most = above;
  }
  return { least, most };
}

/** An empty bar; {@link setBar} gives it its parts. */
export const newBar = () => el('div', { class: 'parts-bar', 'aria-hidden': 'true' });

/**
 * @param {HTMLElement} bar
 * @param {number[]} contributions
 * @param {{least: number, most: number}} scale
 */
export function setBar(bar, contributions, { least, most }) {
  while (bar.childElementCount < contributions.length) {
    const image = imageOf(bar.childElementCount);
    bar.append(el('span', { class: 'parts-one', style: { 'background-image': image } }));
  }
  while (bar.childElementCount > contributions.length) bar.lastChild.remove();
  const width = most - least || 1;
  let [left, right] = [-least / width, -least / width];
  contributions.forEach((part, i) => {
    const share = Math.abs(part) / width;
    if (part < 0) left -= share;
    const { style } = /** @type {HTMLElement} */ (bar.children[i]);
    style.left = `${(100 * (part < 0 ? left : right)).toFixed(2)}%`;
    style.width = `${(100 * share).toFixed(2)}%`;
    if (part >= 0) right += share;
  });
}
