/**
 * What other views hand to the map to be painted: a category for each unit.
 *
 * @typedef {{id: string, label: string, colour: string, pattern?: 'lines'|'dots'|'cross'|'back'|''}} Category
 * @typedef {{title: string, categories: Category[], byCode: Map<string, string>, files: import('./panel-files.js').Files}} Overlay
 *   `byCode`: id of the category; `files`: where the server has it as files
 */

/** @type {Map<string, Overlay>} */
const overlays = new Map();
/** @type {Set<(name: string) => void>} */
const followers = new Set();

/**
 * @param {string} name what the paint is called: `clusters`, `hotspots`, `allocation`
 * @param {?Overlay} overlay null takes it away
 */
export function setOverlay(name, overlay) {
  if (overlay) overlays.set(name, overlay);
  else overlays.delete(name);
  for (const follower of followers) follower(name);
}

/** @param {string} name @returns {Overlay|undefined} */
export const getOverlay = (name) => overlays.get(name);

/** @param {(name: string) => void} follower called after an overlay was set or taken away */
export function followOverlays(follower) {
  followers.add(follower);
}
