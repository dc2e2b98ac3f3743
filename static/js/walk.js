/**
 * Makes a table with many figures one stop of the Tab key: the arrow keys walk from figure to figure, Home and End go to
 * the ends of the row.
 */

/**
 * @template {HTMLElement} B
 * @param {B} box a table or what holds one
 * @returns {B} the same box
 */
export function walkable(box) {
  const table = box.matches('table') ? box : box.querySelector('table');
  const buttons = [...table.querySelectorAll('.figure-button')];
  if (buttons.length < 2) return box;
  table.setAttribute('aria-describedby', 'walk-help');
  buttons.forEach((button, i) => {
    button.tabIndex = i === 0 ? 0 : -1;
  });
  table.addEventListener('keydown', (event) => {
    const from = event.target.closest('.figure-button');
    const to = from && next(from, event.key, table);
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
  table.addEventListener('focusin', (event) => {
    const now = event.target.closest('.figure-button');
    if (!now) return;
    for (const button of table.querySelectorAll('.figure-button[tabindex="0"]')) button.tabIndex = -1;
    now.tabIndex = 0;
  });
  return box;
}

/** @returns {HTMLElement|undefined} where the key leads */
function next(from, key, table) {
  const row = from.closest('tr');
  const mates = [...row.querySelectorAll('.figure-button')];
  const at = mates.indexOf(from);
  if (key === 'ArrowRight') return mates[at + 1];
  if (key === 'ArrowLeft') return mates[at - 1];
  if (key === 'Home') return mates[0];
  if (key === 'End') return mates.at(-1);
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const rows = [...table.rows];
  const step = key === 'ArrowDown' ? 1 : -1;
  for (let i = rows.indexOf(row) + step; rows[i]; i += step) {
    const found = nearest([...rows[i].querySelectorAll('.figure-button')], columnOf(from));
    if (found) return found;
  }
  return undefined;
}

function nearest(buttons, column) {
  return buttons.sort((a, b) => Math.abs(columnOf(a) - column) - Math.abs(columnOf(b) - column))[0];
}

/** The column as the table counts it where it says so (cells that span rows shift the others). */
function columnOf(button) {
  const cell = button.closest('td, th');
  return Number(cell.dataset.col ?? cell.cellIndex);
}
