/** Where high and low figures gather on the map: choices, what it means, the numbers behind it. */

import { el, fill } from '../dom.js';
import { words } from '../words.js';
import { withNoun } from './noun.js';
import { number } from '../format.js';
import { change, relight } from './state.js';
import { queryOf, readSettings } from './cluster-settings.js';
import { chosenKey, seriesOf } from './cluster-series.js';
import { createForm } from './cluster-form.js';
import { createRun } from './cluster-run.js';
import { notes, said, whole } from './cluster-said.js';
import { localTable } from './cluster-table.js';
import { fileButtons } from './panel-files.js';
import { drawScatter, scatterFrame } from './cluster-scatter.js';
import { clusterFiles, overlayClusters } from './cluster-categories.js';
import * as frame from './words.js';
import * as own from './words-clusters.js';

const BOOK = { vi: { ...frame.vi, ...own.vi }, en: { ...frame.en, ...own.en } };
const PAINTS = ['clusters', 'hotspots', 'score'];

/** @param {HTMLElement} box */
export function createPanel(box) {
  const parts = {
    series: el('div', { class: 'cluster-form' }),
    how: el('div'),
    said: el('div'),
    busy: el('div', { class: 'cluster-busy', id: 'cluster-busy', role: 'status' }),
    paints: el('div', { class: 'cluster-paints' }),
    result: el('div', { class: 'cluster-result' }),
  };
  fill(box, el('div', { class: 'clusters' }, parts.series, parts.busy, parts.said, parts.paints, parts.how, parts.result));
  const form = createForm(parts.series, parts.how);
  const shown = { view: null, answer: null, mark: null, lit: '', picked: '' };
  const { ask, stop, forget, run } = createRun(() => drawRun());

  function drawRun() {
    const { view } = shown;
    if (!view) return;
    const again = () => {
      forget();
      draw(view);
    };
    drawBusy(parts.busy, run, view, { stop, again });
    form.draw(view, chosenKey(readSettings(view.state.cluster).series, view), run.answer?.smoothable ?? null);
    for (const part of [parts.said, parts.result]) part.classList.toggle('is-old', Boolean(run.since));
    drawPaints(parts.paints, run.answer, view);
    if (run.answer !== shown.answer) drawAnswer(run.answer, view);
    markChosen(box, view.chosen);
  }

  function drawAnswer(answer, view) {
    shown.answer = answer;
    shown.mark = null;
    overlayClusters(answer, view.t);
    if (!answer) {
      fill(parts.said);
      fill(parts.result);
      return;
    }
    const indicator = view.atlas.indicators.find(({ id }) => id === answer.request.indicator);
    const scatter = scatterFrame(view.t);
    fill(parts.said, said(answer, view));
    fill(parts.result, pictures(answer, view), scatter.whole, whole(answer, view), localTable(answer, view, indicator), notes(answer, view));
    drawScatter(scatter.chart, answer, view).then((mark) => {
      if (shown.answer !== answer) return;
      shown.mark = mark;
      mark(shown.lit, shown.picked);
    });
    relight();
  }

  function draw(given) {
    const view = { ...given, t: withNoun(words(given.lang, BOOK), given) };
    shown.view = view;
    const settings = readSettings(view.state.cluster);
    const key = chosenKey(settings.series, view);
    if (run.answer && isOfOthers(run.answer, view)) run.answer = null;
    drawRun();
    if (key && !view.dragging) ask(view.state.atlas, queryOf(settings, seriesOf(key), view.state.scenario.boundaries), view.lang);
  }

  return {
    draw,
    mark: (lit, picked) => {
      Object.assign(shown, { lit, picked });
      for (const row of box.querySelectorAll('[data-code]')) {
        row.classList.toggle('is-lit', row.dataset.code === lit);
        row.classList.toggle('is-picked', row.dataset.code === picked);
      }
      shown.mark?.(lit, picked);
    },
  };
}

/** Whether an answer is about the units of another atlas or day than those on the map. */
const isOfOthers = ({ atlas, request }, { state }) => atlas !== state.atlas || request.boundaries !== state.scenario.boundaries;

/** The maps of clusters and of hot spots as pictures and in annexes. */
const pictures = (answer, view) =>
  el(
    'div',
    { class: 'cluster-pictures' },
    ['clusters', 'hotspots'].map((paint) => [
      el('span', { class: 'note' }, view.t(`clusterPaint_${paint}`)),
      fileButtons(`${paint}-files`, view, ['png', 'svg', 'docx'], clusterFiles(answer, paint)),
    ]),
  );

function markChosen(box, chosen) {
  for (const row of box.querySelectorAll('tr[data-code]')) row.classList.toggle('is-chosen', chosen.has(row.dataset.code));
}

/** How long it has been computing, with the way to stop it; or why there is no answer. */
function drawBusy(box, { since, stopped, problem, share }, { t, lang, state }, { stop, again }) {
  box.hidden = !since && !stopped && !problem;
  if (since) {
    const seconds = number(Math.floor((Date.now() - since) / 1000), 0, lang);
    const text = t('clusterComputing', { shuffles: number(readSettings(state.cluster).permutations, 0, lang), seconds });
    const known = box.querySelector('.cluster-clock');
    if (!known)
      fill(
        box,
        el('progress', { 'aria-label': t('computing') }),
        el('span', { class: 'cluster-clock', 'aria-live': 'off' }, text),
        el('button', { type: 'button', class: 'button', id: 'cluster-stop', on: { click: stop } }, t('stop')),
      );
    else known.textContent = text;
    if (share) box.querySelector('progress').value = share;
    return;
  }
  const button = el('button', { type: 'button', class: 'button', id: 'cluster-again', on: { click: again } }, t('clusterAgain'));
  if (stopped) fill(box, el('span', {}, t('clusterStopped')), button);
  else if (problem) fill(box, el('strong', {}, problem.title || t('errorTitle')), el('span', {}, problem.detail || t('errorNetwork')), problem.status === 422 ? null : button);
  else fill(box);
}

/** What the map shows. */
function drawPaints(box, answer, { t, state }) {
  box.hidden = !answer;
  const shown = PAINTS.includes(state.paint) ? state.paint : '';
  const key = JSON.stringify([shown, t('clusterOnMap')]);
  if (box.dataset.drawn === key) return;
  box.dataset.drawn = key;
  const button = (id) =>
    el(
      'button',
      { type: 'button', class: 'button cluster-paint', id: `cluster-paint-${id}`, 'aria-pressed': String(id === shown), on: { click: () => change({ paint: id }) } },
      t(`clusterPaint_${id}`),
    );
  const focused = box.contains(document.activeElement) ? document.activeElement.id : '';
  fill(box, el('span', { id: 'cluster-on-map' }, t('clusterOnMap')), el('div', { role: 'group', 'aria-labelledby': 'cluster-on-map' }, PAINTS.map(button)));
  if (focused) document.getElementById(focused)?.focus();
}
