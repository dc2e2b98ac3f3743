/** What can be taken away of the scenario on the screen, as files the server makes of its code. */

import { el } from '../dom.js';
import { menu } from './menu.js';
import { refill } from './redraw.js';

const FILES = ['xlsx', 'docx', 'png', 'svg', 'csv', 'geojson', 'gpkg'];
/** Files that show the map as it is painted. */
const PAINTED = ['png', 'svg', 'docx'];

/** @param {HTMLElement} box */
export function createDownloads(box) {
  let drawn = '';
  return {
    draw: (view) => {
      const { state: now, lang, fresh } = view;
      const key = [lang, fresh, now.atlas, now.k, now.paint, now.second, now.suppose].join();
      if (key === drawn) return;
      drawn = key;
      const open = box.querySelector('details')?.open;
      const made = menu({ id: 'downloads', class: 'menu-right' }, view.t('takeAway'), items(view));
      refill(box, made);
      if (open) made.setAttribute('open', '');
    },
  };
}

function items({ state: now, fresh, t }) {
  if (!fresh || !now.k) return [el('p', { class: 'note' }, t('takeAwaySoon'))];
  return [
    now.suppose ? el('p', { class: 'note' }, t('takeAwayReal')) : null,
    FILES.map((ending) =>
      el(
        'a',
        { class: 'menu-item', href: fileAddress(ending, now), download: true, data: { file: ending } },
        el('strong', {}, t(`${ending}Name`)),
        el('span', {}, t(`${ending}Text`)),
      ),
    ),
  ];
}

/**
 * @param {string} ending
 * @param {import('./state.js').State} now
 */
export function fileAddress(ending, { atlas, k, paint, lang }) {
  const query = new URLSearchParams({ scenario: k });
  if (PAINTED.includes(ending) && paint !== 'score') query.set('paint', paint);
  if (lang === 'en') query.set('lang', lang);
  return `/api/atlases/${encodeURIComponent(atlas)}/priority.${ending}?${query}`;
}
