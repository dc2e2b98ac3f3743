/** The bar above the workbench: undo, the choice, the filters that are on, the link, saving and taking away. */

import { el } from '../dom.js';
import { createChoice } from './choice.js';
import { createDownloads } from './downloads.js';
import { countOf, filterChips } from './filter-panel.js';
import { refill } from './redraw.js';
import { createShare } from './share.js';
import { canRedo, canUndo, forgetUndone, redo, undo } from './state.js';

/** @param {HTMLElement} box */
export function createToolbar(box) {
  addEventListener('keydown', onKey);
  const steps = [iconButton('undo', '↶', undo), iconButton('redo', '↷', redo)];
  const choice = el('div', { class: 'choice-bar', id: 'choice', role: 'group' });
  const filters = el('div', { class: 'filter-chips', id: 'filter-chips' });
  const share = createShare();
  const save = el('button', { type: 'button', class: 'button', id: 'save' });
  const downloads = el('div', { id: 'take-away' });
  const main = el('div', { class: 'toolbar-main' }, steps, choice);
  // On a narrow screen the tabs stop below it.
  new ResizeObserver(() => document.body.style.setProperty('--bar', `${main.offsetHeight}px`)).observe(main);
  box.append(
    main,
    filters,
    el('div', { class: 'toolbar-more' }, share.node, save, downloads),
  );
  const parts = [createChoice(choice), share, createDownloads(downloads)];
  let latest = null;
  const onSource = (event) => {
    if (!event.target.closest?.('[data-source]')) return;
    forgetUndone();
    steps[1].setAttribute('aria-disabled', 'true');
  };
  document.addEventListener('click', onSource, true);
  save.addEventListener('click', async () => (await import('./save.js')).openSave(latest));
  let drawn = '';
  return {
    draw: (view) => {
      const { t } = view;
      latest = view;
      label(steps[0], t('undo'), t('undoKeys'), canUndo());
      label(steps[1], t('redo'), t('redoKeys'), canRedo());
      save.textContent = t('save');
      for (const part of parts) part.draw(view);
      const key = JSON.stringify([
        view.lang,
        view.state.filter,
        view.visible.size,
        view.units.length,
        view.state.scenario.criteria.length,
      ]);
      if (key === drawn) return;
      drawn = key;
      refill(
        filters,
        view.state.filter ? [el('span', { class: 'filter-count' }, countOf(view)), filterChips(view)] : null,
      );
    },
  };
}

const iconButton = (id, sign, act) =>
  el(
    'button',
    { type: 'button', class: 'icon-button', id, on: { click: act } },
    el('span', { 'aria-hidden': 'true' }, sign),
  );

function label(button, name, keys, can) {
  button.setAttribute('aria-label', name);
  button.setAttribute('title', `${name} (${keys})`);
  button.setAttribute('aria-disabled', String(!can));
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y; where words are written, the browser's own undo is meant. */
function onKey(event) {
  const key = event.key.toLowerCase();
  const written = event.target.matches?.('textarea, input[type=search], input[type=text]:not([inputmode]), dialog *');
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key) || written) return;
  event.preventDefault();
  if (event.target.matches?.('input[type=text]')) event.target.blur();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}
