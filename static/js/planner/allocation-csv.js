/** A table of the allocation panel as CSV, with the parameters and the source it rests on below it. */

/** Text that a spreadsheet would run as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
const MARK = '\ufeff';

/**
 * @param {import('./allocation-table.js').Table} table
 * @param {[string, string|number][]} about parameters
 * @param {import('../words.js').Words} t
 * @returns {string} with the mark that makes spreadsheets read it as UTF-8
 */
export function csvOf({ columns, rows, foot }, about, t) {
  const lines = [
    [t('codeColumn'), ...columns.map(({ file }) => file), t('remarkColumn')],
    ...rows.map(({ code, cells }) => [code, ...cells.map(({ value }) => value), cells.map(({ mark, sub }) => mark || sub || '').join('')]),
    ['', ...foot.map(({ value }) => value), ''],
    [],
    ...about,
  ];
  return textOf(lines);
}

/**
 * Lines of fields as CSV.
 * @param {(string|number|null|undefined)[][]} lines
 * @returns {string} with the mark that makes spreadsheets read it as UTF-8
 */
export const textOf = (lines) => `${MARK}${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;

function field(value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * What the table was computed with.
 * @param {any} answer the server's
 * @param {string} atlas its name
 * @param {import('../words.js').Words} t
 * @returns {[string, string|number][]}
 */
export function parametersOf({ budget, a, b, source, notes }, atlas, t) {
  const formulas = [a, b].filter(Boolean);
  return [
    [t('atlas'), atlas],
    [t('sourceName'), source],
    [t('budgetFile'), budget],
    ...formulas.flatMap((one, i) => formulaLines(one, t(i ? 'secondFormula' : 'firstFormula'), t)),
    ...notes.map((note) => /** @type {[string, string]} */ ([t('noteName'), note])),
    [t('linkName'), location.href],
  ];
}

function formulaLines({ formula, labels, excluded }, title, t) {
  const { name, base, floor, cap, points } = formula;
  return [
    [title, name],
    [`${title}: ${t('basePoints')}`, base],
    ...points.map((rule, i) => [`${title}: ${labels[i]}`, ruleText(rule, t)]),
    [`${title}: ${t('floorFile')}`, floor || ''],
    [`${title}: ${t('capFile')}`, cap ?? ''],
    ...excluded.map((unit) => [`${title}: ${t('noPart')}`, `${unit.name}: ${unit.reason}`]),
  ];
}

function ruleText({ step, points, bands }, t) {
  if (!bands) return t('ruleStepText', { step, points });
  return bands.map(({ from, to, points: given }) => t(to === undefined ? 'ruleBandOpenText' : 'ruleBandText', { from, to: to ?? '', points: given })).join('; ');
}

/**
 * Has the browser keep a text as a file.
 * @param {string} name
 * @param {string} text
 */
export const saveFile = (name, text) => saveBlob(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));

/** @param {string} name @param {Blob} blob */
export function saveBlob(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
