/** The frame of the workbench: atlas, ways to the other pages, languages, what is refused, what is being computed. */

import { atlasName } from '../choice-words.js';
import { byId, el, fill } from '../dom.js';
import { withLang } from '../words.js';
import { problemWords } from './problem-words.js';
import { vintagesOf } from './shapes.js';
import { address, change } from './state.js';

/** What a scenario carries that another atlas cannot use. */
const OF_ATLAS = {
  scenario: null,
  k: '',
  unit: '',
  filter: '',
  breaks: '',
  formula: '',
  compare: '',
  suppose: '',
  paint: 'score',
  second: '',
};

/** Goes to another atlas, with its first preset. */
export const openAtlas = (atlas) => change({ ...OF_ATLAS, atlas });

/** Connects what stands in the page; called once. */
export function bindFrame({ retry, stop }) {
  byId('atlas').addEventListener('change', (event) => openAtlas(/** @type {any} */ (event.target).value));
  byId('retry').addEventListener('click', retry);
  byId('stop').addEventListener('click', stop);
  byId('lang').addEventListener('click', (event) => {
    const link = /** @type {any} */ (event.target).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change({ lang: link.lang });
  });
}

/** The atlases that can be compared, and the ways from the chosen one. */
export function drawHeader(atlases, chosen, now) {
  const offered = atlases.filter((one) => vintagesOf(one).length || one.id === chosen.id);
  fill(
    byId('atlas'),
    offered.map((one) => el('option', { value: one.id, selected: one.id === chosen.id }, atlasName(one))),
  );
  byId('to-document').setAttribute('href', withLang(`/tai-lieu/${encodeURIComponent(chosen.id)}`, now.lang));
  byId('to-explorer').setAttribute('href', withLang(`/quy-hoach/ban-do?atlas=${encodeURIComponent(chosen.id)}`, now.lang));
}

/** The same page in the other language. */
export function linkLanguages(now) {
  for (const lang of /** @type {const} */ (['vi', 'en'])) {
    const link = byId(`lang-${lang}`);
    link.setAttribute('href', address({ ...now, lang }));
    if (lang === now.lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/**
 * What the server refused, in the page's words; what was shown before stays.
 * @param {any} problem null when there is none
 * @param {any} view
 * @param {[string, () => void][]} [ways] out of it
 */
export function drawProblem(problem, view, ways = []) {
  const box = byId('error');
  box.hidden = !problem;
  if (!problem) return;
  const { title, detail } = problemWords(problem, view);
  byId('error-title').textContent = title;
  byId('error-detail').textContent = detail;
  byId('retry').hidden = ways.length > 0 || (problem.status >= 400 && problem.status < 500);
  fill(
    byId('error-ways'),
    ways.map(([label, act]) => el('button', { type: 'button', class: 'button', on: { click: act } }, label)),
  );
}

/** Something is computed; the style sheet shows it only when it lasts. */
export function drawBusy(phase, t) {
  byId('busy').hidden = !phase;
  const said = phase && t(phase === 'certainty' ? 'computingCertainty' : 'computing');
  if (phase && byId('busy-what').textContent !== said) byId('busy-what').textContent = said;
}
