/** What people choose for the clusters: series, neighbours, and how it is computed. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { change, state } from './state.js';
import { BOUNDS, readSettings, within, writeSettings } from './cluster-settings.js';
import { choices } from './cluster-series.js';

const CONTIGUITIES = ['queen', 'rook', 'distance', 'k_nearest'];
const SHUFFLES = [99, 999, 9999];
const LEVELS = [0.01, 0.05, 0.1];

/** @param {Partial<import('./cluster-settings.js').Settings>} patch */
function set(patch) {
  change({ cluster: writeSettings({ ...readSettings(state().cluster), ...patch }) });
}

/**
 * @param {HTMLElement} first holds the choice of the series
 * @param {HTMLElement} rest holds how clusters are found
 */
export function createForm(first, rest) {
  let made = '';
  return {
    /** @param {import('./view.js').View} view @param {string} key @param {?boolean} smoothable null while not known */
    draw(view, key, smoothable) {
      const list = choices(view);
      const wanted = JSON.stringify([view.lang, view.atlas.id, list.criteria]);
      if (wanted !== made) {
        const open = rest.querySelector('details')?.open ?? false;
        const [series, how] = parts(view, list);
        how.open = open;
        fill(first, series);
        fill(rest, how);
      }
      made = wanted;
      show((id) => (id === 'cluster-series' ? first : rest).querySelector(`#${id}`), view, key, smoothable);
    },
  };
}

function parts({ t, lang }, { criteria, others }) {
  const option = (value, label) => el('option', { value }, label);
  const seriesOption = ({ key, label }) => option(key, label);
  const pick = (id, list, act) => el('select', { id, on: { change: (event) => act(event.target.value) } }, list);
  const field = (label, id, control, hint) =>
    el('div', { class: 'cluster-field', id: `${id}-field` }, el('label', { for: id }, label), control, hint ?? null);
  const typed = (id, letter, name) =>
    el('input', {
      type: 'number',
      id,
      min: BOUNDS[letter][0],
      max: BOUNDS[letter][1],
      step: letter === 'd' ? 0.5 : 1,
      on: { change: (event) => takeNumber(event.target, letter, name) },
    });
  return [
    field(
      t('clusterSeries'),
      'cluster-series',
      pick(
        'cluster-series',
        [
          el('optgroup', { label: t('clusterCriteria') }, criteria.map(seriesOption)),
          others.map(({ name, list }) => el('optgroup', { label: name }, list.map(seriesOption))),
        ],
        (series) => set({ series, smoothing: false }),
      ),
    ),
    el(
      'details',
      { class: 'cluster-how' },
      el('summary', { id: 'cluster-summary' }),
      el(
        'div',
        { class: 'cluster-fields' },
    field(
      t('clusterNeighbours'),
      'cluster-contiguity',
      pick(
        'cluster-contiguity',
        CONTIGUITIES.map((id) => option(id, t(`contiguity_${id}`))),
        (contiguity) => set({ contiguity: /** @type {any} */ (contiguity) }),
      ),
      el('p', { class: 'note', id: 'cluster-contiguity-note' }),
    ),
    field(t('clusterDistance'), 'cluster-distance', typed('cluster-distance', 'd', 'distance')),
    field(t('clusterNearest'), 'cluster-nearest', typed('cluster-nearest', 'k', 'neighbours')),
        field(
          t('clusterShuffles'),
          'cluster-shuffles',
          pick('cluster-shuffles', SHUFFLES.map((count) => option(count, number(count, 0, lang))), (count) => set({ permutations: Number(count) })),
          el('p', { class: 'note' }, t('clusterShufflesNote')),
        ),
        field(t('clusterSeed'), 'cluster-seed', typed('cluster-seed', 's', 'seed'), el('p', { class: 'note' }, t('clusterSeedNote'))),
        field(
          t('clusterLevel'),
          'cluster-level',
          pick('cluster-level', LEVELS.map((level) => option(level, `${number(level * 100, 0, lang)} %`)), (level) => set({ level: Number(level) })),
          el('p', { class: 'note' }, t('clusterLevelNote')),
        ),
        el(
          'div',
          { class: 'cluster-field' },
          el(
            'label',
            { class: 'cluster-check' },
            el('input', { type: 'checkbox', id: 'cluster-smoothing', on: { change: (event) => set({ smoothing: event.target.checked }) } }),
            el('span', {}, t('clusterSmoothing')),
          ),
          el('p', { class: 'note', id: 'cluster-smoothing-note' }),
        ),
      ),
    ),
  ];
}

/** A number is taken when it may stand there; otherwise the field shows what holds. */
function takeNumber(input, letter, name) {
  const value = within(letter, input.value);
  if (value === null) input.value = String(readSettings(state().cluster)[name]);
  else set({ [name]: value });
}

function show(find, { t, lang, state: now }, key, smoothable) {
  const settings = readSettings(now.cluster);
  const put = (id, value) => {
    const field = find(id);
    if (field.tagName === 'SELECT' && ![...field.options].some((one) => one.value === String(value)))
      field.append(el('option', { value }, String(value)));
    if (field.value !== String(value)) field.value = String(value);
  };
  find('cluster-summary').textContent = t('clusterHow', {
    neighbours: t(`summary_${settings.contiguity}`, settings),
    shuffles: number(settings.permutations, 0, lang),
  });
  put('cluster-series', key ?? '');
  put('cluster-contiguity', settings.contiguity);
  put('cluster-distance', settings.distance);
  put('cluster-nearest', settings.neighbours);
  put('cluster-shuffles', settings.permutations);
  put('cluster-seed', settings.seed);
  put('cluster-level', settings.level);
  find('cluster-distance-field').hidden = settings.contiguity !== 'distance';
  find('cluster-nearest-field').hidden = settings.contiguity !== 'k_nearest';
  find('cluster-contiguity-note').textContent = t(`contiguityNote_${settings.contiguity}`);
  const smoothing = find('cluster-smoothing');
  smoothing.checked = settings.smoothing;
  smoothing.closest('label').hidden = smoothable === false && !settings.smoothing;
  find('cluster-smoothing-note').textContent = t(smoothable === false ? 'clusterSmoothingNone' : 'clusterSmoothingNote');
}
