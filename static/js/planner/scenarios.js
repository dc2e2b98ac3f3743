/** Scenarios side by side: the saved ones, and what changes from one to another. */

import { el, fill } from '../dom.js';
import { words } from '../words.js';
import { withNoun } from './noun.js';
import { change, follow, relight, setLight } from './state.js';
import { getScenarios } from './service.js';
import { drawSlope } from './chart-slope.js';
import { overlayComparison } from './cluster-categories.js';
import { drawChoice } from './compare-choice.js';
import { askToDelete } from './compare-delete.js';
import { nameOf } from './compare-names.js';
import { createComparison } from './compare-run.js';
import { said } from './compare-said.js';
import { drawSaved } from './compare-saved.js';
import { readCompare } from './compare-setting.js';
import { comparedTable } from './compare-table.js';
import { comparedLines, csvButton } from './panel-csv.js';
import { fileButtons } from './panel-files.js';
import * as frame from './words.js';
import * as own from './words-scenarios.js';

const BOOK = { vi: { ...frame.vi, ...own.vi }, en: { ...frame.en, ...own.en } };
const PAINTS = ['comparison', 'score'];

/** @param {HTMLElement} box */
export function createPanel(box) {
  const parts = Object.fromEntries(['choice', 'hint', 'said', 'paints', 'slope', 'table', 'saved'].map((name) => [name, el('div', { class: `compare-${name}` })]));
  fill(box, el('div', { class: 'compare' }, Object.values(parts)));
  const shown = { view: null, saved: [], known: false, atlas: '', answer: null, mark: null, lit: '', picked: '' };
  const { ask, run } = createComparison(() => drawAll());

  /** Fetches the list anew whenever the view is opened: somebody may have saved meanwhile. */
  async function fetchSaved() {
    const { view } = shown;
    shown.atlas = view.state.atlas;
    const list = await getScenarios(shown.atlas, { lang: view.lang });
    if (shown.atlas !== shown.view.state.atlas) return;
    shown.saved = list;
    shown.known = true;
    drawAll();
    ask(shown.view, shown.saved);
  }

  function drawAll() {
    const { view, saved } = shown;
    const { answer, problem, gone, requests } = run;
    drawChoice(parts.choice, view, { saved, requests });
    drawSaved(parts.saved, view, { saved, known: shown.known, onDelete: (one) => askToDelete(one, view).then((done) => done && fetchSaved()) });
    drawHint(parts.hint, { problem, gone: gone && shown.known, answer }, view);
    drawPaints(parts.paints, answer, view);
    if (answer !== shown.answer) drawAnswer(answer, view);
  }

  function drawAnswer(answer, view) {
    shown.answer = answer;
    for (const part of [parts.said, parts.table, parts.slope]) part.hidden = !answer;
    if (!answer) return overlayComparison(null, null, view.t);
    const sides = readCompare(view.state.compare);
    const name = (side) => nameOf(sides[side], run.requests[side], view, shown.saved);
    const names = { a: name('a'), b: name('b') };
    const files = { what: 'priority/comparison', query: { nameA: names.a, nameB: names.b }, body: run.requests };
    overlayComparison(answer, files, view.t);
    fill(parts.said, said(answer, names, view));
    const listed = answer.units.some(({ inA, inB }) => inA || inB);
    fill(
      parts.table,
      comparedTable(answer, view),
      csvButton('compare-csv', 'so-sanh', view, () => comparedLines(answer, names, view)),
      fileButtons('compare-files', view, listed ? ['docx', 'png', 'svg'] : ['docx'], files),
    );
    const labels = { a: `A: ${names.a}`, b: `B: ${names.b}` };
    drawSlope(parts.slope, { units: answer.units, labels }, view, { onLight: setLight, onPick: (code) => code && change({ unit: code }, { how: 'replace' }) }).then(({ mark }) => {
      shown.mark = mark;
      mark(shown.lit, shown.picked);
    });
    relight();
  }

  follow((now, before) => {
    if (now.view === 'scenarios' && before.view !== 'scenarios') shown.atlas = '';
  });
  addEventListener('scenario-saved', () => {
    shown.atlas = '';
    if (shown.view?.state.view === 'scenarios') fetchSaved();
  });
  return {
    draw: (given) => {
      shown.view = { ...given, t: withNoun(words(given.lang, BOOK), given) };
      if (run.answer && isOfOthers(run.answer, given.state)) run.answer = null;
      if (shown.atlas !== given.state.atlas) fetchSaved();
      drawAll();
      if (!given.dragging) ask(shown.view, shown.saved);
    },
    mark: (lit, picked) => {
      Object.assign(shown, { lit, picked });
      for (const row of box.querySelectorAll('tr[data-code]')) {
        row.classList.toggle('is-lit', row.dataset.code === lit);
        row.classList.toggle('is-picked', row.dataset.code === picked);
      }
      shown.mark?.(lit, picked);
    },
  };
}

/** Whether an answer is about the units of another atlas or day than those on the map. */
const isOfOthers = ({ atlas, boundaries }, now) => atlas !== now.atlas || boundaries !== now.scenario.boundaries;

/** Why there is nothing to see yet, or what the server refused. */
function drawHint(box, { problem, gone, answer }, { t, state }) {
  const { a, b } = readCompare(state.compare);
  const text = problem ? `${problem.title || t('errorTitle')}: ${problem.detail || t('errorNetwork')}` : gone ? t('compareGoneHint') : a ? (a === (b || `k:${state.k}`) ? t('compareSelf') : '') : t('compareHint');
  box.hidden = !text;
  box.className = problem || gone ? 'compare-hint box box-error' : 'compare-hint';
  box.setAttribute('role', problem || gone ? 'alert' : 'note');
  if (box.textContent !== text) box.textContent = text;
}

function drawPaints(box, answer, { t, state }) {
  const listed = answer?.units.some(({ inA, inB }) => inA || inB);
  box.hidden = !listed;
  const key = JSON.stringify([state.paint, t('compareOnMap')]);
  if (!listed || box.dataset.drawn === key) return;
  box.dataset.drawn = key;
  const held = box.contains(document.activeElement) ? document.activeElement.id : '';
  const button = (id) =>
    el('button', { type: 'button', class: 'button cluster-paint', id: `compare-paint-${id}`, 'aria-pressed': String(state.paint === id), on: { click: () => change({ paint: id }) } }, t(`comparePaint_${id}`));
  fill(box, el('span', { id: 'compare-on-map' }, t('compareOnMap')), el('div', { role: 'group', 'aria-labelledby': 'compare-on-map' }, PAINTS.map(button)));
  if (held) document.getElementById(held)?.focus();
}
