/** Households inside and outside the choice, kind by kind, with what is not known. */

import { el, tableBox } from '../dom.js';
import { number, withUnit } from '../format.js';
import { figureButton } from '../figure.js';
import { computedAddress } from '../api.js';
import { ESTIMATED } from './list-flags.js';
import { namesOf } from './reach-data.js';

const KINDS = ['poor', 'nearPoor', 'dttsPoor', 'households'];
/** What a total is the sum of, where the document prints it for each unit. */
const SERIES = {
  poor: { indicator: 'poor_households', group: 'all' },
  nearPoor: { indicator: 'near_poor_households', group: 'all' },
  dttsPoor: { indicator: 'poor_households', group: 'dtts' },
  households: { indicator: 'households', group: 'all' },
};
const MOST_NAMES = 30;

/**
 * A share as people write it.
 * @param {number} share 0 to 1
 * @param {'vi'|'en'} lang
 * @param {number} [decimals]
 */
export const percent = (share, lang, decimals = 1) =>
  withUnit(number(share * 100, decimals, lang), 'percent', '', lang);

/**
 * @param {any} reach
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 */
export function figuresTable(reach, view, t) {
  const head = (key, name) => el('th', { scope: 'col', class: name }, t(key));
  const kinds = KINDS.filter((kind) => reach[kind]);
  return tableBox({
    class: 'grid reach-grid',
    caption: t('tableCaption'),
    hideCaption: true,
    head: [
      el(
        'tr',
        {},
        head('who'),
        head('inside', 'num'),
        head('outside', 'num'),
        head('total', 'num'),
        head('share', 'num'),
      ),
    ],
    body: kinds.map((kind) => row(kind, reach, view, t)),
  });
}

function row(kind, reach, view, t) {
  const { inside, outside, total, share, implied } = reach[kind];
  const { lang } = view;
  const count = (value) => `${implied ? `${ESTIMATED} ` : ''}${number(value, 0, lang)}`;
  return el(
    'tr',
    { data: { kind } },
    el('th', { scope: 'row' }, t(kind)),
    el('td', { class: 'num' }, count(inside)),
    el('td', { class: 'num' }, count(outside)),
    el(
      'td',
      { class: 'num' },
      figureButton(count(total), { address: implied ? null : sumAddress(kind, reach, view) }, t),
    ),
    el(
      'td',
      { class: 'num reach-share' },
      share === null ? '' : percent(share, lang),
      el(
        'span',
        { class: 'reach-bar', 'aria-hidden': 'true' },
        el('span', { style: { width: `${100 * (share ?? 0)}%` } }),
      ),
    ),
  );
}

/** Whether the figures are those of the document's own units. */
export const isPrinted = ({ scenario }) => (scenario.boundaries ?? 'original') === 'original';

/** Where the sum over all units is explained; none when some of them have no figure. */
function sumAddress(kind, reach, { atlas, state }) {
  if (reach[kind].unknown?.length || !isPrinted(state)) return null;
  const { period, status } = reach;
  const { indicator, group } = SERIES[kind];
  return computedAddress(atlas.id, 'sum_of_units', { indicator, period, status, group, base: '' });
}

/** What the numbers mean, where they come from, and what is missing. */
export function remarks(reach, view, t) {
  const { lang } = view;
  const { poor, households } = reach;
  const lines = [t('how'), aim(reach, lang, t)];
  if (!households) lines.push(t('noHouseholds'));
  else if (households.implied) {
    const ends = { low: percent(households.shareLow, lang, 2), high: percent(households.shareHigh, lang, 2) };
    lines.push(t('implied', ends));
  }
  for (const kind of ['nearPoor', 'dttsPoor']) if (!reach[kind]) lines.push(t(`${kind}None`));
  const names = namesOf(view);
  for (const kind of KINDS) {
    const unknown = reach[kind]?.unknown ?? [];
    if (unknown.length) lines.push(t('unknown', { what: t(kind), names: named(unknown, names) }));
  }
  return el(
    'ul',
    { class: 'reach-remarks', data: { share: poor.share } },
    lines.filter(Boolean).map((one) => el('li', {}, one)),
  );
}

/** Whether the choice reaches more of the poor than of all. */
function aim({ poor, households }, lang, t) {
  if (!households?.share || poor.share === null) return '';
  const times = poor.share / households.share;
  return t('times', { times: number(times, 2, lang), verdict: t(times > 1 ? 'verdictMore' : 'verdictLess') });
}

function named(codes, names) {
  const list = codes.slice(0, MOST_NAMES).map((code) => names.get(code) ?? code);
  return codes.length > MOST_NAMES ? `${list.join(', ')} … (${codes.length})` : list.join(', ');
}
