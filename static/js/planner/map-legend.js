/** What the colours of a map mean: classes over the values, how they are cut and by whom, counts of units. */

import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { createHistogram } from './breaks-histogram.js';
import { MOST_CLASSES } from './breaks-text.js';
import { NOTHING, styleOf } from './paint-patterns.js';
import { toType, typedNumber } from './typed.js';

const METHODS = ['quantile', 'equal_interval', 'jenks', 'standard_deviation'];

/**
 * @param {HTMLElement} box
 * @param {string} id tells the parts of two legends apart
 * @param {{onBorders: (scale: any, inner: ?number[], how: 'drag'|'step') => void, onMethod: (patch: any) => void,
 *   onLock: (scale: any, locked: boolean) => void}} handlers
 */
export function createLegend(box, id, handlers) {
  const title = el('h2', { id: `${id}-title` });
  const chart = el('div', { class: 'histogram' });
  const list = el('ul', { class: 'legend-list', 'aria-labelledby': `${id}-title` });
  const grid = el('div', { class: 'pair' });
  const more = el('div', { class: 'legend-more' });
  const how = el('details', { class: 'legend-cut' });
  const notes = el('div', { class: 'notes' });
  fill(box, title, how, chart, grid, list, more, notes);
  const held = { id, handlers, scale: null, made: '' };
  const histogram = createHistogram(chart, (inner, kind) => handlers.onBorders(held.scale, inner, kind));
  return {
    /** @param {import('./paint-picture.js').Picture} picture @param {import('./view.js').View} view */
    draw: (picture, view) => {
      held.scale = picture.scale ?? null;
      const spread = held.scale && held.scale.most > held.scale.least;
      title.textContent = [picture.title, held.scale?.unit && `(${held.scale.unit})`].filter(Boolean).join(' ');
      chart.hidden = !spread;
      if (spread) histogram.draw(picture, view);
      grid.hidden = !picture.grid;
      list.hidden = Boolean(picture.grid);
      if (picture.grid) fill(grid, pairOf(picture, view));
      else fill(list, entries(picture, view));
      if (view.dragging && held.made === picture.paint) return keepTyped(how, held.scale, view.lang);
      held.made = picture.paint;
      fill(more, picture.symbols ? sizes(picture.symbols, view) : null, id === 'legend-0' ? chosenKey(view) : null);
      how.hidden = !spread;
      if (spread) drawHow(how, held, view);
      fill(notes, [...picture.notes, held.scale?.note].filter(Boolean).map((text) => el('p', { class: 'note' }, text)));
    },
  };
}

function entries({ looks, labels, counts, missing }, { t }) {
  const item = (look, label, count) =>
    el(
      'li',
      {},
      el('span', { class: 'swatch', style: styleOf(look) }),
      el('span', { class: 'legend-range' }, label),
      el('span', { class: 'legend-count' }, t('units', { count })),
    );
  return [...looks.map((look, i) => item(look, labels[i], counts[i])), missing > 0 ? item(NOTHING, t('noData'), missing) : null];
}

/** Nine colours: up is more of the first figure, to the right more of the second. */
function pairOf({ grid, looks, labels, counts, missing }, { t }) {
  const cell = (i) => el('span', { class: 'pair-cell', style: styleOf(looks[i]), title: labels[i], role: 'img', 'aria-label': t('pairCell', { range: labels[i], count: counts[i] }) }, String(counts[i]));
  const rows = [2, 1, 0].map((row) => [el('span', { class: 'pair-range' }, grid.first.labels[row]), ...[0, 1, 2].map((column) => cell(row * 3 + column))]);
  return [
    el('p', { class: 'pair-up' }, `↑ ${grid.first.name}${grid.first.unit ? ` (${grid.first.unit})` : ''}`),
    el('div', { class: 'pair-cells' }, rows, el('span'), grid.second.labels.map((label) => el('span', { class: 'pair-range pair-below' }, label))),
    el('p', { class: 'pair-right' }, `→ ${grid.second.name}${grid.second.unit ? ` (${grid.second.unit})` : ''}`),
    el('p', { class: 'note' }, t('pairHelp'), ' ', missing > 0 ? t('pairMissing', { count: missing }) : ''),
  ];
}

