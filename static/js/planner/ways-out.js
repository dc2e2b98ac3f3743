/** What to do where something cannot be computed: each way is what its button says and what it does. */

import { atlasName } from '../choice-words.js';
import { openAtlas } from './frame.js';
import { beginning, onVintage } from './opening.js';
import { vintagesOf } from './shapes.js';
import { canUndo, change, undo } from './state.js';

/** @typedef {[string, () => void]} Way */

/**
 * The atlases whose document has figures of many units.
 * @returns {Way[]}
 */
export const otherAtlases = ({ atlases }, t) =>
  atlases
    .filter((one) => one.unitCount > 1)
    .map((one) => [t('openAtlas', { atlas: atlasName(one) }), () => openAtlas(one.id)]);

/**
 * The same document on the units of another day.
 * @returns {Way[]}
 */
export const otherDays = (atlas, [preset]) =>
  vintagesOf(atlas).map((vintage) => {
    const request = preset && { ...preset.request, boundaries: vintage.id };
    const scenario = request ? beginning(request, vintage.unitCount) : onVintage(atlas, vintage);
    return [vintage.label, () => change({ atlas: atlas.id, scenario })];
  });

/**
 * Out of what the server refuses: back to what it answered, or to another atlas; what did not arrive is asked again.
 * @returns {Way[]}
 */
export function waysOut({ status }, { answer, catalogue }, t) {
  if (status === 0 || status >= 500) return [];
  if (!answer) return otherAtlases(catalogue, t);
  return canUndo() ? [[t('undo'), () => undo()]] : [];
}
