/** Above the list: why it ends where it ends, what came close, and what would change it. */

import { el, fill } from '../dom.js';
import { midName, number, together } from '../format.js';
import { flipList, trialLine } from './flips.js';
import { certaintyLine, isSure, points } from './list-certainty.js';
import { isHead } from './list-order.js';
import { change, setLight } from './state.js';

/** From this window on there is room for the whole explanation. */
const ROOM = '(min-width: 1600px) and (min-height: 900px)';

/**
 * @param {HTMLElement} box
 * @returns {(view: import('./view.js').View, t: import('../words.js').Words) => void}
 */
export function createWhy(box) {
  const text = el('div', { class: 'why-text', 'aria-live': 'polite' });
  const summary = el('summary', {});
  const inner = el('div', { class: 'why-more' });
  const more = el(
    'details',
    { class: 'why-details', id: 'why-details', open: matchMedia(ROOM).matches },
    summary,
    inner,
  );
  fill(box, text, more);
  let drawn = null;
  return (view, t) => {
    const now = [view.answer, view.fresh, view.lang, view.fresh ? '' : view.units];
    if (drawn?.every((one, i) => one === now[i])) return;
    drawn = now;
    const held = box.contains(document.activeElement) ? document.activeElement : null;
    // Only answers are read out, not each step of a slider.
    text.setAttribute('aria-live', view.fresh ? 'polite' : 'off');
    hold(text, view.fresh);
    fill(
      text,
      unordered(view, t),
      sentence(view, t),
      trialLine(view, t),
      view.fresh && !isSure(view) ? el('p', { class: 'note' }, certaintyLine(view, t)) : null,
    );
    if (!view.dragging) {
      summary.textContent = t('whatChanges');
      more.hidden = !view.chosen.size || view.chosen.size === view.units.length;
      if (view.fresh)
        fill(
          inner,
          misses(view, t),
          el('h3', {}, t('flipsTitle')),
          flipList(view, t),
          el('p', { class: 'note' }, certaintyLine(view, t)),
        );
    }
    more.classList.toggle('is-old', !view.fresh);
    inner.inert = !view.fresh;
    if (held && (!held.isConnected || held.closest('[inert]'))) refocus(box, held.id, summary);
  };
}

/** While weights move the text keeps its height, so that the list below does not jump. */
function hold(text, fresh) {
  if (fresh) text.style.removeProperty('min-height');
  else if (!text.style.minHeight) text.style.setProperty('min-height', `${text.offsetHeight}px`);
}

/** The keyboard goes on at the same button, at the way back from what was tried, or at the heading. */
function refocus(box, id, summary) {
  const again = id ? box.querySelector(`#${id}`) : null;
  const usable = again && !again.closest('[inert]') ? again : null;
  (usable ?? box.querySelector('#flip-back') ?? summary).focus({ preventScroll: true });
}

/** A choice for money or by hand need not follow the ranks: what the sentence then compares. */
function unordered({ fresh, chosen, units, lang }, t) {
  if (!fresh || !chosen.size || isHead(units, chosen)) return null;
  return el('p', { class: 'note', id: 'why-unordered' }, t('whyUnordered', { n: number(chosen.size, 0, lang) }));
}

function sentence(view, t) {
  const { fresh, answer, chosen, units, lang } = view;
  if (!chosen.size) return el('p', {}, t('whyNoChoice'));
  if (fresh) return el('p', { id: 'why-sentence' }, together(answer.sentence));
  const known = chosen.size < units.length && isHead(units, chosen);
  const [last, first] = [units[chosen.size - 1], units[chosen.size]];
  const gap = known ? points(last.score - first.score, lang, t) : '';
  return el(
    'p',
    { class: 'is-preview' },
    known ? t('whyPreview', { last: midName(last.name), first: midName(first.name), gap }) : '\u00a0',
  );
}

function misses({ answer, lang, chosen, units }, t) {
  const list = answer.nearMisses ?? [];
  if (!list.length) return null;
  const one = ({ code, name, rank, gap }) =>
    el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'link-button',
          on: { click: () => change({ unit: code }), mouseenter: () => setLight(code), mouseleave: () => setLight('') },
        },
        t(gap < 0 ? 'nearMissAbove' : 'nearMiss', { name, rank: number(rank, 0, lang), gap: points(Math.abs(gap), lang, t) }),
      ),
    );
  const title = isHead(units, chosen) ? 'nearMisses' : 'highestOut';
  return [el('h3', {}, t(title)), el('ul', { class: 'misses' }, list.map(one))];
}
