/**
 * The outlines of the units as pieces a canvas can fill, whichever way they come: whole, or cut up in tiles of which only
 * those in sight are fetched. Coordinates are those of the map, taken from the middle of the atlas so that a canvas, which
 * counts in single precision, draws them to the metre.
 *
 * @typedef {{path: Path2D, box: number[], tile: string}} Piece `box`: west, south, east, north; `tile` empty when whole
 * @typedef {{of: Map<string, Piece[]>, tiles: Map<string, ?number[]>}} Pieces `tiles`: the box of each; null for what is
 *   whole
 */

import { showTiles } from '../map-around.js';

/**
 * @param {any} map
 * @param {() => void} onMore called when more pieces have come
 */
export function createShapes(map, onMore) {
  const { ol } = window;
  const loader = new ol.layer.VectorTile({ visible: false, renderMode: 'vector', style: () => null });
  map.addLayer(loader);
  const held = { origin: [0, 0], tiled: false, levels: new Map(), whole: new Map(), source: null, bbox: null };
  return {
    origin: () => held.origin,
    tiled: () => held.tiled,
    extent: () => ol.proj.transformExtent(held.bbox, 'EPSG:4326', 'EPSG:3857'),
    set: (shapes) => take(loader, held, shapes, onMore),
    features: () => held.features ?? [],
    /** @param {number} resolution @returns {Pieces[]} coarse ones first: they fill in until finer ones have come */
    levels: (resolution) => levelsAt(held, resolution),
    codeAt: ([x, y], resolution) => codeAt(held, x - held.origin[0], y - held.origin[1], resolution),
  };
}

function take(loader, held, shapes, onMore) {
  const { ol } = window;
  const [west, south, east, north] = ol.proj.transformExtent(shapes.bbox, 'EPSG:4326', 'EPSG:3857');
  Object.assign(held, { origin: [(west + east) / 2, (south + north) / 2], tiled: shapes.tiled, bbox: shapes.bbox, levels: new Map() });
  showTiles(loader, shapes.tiled ? `${shapes.tiles.url}&layers=${shapes.level}s` : '');
  if (shapes.tiled) {
    held.features = [];
    const source = loader.getSource();
    if (source === held.source) return;
    held.source = source;
    followTiles(held, source, onMore);
    return;
  }
  const known = shapes.features.filter((feature) => feature.geometry);
  const read = { featureProjection: 'EPSG:3857' };
  held.features = new ol.format.GeoJSON().readFeatures({ type: 'FeatureCollection', features: known }, read);
  const pieces = emptyPieces();
  for (const feature of held.features) add(pieces, String(feature.getId()), flatOf(feature.getGeometry()), held.origin, '');
  held.levels.set(0, pieces);
}

/** Takes tiles in as they come and knows how many are still awaited. */
function followTiles(held, source, onMore) {
  held.awaited = 0;
  source.on('tileloadstart', () => (held.awaited += 1));
  source.on(['tileloadend', 'tileloaderror'], ({ type, tile }) => {
    held.awaited -= 1;
    if (type === 'tileloadend') addTile(held, tile);
    onMore();
  });
}

const emptyPieces = () => ({ of: new Map(), tiles: new Map() });

function flatOf(geometry) {
  const ends = geometry.getType() === 'MultiPolygon' ? geometry.getEndss().flat() : geometry.getEnds();
  return { flat: geometry.getFlatCoordinates(), ends, box: geometry.getExtent() };
}

function addTile({ levels, source, origin }, tile) {
  const [z] = tile.tileCoord;
  if (!levels.has(z)) levels.set(z, emptyPieces());
  const pieces = levels.get(z);
  const name = tile.tileCoord.join('/');
  const [west, south, east, north] = source.getTileGrid().getTileCoordExtent(tile.tileCoord);
  const box = [west - origin[0], south - origin[1], east - origin[0], north - origin[1]];
  pieces.tiles.set(name, box);
  for (const feature of tile.getFeatures()) {
    if (!feature.getType().endsWith('Polygon')) continue;
    const shape = { flat: feature.getFlatCoordinates(), ends: feature.getEnds().flat(), box: feature.getExtent() };
    add(pieces, String(feature.get('code')), shape, origin, name);
  }
}

function add(pieces, code, { flat, ends, box }, [x0, y0], tile) {
  const path = new Path2D();
  let start = 0;
  for (const end of ends) {
    path.moveTo(flat[start] - x0, flat[start + 1] - y0);
    for (let i = start + 2; i < end; i += 2) path.lineTo(flat[i] - x0, flat[i + 1] - y0);
    path.closePath();
    start = end;
  }
  const piece = { path, box: [box[0] - x0, box[1] - y0, box[2] - x0, box[3] - y0], tile };
  if (pieces.of.has(code)) pieces.of.get(code).push(piece);
  else pieces.of.set(code, [piece]);
  if (!pieces.tiles.has(tile)) pieces.tiles.set(tile, null);
}

/** The level of tiles for a resolution, above a coarser one while tiles are still awaited. */
function levelsAt({ levels, source, tiled, awaited }, resolution) {
  if (!tiled) return [...levels.values()];
  const wanted = source.getTileGrid().getZForResolution(resolution, source.zDirection);
  const ready = [...levels.keys()].sort((a, b) => a - b);
  const fit = ready.filter((z) => z <= wanted).slice(awaited > 0 ? -2 : -1);
  return (fit.length ? fit : ready.slice(0, 1)).map((z) => levels.get(z));
}

let pen;

function codeAt(held, x, y, resolution) {
  pen ??= document.createElement('canvas').getContext('2d');
  for (const { of } of levelsAt(held, resolution).reverse()) {
    for (const [code, pieces] of of) {
      const hit = pieces.some(({ box, path }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && pen.isPointInPath(path, x, y));
      if (hit) return code;
    }
  }
  return '';
}
