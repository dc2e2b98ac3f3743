/** How sure the ranking is: how far weights are drawn around the chosen ones, how often, and from which seed. */

import { el } from '../dom.js';
import { number } from '../format.js';
import { pills } from '../pills.js';
import { criteriaNames } from './series.js';
import { UNCERTAINTY } from './opening.js';
import { refill, wasOpen } from './redraw.js';
import { changeScenario } from './state.js';

/** Concentrations of the Dirichlet distribution, from firm to loose, and what they mean in a word. */
const FIRMNESS = [
  [1000, 'firmness1'],
  [200, 'firmness2'],
  [50, 'firmness3'],
  [20, 'firmness4'],
  [8, 'firmness5'],
];
const DRAWS = [1000, 5000, 10000];
const MOST_SEED = 2 ** 53 - 1;

/** @param {HTMLElement} box */
export function createCertainty(box) {
  let drawn = '';
  return {
    draw: (view) => {
      const { uncertainty } = view.state.scenario;
      const key = JSON.stringify([view.lang, view.atlas.id, uncertainty, view.weights]);
      if (key === drawn) return;
      drawn = key;
      const parts = uncertainty ? settings(uncertainty, view) : el('p', {}, view.t('certaintyOff'));
      refill(
        box,
        el(
          'details',
          { class: 'fold', id: 'certainty', open: wasOpen(box, 'certainty') },
          el(
            'summary',
            { id: 'certainty-title' },
            el('span', { class: 'fold-name' }, view.t('certainty')),
            el('span', { class: 'fold-now' }, certaintyShort(uncertainty, view)),
          ),
          tick('certainty-on', Boolean(uncertainty), view.t('certaintyOn'), (on) => set(on ? UNCERTAINTY : null)),
          parts,
        ),
      );
    },
  };
}

const set = (uncertainty) =>
  changeScenario(({ uncertainty: _, ...rest }) => (uncertainty ? { ...rest, uncertainty } : rest));
const patch = (part) => changeScenario((one) => ({ ...one, uncertainty: { ...one.uncertainty, ...part } }));

/** In a few words how far weights are drawn and how often. */
export function certaintyShort(uncertainty, { t, lang }) {
  if (!uncertainty) return t('certaintyOffShort');
  return `${t(nearestStep(uncertainty.concentration)[1])} · ${t('drawsShort', { n: number(uncertainty.draws, 0, lang) })}`;
}

/** The step in words that a concentration is nearest to: it may come from a link. */
function nearestStep(concentration) {
  const off = ([step]) => Math.abs(Math.log(step / concentration));
  return FIRMNESS.reduce((best, one) => (off(one) < off(best) ? one : best));
}

function settings(now, view) {
  const { t, lang } = view;
  const at = FIRMNESS.indexOf(nearestStep(now.concentration));
  return el(
    'div',
    { class: 'certainty' },
    el(
      'label',
      { class: 'certainty-firmness', for: 'firmness' },
      el('span', { class: 'field-label' }, t('firmness')),
      el('input', {
        type: 'range',
        id: 'firmness',
        min: 0,
        max: FIRMNESS.length - 1,
        step: 1,
        value: at,
        'aria-valuetext': t(FIRMNESS[at][1]),
        on: { change: (event) => patch({ concentration: FIRMNESS[Number(event.target.value)][0] }) },
      }),
      el('strong', {}, t(FIRMNESS[at][1])),
    ),
    el('p', {}, meaning(now, view)),
    pills(
      'draws',
      t('draws'),
      DRAWS.map((n) => [String(n), number(n, 0, lang)]),
      String(now.draws),
      (n) => patch({ draws: Number(n) }),
    ),
    tick('rounding', now.rounding, t('rounding'), (rounding) => patch({ rounding })),
    seed(now, t),
    el('p', { class: 'note' }, t('seedText')),
  );
}

function seed({ seed: now }, t) {
  // Later, so that the focus has gone where it was sent before the part is drawn anew.
  const keep = (value) => {
    const fits = Number.isInteger(value) && value >= 0 && value <= MOST_SEED;
    if (fits) patch({ seed: value });
    return fits;
  };
  return el(
    'p',
    { class: 'seed' },
    el('label', { for: 'seed' }, t('seed')),
    el('input', {
      type: 'text',
      inputmode: 'numeric',
      id: 'seed',
      value: now,
      on: { change: (event) => setTimeout(() => keep(Number(event.target.value)) || (event.target.value = now)) },
    }),
    el(
      'button',
      { type: 'button', class: 'button', id: 'seed-next', on: { click: () => keep(now + 1) } },
      t('seedNext'),
    ),
  );
}

/** One standard deviation of the heaviest weight: √(w (1 − w) / (c + 1)) of a Dirichlet distribution. */
function meaning({ concentration, draws }, view) {
  const { weights, state: now, t, lang } = view;
  const n = number(draws, 0, lang);
  const heaviest = weights.indexOf(Math.max(...weights));
  const share = weights[heaviest];
  if (!(share > 0 && share < 1)) return t('certaintyOne', { n });
  const off = Math.sqrt((share * (1 - share)) / (concentration + 1));
  const percent = (value) => number(Math.max(0, Math.min(1, value)) * 100, 0, lang);
  const name = criteriaNames(now.scenario.criteria, view)[heaviest];
  return t('certaintyText', {
    n,
    name,
    share: number(share * 100, 1, lang),
    from: percent(share - off),
    to: percent(share + off),
  });
}

function tick(id, checked, label, onChange) {
  return el(
    'label',
    { class: 'tick' },
    el('input', { type: 'checkbox', id, checked, on: { change: (event) => onChange(event.target.checked) } }),
    el('span', {}, label),
  );
}
