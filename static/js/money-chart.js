/** The chart of the money: one group of bars a project, one bar a stage, for one source at a time. */

import { el, fill } from './dom.js';
import { million, small } from './format.js';
import { STAGES } from './colours.js';
import { barChart, chartKey } from './chart-kit.js';
import { projectLabel, stageLabel } from './money-rows.js';
import { markOf } from './figure.js';

const BAR = 17;

/**
 * @param {HTMLElement} part
 * @param {any[]} rows the amounts of one year and one source
 * @param {{year: string, source: string}} about
 * @param {{state: any, vocabulary: any, t: import('./words.js').Words}} view
 */
export function drawMoneyChart(part, rows, { year, source }, view) {
  const { vocabulary, t } = view;
  const bars = latest(slice(rows));
  const stages = Object.keys(vocabulary.stages).filter((stage) => bars.some((row) => row.stage === stage));
  const title = t('moneyChart', { year, source: small(source) });
  const box = el('div', { class: 'chart' });
  const key = chartKey(stages.map((stage) => ({ colour: STAGES[stage], label: keyLabel(bars, stage, view) })));
  fill(part, el('h3', {}, title), key, box);
  if (bars.length) paint(box, bars, stages, title, view);
}

/** The total of a project and stage; where none is printed, the only kind of money that is. */
function slice(rows) {
  return rows.filter((row) => {
    const same = rows.filter(
      (other) => other.project === row.project && other.stage === row.stage && other.asOf === row.asOf,
    );
    return row.kind === 'total' || same.length === 1;
  });
}

/** Of one project and stage, the amount that speaks of the latest date. */
function latest(rows) {
  const found = new Map();
  for (const row of rows) {
    const key = `${row.project} ${row.stage}`;
    const known = found.get(key);
    if (!known || (row.asOf ?? '') > (known.asOf ?? '')) found.set(key, row);
  }
  return [...found.values()];
}

function keyLabel(bars, stage, view) {
  const rows = bars.filter((row) => row.stage === stage);
  const dates = new Set(rows.map((row) => row.asOf ?? ''));
  return stageLabel(dates.size === 1 ? rows[0] : { ...rows[0], asOf: null }, view);
}

function paint(box, bars, stages, title, { state, vocabulary }) {
  const order = Object.keys(vocabulary.projects);
  const projects = [...new Map(bars.map((row) => [row.project, row])).values()].sort(
    (a, b) => order.indexOf(a.project) - order.indexOf(b.project),
  );
  const find = (project, stage) => bars.find((row) => row.project === project.project && row.stage === stage);
  const name = (row) => {
    const kinds = new Set(bars.filter((one) => one.project === row.project).map((one) => one.kind));
    const only = kinds.size === 1 && !kinds.has('total') ? `, ${small(vocabulary.kinds[[...kinds][0]])}` : '';
    return projectLabel(row, vocabulary) + only;
  };
  const write = (s, row) => {
    const one = find(projects[row], stages[s]);
    return one ? [million(one.amountVnd, state.lang), markOf(one)].filter(Boolean).join(' ') : '';
  };
  const labels = projects.map((row) => lines(name(row), box.clientWidth));
  const most = Math.max(...labels.map((label) => label.length));
  barChart(box, {
    labels,
    datasets: stages.map((stage) => ({
      data: projects.map((project) => find(project, stage)?.amountVnd ?? null),
      backgroundColor: STAGES[stage],
      skipNull: true,
      barPercentage: 0.94,
      categoryPercentage: 0.86,
    })),
    height: projects.length * Math.max(stages.length * BAR + 12, most * 16 + 10) + 12,
    label: `${title}: ${projects
      .map(
        (row, i) =>
          `${name(row)} ${stages
            .map((_, s) => write(s, i))
            .filter(Boolean)
            .join(' / ')}`,
      )
      .join('; ')}`,
    write,
  });
}

function lines(text, width) {
  const most = Math.max(20, Math.min(44, Math.round(width / 16)));
  const found = [''];
  for (const word of text.split(' ')) {
    const last = found[found.length - 1];
    if (last && last.length + word.length + 1 > most) found.push(word);
    else found[found.length - 1] = last ? `${last} ${word}` : word;
  }
  return found;
}
