/**
 * Where the names on the map stand: inside their unit, none upon another. The smallest units choose first, for they
 * have the least room; values join where there is room left.
 *
 * @typedef {{point: number[], value: boolean}} Place
 */

/** Heights, as shares of a unit, at which a label may stand: the middle first. */
const HEIGHTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];
/** And how far beside the middle, as shares of the room there. */
const SHIFTS = [0, -0.12, 0.12, -0.24, 0.24];
/** How much of a label's width must stand on its own unit. */
const LEAST_INSIDE = 0.5;
const LINE = 18;
const AIR = 3;

/**
 * @param {any[]} features OpenLayers features with `labelName` and `labelValue`
 * @param {number} resolution map units a pixel
 * @param {(text: string, bold: boolean) => number} measure width of a text in pixels
 * @returns {Map<string, Place>} by unit code; units without room are left out
 */
export function placeLabels(features, resolution, measure) {
  const jobs = features.map((feature) => jobOf(feature, resolution, measure)).sort((a, b) => a.area - b.area);
  const boxes = new Map();
  const places = new Map();
  const free = (box, own) => [...boxes].every(([code, other]) => code === own || !overlap(box, other));
  const settle = (job, lines, width) => {
    const known = places.has(job.code) ? [places.get(job.code).point] : [];
    const points = [...known, ...candidates(job, width, resolution)];
    const point = points.find((one) => free(boxOf(one, width, lines, resolution), job.code));
    if (!point) return;
    boxes.set(job.code, boxOf(point, width, lines, resolution));
    places.set(job.code, { point, value: lines === 2 });
  };
  for (const job of jobs) settle(job, 1, job.nameWidth);
  for (const job of jobs) if (job.value && places.has(job.code)) settle(job, 2, job.width);
  return places;
}

function jobOf(feature, resolution, measure) {
  const shape = largest(feature.getGeometry());
  const nameWidth = measure(feature.get('labelName'), true);
  const value = feature.get('labelValue') !== '';
  const width = Math.max(nameWidth, value ? measure(feature.get('labelValue'), false) : 0);
  return {
    code: String(feature.getId()),
    ring: shape.getLinearRing(0).getCoordinates(),
    area: shape.getArea(),
    extent: shape.getExtent(),
    nameWidth,
    width,
    value,
  };
}

function largest(shape) {
  if (shape.getType() !== 'MultiPolygon') return shape;
  return shape.getPolygons().reduce((best, one) => (one.getArea() > best.getArea() ? one : best));
}

/** Points inside the unit, the best first: where the text fits, then near the middle. */
function candidates(job, width, resolution) {
  const [, low, , high] = job.extent;
  const found = HEIGHTS.flatMap((share) => {
    const y = low + (high - low) * share;
    const [from, to] = common(job.ring, y, (LINE * resolution) / 2);
    const room = Math.min((to - from) / resolution, width + 8);
    if (!(room >= width * LEAST_INSIDE)) return [];
    return SHIFTS.map((shift) => ({
      point: [(from + to) / 2 + shift * (to - from), y],
      score: room - Math.abs(share - 0.5) * 60 - Math.abs(shift) * 60,
    }));
  });
  return found.sort((a, b) => b.score - a.score).map((one) => one.point);
}

/** The stretch that the unit has at a height and a little above and below it. */
function common(ring, y, reach) {
  const here = widest(ring, y);
  const near = [widest(ring, y - reach), widest(ring, y + reach)];
  const from = Math.max(here[0], ...near.map(([low]) => (low < here[1] ? low : here[0])));
  const to = Math.min(here[1], ...near.map(([, high]) => (high > here[0] ? high : here[1])));
  return to > from ? [from, to] : here;
}

/** The widest stretch of a ring at a height. */
function widest(ring, y) {
  const crossings = [];
  for (let i = 1; i < ring.length; i += 1) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  crossings.sort((a, b) => a - b);
  let best = [NaN, NaN];
  for (let i = 1; i < crossings.length; i += 2) {
    if (!(crossings[i] - crossings[i - 1] <= best[1] - best[0])) best = [crossings[i - 1], crossings[i]];
  }
  return best;
}

function boxOf([x, y], width, lines, resolution) {
  const [across, up] = [width / 2 + AIR, (lines * LINE) / 2 + AIR / 2];
  return [x / resolution - across, y / resolution - up, x / resolution + across, y / resolution + up];
}

function overlap(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
