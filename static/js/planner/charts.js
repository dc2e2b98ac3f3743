/**
 * The charts, one at a time: which one is shown stands in the address. A chart that the atlas has no figures for is
 * absent, and a note says why. While a slider moves, the chart in sight follows once a frame; one out of sight waits.
 */

import { el, fill } from '../dom.js';
import { words } from '../words.js';
import { withNoun } from './noun.js';
import { state } from './state.js';
import { absent, present } from './chart-present.js';
import { chartSetting, setChart } from './chart-setting.js';
import * as book from './words-charts.js';

/** @param {HTMLElement} box */
export function createPanel(box) {
  const bar = el('div', { class: 'chart-choice' });
  const place = el('div', { class: 'chart-place' });
  const note = el('p', { class: 'chart-note' });
  fill(box, bar, place, note);
  const panel = {
    bar,
    place,
    note,
    view: null,
    asked: 0,
    seen: true,
    stale: false,
    charts: new Map(),
    light: ['', ''],
  };
  const draw = () => schedule(panel);
  new IntersectionObserver(([{ isIntersecting }]) => {
    panel.seen = isIntersecting;
    if (isIntersecting && panel.stale) draw();
  }).observe(place);
  return {
    draw: (view) => {
      panel.view = view;
      draw();
    },
    mark: (lit, picked) => {
      panel.light = [lit, picked];
      shownChart(panel)?.mark?.(lit, picked);
      markRows(place, lit, picked);
    },
  };
}

/** Draws at the next frame, whatever was asked meanwhile. */
function schedule(panel) {
  if (panel.asked) return;
  panel.asked = requestAnimationFrame(() => {
    panel.asked = 0;
    panel.stale = !panel.seen && panel.view.dragging;
    if (!panel.stale) show(panel).catch((error) => fail(panel, error));
  });
}

async function show(panel) {
  const { view, bar, place, note } = panel;
  const t = withNoun(words(view.lang, book), view);
  place.hidden = !view.units.length;
  if (place.hidden) {
    note.textContent = t('rankingTitleNone');
    return;
  }
  const there = present(view);
  const { name: wish, settings } = chartSetting(state().chart ?? '');
  const name = there.some((one) => one.name === wish) ? wish : there[0].name;
  drawChoice(bar, there, name, t);
  const why = absent(view).map((key) => t(key));
  note.textContent = why.join(' ');
  panel.name = name;
  if (!panel.charts.has(name)) {
    const own = el('div', { data: { chart: name } });
    place.append(own);
    panel.charts.set(name, { own, made: there.find((one) => one.name === name).create(own, () => schedule(panel)) });
  }
  for (const [other, { own }] of panel.charts) own.hidden = other !== name;
  const { own, made } = panel.charts.get(name);
  const chart = await made;
  await chart.draw(view, t, name === wish ? settings : []);
  if (panel.view !== view) return;
  panel.charts.get(name).ready = chart;
  chart.mark?.(...panel.light);
  markRows(place, ...panel.light);
  own.dataset.drawn = String(view.fresh);
}

/** Rows of the open table that stand for the lit and the picked unit. */
function markRows(place, lit, picked) {
  for (const [name, code] of [
    ['is-lit', lit],
    ['is-picked', picked],
  ]) {
    for (const row of place.querySelectorAll(`.${name}`)) row.classList.remove(name);
    if (code) place.querySelectorAll(`tr[data-code="${CSS.escape(code)}"]`).forEach((row) => row.classList.add(name));
  }
}

const shownChart = ({ charts, name }) => charts.get(name)?.ready;

/** The charts there are, as buttons of which one is pressed. */
function drawChoice(bar, there, name, t) {
  const key = JSON.stringify([there.map((one) => one.name), t('chartChoice')]);
  if (bar.dataset.key !== key) {
    bar.dataset.key = key;
    fill(
      bar,
      el(
        'div',
        { class: 'chart-buttons', role: 'group', 'aria-label': t('chartChoice') },
        there.map((one) =>
          el(
            'button',
            { type: 'button', class: 'chart-button', value: one.name, on: { click: () => setChart(one.name) } },
            t(one.title),
          ),
        ),
      ),
    );
  }
  for (const button of bar.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button.value === name));
}

/** A chart that could not be fetched says so in its place; another choice tries again. */
function fail({ note, view }, error) {
  if (!error.status && error.status !== 0) console.error(error);
  note.textContent = error.detail || words(view.lang, book)('chartFailed');
}
