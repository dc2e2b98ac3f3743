/**
 * The days whose units an atlas can be shown on, and what is said of figures carried from the document's units to those
 * of another day.
 *
 * @typedef {{id: string, label: string, brief: string, from: ?string, to: ?string, level: string, unitCount: number}} Vintage
 */

import { el } from './dom.js';
import { getUnit } from './api.js';
import { go } from './state.js';

export const ORIGINAL = 'original';

/**
 * The vintage a wish names or, being a date, lies in.
 * @param {any} atlas
 * @param {string} wish
 * @returns {Vintage|undefined}
 */
export function findVintage(atlas, wish) {
  const holds = ({ from, to }) => (!from || from <= wish) && (!to || wish <= to);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(wish);
  return atlas.boundaries.find((one) => one.id === wish) ?? atlas.boundaries.find((one) => isDate && holds(one));
}

/**
 * Goes to another vintage and takes the selected unit along: to what it became, or to the old unit of its name.
 * @param {{atlas: string, unit: string, boundaries: string, lang: string}} now
 * @param {string} boundaries
 */
export async function changeVintage(now, boundaries) {
  const unit = now.unit ? await counterpart(now) : '';
  go({ boundaries, unit });
}

async function counterpart({ atlas, unit, boundaries, lang }) {
  const about = await getUnit(atlas, unit, boundaries, { lang }).catch(() => null);
  const others = about?.predecessors ?? about?.successors ?? [];
  const plain = (name) => name.toLocaleLowerCase('vi');
  const namesake = others.find((one) => plain(one.name) === plain(about.name));
  return (namesake ?? others[0])?.code ?? '';
}

/**
 * The name of a unit of another vintage as a way to it.
 * @param {{code: string, name: string}} unit
 * @param {string} boundaries
 */
export function unitLink({ code, name }, boundaries) {
  return el(
    'button',
    { type: 'button', class: 'link-button', on: { click: () => go({ boundaries, unit: code }) } },
    name,
  );
}
