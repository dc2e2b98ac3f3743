/** How scores are computed: scale, sum, missing figures and the day whose units are compared, each in a plain sentence. */

import { el } from '../dom.js';
import { pills } from '../pills.js';
import { refill, wasOpen } from './redraw.js';
import { getMethods } from './service.js';
import { vintageOf, vintagesOf } from './shapes.js';
import { change, changeScenario, state } from './state.js';

const OPTIONS = {
  normalisation: ['min_max', 'percentile_rank', 'z_score'],
  aggregation: ['weighted_arithmetic', 'weighted_geometric', 'topsis'],
  missing: ['exclude', 'spread'],
};
/** A geometric mean needs values from 0 to 1, which z-scores are not. */
const IMPOSSIBLE = {
  normalisation: ['z_score', 'aggregation', 'weighted_geometric'],
  aggregation: ['weighted_geometric', 'normalisation', 'z_score'],
};

/** @type {Map<string, any[]>} */
const methods = new Map();

/** @param {HTMLElement} box */
export function createOptions(box) {
  let drawn = '';
  return {
    draw: function draw(view) {
      const { scenario } = view.state;
      const parts = [...Object.keys(OPTIONS), 'boundaries'].map((part) => scenario[part]);
      const key = JSON.stringify([view.lang, view.atlas.id, methods.has(view.lang), parts]);
      if (key === drawn) return;
      drawn = key;
      const fetchWords = async (event) => {
        if (!event.target.open || methods.has(view.lang)) return;
        methods.set(view.lang, await getMethods({ lang: view.lang }).catch(() => []));
        draw(view);
      };
      refill(box, boundaries(view), content(view, wasOpen(box, 'how'), fetchWords));
    },
  };
}

/** In a few words each how scores are computed. */
export const howShort = (scenario, t) => Object.keys(OPTIONS).map((part) => t(`${scenario[part]}Short`));

function content({ state: { scenario }, t, lang }, open, onToggle) {
  return el(
    'details',
    { class: 'fold', id: 'how', open, on: { toggle: onToggle } },
    el(
      'summary',
      { id: 'how-title' },
      el('span', { class: 'fold-name' }, t('howComputed')),
      el('span', { class: 'fold-now' }, howShort(scenario, t).join(' · ')),
    ),
    Object.entries(OPTIONS).map(([part, options]) => group(part, options, scenario, t, lang)),
  );
}

function group(part, options, scenario, t, lang) {
  const [barred, other, by] = IMPOSSIBLE[part] ?? [];
  const out = barred && scenario[other] === by;
  return el(
    'fieldset',
    {
      class: 'option-group',
      on: { change: (event) => changeScenario((one) => ({ ...one, [part]: event.target.value })) },
    },
    el('legend', {}, t(part)),
    options.filter((one) => !(out && one === barred)).map((one) => option(part, one, scenario[part] === one, t)),
    out ? el('p', { class: 'note' }, t(`${part}Barred`)) : null,
    formulas(part, options, t, lang),
  );
}

const option = (part, id, checked, t) =>
  el(
    'label',
    { class: 'option' },
    el('input', { type: 'radio', name: part, value: id, id: `option-${id}`, checked }),
    el('span', {}, el('strong', {}, t(id)), `: ${t(`${id}Text`)}`),
  );

/** What the method page says of the options of a group. */
function formulas(part, options, t, lang) {
  const found = (methods.get(lang) ?? []).filter((one) => options.includes(one.id) || one.id === part);
  if (!found.length) return null;
  return el(
    'details',
    { class: 'option-more' },
    el('summary', {}, t('formula')),
    found.map(({ name, formula, explanation, origin }) => [
      el('p', {}, el('strong', {}, name), formula ? el('span', { class: 'formula' }, ` ${formula}`) : null),
      el('p', {}, explanation),
      origin ? el('p', { class: 'note' }, origin) : null,
    ]),
  );
}

/** The days whose units can be compared; codes of one day mean nothing on another. */
function boundaries({ atlas, state: { scenario }, t }) {
  const options = /** @type {[string, string][]} */ (vintagesOf(atlas).map((one) => [one.id, one.label]));
  const current = vintageOf(atlas, scenario.boundaries).id;
  return pills('vintage', t('boundaries'), options, current, (id) => change(onDay(state(), vintageOf(atlas, id))));
}

/**
 * The same wishes on the units of another day.
 * @param {import('./state.js').State} now
 * @param {import('../vintage.js').Vintage} vintage
 */
function onDay({ scenario }, { id, unitCount }) {
  const { selection, whatIf, ...rest } = scenario;
  const wanted = selection?.top ?? selection?.codes?.length ?? 0;
  const top = Math.min(wanted, Math.max(1, unitCount - 1));
  return { scenario: { ...rest, boundaries: id, ...(wanted ? { selection: { top } } : {}) }, unit: '', compare: '' };
}
