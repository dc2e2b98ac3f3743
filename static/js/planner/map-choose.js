/** What a map shows, chosen in plain words. */

import { el, fill } from '../dom.js';
import { getOverlay } from './overlays.js';
import { isCount, seriesName, writeSeries } from './paint-data.js';
import { OVERLAYS, knownPaint } from './paint-picture.js';

/**
 * @param {HTMLElement} box
 * @param {string} id also that of the first list
 * @param {(paint: string) => void} onChoose
 */
export function createChooser(box, id, onChoose) {
  let drawn = '';
  return {
    /** @param {import('./view.js').View} view @param {string} wish @param {string} label */
    draw: (view, wish, label) => {
      const paint = knownPaint(wish, view);
      const membership = view.answer.units.some((unit) => unit.membership);
      const key = JSON.stringify([paint, view.lang, view.atlas.id, view.answer.criteria.map((one) => one.label), OVERLAYS.map((one) => getOverlay(one)?.title), membership]);
      if (key === drawn) return;
      drawn = key;
      const held = box.contains(document.activeElement) ? document.activeElement.id : '';
      fill(box, parts(view, paint, label, id, onChoose));
      if (held) document.getElementById(held)?.focus();
    },
  };
}

function parts(view, paint, label, id, onChoose) {
  const { t } = view;
  const [kind, first, second] = kindOf(paint);
  const list = (part, name, groups, value, then) =>
    el(
      'label',
      { class: 'inline-field' },
      el('span', {}, name),
      el('select', { id: part ? `${id}-${part}` : id, on: { change: (event) => then(event.target.value) } }, groups.map((one) => optionsOf(one, value))),
    );
  const whole = list('', label, kinds(view), kind, (value) => onChoose(startOf(value, view)));
  const sides = [[null, [['score', t('paint_score')], ...criteria(view)]], ...series(view, () => true)];
  const more = (...lists) => [whole, el('div', { class: 'map-choice-more' }, lists)];
  if (kind === 'i') return more(list('series', t('chooseSeries'), series(view, () => true), first, (value) => onChoose(`i:${value}`)));
  if (kind === 'bi') {
    return more(
      list('first', t('chooseFirst'), sides, first, (value) => onChoose(`bi:${value}:${second}`)),
      list('second', t('chooseSecond'), sides, second, (value) => onChoose(`bi:${first}:${value}`)),
    );
  }
  if (kind === 'symbols') {
    return more(
      list('first', t('chooseCount'), series(view, isCount), first, (value) => onChoose(`symbols:${value}:${second}`)),
      list('second', t('chooseRate'), series(view, isRate), second, (value) => onChoose(`symbols:${first}:${value}`)),
    );
  }
  return [whole];
}

const isRate = ({ measure }) => measure === 'percent';

function kindOf(paint) {
  const pair = paint.match(/^(bi|symbols):([^:]+):([^:]+)$/);
  if (pair) return pair.slice(1);
  return paint.startsWith('i:') ? ['i', paint.slice(2)] : [paint];
}

/** @returns {[?string, [string, string][]][]} groups of options; the first has no name */
function kinds(view) {
  const { t, answer } = view;
  const known = answer.units.some((unit) => unit.membership) ? [['membership', t('paint_membership')]] : [];
  const given = OVERLAYS.filter((name) => getOverlay(name)).map((name) => [name, getOverlay(name).title]);
  const counts = series(view, isCount).length && series(view, isRate).length;
  return [
    [t('paintsResult'), [['score', t('paint_score')], ['rank', t('paint_rank')], ...known, ...given]],
    [t('paintsCriteria'), criteria(view)],
    [t('paintsMore'), [['i', t('paint_series')], ['bi', t('paint_pair')], ...(counts ? [['symbols', t('paint_symbols')]] : [])]],
  ];
}

const criteria = ({ answer, state }) => answer.criteria.slice(0, state.scenario.criteria.length).map((one, i) => [`c${i}`, one.label]);

/** All series of single units, by indicator. */
function series(view, keep) {
  return view.atlas.indicators
    .filter((one) => keep(one))
    .map(({ id, name, series: all }) => [
      name,
      all.filter((one) => one.unitCount > 1).map((one) => {
        const text = writeSeries({ indicator: id, ...one });
        return [text, seriesName(text, view)];
      }),
    ])
    .filter(([, options]) => options.length);
}

function optionsOf([group, options], value) {
  const all = options.map(([key, name]) => el('option', { value: key, selected: key === value }, name));
  return group ? el('optgroup', { label: group }, all) : all;
}

/** What a kind of paint begins with. */
function startOf(kind, view) {
  const { criteria: own } = view.state.scenario;
  const first = (keep) => series(view, keep)[0]?.[1][0][0];
  if (kind === 'i') return `i:${first(() => true)}`;
  if (kind === 'bi') return own.length > 1 ? 'bi:c0:c1' : 'bi:c0:score';
  if (kind === 'symbols') return `symbols:${newest(view, isCount)}:${newest(view, isRate)}`;
  return kind;
}

/** The latest series that was carried out, of the first indicator that is wanted. */
function newest(view, keep) {
  const indicator = view.atlas.indicators.find((one) => keep(one) && one.series.some(({ unitCount }) => unitCount > 1));
  const known = indicator.series.filter(({ unitCount }) => unitCount > 1);
  const done = known.filter(({ status, group, base }) => status === 'actual' && group === 'all' && !base);
  const best = (done.length ? done : known).reduce((a, b) => (b.period > a.period ? b : a));
  return writeSeries({ indicator: indicator.id, ...best });
}
