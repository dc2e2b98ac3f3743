/**
 * The deprivations of the picked unit beside those of the whole: bars with a tick, or a radar. The chosen units stand
 * side by side in the table; rates are never averaged.
 */

import { el, fill } from '../dom.js';
import { small } from '../format.js';
import { pills } from '../pills.js';
import { dropCharts } from '../chart-kit.js';
import { unitOf, wholeOf } from './chart-data.js';
import { drawChart } from './chart-draw.js';
import { frame, stampOf } from './chart-frame.js';
import { loadCharts } from './chart-load.js';
import { compared, rateSets } from './chart-rates.js';
import { setChart } from './chart-setting.js';
import { change } from './state.js';
import { keyOf, table, textOf, titleOf } from './chart-deprivations-words.js';
import { drawBars, radarPlan } from './chart-deprivations-draw.js';

const MOST_COLUMNS = 8;

const LEAST_CORNERS = 3;

/** @param {HTMLElement} box */
export function createDeprivations(box) {
  let turn = 0;
  const shown = { key: '', form: '' };
  return {
    draw: async (view, t, [form, wish]) => {
      turn += 1;
      const own = turn;
      const sets = rateSets(view.atlas);
      const set = sets.find(({ id }) => id === wish) ?? sets[0];
      const code = view.byCode.has(view.state.unit) ? view.state.unit : view.units[0].code;
      const unit = await unitOf(view, code);
      const whole = await wholeOf(view);
      const beside = await besides(view, code);
      await loadCharts();
      if (own !== turn) return;
      const rates = compared(unit, whole, set);
      const radar = form === 'radar' && rates.length >= LEAST_CORNERS;
      const words = { title: titleOf(unit, rates, view, t), text: textOf(unit, rates, set, view, t) };
      const parts = frame(box, {
        ...words,
        note: t('deprivationsNote', {
          base: small(view.vocabulary.bases[set.base] ?? t('allHouseholds')),
          period: set.period,
        }),
        key: keyOf(unit, rates, radar, view, t),
        summary: t('numbers', { count: rates.length }),
        table: () => table(rates, unit, beside, set, view, t),
        stamp: [...stampOf(view), code, set.id],
        hold: view.dragging,
      });
      drawControls(parts.controls, shown, { view, code, radar, set, sets, many: rates.length >= LEAST_CORNERS }, t);
      if (shown.form !== String(radar)) (dropCharts(parts.chart), fill(parts.chart));
      shown.form = String(radar);
      const label = `${words.title}. ${words.text}`;
      if (radar) await drawChart(parts.chart, radarPlan(rates, label, parts.chart.clientWidth));
      else drawBars(parts.chart, rates, label, view);
    },
  };
}

/** The other chosen units, as many as a table can hold beside each other. */
async function besides(view, code) {
  const others = view.units.filter((one) => view.chosen.has(one.code) && one.code !== code);
  return others.length < MOST_COLUMNS ? Promise.all(others.map((one) => unitOf(view, one.code))) : [];
}

function drawControls(box, shown, { view, code, radar, set, sets, many }, t) {
  const key = JSON.stringify([view.lang, view.units.map((one) => one.code), sets, many]);
  if (shown.key !== key) {
    shown.key = key;
    const forms = /** @type {[string, string][]} */ ([
      ['bars', t('formBars')],
      ['radar', t('formRadar')],
    ]);
    const names = ({ base, group, period }) =>
      [view.vocabulary.bases[base], group === 'all' ? '' : view.vocabulary.groups[group], period]
        .filter(Boolean)
        .join(', ');
    const form = () => (box.querySelector('#deprivation-form input:checked')?.value === 'radar' ? 'radar' : '');
    fill(
      box,
      el(
        'label',
        { class: 'field' },
        el('span', { class: 'field-label' }, t('chooseUnit')),
        el(
          'select',
          {
            name: 'deprivation-unit',
            on: { change: (event) => change({ unit: event.target.value }, { how: 'replace' }) },
          },
          view.units.map((one) => el('option', { value: one.code }, `${one.rank}. ${one.name}`)),
        ),
      ),
      sets.length > 1
        ? pills(
            'deprivation-set',
            t('base'),
            sets.map((one) => [one.id, names(one)]),
            set.id,
            (to) => setChart('deprivations', [form(), to]),
          )
        : null,
      many
        ? pills('deprivation-form', t('form'), forms, radar ? 'radar' : 'bars', (to) =>
            setChart('deprivations', [to === 'radar' ? to : '', set === sets[0] ? '' : set.id]),
          )
        : null,
    );
  }
  box.querySelector('select').value = code;
  const now = box.querySelector(`#deprivation-form input[value=${radar ? 'radar' : 'bars'}]`);
  if (now) now.checked = true;
}
