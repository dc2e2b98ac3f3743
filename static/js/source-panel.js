/**
 * The one small panel that says where a number comes from, wherever the number stands: a sheet at the side, on a phone
 * from below. Every number opened is a step in the history, so that Back leads to the number before and then closes.
 */

import { el, fill } from './dom.js';
import { withLang, words } from './words.js';
import { Problem } from './api.js';
import { loadSource } from './source-load.js';
import { sourceView } from './source-view.js';

const PHONE = '(max-width: 699px)';

/**
 * The panel, closed.
 * @returns {{open: (target: HTMLElement) => void, follow: () => void, redraw: () => void}} `open` shows the number of an
 *   element with `data-source`; `follow` after Back or Forward; `redraw` after the language of the page has changed
 */
export function createSourcePanel() {
  const dialog = el('dialog', { id: 'panel-source', class: 'source-panel', 'aria-labelledby': 'panel-source-title' });
  document.body.append(dialog);
  const panel = { dialog, shown: '', step: null, opener: null, root: '', work: new AbortController() };
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && dialog.matches(':modal')) close(panel);
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close(panel);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !dialog.open || event.defaultPrevented) return;
    event.preventDefault();
    close(panel);
  });
  return {
    open: (target) => open(panel, target),
    follow: () => follow(panel),
    redraw: () => {
      if (dialog.open && dialog.lang !== document.documentElement.lang) show(panel, panel.step);
    },
  };
}

/** Opens the number that was clicked; one that is shown already keeps its step. */
function open(panel, target) {
  const { source, also } = target.dataset;
  const inside = panel.dialog.contains(target);
  if (!inside) Object.assign(panel, { opener: target, root: source });
  if (panel.dialog.open && panel.shown === source && !also) return;
  const depth = (history.state?.source ? history.state.depth : 0) + 1;
  const step = { source, also, depth };
  history.pushState(step, '');
  show(panel, step);
}

/** After Back or Forward: the number that belongs to this step, or none. */
function follow(panel) {
  const step = history.state;
  if (!step?.source) hide(panel);
  else if (step.source !== panel.shown || !panel.dialog.open) show(panel, step, panel.shown);
}

/** Closes the panel and takes its steps out of the history. */
function close(panel) {
  const step = history.state;
  hide(panel);
  if (step?.source) history.go(-step.depth);
}

function hide(panel) {
  const { dialog } = panel;
  if (!dialog.open) return;
  panel.work.abort();
  const held = dialog.contains(document.activeElement) || document.activeElement === document.body;
  dialog.close();
  panel.shown = '';
  document.body.classList.remove('has-source');
  const again = panel.opener?.isConnected
    ? panel.opener
    : document.querySelector(`[data-source="${CSS.escape(panel.root)}"]`);
  if (held) again?.focus({ preventScroll: true });
}

/**
 * @param {any} panel
 * @param {{source: string, also?: string, depth: number}} step
 * @param {string} [before] the number shown before, to return the focus to
 */
async function show(panel, step, before = '') {
  const { dialog } = panel;
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const t = words(lang);
  panel.work.abort();
  panel.work = new AbortController();
  const { signal } = panel.work;
  panel.shown = step.source;
  panel.step = step;
  dialog.lang = lang;
  dialog.dataset.ready = 'false';
  if (!dialog.open) {
    frame(panel, step, t, el('p', { class: 'note' }, t('loading')));
    appear(dialog);
  }
  try {
    const loaded = await loadSource(step.source, { signal, lang });
    if (signal.aborted) return;
    frame(panel, step, t, content(loaded, { ...loaded, t, lang, heading: 'h3', also: step.also }));
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof Problem)) console.error(error);
    frame(panel, step, t, [
      el('h2', { id: 'panel-source-title', tabindex: -1 }, t('sourceMissing')),
      el('p', {}, error.detail || t(error.status === 0 ? 'errorNetwork' : 'errorUnknown')),
    ]);
  }
  dialog.dataset.ready = 'true';
  const back = before && dialog.querySelector(`[data-source="${CSS.escape(before)}"]`);
  (back || dialog.querySelector('#panel-source-title')).focus({ preventScroll: !back });
}

/** On a phone the rest of the page waits; beside it on a screen it stays in use. */
function appear(dialog) {
  if (matchMedia(PHONE).matches) dialog.showModal();
  else dialog.show();
  document.body.classList.add('has-source');
}

function frame(panel, step, t, children) {
  fill(
    panel.dialog,
    el(
      'div',
      { class: 'source-bar' },
      step.depth > 1
        ? el(
            'button',
            { type: 'button', class: 'source-back', on: { click: () => history.back() } },
            el('span', { 'aria-hidden': 'true' }, '‹ '),
            t('sourceBack'),
          )
        : el('span', { class: 'source-kicker' }, t('sourceTitle')),
      el(
        'button',
        {
          type: 'button',
          class: 'source-close',
          'aria-label': t('close'),
          title: t('close'),
          on: { click: () => close(panel) },
        },
        '×',
      ),
    ),
    el('div', { class: 'source-body' }, children),
  );
}

function content({ source }, view) {
  const { name, about, value, range, body } = sourceView(source, view);
  return [
    el(
      'h2',
      { id: 'panel-source-title', class: 'source-title', tabindex: -1 },
      el('span', { class: 'source-name' }, name),
      el('span', { class: 'source-about' }, about),
      el('span', { class: 'source-value' }, value),
      range ? el('span', { class: 'source-range' }, range) : null,
    ),
    body,
    el('p', {}, el('a', { href: withLang(source.address, view.lang) }, view.t('sourceWhole'))),
  ];
}
