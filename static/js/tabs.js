/** The views of the panel as tabs. On a wide screen chart and table share one. */

import { byId, el, fill } from './dom.js';
import { go } from './state.js';
import { viewsOf } from './selection.js';

const NAMES = {
  overview: ['tabOverview', 'tabOverviewWide'],
  table: ['tabTable', 'tabTable'],
  profile: ['tabProfile', 'tabProfile'],
  money: ['tabMoney', 'tabMoney'],
  results: ['tabResults', 'tabResultsWide'],
  agencies: ['tabAgencies', 'tabAgenciesWide'],
};

/** Screens on which chart and table stand together; the same width as in the style sheets. */
export const WIDE = '(min-width: 1000px)';

/**
 * The view to show: the one asked for, as far as the atlas and the screen have it.
 * @param {string} view
 * @param {any} atlas
 */
export function shownView(view, atlas) {
  const views = viewsOf(atlas);
  const known = views.includes(view) ? view : 'overview';
  return known === 'table' && matchMedia(WIDE).matches ? 'overview' : known;
}

/**
 * @param {any} atlas
 * @param {string} view
 * @param {import('./words.js').Words} t
 */
export function drawTabs(atlas, view, t) {
  const wide = matchMedia(WIDE).matches;
  const bar = byId('tabs');
  const held = bar.contains(document.activeElement);
  const views = viewsOf(atlas).filter((one) => !wide || one !== 'table');
  fill(
    bar,
    views.map((one) =>
      el(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${one}`,
          class: 'tab',
          'aria-selected': String(one === view),
          'aria-controls': `view-${one}`,
          tabindex: one === view ? 0 : -1,
          on: { click: () => open(one), keydown: (event) => step(event, views) },
        },
        t(NAMES[one][wide ? 1 : 0]),
      ),
    ),
  );
  for (const one of Object.keys(NAMES)) {
    byId(`view-${one}`).hidden = one !== view && !(wide && one === 'table' && view === 'overview');
  }
  if (held) byId(`tab-${view}`).focus();
}

/** On a small screen the views lie below the map: opening one also brings it into sight. */
function open(view) {
  go({ view });
  if (!matchMedia(WIDE).matches) byId('panel').scrollIntoView({ block: 'start' });
}

function step(event, views) {
  const at = views.findIndex((one) => event.currentTarget.id === `tab-${one}`);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: views.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = views[(to + views.length) % views.length];
  byId(`tab-${next}`).focus();
  go({ view: next });
}
