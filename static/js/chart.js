/** The ranking: one bar a unit, highest first, in the colours of the map, with the figure of the whole as a line. */

import { el, fill } from './dom.js';
import { bare, full, shortName, withUnit } from './format.js';
import { INK, ramp } from './colours.js';
import { barChart, dropCharts } from './chart-kit.js';
import { markOf } from './figure.js';

const STEP = 23;
/** A chart of more bars nobody reads, and no canvas holds; the table has them all. */
const MOST = 200;
/** On a very wide screen the bars stand beside the table and may be taller. */
const WIDE_STEP = 34;
const VERY_WIDE = '(min-width: 1700px)';

/**
 * @param {HTMLElement} box
 * @param {HTMLElement} textBox the chart in a sentence
 * @param {any} data the answer of the map
 * @param {{state: any, vocabulary: any, title: string, t: import('./words.js').Words}} view
 * @param {{onLight: (code: string) => void, onPick: (code: string) => void}} handlers
 * @returns {{mark: (lit: string, picked: string) => void}}
 */
export function drawRanking(box, textBox, data, { state, vocabulary, title, t }, { onLight, onPick }) {
  const units = ranked(data).slice(0, MOST);
  const { count, parent, min, max } = data.summary;
  if (count === 0) {
    dropCharts(box);
    box.style.setProperty('height', 'auto');
    fill(box, el('p', { class: 'empty' }, t('noDataUnit')));
    fill(textBox);
    return { mark: () => undefined };
  }
  const colours = ramp(data.legend.length, data.indicator.id, data.breaks);
  const write = (_, row) =>
    units[row].value === null
      ? t(units[row].suppressed ? 'suppressed' : 'noData')
      : [bare({ ...data.indicator, ...units[row] }, state.lang), markOf(units[row])].filter(Boolean).join(' ');
  const show = (unit) => full({ ...data.indicator, ...unit }, state.lang, vocabulary.qualifiers);
  const codeOf = (hits) => (hits.length ? units[hits[0].index].code : '');
  const chart = barChart(box, {
    labels: units.map((unit) => shortName(unit.name)),
    datasets: [
      {
        data: units.map((unit) => unit.value),
        backgroundColor: units.map((unit) => colours[unit.class] ?? 'transparent'),
        borderColor: INK,
        borderWidth: 0.5,
        barPercentage: 0.94,
        categoryPercentage: 0.86,
      },
    ],
    height: units.length * (matchMedia(VERY_WIDE).matches ? WIDE_STEP : STEP) + 34,
    label: t('chartLabel', { title }),
    write,
    line: parent
      ? {
          value: parent.value,
          label: `${parent.name} ${withUnit(
            bare({ ...data.indicator, ...parent }, state.lang),
            data.indicator.measure === 'percent' ? 'percent' : '',
            '',
            state.lang,
          )}`,
        }
      : undefined,
    handlers: {
      hover: (event, _, self) => {
        const code = codeOf(rowAt(self, event));
        self.canvas.style.setProperty('cursor', code ? 'pointer' : 'default');
        onLight(code);
      },
      click: (event, _, self) => onPick(codeOf(rowAt(self, event))),
    },
  });
  const named = (unit) => `${unit.name} ${show(unit)}`;
  const most = data.features.length > MOST ? `${t('chartMost', { count: MOST, all: data.features.length })} ` : '';
  textBox.classList.toggle('unseen', !most);
  textBox.textContent = most + t(parent ? 'chartText' : 'chartTextNoParent', {
    max: named(max),
    min: named(min),
    parent: parent ? named(parent) : '',
  });
  return { mark: (lit, picked) => markBars(chart, units, lit, picked) };
}

/** A row counts as hit over its whole width, name included. */
function rowAt(chart, event) {
  if (event.type === 'mouseout') return [];
  const index = chart.scales.y.getValueForPixel(event.y);
  const inside = event.y >= chart.chartArea.top && event.y <= chart.chartArea.bottom;
  return inside && index >= 0 && index < chart.data.labels.length ? [{ index }] : [];
}

function markBars(chart, units, lit, picked) {
  const width = (code) => (code === picked ? 3 : code === lit ? 2 : 0.5);
  chart.data.datasets[0].borderWidth = units.map((unit) => width(unit.code));
  chart.options.scales.y.ticks.font = (context) => {
    const strong = [lit, picked].includes(units[context.index]?.code);
    return { size: 13, weight: strong ? 700 : 400 };
  };
  chart.update('none');
}

/** Highest first, units without a value last. */
function ranked(data) {
  return data.features
    .map((feature) => feature.properties)
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
}
