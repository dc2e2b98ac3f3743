/** What must be known beside the picture: figures that are only supposed, and what the page changed by itself. */

import { el, fill } from '../dom.js';
import { number, shortName } from '../format.js';
import { problemWords } from './problem-words.js';
import { changeScenario } from './state.js';

/** Supposed figures named one by one; of more only the number is said. */
const NAMED = 3;

/**
 * @param {HTMLElement} box
 * @param {() => void} onRead the notice has been read
 */
export function createBanner(box, onRead) {
  let drawn = '';
  return {
    draw: (view) => {
      const { whatIf = [] } = view.state.scenario;
      const key = JSON.stringify([view.lang, view.fresh, whatIf, view.notice]);
      if (key === drawn) return;
      drawn = key;
      fill(box, notice(view, onRead), whatIf.length ? supposed(whatIf, view) : null);
    },
  };
}

function notice({ notice: told, t }, onRead) {
  if (!told) return null;
  const said = told.problem ? problemWords(told.problem, { t }).detail : '';
  return el(
    'p',
    { class: 'banner' },
    el('span', {}, t(told.key, told.values), said ? ` (${said})` : ''),
    el('button', { type: 'button', class: 'button button-quiet', on: { click: onRead } }, t('close')),
  );
}

function supposed(whatIf, view) {
  const { t } = view;
  const named = whatIf.length <= NAMED ? whatIf.map((one) => nameOf(one, view)).join('; ') : '';
  return el(
    'p',
    { class: 'banner banner-supposed', id: 'supposed' },
    el('span', {}, el('strong', {}, t('supposing', { n: whatIf.length })), named ? ` ${named}` : ''),
    el('button', { type: 'button', class: 'button', id: 'supposed-off', on: { click: forget } }, t('supposingOff')),
  );
}

function nameOf({ unit, criterion, value }, { byCode, answer, lang, t }) {
  const { label = '', decimals = 0 } = answer.criteria[criterion] ?? {};
  const places = Math.max(decimals, String(value).split('.')[1]?.length ?? 0);
  const name = shortName(byCode.get(unit)?.name ?? unit);
  return t('supposingOne', { name, label, value: number(value, Math.min(places, 3), lang) });
}

const forget = () => changeScenario(({ whatIf, ...rest }) => rest);