function sizes({ name, unit, sizes: all }, { t }) {
  const greatest = Math.max(...all.map((one) => one.radius));
  const circle = ({ label, radius }) =>
    el(
      'span',
      { class: 'size' },
      el('span', { class: 'size-circle', style: { width: `${2 * radius}px`, height: `${2 * radius}px` } }),
      label,
    );
  return el('p', { class: 'sizes', style: { 'min-height': `${2 * greatest}px` } }, el('span', {}, t('sizes', { name, unit })), all.map(circle));
}

const chosenKey = ({ chosen, t }) =>
  chosen.size ? el('p', { class: 'chosen-key' }, el('span', { class: 'chosen-swatch' }), t('chosenKey', { count: chosen.size })) : null;

/** Method, number of classes, lock, and each border to be typed. */
function drawHow(box, { id, handlers, scale }, { t, vocabulary, lang }) {
  const held = box.contains(document.activeElement) ? document.activeElement.id : '';
  const methodName = scale.hand ? t('method_hand') : vocabulary.methods[scale.method];
  const options = scale.hand ? [['hand', t('method_hand')], ...names(vocabulary)] : names(vocabulary);
  const picker = (part, label, all, value, then) =>
    el(
      'label',
      { class: 'inline-field' },
      el('span', {}, label),
      el(
        'select',
        { id: `${id}-${part}`, on: { change: (event) => then(event.target.value) } },
        all.map(([key, name]) => el('option', { value: key, selected: key === String(value) }, name)),
      ),
    );
  fill(
    box,
    el('summary', {}, t('cutBy', { method: methodName, count: scale.inner.length + 1 }), scale.locked ? ` · ${t('lockedShort')}` : ''),
    el(
      'div',
      { class: 'legend-how' },
      picker('method', t('method'), options, scale.method, (value) => value !== 'hand' && handlers.onMethod({ method: value, scale })),
      picker('classes', t('classes'), counts(t), scale.inner.length + 1, (value) => handlers.onMethod({ classes: Number(value), scale })),
      scale.lockable
        ? el(
            'label',
            { class: 'inline-field lock', title: t('lockHelp') },
            el('input', { type: 'checkbox', id: `${id}-lock`, checked: scale.locked, on: { change: (event) => handlers.onLock(scale, event.target.checked) } }),
            t('lock'),
          )
        : null,
      el(
        'fieldset',
        { class: 'typed' },
        el('legend', {}, t('typed', { unit: scale.unit ? ` (${scale.unit})` : '' })),
        scale.inner.map((border, i) => typed(id, scale, border, i, handlers, { t, lang })),
      ),
      scale.hand ? el('button', { type: 'button', class: 'link-button', id: `${id}-free`, on: { click: () => handlers.onBorders(scale, null, 'step') } }, t('freeBorders')) : null,
    ),
    el('p', { class: 'note' }, t('whoOwns', { value: number(scale.inner[0] ?? scale.most, scale.decimals, lang) })),
  );
  if (held) document.getElementById(held)?.focus();
}

const names = (vocabulary) => METHODS.filter((one) => vocabulary.methods[one]).map((one) => [one, vocabulary.methods[one]]);
const counts = (t) => Array.from({ length: MOST_CLASSES - 1 }, (_, i) => [String(i + 2), t('classCount', { count: i + 2 })]);

function typed(id, scale, border, i, handlers, { t, lang }) {
  const set = (event) => {
    const value = typedNumber(event.target.value, lang);
    if (value === null) return;
    const inner = scale.inner.map((one, j) => (j === i ? value : one)).sort((a, b) => a - b);
    handlers.onBorders(scale, [...new Set(inner)], 'step');
  };
  return el('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    id: `${id}-border-${i}`,
    value: toType(border, lang),
    'aria-label': t('border', { n: i + 1, count: scale.inner.length }),
    on: { change: set },
  });
}

/** While a handle moves, the fields follow without being made anew. */
function keepTyped(how, scale, lang) {
  const fields = how.querySelectorAll('.typed input');
  if (fields.length === scale?.inner.length) scale.inner.forEach((border, i) => (fields[i].value = toType(border, lang)));
}
