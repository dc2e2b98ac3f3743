/** Ready-made scenarios with what each is for; the one in use is marked. */

import { el } from '../dom.js';
import { menu } from './menu.js';
import { refill } from './redraw.js';
import { change, state } from './state.js';

/** What a preset decides; the choice, how sure it is and supposed figures are not its business. */
const DECIDED = ['criteria', 'normalisation', 'aggregation', 'missing'];

/** @param {HTMLElement} box */
export function createPresets(box) {
  let drawn = '';
  return {
    draw: ({ presets, state: now, t, lang }) => {
      const used = presets.find((one) => isUsed(one, now.scenario));
      const key = JSON.stringify([lang, now.atlas, used?.id]);
      if (key === drawn) return;
      drawn = key;
      const title = [
        el('span', { class: 'menu-kicker' }, t(used ? 'preset' : 'scenario')),
        el('span', { id: 'preset-used' }, used?.name ?? t('presetOwn')),
      ];
      refill(
        box,
        presets.length
          ? menu(
              { id: 'presets', class: 'menu-wide' },
              title,
              presets.map((one) => item(one, one === used)),
            )
          : null,
      );
    },
  };
}

function item(preset, used) {
  return el(
    'button',
    {
      type: 'button',
      class: 'menu-item',
      'aria-current': used ? 'true' : null,
      data: { preset: preset.id },
      on: { click: () => use(preset) },
    },
    el('strong', {}, preset.name),
    el('span', {}, preset.description),
  );
}

/** Brings its criteria; what is chosen, tried out and on which units stays. */
function use(preset) {
  const { selection, uncertainty, boundaries } = state().scenario;
  document.querySelector('#presets').open = false;
  change({
    scenario: { ...preset.request, boundaries, selection, uncertainty },
    filter: '',
    paint: 'score',
    second: '',
  });
  document.querySelector('#presets-title')?.focus();
}

/** @param {any} scenario */
const isUsed = ({ request }, scenario) => DECIDED.every((part) => plain(request[part]) === plain(scenario[part]));

/** The same text for the same content, whatever the order of members. */
function plain(value) {
  if (!Array.isArray(value)) return String(value);
  return JSON.stringify(value.map((one) => Object.entries(one).sort()));
}
