/**
 * The deprivations of the picked unit beside those of the whole: bars with a tick, or a radar. The chosen units stand
 * side by side in the table; rates are never averaged.
 */

import { el, fill, tableBox } from '../dom.js';
import { bare, full, midName, number, small } from '../format.js';
import { pills } from '../pills.js';
import { ACCENT, INK } from '../colours.js';
import { barChart, dropCharts } from '../chart-kit.js';
import { bareFigure, headCell, numCell, unitButton } from './chart-cells.js';
import { unitOf } from './chart-data.js';
import { drawChart, FONT } from './chart-draw.js';
import { frame, stampOf } from './chart-frame.js';
import { markKey } from './chart-key.js';
import { loadCharts } from './chart-load.js';
import { compared, rateSets } from './chart-rates.js';
import { setChart } from './chart-setting.js';
import { change } from './state.js';
import { wrap } from './chart-wrap.js';

const ROW = 36;
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
      const whole = unit.parent ? await unitOf(view, unit.parent.code).catch(() => null) : null;
      const beside = await besides(view, code);
      await loadCharts();
      if (own !== turn) return;
      const rates = compared(unit, whole, set);
      const radar = form === 'radar' && rates.length >= LEAST_CORNERS;
      const words = { title: titleOf(unit, rates, t), text: textOf(unit, rates, set, view, t) };
      const parts = frame(box, {
        ...words,
        note: t('deprivationsNote', { base: small(view.vocabulary.bases[set.base] ?? t('allHouseholds')), period: set.period }),
        key: keyOf(unit, rates, radar, t),
        summary: t('numbers', { count: rates.length }),
        table: () => table(rates, unit, beside, set, view, t),
        stamp: [...stampOf(view), code, set.id],
        hold: view.dragging,
      });
      drawControls(parts.controls, shown, { view, code, radar, set, sets, many: rates.length >= LEAST_CORNERS }, t);
      if (shown.form !== String(radar)) dropCharts(parts.chart), fill(parts.chart);
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
    const forms = /** @type {[string, string][]} */ ([['bars', t('formBars')], ['radar', t('formRadar')]]);
    const names = ({ base, group, period }) =>
      [view.vocabulary.bases[base], group === 'all' ? '' : view.vocabulary.groups[group], period].filter(Boolean).join(', ');
    const form = () => (box.querySelector('#deprivation-form input:checked')?.value === 'radar' ? 'radar' : '');
    fill(
      box,
      el(
        'label',
        { class: 'field' },
        el('span', { class: 'field-label' }, t('chooseUnit')),
        el(
          'select',
          { name: 'deprivation-unit', on: { change: (event) => change({ unit: event.target.value }, { how: 'replace' }) } },
          view.units.map((one) => el('option', { value: one.code }, `${one.rank}. ${one.name}`)),
        ),
      ),
      sets.length > 1 ? pills('deprivation-set', t('base'), sets.map((one) => [one.id, names(one)]), set.id, (to) => setChart('deprivations', [form(), to])) : null,
      many ? pills('deprivation-form', t('form'), forms, radar ? 'radar' : 'bars', (to) => setChart('deprivations', [to === 'radar' ? to : '', set === sets[0] ? '' : set.id])) : null,
    );
  }
  box.querySelector('select').value = code;
  const now = box.querySelector(`#deprivation-form input[value=${radar ? 'radar' : 'bars'}]`);
  if (now) now.checked = true;
}

function drawBars(box, rates, label, view) {
  const labels = rates.map(({ name }) => wrap(name, box.clientWidth));
  const lines = Math.max(...labels.map((one) => one.length));
  barChart(box, {
    labels,
    datasets: [
      {
        data: rates.map(({ own }) => own.value),
        backgroundColor: rates.map(({ own, whole }) => (whole && own.value <= whole.value ? '#a9bfd0' : ACCENT)),
        borderColor: INK,
        borderWidth: 0.5,
        barPercentage: 0.8,
        categoryPercentage: 0.8,
      },
    ],
    height: rates.length * Math.max(ROW - 4, lines * 16 + 8) + 12,
    label,
    write: (_, row) => bare(rates[row].own, view.lang),
    most: 100,
    ticks: rates.map(({ whole }) => whole?.value ?? null),
  });
}

