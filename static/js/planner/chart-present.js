/** Which charts an atlas has figures for, and where each comes from. */

import { allSeries } from './chart-data.js';
import { pairsOf } from './chart-pairs.js';

const DEPRIVATION = /^dep_.+_rate$/;

/**
 * @param {import('./view.js').View} view
 * @returns {{name: string, title: string, create: (box: HTMLElement, redraw: () => void) => any}[]}
 */
export function present(view) {
  const has = given(view);
  return CHARTS.filter((one) => !one.needs || has[one.needs]);
}

/** Why charts are missing: keys of sentences. @param {import('./view.js').View} view */
export function absent(view) {
  const has = given(view);
  return CHARTS.filter((one) => one.needs && !has[one.needs]).map((one) => one.without);
}

const CHARTS = [
  {
    name: 'ranking',
    title: 'nameRanking',
    create: async (box, redraw) => (await import('./chart-ranking.js')).createRanking(box, redraw),
  },
  {
    name: 'contributions',
    title: 'nameContributions',
    create: async (box, redraw) => (await import('./chart-contributions.js')).createContributions(box, redraw),
  },
  {
    name: 'scatter',
    title: 'nameScatter',
    create: async (box) => (await import('./chart-scatter.js')).createScatter(box),
  },
  {
    name: 'deprivations',
    title: 'nameDeprivations',
    needs: 'deprivations',
    without: 'withoutDeprivations',
    create: async (box) => (await import('./chart-deprivations.js')).createDeprivations(box),
  },
  {
    name: 'plan',
    title: 'namePlan',
    needs: 'plan',
    without: 'withoutPlan',
    create: async (box, redraw) => (await import('./chart-plan.js')).createPlan(box, redraw),
  },
  {
    name: 'concentration',
    title: 'nameConcentration',
    needs: 'concentration',
    without: 'withoutConcentration',
    create: async (box) => (await import('./chart-reach.js')).createReach(box),
  },
];

function given({ atlas }) {
  const series = allSeries(atlas);
  const actual = (test) => series.some(({ indicator, status }) => status === 'actual' && test(indicator.id));
  return {
    deprivations: actual((id) => DEPRIVATION.test(id)),
    plan: pairsOf(atlas).length > 0,
    concentration:
      actual((id) => id === 'poor_households') && actual((id) => id === 'poverty_rate' || id === 'households'),
  };
}
