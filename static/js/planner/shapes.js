/** The shapes the map draws, fetched once for each day whose units they are. */

import { getShapes } from '../api.js';

/** @type {Map<string, any>} */
const kept = new Map();

/**
 * The days an atlas can be compared on: those with more than one unit.
 * @param {any} atlas
 * @returns {import('../vintage.js').Vintage[]}
 */
export const vintagesOf = (atlas) => atlas.boundaries.filter((one) => one.unitCount > 1);

/**
 * The vintage a scenario names; the document's own where it names none of the atlas.
 * @param {any} atlas
 * @param {string} id
 * @returns {import('../vintage.js').Vintage}
 */
export const vintageOf = (atlas, id) => atlas.boundaries.find((one) => one.id === id) ?? atlas.boundaries[0];

/**
 * @param {any} atlas
 * @param {string} boundaries
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export async function shapesOf(atlas, boundaries, options) {
  const vintage = vintageOf(atlas, boundaries);
  const key = [atlas.id, vintage.id, options.lang].join();
  if (!kept.has(key)) kept.set(key, await getShapes(atlas, vintage, options));
  return kept.get(key);
}