function radarPlan(rates, label, width) {
  const set = (key, more) => ({ data: rates.map((one) => one[key]?.value ?? null), borderWidth: 2, ...more });
  const most = Math.max(10, ...rates.flatMap(({ own, whole }) => [own.value, whole?.value ?? 0]));
  return {
    type: 'radar',
    data: {
      labels: rates.map(({ name }) => wrap(name, width * 0.7)),
      datasets: [
        set('own', { borderColor: ACCENT, backgroundColor: 'rgba(11, 92, 138, 0.18)', pointRadius: 4, pointBackgroundColor: ACCENT }),
        set('whole', { borderColor: INK, borderDash: [5, 4], fill: false, pointRadius: 4, pointStyle: 'rectRot', pointBackgroundColor: '#ffffff' }),
      ],
    },
    scales: {
      r: {
        beginAtZero: true,
        suggestedMax: Math.min(100, most),
        ticks: { color: INK, font: { family: FONT, size: 12 }, maxTicksLimit: 5, showLabelBackdrop: true },
        pointLabels: { color: INK, font: { family: FONT, size: 12 } },
        grid: { color: '#d7dce2' },
        angleLines: { color: '#d7dce2' },
      },
    },
    height: Math.min(480, Math.max(320, width * 0.9)),
    label,
  };
}

function keyOf(unit, rates, radar, t) {
  const whole = rates.some((one) => one.whole) ? unit.parent.name : '';
  if (!whole) return null;
  return radar
    ? markKey([['line', unit.name], ['dashed', whole]])
    : markKey([['above', t('keyAbove', { name: unit.name })], ['below', t('keyBelow', { name: unit.name })], ['tick', whole]]);
}

function titleOf(unit, [most], t) {
  if (!most) return t('deprivationsNone', { name: unit.name });
  if (!most.whole) return t('deprivationsAlone', { name: unit.name });
  if (most.own.value <= most.whole.value) return t('deprivationsBelow', { name: unit.name, whole: midName(unit.parent.name) });
  return t('deprivationsAbove', { name: unit.name, whole: midName(unit.parent.name), what: small(most.name) });
}

function textOf(unit, rates, set, view, t) {
  const [most] = rates;
  if (!most?.whole) return '';
  const above = rates.filter(({ own, whole }) => whole && own.value > whole.value).length;
  const write = (one) => full(one, view.lang, view.vocabulary.qualifiers);
  return t('deprivationsText2', { what: most.name, own: write(most.own), whole: write(most.whole), above, all: rates.length, parent: midName(unit.parent.name) });
}

function table(rates, unit, beside, set, view, t) {
  const columns = beside.map((other) => new Map(compared(other, null, set).map((one) => [one.id, one.own])));
  const cell = (figure) => numCell(figure ? bareFigure(figure, view, t) : '–');
  return tableBox({
    class: 'grid',
    wide: true,
    caption: beside.length ? t('deprivationsTableGroup') : t('deprivationsTable'),
    head: [
      el('tr', {}, headCell(t('indicator'), false), headCell(unit.name), rates.some(({ whole }) => whole) ? headCell(unit.parent.name) : null, headCell(t('difference')), beside.map((other) => el('th', { scope: 'col', class: 'num' }, unitButton(other)))),
    ],
    body: rates.map(({ id, name, own, whole }) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, name),
        cell(own),
        rates.some((one) => one.whole) ? cell(whole) : null,
        numCell(whole ? signed(own.value - whole.value, view.lang) : '–'),
        columns.map((column) => cell(column.get(id))),
      ),
    ),
  });
}

const signed = (value, lang) => (value > 0.0005 ? '+' : '') + number(value, 1, lang);
