/** Above the list: all that is supposed at the moment, with the way back. */

import { el } from '../dom.js';
import { bare } from '../format.js';
import { dropValue } from './what-if.js';

/**
 * @param {import('./view.js').View} view
 * @param {import('./list-columns.js').Column[]} columns
 * @param {import('../words.js').Words} t
 * @returns {HTMLElement|null} null when nothing is supposed
 */
export function supposedLine({ state, byCode, answer, lang }, columns, t) {
  const list = state.scenario.whatIf ?? [];
  if (!list.length) return null;
  const each = ({ unit, criterion, value }) => {
    const column = columns[criterion];
    const name = byCode.get(unit)?.name ?? answer.excluded.find((one) => one.code === unit)?.name ?? unit;
    return el(
      'li',
      {},
      t('supposingOne', {
        name,
        label: column?.label ?? '',
        value: bare({ value, decimals: column?.decimals ?? 0 }, lang),
      }),
      ' ',
      el(
        'button',
        { type: 'button', class: 'link-button', on: { click: () => dropValue(unit, criterion) } },
        t('dropValue'),
      ),
    );
  };
  return el(
    'div',
    { class: 'supposing', role: 'note' },
    el('p', {}, t('supposing')),
    el('ul', {}, list.map(each)),
    list.length > 1
      ? el('button', { type: 'button', class: 'link-button', on: { click: () => dropValue() } }, t('dropAll'))
      : null,
  );
}
