/** What can be taken away of the scenario on the screen, as files the server makes of its code. */

import { el } from '../dom.js';
import { handBorders, readClassing } from './breaks-text.js';
import { menu } from './menu.js';
import { followOverlays, getOverlay } from './overlays.js';
import { readSeries, seriesAt, seriesName } from './paint-data.js';
import { OVERLAYS, knownPaint } from './paint-picture.js';
import { refill } from './redraw.js';
import { plain, scenarioQuery } from './scenario-query.js';

const FILES = ['xlsx', 'docx', 'png', 'svg', 'csv', 'geojson', 'gpkg'];
/** Files that show the map as it is painted. */
const PAINTED = ['png', 'svg', 'docx'];

/** The server takes addresses of 24 KB, with all else a browser says about itself. */
const LONGEST = 22_000;

/** @param {HTMLElement} box */
export function createDownloads(box) {
  let drawn = '';
  let shown = null;
  followOverlays(() => shown && made.draw(shown));
  const made = {
    draw: (view) => {
      shown = view;
      const { state: now, lang, fresh, visible } = view;
      const key = [lang, fresh, visible.size, knownPaint(now.paint, view), now.atlas, now.k, now.breaks, now.unit, now.suppose].join();
      if (key === drawn) return;
      drawn = key;
      const open = box.querySelector('details')?.open;
      refill(box, menu({ id: 'downloads', class: 'menu-right' }, view.t('takeAway'), items(view)));
      if (open) box.querySelector('details').setAttribute('open', '');
    },
  };
  return made;
}

function items(view) {
  const { state: now, fresh, t } = view;
  if (!fresh || !now.k) return [el('p', { class: 'note' }, t('takeAwaySoon'))];
  if (fileAddress('png', view).length > LONGEST) return [el('p', { class: 'note' }, t('takeAwayLong'))];
  return [
    remarks(view).map((text) => el('p', { class: 'note' }, text)),
    FILES.map((ending) => item(ending, view)),
  ];
}

/** A link to a file; of what a panel hands over to the map, a button that asks for it as the panel did. */
function item(ending, view) {
  const paint = knownPaint(view.state.paint, view);
  const words = [el('strong', {}, view.t(`${ending}Name`)), el('span', {}, view.t(`${ending}Text`))];
  const data = { file: ending };
  if (PAINTED.includes(ending) && OVERLAYS.includes(paint)) {
    const fault = el('span', { class: 'field-fault', role: 'alert', hidden: true });
    const take = async () => {
      const { takeFile } = await import('./panel-files.js');
      await takeFile(ending, getOverlay(paint).files, view, fault);
    };
    return el('button', { type: 'button', class: 'menu-item', data, on: { click: take } }, words, fault);
  }
  return el('a', { class: 'menu-item', href: fileAddress(ending, view), download: true, data }, words);
}

/** What files share with the screen, and what they do not. */
function remarks(view) {
  const { units, visible, t } = view;
  const supposed = view.state.scenario.whatIf?.length ?? 0;
  const paint = knownPaint(view.state.paint, view);
  return [
    t('takeAwayShown'),
    supposed && t('takeAwaySupposed', { count: supposed }),
    visible.size < units.length && t('takeAwayFiltered', { count: visible.size, all: units.length }),
    !isDrawn(paint, view) && t('takeAwayPaint', { paint: paintName(paint, view) }),
  ].filter(Boolean);
}

/**
 * @param {string} ending
 * @param {import('./view.js').View} view
 */
export function fileAddress(ending, view) {
  const { state: now } = view;
  const query = new URLSearchParams(scenarioQuery(now));
  if (PAINTED.includes(ending)) for (const [key, value] of painted(view)) query.set(key, value);
  if (now.lang === 'en') query.set('lang', now.lang);
  return `/api/atlases/${encodeURIComponent(now.atlas)}/priority.${ending}?${query}`;
}

/** What decides how the map looks; what goes without saying is left out. */
function painted(view) {
  const shown = knownPaint(view.state.paint, view);
  const paint = isDrawn(shown, view) && !OVERLAYS.includes(shown) ? shown : 'score';
  const { method, classes, hand } = readClassing(view.state.breaks);
  const inner = paint.startsWith('bi:') ? null : handBorders({ method, classes, hand }, classed(paint, view)).inner;
  return [
    ['paint', paint === 'score' ? '' : paint],
    ['method', inner ? '' : method],
    ['classes', inner || classes === 5 ? '' : String(classes)],
    ['borders', inner?.map(plain).join(',')],
    ['selected', view.shapes.features.some(({ properties }) => properties.code === view.state.unit) ? view.state.unit : ''],
  ].filter(([, value]) => value);
}

/** Whether the server can draw it: what is ranked, figures of single units that there are, results of panels. */
function isDrawn(paint, { atlas }) {
  const series = paint.split(':').filter((part) => part.includes('~'));
  return series.every((one) => {
    const { indicator, ...rest } = readSeries(one);
    const known = atlas.indicators.find(({ id }) => id === indicator)?.series ?? [];
    return known.some((other) => other.unitCount > 0 && Object.keys(rest).every((key) => (other[key] ?? '') === rest[key]));
  });
}

const paintName = (paint, view) => seriesName(paint.split(':').find((part) => part.includes('~')) ?? '', view);

/** The name that classes set by hand go by. */
function classed(paint, view) {
  const ground = paint.startsWith('i:') ? paint.slice(2) : paint.startsWith('symbols:') ? paint.split(':')[2] : paint;
  return /^c\d+$/.test(ground) ? seriesAt(ground, view) : ground;
}
