/** The allocation panel: a budget divided by points, under one formula or two. */

import { el, fill } from '../dom.js';
import { words } from '../words.js';
import { allocationForm } from './allocation-form.js';
import { allocationResult, sidesOverlay } from './allocation-result.js';
import { readFormulas, requestOf, writeFormulas } from './allocation-settings.js';
import { isHeld } from './budget-hold.js';
import { drawNames } from './budget-picker.js';
import { readBudget } from './budget-settings.js';
import { withNoun } from './noun.js';
import { getOverlay, setOverlay } from './overlays.js';
import { refill } from './redraw.js';
import { RUN, compute, getFormulas } from './service.js';
import { change, setLight, state } from './state.js';
import * as book from './words-allocation.js';
import * as money from './words-budget.js';
import * as frame from './words.js';

/** @param {HTMLElement} box */
export function createPanel(box) {
  const desk = { box, t: null, shape: '', drawn: '', form: null, result: null, said: null, asked: null, work: null, problem: null, examples: [], mode: 'compare', show: null, handed: false };
  return { draw: (view) => draw(desk, view), mark: (lit, picked) => mark(box, lit, picked) };
}

/** @param {import('./view.js').View} view */
function draw(desk, view) {
  if (view.dragging) return;
  const { units, excluded } = view.answer;
  const names = new Map([...units, ...excluded].map(({ code, name }) => /** @type {[string, string]} */ ([code, name])).sort(([a], [b]) => (a < b ? -1 : 1)));
  const shape = JSON.stringify([view.lang, view.state.atlas, view.answer.request.boundaries, names.size]);
  if (desk.shape !== shape) build(desk, view, names);
  desk.shape = shape;
  desk.show = () => refresh(desk, view, names);
  ask(desk, view, names);
  desk.show();
}

function build(desk, view, names) {
  const { box } = desk;
  const t = withNoun(words(view.lang, { vi: { ...frame.vi, ...money.vi, ...book.vi }, en: { ...frame.en, ...money.en, ...book.en } }), view);
  const list = el('div', { id: `${box.id}-list`, hidden: true });
  const set = (make, how = 'step') => change({ formula: writeFormulas(withBudget(make(readFormulas(state().formula)))) }, { how });
  const form = allocationForm(view, t, { set, list: `${list.id}-names` });
  const result = el('div', { class: 'budget-result', id: 'allocation-result' });
  const said = el('p', { class: 'unseen', role: 'status' });
  drawNames(list, names);
  fill(box, el('h2', { class: 'panel-title' }, t('allocationTitle')), el('p', { class: 'note' }, t('allocationIntro')), form.node, said, result, list);
  Object.assign(desk, { t, form, result, said, asked: null, drawn: '', examples: [] });
  fetchExamples(desk, view, t);
}

/** A first formula divides the budget of the budget panel unless another is given. */
const withBudget = (settings) => (settings.budget === null && settings.formulas.length ? { ...settings, budget: readBudget(state()).total } : settings);

async function fetchExamples(desk, view, t) {
  try {
    const examples = await getFormulas(view.state.atlas, { lang: view.lang });
    if (desk.t !== t) return;
    desk.examples = examples;
  } catch (error) {
    desk.problem = error;
  }
  desk.show();
}

/** Asks for the division when what it depends on has changed. */
function ask(desk, { state: now, lang }, names) {
  const { body, missing } = requestOf(readFormulas(now.formula), now.scenario.boundaries, (code) => names.has(code));
  const key = JSON.stringify([now.atlas, lang, body, missing]);
  if (desk.asked?.key === key) return;
  desk.work?.abort();
  desk.problem = null;
  desk.asked = { key, atlas: now.atlas, body, missing, answer: null };
  if (body) answerTo(desk, desk.asked, lang);
  else takeOverlay(desk);
}

async function answerTo(desk, asked, lang) {
  desk.work = new AbortController();
  try {
    asked.answer = await compute(asked.atlas, 'allocation', asked.body, { signal: desk.work.signal, lang, run: `${RUN}-allocation` });
  } catch (error) {
    if (desk.asked !== asked || (error instanceof DOMException && error.name === 'AbortError')) return;
    desk.problem = error;
  }
  if (desk.asked !== asked) return;
  takeOverlay(desk);
  desk.show();
}

/** The map's winners and losers; without two formulas there are none. */
function takeOverlay(desk) {
  const { asked, t } = desk;
  const overlay = sidesOverlay(asked.answer, asked.body, t);
  if (overlay || desk.handed) setOverlay('allocation', overlay);
  desk.handed = Boolean(overlay);
  if (!getOverlay('allocation') && state().paint === 'allocation' && !asked.body?.b) change({ paint: 'score' }, { how: 'replace' });
}

function refresh(desk, view, names) {
  const { t, form, result, asked, problem, box, examples } = desk;
  const { answer, body, missing } = asked;
  const fault = problem && { field: problem.field ?? '', detail: problem.detail || t('errorNetwork') };
  form.refresh(readFormulas(view.state.formula), { names, focused: view.state.unit }, examples, fault);
  box.dataset.state = problem ? 'refused' : !body ? 'open' : answer ? 'done' : 'computing';
  if (isHeld(result, box.dataset.state === 'computing', '#allocation-sentence')) return;
  const drawn = JSON.stringify([asked.key, Boolean(answer), problem?.detail, view.state.paint === 'allocation']);
  if (desk.drawn === drawn) return;
  desk.drawn = drawn;
  desk.said.textContent = answer?.sentence ?? '';
  const handlers = { body, mode: desk.mode, setMode: (mode) => (desk.mode = mode), pick: (unit) => change({ unit }, { how: 'replace' }), light: setLight };
  if (answer) refill(result, allocationResult(answer, view, t, handlers));
  else fill(result, problem ? null : el('p', { class: 'note', role: 'status' }, t(body ? 'computing' : `missing_${missing}`)));
}

function mark(box, lit, picked) {
  for (const row of box.querySelectorAll('tr[data-code]')) {
    row.classList.toggle('is-lit', row.dataset.code === lit);
    row.classList.toggle('is-picked', row.dataset.code === picked);
  }
}
