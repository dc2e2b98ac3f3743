/** The kinds of clusters and of hot spots: colour and pattern, on the map and in the tables. */

import { el } from '../dom.js';
import { setOverlay } from './overlays.js';

/** High is warm, low is cold; outliers are pale. */
export const QUADRANTS = [
  { id: 'high_high', colour: '#b30000', pattern: 'lines' },
  { id: 'low_low', colour: '#2b6ca3', pattern: 'dots' },
  { id: 'high_low', colour: '#f4a582', pattern: 'cross' },
  { id: 'low_high', colour: '#b5d3e7', pattern: 'back' },
  { id: 'none', colour: '#eceef1', pattern: '' },
];
const SPOTS = [
  { id: 'hot', colour: '#b30000', pattern: 'lines' },
  { id: 'cold', colour: '#2b6ca3', pattern: 'dots' },
  { id: 'none', colour: '#eceef1', pattern: '' },
];
const COMPARED = [
  { id: 'inBoth', colour: '#4d5966', pattern: '' },
  { id: 'entering', colour: '#0b5c8a', pattern: 'lines' },
  { id: 'leaving', colour: '#e6a15c', pattern: 'cross' },
  { id: 'inNeither', colour: '#eceef1', pattern: '' },
];

const named = (list, t, prefix) => list.map((one) => ({ ...one, label: t(`${prefix}_${one.id}`) }));

/**
 * Hands clusters and hot spots to the map.
 * @param {?any} answer null takes them away
 * @param {import('../words.js').Words} t
 */
export function overlayClusters(answer, t) {
  const give = (name, title, categories, idOf) =>
    setOverlay(
      name,
      answer && { title, categories, byCode: new Map(answer.units.map((unit) => [unit.code, idOf(unit)])), files: clusterFiles(answer, name) },
    );
  const about = { label: answer?.label ?? '' };
  give('clusters', t('overlayClusters', about), named(QUADRANTS, t, 'cluster'), ({ local }) => local.cluster);
  give('hotspots', t('overlayHotspots', about), named(SPOTS, t, 'spot'), ({ hotspot }) => hotspot.kind);
}

/** The files of clusters or of hot spots. */
export const clusterFiles = ({ request }, paint) => ({ what: 'clusters', query: { ...request, paint } });

/** Who is in the list of one scenario and who in that of the other. */
export function compared({ inA, inB }) {
  if (inA && inB) return 'inBoth';
  return inA ? 'leaving' : inB ? 'entering' : 'inNeither';
}

/**
 * Hands the comparison of two scenarios to the map.
 * @param {?any} answer null takes it away
 * @param {import('./panel-files.js').Files} files
 * @param {import('../words.js').Words} t
 */
export function overlayComparison(answer, files, t) {
  const telling = answer?.units.some(({ inA, inB }) => inA || inB);
  setOverlay(
    'comparison',
    telling
      ? {
          title: t('overlayComparison'),
          categories: named(COMPARED, t, 'compared'),
          byCode: new Map(answer.units.map((unit) => [unit.code, compared(unit)])),
          files,
        }
      : null,
  );
}

/**
 * A small square in the look of a category.
 * @param {string} id
 * @param {'cluster'|'spot'|'compared'} kind
 */
export function swatch(id, kind) {
  const look = { cluster: QUADRANTS, spot: SPOTS, compared: COMPARED }[kind].find((one) => one.id === id);
  if (!look) return null;
  return el('span', { class: `cluster-swatch is-${look.pattern || 'plain'}`, style: { '--swatch': look.colour }, 'aria-hidden': 'true' });
}
