/**
 * Which chart is shown and how, as the address says it: the name, then its settings, between stars
 * (`scatter*c0*i:poor_households~2020~actual~all~`).
 */

import { change, state } from './state.js';

const MOST = 300;

/** @returns {{name: string, settings: string[]}} */
export function chartSetting(text) {
  const [name, ...settings] = text.slice(0, MOST).split('*');
  return { name, settings };
}

/**
 * Shows a chart with other settings: a way of looking, which Undo leaves alone. The settings of a chart that was left are
 * forgotten.
 * @param {string} name
 * @param {string[]} [settings]
 */
export function setChart(name, settings = []) {
  const chart = [name, ...settings].join('*').replace(/\*+$/, '');
  if (chart !== state().chart) change({ chart }, { how: 'replace' });
}
