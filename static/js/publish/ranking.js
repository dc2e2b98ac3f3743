// The table of units as bars beside their plan, once it is scrolled to. The table says the same.
import {barChart} from '../chart-kit.js';

const LIBRARY = '/webjars/chart.js/4.5.1/dist/chart.umd.js';
const MOST = 60;
const STEP = 26;

/**
 * Draws the chart when its table comes into view; until then nothing is fetched.
 * @param {HTMLTableElement} table
 * @param {HTMLElement} place
 */
export function drawWhenSeen(table, place) {
  const watch = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      watch.disconnect();
      fetchLibrary(() => draw(table, place));
    }
  });
  watch.observe(table.tBodies[0]);
}

function fetchLibrary(then) {
  const script = document.createElement('script');
  script.src = LIBRARY;
  script.addEventListener('load', then);
  document.head.append(script);
}

/** The first column that is a share, and the plan after it where there is one of the same measure. */
function columns(table) {
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const rates = heads.flatMap((head, i) => (head.includes('(%)') ? [i] : []));
  return {heads, rates: rates.slice(0, 2)};
}

function draw(table, place) {
  const {heads, rates} = columns(table);
  const rows = [...table.tBodies[0].rows].filter((row) => row.cells[rates[0]]?.dataset.value);
  if (rates.length === 0 || rows.length < 2 || rows.length > MOST) {
    return;
  }
  const number = (row, column) => {
    const given = row.cells[column]?.dataset.value;
    return given ? Number(given) : null;
  };
  const title = document.createElement('p');
  title.className = 'quiet';
  title.textContent = rates.length > 1 ? `▬ ${heads[rates[0]]}   ❘ ${heads[rates[1]]}` : heads[rates[0]];
  const box = document.createElement('div');
  box.className = 'chart-holder';
  place.append(title, box);
  place.hidden = false;
  barChart(box, {
    labels: rows.map((row) => row.cells[0].textContent.trim()),
    datasets: [
      {data: rows.map((row) => number(row, rates[0])), backgroundColor: '#e34a33', barPercentage: 0.7},
    ],
    height: rows.length * STEP + 40,
    label: heads[rates[0]],
    write: (set, row) => rows[row].cells[rates[0]].textContent.trim(),
    ticks: rates.length > 1 ? rows.map((row) => number(row, rates[1])) : undefined,
  });
}
