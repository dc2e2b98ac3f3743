/** What the clusters mean, in sentences: the whole first, then each kind, doubts, and the two numbers behind it. */

import { el, tableBox } from '../dom.js';
import { number } from '../format.js';
import { swatch } from './cluster-categories.js';

const DECIMALS = 3;

/** @param {any} answer @param {import('./view.js').View} view */
export function said(answer, { t }) {
  return el(
    'div',
    { class: 'cluster-said' },
    el('p', { class: 'cluster-headline', id: 'cluster-headline' }, answer.headline),
    el('p', { class: 'cluster-shuffles' }, answer.shuffles),
    answer.warning ? el('p', { class: 'box box-warning cluster-warning', role: 'note' }, el('strong', {}, `${t('clusterCaution')}: `), answer.warning) : null,
    el(
      'ul',
      { class: 'cluster-meanings', id: 'cluster-meanings' },
      answer.meanings.map(({ cluster, text }) => el('li', {}, swatch(cluster, 'cluster'), el('span', {}, text))),
      el('li', { class: 'cluster-spots' }, el('span', {}, answer.hotspotSentence)),
    ),
    el('p', { class: 'note' }, t('clusterCause')),
  );
}

/** Moran's I and Geary's C with what chance would give. @param {any} answer @param {import('./view.js').View} view */
export function whole(answer, { t, lang }) {
  const { moran, geary } = answer;
  const cell = (value, decimals = DECIMALS) => el('td', { class: 'num' }, value === null ? '–' : number(value, decimals, lang));
  const row = (name, reading, value, { expected, z, p }) =>
    el('tr', {}, el('th', { scope: 'row' }, name, el('span', { class: 'sub' }, reading)), cell(value), cell(expected), cell(z, 2), cell(p));
  const head = (text) => el('th', { scope: 'col', class: 'num' }, text);
  const count = (value) => number(value, 0, lang);
  return el(
    'section',
    { class: 'cluster-whole' },
    tableBox({
      class: 'grid',
      wide: true,
      caption: t('clusterWhole'),
      head: [el('tr', {}, el('th', { scope: 'col' }, t('clusterMeasure')), head(t('clusterValue')), head(t('clusterExpected')), head('z'), head(t('clusterP')))],
      body: [row('Moran’s I', t('moranReading'), moran.i, moran), row('Geary’s C', t('gearyReading'), geary.c, geary)],
    }),
    el(
      'p',
      { class: 'note', id: 'cluster-p' },
      t('clusterPSaid', {
        shuffles: count(moran.permutations),
        times: count(moran.asExtreme),
        sum: count(moran.asExtreme + 1),
        all: count(moran.permutations + 1),
        p: number(moran.p, DECIMALS, lang),
      }),
    ),
  );
}

/** How it was computed and from which document. @param {any} answer @param {import('./view.js').View} view */
export function notes(answer, { t, lang }) {
  const { contiguity, moran, level, excluded } = answer;
  const count = (value) => number(value, 0, lang);
  const links = t('clusterLinks', {
    links: count(contiguity.links / 2),
    mean: number(contiguity.mean, 1, lang),
    min: count(contiguity.min),
    max: count(contiguity.max),
  });
  const reach = contiguity.toleranceM
    ? t('clusterTolerance', { metres: count(contiguity.toleranceM) })
    : contiguity.distanceKm
      ? t('clusterReach', { km: number(contiguity.distanceKm, 1, lang) })
      : '';
  return el(
    'section',
    { class: 'cluster-notes' },
    el('h3', {}, t('clusterNotes')),
    el(
      'ul',
      {},
      answer.notes.map((one) => el('li', {}, one)),
      el('li', {}, [links, reach].filter(Boolean).join(' ')),
      el('li', {}, t('clusterComputed', { shuffles: count(moran.permutations), seed: String(moran.seed), level: number(level * 100, 1, lang), units: count(moran.units + contiguity.islands.length), excluded: count(excluded.length) })),
      el('li', {}, `${t('sourceDocument')}: ${answer.source}.`),
    ),
  );
}
