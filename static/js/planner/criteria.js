/** The column of the wishes: criteria with their weights, then filters, how it is computed and how sure it is. */

import { el } from '../dom.js';
import { number } from '../format.js';
import { seriesKey } from './align.js';
import { createCertainty } from './certainty.js';
import { countWith, criterionCard, spread } from './criterion-card.js';
import { createFilters } from './filter-panel.js';
import { createOptions } from './options.js';
import { createPresets } from './presets.js';
import { refill, wasOpen } from './redraw.js';
import { state } from './state.js';
import { showWeight } from './weight.js';

/** Pairs of more criteria than these nobody compares. */
const MOST_COMPARED = 15;

/** @param {HTMLElement} box */
export function createCriteria(box) {
  const slots = ['presets', 'cards', 'filters', 'options', 'certainty', 'remarks'].map((name) =>
    el('div', { id: `wishes-${name}`, class: `wishes-${name}` }),
  );
  box.append(...slots);
  const [presets, cards, filters, options, certainty, remarks] = slots;
  const counted = createFilters(filters);
  const parts = [createPresets(presets), createOptions(options), createCertainty(certainty)];
  let drawn = '';
  return {
    draw: (view) => {
      const { criteria } = view.state.scenario;
      const key = JSON.stringify([view.lang, view.atlas.id, criteria.map((one) => [seriesKey(one), one.direction])]);
      if (key !== drawn) drawCards(cards, view);
      drawn = key;
      criteria.forEach(({ weight }, i) => refresh(cards, view, weight, i));
      counted.draw(view);
      if (view.dragging) return;
      drawSpreads(cards, view);
      for (const part of parts) part.draw(view);
      refill(
        remarks,
        view.fresh && view.answer.notes.length
          ? el(
              'ul',
              { class: 'notes' },
              view.answer.notes.map((note) => el('li', {}, note)),
            )
          : null,
      );
    },
  };
}

/** @param {import('./view.js').View} view */
function drawCards(box, view) {
  const { t, state: now } = view;
  const { criteria } = now.scenario;
  refill(
    box,
    el('h2', { class: 'unseen' }, t('criteria')),
    el(
      'p',
      { class: 'criterion-more' },
      el(
        'button',
        { type: 'button', class: 'button button-main', id: 'add-criterion', on: { click: () => pick(view) } },
        t('addCriterion'),
      ),
      criteria.length > 1 && criteria.length <= MOST_COMPARED
        ? el(
            'button',
            { type: 'button', class: 'button', id: 'compare-pairs', on: { click: () => compare(view) } },
            t('comparePairs'),
          )
        : null,
    ),
    el(
      'ol',
      { class: 'criterion-list' },
      criteria.map((one, i) => criterionCard(one, i, view, wasOpen(box, `series-${i}`))),
    ),
  );
}

const pick = async ({ atlas, vocabulary, lang, t }) =>
  (await import('./criterion-picker.js')).openPicker({ atlas, vocabulary, lang, t });

const compare = async (view) => (await import('./ahp.js')).openAhp({ ...view, state: state() });

function refresh(box, { weights, lang }, weight, i) {
  const share = `${number((weights[i] ?? 0) * 100, 1, lang)}${lang === 'en' ? '' : ' '}%`;
  const shown = box.querySelector(`#share-${i}`);
  if (shown) shown.textContent = share;
  showWeight(box, i, weight, share, lang);
}

let spreadOf = null;

/** What figures there are changes with the server's answer only. */
function drawSpreads(box, view) {
  if (spreadOf === view.answer && box.querySelector('.criterion-spread:not(:empty)')) return;
  spreadOf = view.answer;
  view.state.scenario.criteria.forEach((_, i) => {
    const line = box.querySelector(`#spread-${i}`);
    if (line) refill(line, spread(i, view));
    const count = box.querySelector(`#count-${i}`);
    if (count) count.textContent = countWith(i, view);
  });
}
