/**
 * Categories of units that a panel hands to the map. The map shows them while the state's `paint` is their name; what
 * lies outside every category is without colour.
 *
 * @typedef {{title: string, categories: {id: string, label: string, colour: string, pattern?: string}[],
 *   byCode: Map<string, string>}} Overlay `byCode`: the category of a unit
 */

/** @type {Map<string, Overlay>} */
const overlays = new Map();
/** @type {Set<(name: string) => void>} */
const followers = new Set();

/**
 * @param {string} name as in the state's `paint`
 * @param {?Overlay} overlay null takes it away
 */
export function setOverlay(name, overlay) {
  if (overlay) overlays.set(name, overlay);
  else overlays.delete(name);
  for (const follower of followers) follower(name);
}

/**
 * @param {string} name
 * @returns {?Overlay}
 */
export const getOverlay = (name) => overlays.get(name) ?? null;

/** @param {(name: string) => void} follower called after a change */
export function followOverlays(follower) {
  followers.add(follower);
}
