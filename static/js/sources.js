/**
 * Every number on a page opens where it comes from. The panel that says so is fetched when somebody turns to a number:
 * with the pointer over it or the focus on it, so that it is there when the click comes.
 */

import { withLang } from './words.js';

/**
 * Connects the page: a click on anything with `data-source` opens the panel. Called once.
 * @returns {{redraw: () => void}} `redraw` after the language of the page has changed
 */
export function bindSources() {
  const held = { panel: null, coming: null, wanted: null };
  for (const sign of ['pointerover', 'focusin']) {
    document.addEventListener(sign, (event) => numberAt(event) && fetchPanel(held).catch(() => {}), { passive: true });
  }
  document.addEventListener('click', (event) => onClick(event, held));
  addEventListener('popstate', () => follow(held));
  follow(held);
  return { redraw: () => held.panel?.redraw() };
}

const numberAt = (event) => event.target.closest?.('[data-source]');

async function fetchPanel(held) {
  held.coming ??= import('./source-panel.js');
  try {
    const { createSourcePanel } = await held.coming;
    held.panel ??= createSourcePanel();
  } catch (error) {
    held.coming = null;
    throw error;
  }
}

/** A number clicked while the panel is on its way is opened when it comes: the last one. */
function onClick(event, held) {
  const target = numberAt(event);
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (held.panel) return held.panel.open(target);
  const first = !held.wanted;
  held.wanted = target;
  if (first) openWanted(held);
}

/** Where the panel cannot be had, the page of the number says the same. */
async function openWanted(held) {
  try {
    await fetchPanel(held);
    held.panel.open(held.wanted);
  } catch {
    location.assign(withLang(held.wanted.dataset.source, document.documentElement.lang === 'en' ? 'en' : 'vi'));
  }
  held.wanted = null;
}

/** After Back or Forward, or at a page opened again: the number that belongs to this step of the history, or none. */
function follow(held) {
  if (held.panel) held.panel.follow();
  else if (history.state?.source) fetchPanel(held).then(() => held.panel.follow(), console.error);
}
