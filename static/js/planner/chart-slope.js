/**
 * Two scenarios side by side: a line a unit from its rank in the one to its rank in the other. Who enters or leaves the
 * list is told by weight, dash and a word, not by colour alone.
 *
 * @typedef {{code: string, name: string, rankA: ?number, rankB: ?number, inA?: ?boolean, inB?: ?boolean}} Moved
 */

import { el, tableBox } from '../dom.js';
import { number } from '../format.js';
import { words } from '../words.js';
import { withNoun } from './noun.js';
import { drawChart } from './chart-draw.js';
import { frame } from './chart-frame.js';
import { markKey } from './chart-key.js';
import { kindOf, nearest, slopeLines, GAP } from './chart-slope-lines.js';
import * as book from './words-charts.js';

/** Names beyond which nobody reads; the rest are faint lines. */
const MOST = 36;
const EDGE = 44;
const KINDS = ['entering', 'leaving', 'inBoth', 'inNeither'];

/**
 * Draws the whole figure (heading, chart, sentence, table) or, into a box that has it, its new numbers.
 * @param {HTMLElement} box
 * @param {{units: Moved[], labels: {a: string, b: string}}} data `units` as the answer of `priority/comparison` has them
 * @param {import('./view.js').View} view
 * @param {import('./chart-draw.js').Handlers} [handlers]
 * @returns {Promise<{mark: (lit: string, picked: string) => void}>} `mark` strengthens the lit and the picked unit
 */
export async function drawSlope(box, { units, labels }, view, handlers = {}) {
  const { lang } = view;
  const t = withNoun(words(lang, book), view);
  const ranked = units.filter(({ rankA, rankB }) => rankA && rankB);
  const named = telling(ranked);
  const title = titleOf(ranked, labels, t);
  const text = textOf(ranked, t);
  const parts = frame(box, {
    title,
    note:
      named.length < ranked.length ? t('slopeMost', { shown: named.length, all: number(ranked.length, 0, lang) }) : '',
    text,
    summary: t('numbers', { count: number(units.length, 0, lang) }),
    key: keyOf(ranked, t),
    table: () => table(units, labels, handlers, lang, t),
  });
  const lines = { ranked, named, labels, t, lit: '', picked: '' };
  const most = Math.max(1, ...ranked.flatMap(({ rankA, rankB }) => [rankA, rankB]));
  const bare = { type: 'linear', display: false, min: 0, max: 1 };
  const chart = await drawChart(parts.chart, {
    type: 'scatter',
    data: { datasets: [] },
    scales: { x: bare, y: { ...bare, min: 1, max: Math.max(2, most), reverse: true } },
    height: Math.max(160, named.length * GAP + EDGE + 16),
    padding: { top: EDGE, bottom: 12 },
    label: `${title}. ${text}`,
    plugins: [slopeLines],
    hit: nearest,
    handlers,
    more: lines,
  });
  return {
    mark: (lit, picked) => {
      Object.assign(lines, { lit, picked });
      chart?.draw();
    },
  };
}

/** The units whose names are written: all when few, else those that enter, leave, stand at the cut or move most. */
function telling(ranked) {
  if (ranked.length <= MOST) return ranked;
  const size = Math.max(0, ...ranked.filter((one) => one.inA || one.inB).map((one) => one.rankA));
  const weight = (one) => {
    const kind = kindOf(one);
    if (kind === 'entering' || kind === 'leaving') return Infinity;
    return Math.abs(one.rankA - one.rankB) / ranked.length + 1 / (1 + Math.abs(one.rankA - size));
  };
  return [...ranked].sort((a, b) => weight(b) - weight(a) || a.rankA - b.rankA).slice(0, MOST);
}

function titleOf(ranked, labels, t) {
  const count = (kind) => ranked.filter((one) => kindOf(one) === kind).length;
  const [entering, leaving] = [count('entering'), count('leaving')];
  if (!ranked.some(({ inA, inB }) => inA || inB)) return t('slopeTitleRanks', labels);
  return entering || leaving ? t('slopeTitle', { ...labels, entering, leaving }) : t('slopeTitleNone', labels);
}

function textOf(ranked, t) {
  const order = [...ranked].sort((a, b) => b.rankA - b.rankB - (a.rankA - a.rankB));
  if (!order.length || order.every(({ rankA, rankB }) => rankA === rankB)) return t('slopeTextSame');
  const move = ({ name, rankA, rankB }) => t('slopeMove', { name, from: rankA, to: rankB });
  return t('slopeText', { up: move(order[0]), down: move(order.at(-1)) });
}

/** Only the kinds there are; lists of neither scenario have no kinds. */
function keyOf(ranked, t) {
  const kinds = new Set(ranked.map(kindOf));
  const shown = kinds.size > 1 ? KINDS.filter((kind) => kinds.has(kind)) : [];
  return markKey(shown.map((kind) => [kind, t(kind)]));
}

function table(units, { a, b }, handlers, lang, t) {
  const head = (text, num = true) => el('th', { scope: 'col', class: num ? 'num' : null }, text);
  const cell = (value) => el('td', { class: 'num' }, value ? number(value, 0, lang) : '–');
  const move = ({ rankA, rankB }) => (rankA && rankB ? rankA - rankB : null);
  return tableBox({
    class: 'grid',
    wide: true,
    caption: t('slopeTable'),
    head: [el('tr', {}, head(t('unit'), false), head(a), head(b), head(t('changeHead')), head(t('listHead'), false))],
    body: [...units]
      .sort((one, two) => (one.rankB ?? Infinity) - (two.rankB ?? Infinity))
      .map((one) =>
        el(
          'tr',
          {
            data: { code: one.code },
            on: { mouseenter: () => handlers.onLight?.(one.code), focusin: () => handlers.onLight?.(one.code) },
          },
          el('th', { scope: 'row' }, handlers.onPick ? nameButton(one, handlers.onPick) : one.name),
          cell(one.rankA),
          cell(one.rankB),
          el('td', { class: 'num' }, move(one) === null ? '–' : signed(move(one), lang)),
          el('td', {}, one.inA === null || one.inA === undefined ? '' : t(kindOf(one))),
        ),
      ),
  });
}

const nameButton = ({ code, name }, onPick) =>
  el('button', { type: 'button', class: 'link-button', on: { click: () => onPick(code) } }, name);

const signed = (value, lang) => (value > 0 ? `+${number(value, 0, lang)}` : number(value, 0, lang));
