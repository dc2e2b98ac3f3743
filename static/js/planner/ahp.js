/** Weights from comparing criteria two at a time, in words; what follows is computed by the server while one compares. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { words } from '../words.js';
import { ahpResult } from './ahp-result.js';
import { withWeights } from './criteria-change.js';
import { openDialog } from './dialog.js';
import { problemWords } from './problem-words.js';
import { say } from './say.js';
import { criteriaNames } from './series.js';
import { compute } from './service.js';
import { change, state } from './state.js';
import { MOST_WEIGHT } from './weight.js';
import * as book from './words-ahp.js';

/** Saaty's scale ends here. */
const MOST = 9;

/** @param {import('./view.js').View} view */
export function openAhp(view) {
  const t = words(view.lang, book);
  const { criteria } = view.state.scenario;
  const names = criteriaNames(criteria, view);
  const work = { steps: beginning(criteria), weights: null, asking: new AbortController() };
  const result = el('div', { class: 'ahp-result', id: 'ahp-result', 'aria-live': 'polite' });
  const apply = /** @type {any} */ (
    el(
      'button',
      {
        type: 'button',
        class: 'button button-main',
        id: 'ahp-apply',
        disabled: true,
        on: { click: () => use(work, t) },
      },
      t('ahpApply'),
    )
  );
  const brief = el('span', { class: 'ahp-brief', id: 'ahp-brief' });
  const ask = () => solve(work, { view, t, names, result, brief, apply });
  const pairs = [...work.steps.keys()].map((key) => pair(key, work.steps, names, t, ask));
  openDialog(
    { id: 'ahp', title: t('comparePairsTitle'), close: t('close') },
    el('p', { class: 'note' }, t('ahpText')),
    el('div', { class: 'ahp-body' }, el('ol', { class: 'ahp-pairs' }, pairs), result),
    el('div', { class: 'dialog-foot' }, brief, apply),
  );
  ask();
}

/** The comparisons that come nearest to the present weights: −8 … 0 … 8 for 1/9 … 1 … 9. */
function beginning(criteria) {
  const steps = new Map();
  criteria.forEach(({ weight: a }, i) => {
    criteria.slice(i + 1).forEach(({ weight: b }, more) => {
      const ratio = Math.min(MOST, Math.max(1, Math.round(Math.max(a, b) / Math.max(Math.min(a, b), 1e-9))));
      steps.set(`${i}-${i + 1 + more}`, (a < b ? -1 : 1) * (ratio - 1));
    });
  });
  return steps;
}

/** One pair: a slider between two names, and what it says in words. */
function pair(key, steps, names, t, onChange) {
  const [i, j] = key.split('-').map(Number);
  const told = el('output', { for: `ahp-${key}`, class: 'ahp-words' });
  const slider = /** @type {any} */ (
    el('input', {
      type: 'range',
      id: `ahp-${key}`,
      min: 1 - MOST,
      max: MOST - 1,
      step: 1,
      value: -steps.get(key),
      'aria-label': t('ahpPair', { a: names[i], b: names[j] }),
    })
  );
  const show = () => {
    told.textContent = inWords(steps.get(key), names[i], names[j], t);
    slider.setAttribute('aria-valuetext', told.textContent);
  };
  slider.addEventListener('input', () => {
    steps.set(key, -Number(slider.value) || 0);
    show();
    onChange();
  });
  show();
  return el(
    'li',
    { class: 'ahp-pair', id: `ahp-pair-${key}` },
    el('div', { class: 'ahp-names' }, el('span', {}, names[i]), el('span', {}, names[j])),
    slider,
    told,
  );
}

function inWords(step, a, b, t) {
  const size = Math.abs(step) + 1;
  if (size === 1) return t('ahpEqual');
  const [more, less] = step > 0 ? [a, b] : [b, a];
  return t('ahpMore', { more, less, how: t(`ahp${size}`), size });
}

async function solve(work, { view, t, names, result, brief, apply }) {
  const { lang, state: now } = view;
  const n = names.length;
  work.asking.abort();
  work.asking = new AbortController();
  const { signal } = work.asking;
  const value = (step) => (step >= 0 ? step + 1 : 1 / (1 - step));
  const cell = (i, j) => (j === i ? 1 : j > i ? value(work.steps.get(`${i}-${j}`)) : null);
  const matrix = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => cell(i, j)));
  try {
    const answer = await compute(now.atlas, 'ahp', { matrix }, { lang, signal });
    if (signal.aborted) return;
    work.weights = answer.weights;
    apply.disabled = false;
    brief.textContent = t(answer.acceptable ? 'ahpAgrees' : 'ahpDisagrees', {
      ratio: number(answer.consistencyRatio, 2, lang),
    });
    fill(result, ahpResult(answer, names, { t, lang, percent: (share) => `${number(share * 100, 1, lang)}${lang === 'en' ? '' : ' '}%` }));
  } catch (error) {
    if (signal.aborted) return;
    apply.disabled = true;
    brief.textContent = '';
    fill(result, el('p', { role: 'alert' }, problemWords(error, { t: view.t, names }).detail));
  }
}

/** One step: it can be undone. */
function use({ weights }, t) {
  change(withWeights(state(), weights, MOST_WEIGHT));
  /** @type {any} */ (document.querySelector('#ahp')).close();
  say(t('ahpApplied'));
}
