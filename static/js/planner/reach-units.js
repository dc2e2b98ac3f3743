/** The units behind the sums: those left out with most poor households, and all of them with the sources of their figures. */

import { el, fill, tableBox } from '../dom.js';
import { bare, number } from '../format.js';
import { computedAddress } from '../api.js';
import { figureButton } from '../figure.js';
import { seriesOf } from './chart-data.js';
import { isPrinted } from './reach-figures.js';
import { csvButton, restsOn } from './panel-csv.js';
import { missed, namesOf } from './reach-data.js';
import { change, setLight } from './state.js';

const MOST_MISSED = 5;
const PAGE = 200;

/** A name that lights its unit and picks it. */
export const unitButton = (code, name) =>
  el(
    'button',
    {
      type: 'button',
      class: 'link-button',
      on: {
        click: () => change({ unit: code }, { how: 'replace' }),
        pointerenter: () => setLight(code),
        pointerleave: () => setLight(''),
        focus: () => setLight(code),
      },
    },
    name,
  );

/**
 * @param {any} reach
 * @param {import('./view.js').View} view
 * @param {Map<string, any>} figures of poor households, by unit
 * @param {import('../words.js').Words} t
 */
export function missedList(reach, view, figures, t) {
  const list = missed(view, reach).slice(0, MOST_MISSED);
  if (!list.length) return el('p', { class: 'note' }, t('missedNone'));
  return el(
    'ol',
    { class: 'reach-missed' },
    list.map(({ code, name, poor, rank }) =>
      el(
        'li',
        { data: { code } },
        unitButton(code, name),
        el('span', { class: 'reach-missed-count' }, figureButton(number(poor, 0, view.lang), figures.get(code), t)),
        el(
          'span',
          { class: 'sub' },
          rank === null ? t('notRanked') : t('missedRank', { rank: number(rank, 0, view.lang) }),
        ),
      ),
    ),
  );
}

/**
 * The figures of the series that the reach is counted in.
 * @param {any} reach
 * @param {import('./view.js').View} view
 * @returns {Promise<Map<string, any>[]>} poor households and, where printed, those of ethnic minorities and all
 */
export function unitFigures({ period, status, dttsPoor, nearPoor, households }, view) {
  const ask = (indicator, group) =>
    seriesOf(view, { indicator, period, status, group, base: '' }).then(
      ({ features, indicator: { name, decimals } }) => ({
        name,
        group,
        byCode: new Map(features.map(({ properties }) => [properties.code, { ...properties, decimals }])),
      }),
    );
  return Promise.all(
    [
      ask('poor_households', 'all'),
      nearPoor && ask('near_poor_households', 'all'),
      dttsPoor && ask('poor_households', 'dtts'),
      households && !households.implied && ask('households', 'all'),
    ].filter(Boolean),
  );
}

/** All units with their figures; made when it is opened, a page at a time. */
export function createUnits() {
  const summary = el('summary');
  const inner = el('div');
  const details = el('details', { class: 'reach-units' }, summary, inner);
  let shown = PAGE;
  let drawn = null;
  const show = () => {
    if (!details.open || !drawn) return;
    const { reach, view, columns, t } = drawn;
    const names = [...namesOf(view)];
    const rows = names.slice(0, shown).map(([code, name]) => row(code, name, reach, view, columns, t));
    const left = names.length - shown;
    const more = () => {
      shown += PAGE;
      show();
    };
    fill(
      inner,
      csvButton('reach-csv', 'bao-phu', view, () => reachLines(drawn)),
      tableBox({
        class: 'grid',
        caption: t('unitsTitle', { count: names.length }),
        hideCaption: true,
        head: [header(reach, view, columns, t)],
        body: rows,
      }),
      left > 0
        ? el(
            'button',
            { type: 'button', class: 'button button-small', on: { click: more } },
            t('more', { count: Math.min(PAGE, left) }),
          )
        : null,
    );
  };
  details.addEventListener('toggle', show);
  return {
    details,
    draw: (next) => {
      drawn = next;
      summary.textContent = next.t('unitsTitle', {
        count: next.view.answer.units.length + next.view.answer.excluded.length,
      });
      show();
    },
  };
}

/** What the table shows, and below it the sums and what they rest on. */
function reachLines({ reach, view, columns, t }) {
  const said = ({ name, group }) => (group === 'all' ? name : t('dttsPoor'));
  return [
    [t('code'), t('unit'), t('chosen'), ...columns.flatMap((one) => [said(one), t('addressOf', { name: said(one) })])],
    ...[...namesOf(view)].map(([code, name]) => [
      code,
      name,
      t(view.chosen.has(code) ? 'yes' : 'no'),
      ...columns.flatMap(({ byCode }) => [byCode.get(code)?.value, byCode.get(code)?.address ?? byCode.get(code)?.source]),
    ]),
    [],
    [t('who'), t('inside'), t('outside'), t('share')],
    ...['poor', 'nearPoor', 'dttsPoor', 'households']
      .filter((part) => reach[part])
      .map((part) => [t(part), reach[part].inside, reach[part].outside, reach[part].share]),
    [reach.sentence],
    [t('concentrationIndex'), reach.concentration?.index],
    ...restsOn(view, view.answer.source),
  ];
}

/** Whether the households of a unit follow from its printed figures: then the atlas says how. */
const hasImplied = ({ households }, { state }) => Boolean(households?.implied) && isPrinted(state);

function header(reach, view, columns, t) {
  const said = ({ name, group }) => (group === 'all' ? name : t('dttsPoor'));
  return el(
    'tr',
    {},
    el('th', { scope: 'col' }, t('unit')),
    el('th', { scope: 'col' }, t('chosen')),
    columns.map((one) => el('th', { scope: 'col', class: 'num' }, said(one))),
    hasImplied(reach, view) ? el('th', { scope: 'col', class: 'num' }, t('households')) : null,
  );
}

function row(code, name, reach, view, columns, t) {
  const figure = ({ byCode }) => {
    const one = byCode.get(code);
    return el(
      'td',
      { class: 'num' },
      one?.value === null || one?.value === undefined ? '' : figureButton(bare(one, view.lang), one, t),
    );
  };
  const { period, status } = reach;
  const how = {
    address: computedAddress(view.atlas.id, 'implied_households', { unit: code, period, status, group: 'all' }),
  };
  return el(
    'tr',
    { data: { code } },
    el('th', { scope: 'row' }, unitButton(code, name)),
    el('td', {}, t(view.chosen.has(code) ? 'yes' : 'no')),
    columns.map(figure),
    hasImplied(reach, view) ? el('td', { class: 'num' }, figureButton(t('householdsHow'), how, t)) : null,
  );
}
