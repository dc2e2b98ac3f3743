/** The budget panel: which communes a sum of money should go to. */

import { el, fill } from '../dom.js';
import { words } from '../words.js';
import { isHeld } from './budget-hold.js';
import { budgetForm } from './budget-form.js';
import { drawNames } from './budget-picker.js';
import { boughtOverlay } from './budget-overlay.js';
import { budgetResult } from './budget-result.js';
import { readBudget, requestOf, writeBudget } from './budget-settings.js';
import { budgetSteps } from './budget-steps.js';
import { withNoun } from './noun.js';
import { getOverlay, setOverlay } from './overlays.js';
import { refill } from './redraw.js';
import { RUN, compute } from './service.js';
import { change, changeScenario, setLight, state } from './state.js';
import * as book from './words-budget.js';
import * as frame from './words.js';

/** For trying the panel out; said to be an example. */
const EXAMPLE = { total: 15e9, kind: 'per_unit', amount: 3e9, amounts: {} };
const RUN_NAME = `${RUN}-budget`;

/** @param {HTMLElement} box */
export function createPanel(box) {
  const desk = { box, t: null, shape: '', drawn: '', form: null, steps: null, result: null, said: null, names: null, asked: null, work: null, problem: null };
  return { draw: (view) => draw(desk, view), mark: (lit, picked) => mark(box, lit, picked) };
}

/** @param {import('./view.js').View} view */
function draw(desk, view) {
  if (view.dragging) return;
  const { answer, lang, state: now } = view;
  const names = namesOf(answer);
  const shape = JSON.stringify([lang, now.atlas, answer.request.boundaries, names.size]);
  if (desk.shape !== shape) build(desk, view, names);
  desk.shape = shape;
  desk.show = () => refresh(desk, view, names);
  ask(desk, view, names);
  desk.show();
}

const namesOf = ({ units, excluded }) => new Map([...units, ...excluded].map(({ code, name }) => /** @type {[string, string]} */ ([code, name])).sort(([a], [b]) => (a < b ? -1 : 1)));

function build(desk, view, names) {
  const { box } = desk;
  const t = withNoun(words(view.lang, { vi: { ...frame.vi, ...book.vi }, en: { ...frame.en, ...book.en } }), view);
  const list = el('div', { id: `${box.id}-list`, hidden: true });
  const set = (patch, how = 'step') => change(writeBudget({ ...readBudget(state()), ...patch }), { how });
  const form = budgetForm(view, t, { set, list: `${list.id}-names`, try: () => set(EXAMPLE) });
  const steps = budgetSteps(t, view.lang);
  const result = el('div', { class: 'budget-result', id: 'budget-result' });
  const said = el('p', { class: 'unseen', role: 'status' });
  drawNames(list, names);
  fill(box, el('h2', { class: 'panel-title' }, t('budgetTitle')), form.node, said, result, steps.node, list);
  Object.assign(desk, { t, form, steps, result, said, asked: null, drawn: '' });
}

/** Asks for the choice when what it depends on has changed. */
function ask(desk, { state: now, lang }, names) {
  const body = requestOf(readBudget(now), now.scenario, (code) => names.has(code));
  const key = JSON.stringify([now.atlas, lang, body]);
  if (desk.asked?.key === key) return;
  desk.work?.abort();
  desk.problem = null;
  desk.asked = { key, atlas: now.atlas, body, run: RUN_NAME, answer: null };
  if (body) answerTo(desk, desk.asked, lang);
  else takeOverlay(desk, lang);
}

async function answerTo(desk, asked, lang) {
  desk.work = new AbortController();
  try {
    asked.answer = await compute(asked.atlas, 'selection', asked.body, { signal: desk.work.signal, lang, run: RUN_NAME });
  } catch (error) {
    if (desk.asked !== asked || (error instanceof DOMException && error.name === 'AbortError')) return;
    desk.problem = error;
  }
  if (desk.asked !== asked) return;
  takeOverlay(desk, lang);
  desk.show();
}

/** What the budget buys, for the map; while nothing is asked the scores are back. */
function takeOverlay({ asked, t }, lang) {
  const overlay = boughtOverlay(asked.answer, asked.body, lang, t);
  if (overlay || getOverlay('budget')) setOverlay('budget', overlay);
  if (!overlay && !asked.body && state().paint === 'budget') change({ paint: 'score' }, { how: 'replace' });
}

function refresh(desk, view, names) {
  const { t, form, steps, result, said, asked, problem, box } = desk;
  const settings = readBudget(view.state);
  form.refresh(settings, { names, focused: view.state.unit }, problem && { ...problem, detail: problem.detail || t('errorNetwork') });
  const { answer } = asked;
  box.dataset.state = problem ? 'refused' : !asked.body ? 'open' : answer ? 'done' : 'computing';
  const computing = box.dataset.state === 'computing';
  steps.node.hidden = !answer && !(computing && result.querySelector('#budget-sentence'));
  if (answer) steps.refresh(asked);
  else steps.stop();
  if (isHeld(result, computing, '#budget-sentence')) return;
  const drawn = JSON.stringify([asked.key, Boolean(answer), problem?.detail, view.state.paint === 'budget', [...view.chosen].sort()]);
  if (desk.drawn === drawn) return;
  desk.drawn = drawn;
  desk.said.textContent = answer?.sentence ?? '';
  refill(result, answer ? budgetResult(answer, settings.value === 'poor_households', view, t, { ...handlersOf(answer), body: asked.body }) : waiting(asked, problem, settings, t));
}

function waiting({ body }, problem, settings, t) {
  if (problem) return null;
  if (body) return el('p', { role: 'status' }, t('computing'));
  return settings.total === null ? null : el('p', { class: 'note' }, t(settings.kind === 'list' ? 'costsMissing' : 'costMissing'));
}

function handlersOf({ codes }) {
  return {
    take: () => changeScenario((scenario) => ({ ...scenario, selection: { codes } })),
    pick: (unit) => change({ unit }, { how: 'replace' }),
    light: setLight,
  };
}

function mark(box, lit, picked) {
  for (const row of box.querySelectorAll('tr[data-code]')) {
    row.classList.toggle('is-lit', row.dataset.code === lit);
    row.classList.toggle('is-picked', row.dataset.code === picked);
  }
}
