// Tables whose heads are buttons that sort.

const collator = new Intl.Collator('vi');
const KIND = /^(Xã|Phường|Thị trấn|Thị xã|Thành phố|Huyện)\s+/;

/** What a row is called, without what kind of unit it is. */
function nameOf(row) {
  return row.cells[0].textContent.trim().replace(KIND, '');
}

/**
 * The number of a cell: the plain one where the cell carries it, otherwise as it is written.
 * @param {HTMLTableCellElement} cell
 * @returns {number} NaN without one
 */
function numberOf(cell) {
  if (cell.dataset.value) {
    return Number(cell.dataset.value);
  }
  const written = /-?[\d.,]+/.exec(cell.textContent.replace('−', '-'));
  if (!written) {
    return NaN;
  }
  const en = document.documentElement.lang === 'en';
  const plain = en
    ? written[0].replaceAll(',', '')
    : written[0].replaceAll('.', '').replace(',', '.');
  return Number(plain);
}

/**
 * Sorts the rows by a column; rows without a figure stay last.
 * @param {HTMLTableSectionElement} body
 * @param {number} column
 * @param {boolean} up
 */
function sort(body, column, up) {
  const sign = up ? 1 : -1;
  const compare = (a, b) => {
    if (column === 0) {
      return sign * collator.compare(nameOf(a), nameOf(b));
    }
    const [x, y] = [numberOf(a.cells[column]), numberOf(b.cells[column])];
    if (Number.isNaN(x) || Number.isNaN(y)) {
      return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    }
    return sign * (x - y);
  };
  body.append(...[...body.rows].sort(compare));
}

/**
 * Puts a button into every head of the table.
 * @param {HTMLTableElement} table
 */
export function makeSortable(table) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent.trim();
    button.addEventListener('click', () => {
      const up =
        head.ariaSort === null || head.ariaSort === undefined
          ? column === 0
          : head.ariaSort !== 'ascending';
      heads.forEach((other) => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      sort(table.tBodies[0], column, up);
    });
    head.replaceChildren(button);
  });
}
