/** A table as printed: merged headers, order and numbers of the paper, every figure a button. */

import { el } from './dom.js';
import { cut } from './sentence.js';
import { figureButton } from './figure.js';
import { walkable } from './walk.js';

/** A table with more columns than this is printed across the sheet. */
const WIDE = 12;
/** What is set right after a number and must not begin a line. */
const STUCK = /^[.,;:)/\-\u2070-\u209f\u00b9\u00b2\u00b3]+/u;

/**
 * @param {any} place a table of the document
 * @param {import('./words.js').Words} t
 * @returns {HTMLElement}
 */
export function sheet(place, t) {
  const rows = rowsOf(place.cells);
  const headRows = rows.findIndex((row) => row.some((cell) => cell.kind !== 'header'));
  const [head, body] = headRows < 0 ? [rows, []] : [rows.slice(0, headRows), rows.slice(headRows)];
  const held = heldColumns(body);
  const columns = Math.max(...place.cells.map((cell) => cell.col + cell.colSpan - 1));
  const draw = (row) =>
    el(
      'tr',
      {},
      row.map((cell) => cellNode(cell, place, held, t)),
    );
  const table = el(
    'table',
    { class: columns > WIDE ? 'sheet is-wide' : 'sheet' },
    el('caption', { class: 'unseen' }, `${place.label}. ${place.title}`),
    el('thead', {}, head.map(draw)),
    el('tbody', {}, body.map(draw)),
  );
  const box = el(
    'div',
    { class: 'sheet-box', tabindex: 0, role: 'region', 'aria-label': `${place.label}. ${place.title}`, lang: 'vi' },
    walkable(table),
  );
  new ResizeObserver(() => holdColumns(table, held)).observe(table);
  return box;
}

/**
 * A cell's or a sentence's text with its figures as buttons.
 * @param {any} cell
 * @param {import('./words.js').Words} t
 */
export function withFigures(cell, t) {
  const pieces = cut(cell.printed, cell.figures).map((piece) =>
    piece.figures.length ? buttons(piece, t) : piece.text,
  );
  return pieces.map((piece, i) => {
    if (typeof piece === 'string') return i > 0 ? piece.replace(STUCK, '') : piece;
    const stuck = STUCK.exec(typeof pieces[i + 1] === 'string' ? pieces[i + 1] : '')?.[0];
    return stuck ? el('span', { class: 'glued' }, piece, stuck) : piece;
  });
}

/** One button for each figure printed at this spot; what a finding speaks of says so. */
function buttons(piece, t) {
  return piece.figures.map((figure, i) => {
    const contested = figure.severity ? { severity: figure.severity } : null;
    const text = i === 0 ? piece.text || figure.printed : `(${i + 1})`;
    const button = figureButton(text, { ...figure, contested }, t);
    if (figure.finding) button.dataset.inFinding = figure.finding;
    return button;
  });
}

function rowsOf(cells) {
  const rows = new Map();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.keys()].sort((a, b) => a - b).map((row) => rows.get(row).sort((a, b) => a.col - b.col));
}

function cellNode(cell, place, held, t) {
  const header = cell.kind === 'header' && cell.printed !== '';
  const label = cell.kind === 'label' && cell.printed !== '';
  return el(
    header || label ? 'th' : 'td',
    {
      id: `${place.id}-${cell.row}-${cell.col}`,
      class: [cell.kind, cell.col <= held ? `held held-${cell.col}` : ''].filter(Boolean).join(' '),
      scope: header ? (cell.colSpan > 1 ? 'colgroup' : 'col') : label ? (cell.rowSpan > 1 ? 'rowgroup' : 'row') : null,
      rowspan: cell.rowSpan > 1 ? cell.rowSpan : null,
      colspan: cell.colSpan > 1 ? cell.colSpan : null,
      data: { col: cell.col },
    },
    withFigures(cell, t),
  );
}

/** How many columns at the left only name the rows; they stay in sight when the table is scrolled sideways. */
function heldColumns(body) {
  const first = Math.min(
    ...body
      .flat()
      .filter((cell) => cell.kind !== 'label')
      .map((cell) => cell.col),
  );
  return Number.isFinite(first) ? Math.min(first - 1, 3) : 0;
}

/** Tells each column that stays where the one before it ends. */
function holdColumns(table, held) {
  let left = 0;
  for (let col = 1; col <= held; col += 1) {
    table.style.setProperty(`--held-${col}`, `${left}px`);
    const cell = table.querySelector(`.held-${col}`);
    if (cell && getComputedStyle(cell).position === 'sticky') left += cell.offsetWidth;
  }
}
