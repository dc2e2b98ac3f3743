/** Bars and radar of the deprivations. */

import { bare } from '../format.js';
import { ACCENT, INK } from '../colours.js';
import { barChart } from '../chart-kit.js';
import { FONT } from './chart-draw.js';
import { wrap } from './chart-wrap.js';

const ROW = 36;

export function drawBars(box, rates, label, view) {
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

export function radarPlan(rates, label, width) {
  const set = (key, more) => ({ data: rates.map((one) => one[key]?.value ?? null), borderWidth: 2, ...more });
  const most = Math.max(10, ...rates.flatMap(({ own, whole }) => [own.value, whole?.value ?? 0]));
  return {
    type: 'radar',
    data: {
      labels: rates.map(({ name }) => wrap(name, width * 0.7)),
      datasets: [
        set('own', {
          borderColor: ACCENT,
          backgroundColor: 'rgba(11, 92, 138, 0.18)',
          pointRadius: 4,
          pointBackgroundColor: ACCENT,
        }),
        set('whole', {
          borderColor: INK,
          borderDash: [5, 4],
          fill: false,
          pointRadius: 4,
          pointStyle: 'rectRot',
          pointBackgroundColor: '#ffffff',
        }),
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
