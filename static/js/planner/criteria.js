/** The criteria with their weights. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { changeScenario } from './state.js';

const MOST_WEIGHT = 10;

/** @param {HTMLElement} box */
export function createCriteria(box) {
  let drawn = '';
  return {
    draw: (view) => {
      const { criteria } = view.state.scenario;
      const key = JSON.stringify([view.lang, view.fresh, criteria.map(({ weight, ...rest }) => rest)]);
      if (key !== drawn && !view.dragging) fill(box, view.answer.criteria.map((one, i) => row(one, i)));
      drawn = key;
      criteria.forEach(({ weight }, i) => refresh(box, view, weight, i));
    },
  };
}

function row(criterion, i) {
  const set = (event, how) => changeScenario((one) => weighing(one, i, Number(event.target.value)), { how });
  return el(
    'label',
    { class: 'criterion' },
    el('span', {}, criterion.label),
    el('input', {
      type: 'range',
      min: 0,
      max: MOST_WEIGHT,
      step: 0.1,
      id: `weight-${i}`,
      on: { input: (event) => set(event, 'drag'), change: (event) => set(event, 'step') },
    }),
    el('output', { id: `share-${i}` }),
  );
}

function refresh(box, { weights, lang }, weight, i) {
  const slider = box.querySelector(`#weight-${i}`);
  if (slider && document.activeElement !== slider) slider.value = String(weight);
  const share = box.querySelector(`#share-${i}`);
  if (share) share.textContent = `${number((weights[i] ?? 0) * 100, 1, lang)} %`;
}

function weighing(scenario, at, weight) {
  return { ...scenario, criteria: scenario.criteria.map((one, i) => (i === at ? { ...one, weight } : one)) };
}
