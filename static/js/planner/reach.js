/** Whom the choice reaches and whom it leaves out, counted in households. */

import { el, fill } from '../dom.js';
import { small, together } from '../format.js';
import { words } from '../words.js';
import { withNoun } from './noun.js';
import { reachOf } from './chart-data.js';
import { drawConcentration } from './chart-concentration.js';
import { drawCurve, lightCurve } from './reach-curve.js';
import { figuresTable, remarks } from './reach-figures.js';
import { createUnits, missedList, unitFigures } from './reach-units.js';
import * as book from './words-reach.js';

/** @param {HTMLElement} box */
export function createPanel(box) {
  const parts = {
    note: el('p', { class: 'note', role: 'status' }),
    head: el('div', { class: 'reach-head' }),
    missed: el('section', { class: 'reach-part' }),
    curve: el('section', { class: 'reach-part' }),
    spread: el('section', { class: 'reach-part' }),
    units: createUnits(),
  };
  const all = el(
    'div',
    { class: 'reach', hidden: true },
    parts.head,
    parts.missed,
    parts.curve,
    parts.spread,
    parts.units.details,
  );
  fill(box, parts.note, all);
  const panel = { ...parts, all, turn: 0, drawn: null, lit: '' };
  return {
    draw: (view) => draw(panel, view, withNoun(words(view.lang, book), view)),
    mark: (lit, picked) => mark(panel, lit, picked),
  };
}

/** @param {import('./view.js').View} view */
function draw(panel, view, t) {
  const { note, all } = panel;
  panel.turn += 1;
  if (!view.chosen.size) return say(panel, t('noChoice'));
  if (!view.fresh) {
    note.textContent = all.hidden ? t('waiting') : t('later');
    all.classList.add('is-old');
    return undefined;
  }
  if (panel.drawn?.answer === view.answer && panel.drawn.lang === view.lang) return undefined;
  return load(panel, view, t, panel.turn).catch((error) => {
    if (!('detail' in error)) throw error;
    say(panel, `${t('noReach')}: ${error.detail || t('errorUnknown')}`);
  });
}

function say({ note, all }, text) {
  note.textContent = text;
  all.hidden = true;
}

async function load(panel, view, t, turn) {
  const { reach } = await reachOf(view);
  if (turn !== panel.turn) return;
  const columns = await unitFigures(reach, view);
  if (turn !== panel.turn) return;
  panel.drawn = { answer: view.answer, lang: view.lang };
  panel.note.textContent = '';
  panel.all.hidden = false;
  panel.all.classList.remove('is-old');
  const { period, status } = reach;
  fill(
    panel.head,
    el('h3', { id: 'reach-sentence' }, together(reach.sentence)),
    el('p', { class: 'note' }, t('period', { period, status: small(view.vocabulary.statuses[status] ?? status) })),
    figuresTable(reach, view, t),
    remarks(reach, view, t),
  );
  fill(panel.missed, el('h3', {}, t('missedTitle')), missedList(reach, view, columns[0].byCode, t));
  panel.units.draw({ reach, view, columns, t });
  await drawCurve(panel.curve, reach, view, t);
  lightCurve(panel.curve, panel.lit);
  const { concentration, poor, households } = reach;
  panel.spread.hidden = !concentration;
  const choice = households ? { households: households.share, poor: poor.share } : null;
  if (concentration) await drawConcentration(panel.spread, { ...concentration, choice }, { ...view, dragging: false });
}

function mark(panel, lit, picked) {
  const { all, curve } = panel;
  panel.lit = lit || picked;
  lightCurve(curve, panel.lit);
  for (const row of all.querySelectorAll('[data-code]')) {
    row.classList.toggle('is-lit', row.dataset.code === lit);
    row.classList.toggle('is-picked', row.dataset.code === picked);
  }
}
