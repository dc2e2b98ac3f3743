/**
 * What units wear on the map, and units put together so that few strokes of a pen draw them.
 *
 * @typedef {{fills: Map<number, Path2D>, tiles: Map<string, {box: ?number[], lines: Path2D, chosen: ?Path2D}>, room: number}} Group
 *   `fills`: one path for all that look alike; for each tile one of outlines and one of chosen units; `room`: how wide
 *   units are, in units of the map
 */

/** Signs added to the number of a look. */
export const FADED = 64;
export const CHOSEN = 128;

/**
 * @param {number|undefined} look number of the look; undefined without a figure
 * @param {{faded: boolean, chosen: boolean}} how
 */
export const wear = (look, { faded, chosen }) => (look ?? -1) + 1 + (faded ? FADED : 0) + (chosen ? CHOSEN : 0);

/**
 * @param {any} pieces of {@link import('./map-shapes.js').createShapes}
 * @param {Map<string, number>} worn what each unit wears
 * @param {Iterable<string>} codes the units to be drawn
 * @returns {Group}
 */
export function grouped(pieces, worn, codes) {
  const fills = new Map();
  const tiles = new Map();
  for (const code of codes) {
    const look = worn.get(code);
    const key = look & ~CHOSEN;
    for (const { path, tile } of pieces.of.get(code) ?? []) {
      if (!fills.has(key)) fills.set(key, new Path2D());
      fills.get(key).addPath(path);
      if (!tiles.has(tile)) tiles.set(tile, { box: pieces.tiles.get(tile), lines: new Path2D(), chosen: null });
      const part = tiles.get(tile);
      part.lines.addPath(path);
      if (look & CHOSEN) (part.chosen ??= new Path2D()).addPath(path);
    }
  }
  return { fills, tiles, room: roomOf(pieces) };
}

/** How wide units are, in units of the map: the middle one of all. */
function roomOf(pieces) {
  if (pieces.room === undefined || pieces.counted !== pieces.of.size) {
    const sides = [...pieces.of.values()].map(([{ box }]) => Math.min(box[2] - box[0], box[3] - box[1])).sort((a, b) => a - b);
    Object.assign(pieces, { room: sides[sides.length >> 1] ?? 0, counted: pieces.of.size });
  }
  return pieces.room;
}

