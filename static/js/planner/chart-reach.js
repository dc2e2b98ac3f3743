/** The concentration curve with the present choice on it. */

import { el, fill } from '../dom.js';
import { reachOf } from './chart-data.js';
import { drawConcentration } from './chart-concentration.js';

/** @param {HTMLElement} box */
export function createReach(box) {
  const figure = el('div');
  const none = el('p', { class: 'empty', hidden: true });
  fill(box, figure, none);
  let turn = 0;
  return {
    draw: async (view, t) => {
      // Whom a choice reaches is computed when the hand rests.
      if (!view.fresh) return;
      turn += 1;
      const own = turn;
      const { reach } = await reachOf(view);
      if (own !== turn) return;
      const { concentration, households, poor } = reach;
      none.hidden = Boolean(concentration);
      figure.hidden = !concentration;
      none.textContent = t('withoutConcentration');
      const choice = view.chosen.size && households ? { households: households.share, poor: poor.share } : null;
      if (concentration) await drawConcentration(figure, { ...concentration, choice }, view);
    },
  };
}
