/** Unit by unit: figure, kind, how sure, neighbours; and what the hot-spot statistic says of it. */

import { el, tableBox } from '../dom.js';
import { bare, number, shortName, small } from '../format.js';
import { figureButton } from '../figure.js';
import { swatch } from './cluster-categories.js';
import { manyRows } from './compare-many.js';
import { unitRow } from './unit-row.js';

const DECIMALS = 3;

/** Certain ones first, then by p. */
const order = (a, b) => a.local.adjustedP - b.local.adjustedP || a.local.p - b.local.p || b.value - a.value;

/**
 * @param {any} answer
 * @param {import('./view.js').View} view
 * @param {{decimals: number}} indicator
 */
export function localTable(answer, view, indicator) {
  const { t } = view;
  const names = new Map(answer.units.map((unit) => [unit.code, shortName(unit.name)]));
  const head = (text, about, num = true) => el('th', { scope: 'col', class: num ? 'num' : null, title: about }, text);
  const table = (units) =>
    tableBox({
      class: 'grid grid-clusters',
      wide: true,
      caption: t('clusterLocal', { label: answer.label }),
      head: [
        el(
          'tr',
          {},
          head(t('unit'), null, false),
          head(t('clusterFigure', { measure: answer.measure })),
          answer.request.smoothing === 'none' ? null : head(t('clusterSmoothed')),
          head(t('clusterKind'), null, false),
          head(t('clusterP'), t('clusterPTitle')),
          head(t('clusterAdjusted'), t('clusterAdjustedTitle')),
          head(t('clusterSpot'), t('clusterSpotTitle'), false),
        ),
      ],
      body: units.map((unit) => row(unit, answer, view, indicator, names)),
    });
  return el(
    'section',
    { class: 'cluster-local' },
    manyRows([...answer.units].sort(order), table, view),
    el('p', { class: 'note' }, t('clusterLocalNote', { level: number(answer.level * 100, 1, view.lang) })),
  );
}

function row(unit, answer, view, indicator, names) {
  const { t, lang, chosen } = view;
  const { local, hotspot } = unit;
  const p = (value) => el('td', { class: 'num' }, number(value, DECIMALS, lang));
  const weak = local.significant ? '' : 'cluster-weak';
  const text = bare({ ...unit, decimals: unit.decimals ?? indicator.decimals }, lang);
  const figure = unit.estimated ? `≈ ${text}` : text;
  return unitRow(
    unit,
    chosen.has(unit.code) ? 'is-chosen' : null,
    [el('span', { class: 'sub cluster-around' }, around(unit, names, t))],
    el('td', { class: 'num' }, figureButton(figure, unit, t)),
    unit.smoothed === null ? null : el('td', { class: 'num' }, number(unit.smoothed, 2, lang)),
    el(
      'td',
      { class: `cluster-kind ${weak}` },
      el('span', { class: 'cluster-line' }, local.significant ? swatch(local.cluster, 'cluster') : null, el('span', {}, kindOf(local, t))),
    ),
    p(local.p),
    p(local.adjustedP),
    el('td', { class: hotspot.significant ? null : 'cluster-weak' }, spotOf(hotspot, t, lang)),
  );
}

/** Who the neighbours are: the same names that the map shows. */
function around({ neighbours }, names, t) {
  return neighbours.length ? t('clusterBeside', { names: neighbours.map((code) => names.get(code)).join(', ') }) : t('clusterIsland');
}

function kindOf({ quadrant, significant }, t) {
  if (quadrant === 'no_neighbour') return t('clusterIsland');
  return significant ? t(`cluster_${quadrant}`) : t('clusterUnsure', { kind: small(t(`cluster_${quadrant}`)) });
}

function spotOf({ kind, z }, t, lang) {
  const text = Number.isFinite(z) ? `z ${number(z, 2, lang)}` : '';
  return kind === 'none' ? text : `${t(`spot_${kind}`)} (${text})`;
}
