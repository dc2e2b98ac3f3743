/** The views of the right side as tabs; each is fetched when it is first opened. */

import { byId, el, fill } from '../dom.js';
import { change, followLight } from './state.js';

/** What each tab is called and where its panel comes from; a panel draws a view and may mark a lit unit. */
const PANELS = {
  list: ['tabList', () => import('./list.js')],
  clusters: ['tabClusters', () => import('./clusters.js')],
  scenarios: ['tabScenarios', () => import('./scenarios.js')],
};
/** Whose panel hands over what the map shows: it follows along even while another one is open. */
const PAINTERS = { clusters: 'clusters', hotspots: 'clusters', comparison: 'scenarios', allocation: 'allocation' };
/** @type {Map<string, Promise<{draw: (view: import('./view.js').View) => void, mark?: (lit: string, picked: string) => void}>>} */
const opened = new Map();

/** The tab to show: the one asked for, as far as there is one. */
export const shownTab = (wish) => (wish in PANELS ? wish : 'list');

/**
 * @param {HTMLElement} bar
 * @param {import('./view.js').View} view
 */
export function drawTabs(bar, { state: now, t }) {
  const shown = shownTab(now.view);
  const names = Object.keys(PANELS);
  const held = bar.contains(document.activeElement);
  fill(
    bar,
    names.map((name) =>
      el(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${name}`,
          class: 'tab',
          'aria-selected': String(name === shown),
          'aria-controls': `view-${name}`,
          tabindex: name === shown ? 0 : -1,
          on: { click: () => change({ view: name }), keydown: (event) => step(event, names, name) },
        },
        t(PANELS[name][0]),
      ),
    ),
  );
  if (held) byId(`tab-${shown}`).focus();
}

function step(event, names, name) {
  const at = names.indexOf(name);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = names[(to + names.length) % names.length];
  byId(`tab-${next}`).focus();
  change({ view: next });
}

/**
 * Draws the panel of a tab and hides the others.
 * @param {string} name
 * @param {import('./view.js').View} view
 */
export async function openPanel(name, view) {
  for (const other of Object.keys(PANELS)) boxOf(other).hidden = other !== name;
  if (name in PANELS) await drawPanel(name, view);
  const painter = PAINTERS[view.state.paint];
  if (painter in PANELS && painter !== name) await drawPanel(painter, view);
}

async function drawPanel(name, view) {
  if (!opened.has(name)) opened.set(name, create(name));
  const panel = await opened.get(name);
  panel.draw(view);
}

async function create(name) {
  const { createPanel } = await PANELS[name][1]();
  const panel = createPanel(boxOf(name));
  if (panel.mark) followLight((lit, picked) => panel.mark(lit, picked));
  return panel;
}

function boxOf(name) {
  const id = `view-${name}`;
  const known = document.getElementById(id);
  if (known) return known;
  const box = el('div', { id, class: 'view', role: 'tabpanel', 'aria-labelledby': `tab-${name}` });
  byId('views').append(box);
  return box;
}
