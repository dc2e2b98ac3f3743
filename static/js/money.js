/** The money of the programme: by project, source and kind; needed, allocated, disbursed, expected. As printed, never summed. */

import { el, fill } from './dom.js';
import { go } from './state.js';
import { drawMoneyChart } from './money-chart.js';
import { busiest } from './money-rows.js';
import { moneyList, moneyTable } from './money-table.js';
import { pills } from './pills.js';

/**
 * @param {HTMLElement} box
 * @param {{rows: any[], source: string}} funding
 * @param {{state: any, vocabulary: any, t: import('./words.js').Words}} view
 */
export function drawMoney(box, funding, view) {
  const { state, vocabulary, t } = view;
  const years = [...new Set(funding.rows.map((row) => String(row.year)))].sort().reverse();
  const year = years.includes(state.year) ? state.year : busiest(funding.rows, 'year');
  const rows = funding.rows.filter((row) => String(row.year) === year);
  const whole = rows.filter((row) => !row.recipient && row.mention === 1);
  const order = Object.keys(vocabulary.sources);
  const sources = [...new Set(whole.map((row) => row.source))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const source = sources.includes(state.source) ? state.source : busiest(whole, 'source');
  const held = document.activeElement?.closest?.('#money fieldset')?.id;
  const named = (one) => [one, vocabulary.sources[one] ?? one];
  const chart = el('div', { class: 'part' });
  fill(
    box,
    el('h2', {}, t('moneyTitle', { year })),
    el(
      'div',
      { class: 'filters' },
      pills(
        'money-year',
        t('year'),
        years.map((one) => [one, one]),
        year,
        (value) => go({ year: value, source: '' }),
      ),
      pills('money-source', t('budget'), sources.map(named), source, (value) => go({ source: value })),
    ),
    chart,
    el('p', { class: 'note' }, t('moneyNote')),
    el('div', { class: 'part' }, moneyTable(rows, year, view)),
    moneyList(rows, view),
  );
  drawMoneyChart(
    chart,
    whole.filter((row) => row.source === source),
    { year, source: named(source)[1] },
    view,
  );
  if (held) box.querySelector(`#${held} input:checked`)?.focus();
}
