/** The views of the right side as tabs; each is fetched when it is first opened. */

import { byId, el, fill } from '../dom.js';
import { change, followLight } from './state.js';

/**
 * What each tab is called, where its panel comes from and which style sheets it alone needs, fetched with it; a panel
 * draws a view and may mark a lit unit.
 */
const PANELS = {
  list: ['tabList', () => import('./list.js')],
  charts: ['tabCharts', () => import('./charts.js'), 'planner-charts'],
  reach: ['tabReach', () => import('./reach.js'), 'planner-charts', 'planner-reach'],
  budget: ['tabBudget', () => import('./budget.js'), 'planner-budget'],
  allocation: ['tabAllocation', () => import('./allocation.js'), 'planner-budget', 'planner-allocation'],
  clusters: ['tabClusters', () => import('./clusters.js'), 'planner-charts', 'planner-clusters'],
  scenarios: ['tabScenarios', () => import('./scenarios.js'), 'planner-charts', 'planner-scenarios'],
};
/** Whose panel hands over what the map shows: it follows along even while another one is open. */
export const TAB_OF = {
  clusters: 'clusters',
  hotspots: 'clusters',
  budget: 'budget',
  allocation: 'allocation',
  comparison: 'scenarios',
};
/** @type {Map<string, Promise<{draw: (view: import('./view.js').View) => void|Promise<void>, mark?: (lit: string, picked: string) => void}>>} */
const opened = new Map();

/** Pixels over which a bar with more tabs fades out, as in the style sheet. */
const FADE = 32;
/** Screens too narrow for criteria, map and views side by side; the same width as in the style sheets. */
const narrow = matchMedia('(max-width: 999px)');

/** The tab to show: the one asked for, as far as there is one; on a narrow screen the criteria are one, too. */
export function shownTab(wish) {
  if (wish === 'criteria' && narrow.matches) return wish;
  return Object.hasOwn(PANELS, wish) ? wish : 'list';
}

/** @param {() => void} follower called when the screen becomes narrow or wide */
export const followWidth = (follower) => narrow.addEventListener('change', follower);

/**
 * @param {HTMLElement} bar
 * @param {import('./view.js').View} view
 */
export function drawTabs(bar, { state: now, t }) {
  const shown = shownTab(now.view);
  const names = [...(narrow.matches ? ['criteria'] : []), ...Object.keys(PANELS)];
  const drawn = [t('views'), shown, ...names].join();
  if (bar.dataset.drawn === drawn) return;
  bar.dataset.drawn = drawn;
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
          'aria-controls': name === 'criteria' ? name : `view-${name}`,
          data: { name: t(PANELS[name]?.[0] ?? 'criteria') },
          tabindex: name === shown ? 0 : -1,
          on: { click: () => open(name, shown), keydown: (event) => step(event, names, name) },
        },
        t(PANELS[name]?.[0] ?? 'criteria'),
      ),
    ),
  );
  if (held) byId(`tab-${shown}`).focus();
  reveal(bar, byId(`tab-${shown}`));
}

/** Moves a bar that is too narrow for its tabs so that one is well in sight. */
function reveal(bar, tab) {
  const [around, own] = [bar.getBoundingClientRect(), tab.getBoundingClientRect()];
  const off = own.left - around.left;
  if (off < 0 || off + own.width > around.width - FADE) bar.scrollLeft += off - around.width / 3;
}

/** Opens a tab; where the tabs lie below the map, what it shows comes into sight. */
function open(name, shown) {
  if (name !== shown) change({ view: name });
  if (narrow.matches) byId('tabs').scrollIntoView({ block: 'start' });
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
  byId('criteria').hidden = narrow.matches && name !== 'criteria';
  for (const other of Object.keys(PANELS)) boxOf(other).hidden = other !== name;
  if (name in PANELS) await drawPanel(name, view);
  const painter = TAB_OF[view.state.paint];
  if (painter in PANELS && painter !== name) await drawPanel(painter, view);
}

/** Fetches what a tab needs before there is something to draw. */
export function fetchAhead(name) {
  // What does not come is asked for again, and complained of, when the tab is drawn.
  PANELS[name]?.[1]().catch(() => {});
}

async function drawPanel(name, view) {
  if (!opened.has(name)) opened.set(name, create(name));
  const panel = await opened.get(name);
  await panel.draw(view);
}

/** A panel that could not be fetched is fetched again when its tab is opened again. */
async function create(name) {
  const [, fetchPanel, ...sheets] = PANELS[name];
  const [{ createPanel }] = await Promise.all([fetchPanel(), ...sheets.map(styled)]).catch((error) => {
    opened.delete(name);
    throw error;
  });
  const panel = createPanel(boxOf(name));
  if (panel.mark) followLight((lit, picked) => panel.mark(lit, picked));
  return panel;
}

/** Adds a style sheet to the page, unless it is there; without it a panel is plain, not missing. */
export function styled(sheet) {
  const href = `/css/${sheet}.css`;
  if (document.head.querySelector(`link[href="${href}"]`)) return null;
  return new Promise((resolve) => {
    document.head.append(el('link', { rel: 'stylesheet', href, on: { load: resolve, error: resolve } }));
  });
}

function boxOf(name) {
  const id = `view-${name}`;
  const known = document.getElementById(id);
  if (known) return known;
  const box = el('div', { id, class: 'view', role: 'tabpanel', 'aria-labelledby': `tab-${name}` });
  byId('views').append(box);
  return box;
}
