/**
 * Figures supposed to be others, one unit and criterion at a time. What the document prints instead is kept from the
 * answers before, for the server's answer then holds the supposed value only.
 */

import { el } from '../dom.js';
import { seriesOf } from './chart-data.js';
import { changeScenario } from './state.js';
import { columnsOf, figureOf, seriesKey } from './list-columns.js';

/** As many as the server takes. */
const MOST = 50;
/** @type {Map<string, any>} */
const printed = new Map();

const keyOf = (view, code, number) =>
  [view.state.atlas, code, seriesKey(view.state.scenario.criteria[number])].join('|');

/** Notes the printed figures of a unit before any of them is supposed to be another. */
export function rememberPrinted(view, code) {
  const unit = view.byCode.get(code);
  if (!view.fresh || !unit) return;
  for (const column of columnsOf(view)) {
    const figure = figureOf(unit, column);
    if (figure && !figure.supposed) printed.set(keyOf(view, code, column.number), figure);
  }
}

/**
 * The printed figure behind a supposed one: as seen before or, after a link was opened, as the atlas has it.
 * @param {import('./view.js').View} view
 * @param {string} code
 * @param {number} number of the criterion
 * @returns {Promise<any>} undefined when the document prints none
 */
export async function printedOf(view, code, number) {
  const key = keyOf(view, code, number);
  if (!printed.has(key)) {
    const { features } = await seriesOf(view, view.state.scenario.criteria[number]);
    for (const { properties } of features) printed.set(keyOf(view, properties.code, number), properties);
  }
  return printed.get(key);
}

/** Takes a supposed value back. */
function dropValue(code, number) {
  changeScenario(({ whatIf = [], ...rest }) => {
    const left = whatIf.filter((one) => one.unit !== code || one.criterion !== number);
    return left.length ? { ...rest, whatIf: left } : rest;
  });
}

function suppose(code, number, value) {
  changeScenario((one) => {
    const others = (one.whatIf ?? []).filter((each) => each.unit !== code || each.criterion !== number);
    return { ...one, whatIf: [...others, { unit: code, criterion: number, value }] };
  });
}

/**
 * A number as people write it: `1.234,5` in Vietnamese, `1,234.5` in English; null when it is none. A lone point or
 * comma that cannot be a thousands sign is taken as the decimal one.
 * @param {string} text
 * @param {'vi'|'en'} lang
 */
export function readNumber(text, lang) {
  const [thousands, decimal] = lang === 'en' ? [',', '.'] : ['.', ','];
  const bare = text.trim().replace('\u2212', '-');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = grouped.test(bare) ? bare.replaceAll(thousands, '').replace(decimal, '.') : bare.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * The field that tries another value for one figure.
 * @param {import('./view.js').View} view
 * @param {import('./view.js').Shown} unit
 * @param {import('./list-columns.js').Column} column
 * @param {import('../words.js').Words} t
 */
export function whatIfField(view, unit, column, t) {
  const { number, label } = column;
  const supposed = view.state.scenario.whatIf?.some((one) => one.unit === unit.code && one.criterion === number);
  const input = /** @type {HTMLInputElement} */ (
    el('input', {
      type: 'text',
      inputmode: 'decimal',
      autocomplete: 'off',
      class: 'try-value',
      id: `try-${number}`,
      'aria-label': t('tryValue', { label }),
    })
  );
  const said = el('span', { class: 'try-error', role: 'alert' });
  const submit = (event) => {
    event.preventDefault();
    const value = readNumber(input.value, view.lang);
    const many = !supposed && (view.state.scenario.whatIf?.length ?? 0) >= MOST;
    said.textContent = value === null ? t('notNumber') : many ? t('tooMany', { most: MOST }) : '';
    input.setAttribute('aria-invalid', String(value === null || many));
    if (value === null || many) return;
    rememberPrinted(view, unit.code);
    suppose(unit.code, number, value);
  };
  return el(
    'form',
    { class: 'try', on: { submit } },
    input,
    el('button', { type: 'submit', class: 'button button-small', id: `try-do-${number}` }, t('tryShort')),
    supposed
      ? el(
          'button',
          {
            type: 'button',
            class: 'link-button',
            id: `try-drop-${number}`,
            on: {
              click: () => {
                input.value = '';
                dropValue(unit.code, number);
              },
            },
          },
          t('dropValue'),
        )
      : null,
    said,
  );
}
