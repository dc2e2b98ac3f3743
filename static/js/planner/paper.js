/** The workbench on paper: in words what was asked, a still picture of each map, where the figures come from. */

import { atlasName } from '../choice-words.js';
import { el, fill } from '../dom.js';
import { date, number } from '../format.js';
import { words } from '../words.js';
import { withNoun } from './noun.js';
import { certaintyShort } from './certainty.js';
import { stillOf } from './map-still.js';
import { howShort } from './options.js';
import { criterionName } from './series.js';
import { vintageOf } from './shapes.js';
import * as book from './words-paper.js';

/** Digits of the revision's fingerprint that tell it from any other. */
const FINGERPRINT = 12;

/**
 * @param {{view: () => ?import('./view.js').View, panes: () => any[]}} desk what is on the screen
 */
export function bindPaper({ view, panes }) {
  const head = el('div', { class: 'paper-only', id: 'paper-head' });
  const foot = el('div', { class: 'paper-only', id: 'paper-foot' });
  const main = /** @type {HTMLElement} */ (document.getElementById('desk'));
  main.before(head);
  main.after(foot);
  addEventListener('beforeprint', () => {
    const now = view();
    if (!now) return;
    const t = withNoun(words(now.lang, book), now);
    fill(head, about(now, t));
    fill(foot, origin(now, t));
    for (const pane of panes()) stillOf(pane);
  });
  addEventListener('afterprint', () => {
    for (const { map } of panes()) map.updateSize();
  });
}

function about(view, t) {
  const { atlas, state, chosen, units, lang } = view;
  const { scenario } = state;
  const line = (name, said) => el('p', {}, el('strong', {}, t(name)), ' ', said);
  return [
    el('h1', {}, t('paperTitle', { atlas: atlasName(atlas) })),
    line('paperChosen', t('paperChosenOf', { n: number(chosen.size, 0, lang), all: number(units.length, 0, lang) })),
    line('paperBoundaries', vintageOf(atlas, scenario.boundaries).label),
    line('paperCriteria', scenario.criteria.map((one, i) => criterionLine(one, i, view, t)).join('; ')),
    line('paperHow', howShort(scenario, view.t).join(' · ')),
    line('paperCertainty', certaintyShort(scenario.uncertainty, view)),
  ];
}

function criterionLine(criterion, i, view, t) {
  const { name, about: series } = criterionName(criterion, view);
  const share = `${number((view.weights[i] ?? 0) * 100, 1, view.lang)} %`;
  return t(criterion.direction, { name, series, share });
}

function origin({ answer, state, lang }, t) {
  const { number: revision, sha256 } = answer.revision;
  return [
    el('p', {}, t('paperSource', { source: answer.source })),
    el('p', {}, t('paperRevision', { n: number(revision, 0, lang), sha: sha256.slice(0, FINGERPRINT) })),
    el('p', {}, t('paperScenario', { k: state.k, date: date(today()) })),
    el('p', { class: 'paper-link' }, location.href),
  ];
}

/** The day of the one who prints. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((one) => String(one).padStart(2, '0')).join('-');
}
