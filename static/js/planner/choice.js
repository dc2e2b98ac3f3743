/** How many units are chosen, always on the screen; fewer or more at a press. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { nounOf } from './noun.js';
import { changeScenario, state } from './state.js';
import { typedNumber } from './typed.js';

/** @param {HTMLElement} box */
export function createChoice(box) {
  let drawn = '';
  let shown = { n: 0, all: 0, lang: /** @type {'vi'|'en'} */ ('vi') };
  const step = (by) => setTop(Math.min(shown.all, Math.max(1, shown.n + by)), shown);
  const button = (id, sign, by) =>
    el(
      'button',
      { type: 'button', class: 'icon-button', id, on: { click: () => step(by) } },
      el('span', { 'aria-hidden': 'true' }, sign),
    );
  const [fewer, more] = [button('fewer', '−', -1), button('more', '+', 1)];
  const typed = el('input', {
    type: 'text',
    inputmode: 'numeric',
    id: 'top',
    autocomplete: 'off',
    on: { change: (event) => take(/** @type {any} */ (event.target), shown) },
  });
  const [before, after, by] = [
    el('label', { for: 'top' }),
    el('span', {}),
    el('span', { class: 'choice-how', id: 'choice-how' }),
  ];
  const byHand = el('button', {
    type: 'button',
    class: 'button button-quiet',
    id: 'choice-first',
    on: { click: () => step(0) },
  });
  box.append(before, fewer, typed, more, after, by, byHand);
  return {
    draw: (view) => {
      const { chosen, units, lang, t, state: now } = view;
      shown = { n: chosen.size, all: units.length, lang };
      const noun = nounOf(view);
      const hand = Boolean(now.scenario.selection?.codes?.length);
      const key = [lang, noun, chosen.size, units.length, hand].join();
      if (key === drawn) return;
      drawn = key;
      before.textContent = t('choose');
      box.setAttribute('aria-label', t('chosenOf', { n: chosen.size, all: units.length, noun }));
      after.textContent = t('ofUnits', { all: number(units.length, 0, lang), noun });
      fill(by, hand ? t('byHand') : '');
      byHand.hidden = !hand;
      byHand.textContent = t('takeFirst', { n: chosen.size });
      fewer.setAttribute('aria-label', t('fewer'));
      more.setAttribute('aria-label', t('more'));
      fewer.setAttribute('aria-disabled', String(chosen.size <= 1));
      more.setAttribute('aria-disabled', String(chosen.size >= units.length));
      if (document.activeElement !== typed) /** @type {any} */ (typed).value = String(chosen.size);
    },
  };
}

function take(field, shown) {
  const n = typedNumber(field.value, shown.lang);
  if (n === null || !Number.isInteger(n) || n < 1) field.value = String(shown.n);
  else setTop(Math.min(n, shown.all), shown, field);
}

/** The first so many of the list. */
function setTop(top, { n }, field = null) {
  if (field) field.value = String(top);
  if (top === n && !state().scenario.selection?.codes) return;
  changeScenario((one) => ({ ...one, selection: { top } }), { kind: 'top' });
}
