/** Labels that do not cover each other. */

/** Between a name and what stands beside it. */
const AIR = 3;

/**
 * Moves labels of one column apart, as little as needed, within the room there is.
 * @param {number[]} wishes where each would stand, ascending
 * @param {number} gap least distance; less is kept only when the room is too small for all
 * @param {number} low
 * @param {number} high
 * @returns {number[]}
 */
export function spread(wishes, gap, low, high) {
  const last = wishes.length - 1;
  const step = last > 0 ? Math.min(gap, (high - low) / last) : gap;
  // Less the steps before it, a label may stand no higher than the one before: neighbours that would are pooled at
  // their mean (isotonic regression by pooling adjacent violators).
  const pools = [];
  wishes.forEach((wish, i) => {
    pools.push({ sum: wish - i * step, count: 1 });
    while (pools.length > 1 && mean(pools.at(-2)) > mean(pools.at(-1))) {
      const { sum, count } = pools.pop();
      pools.at(-1).sum += sum;
      pools.at(-1).count += count;
    }
  });
  const most = high - Math.max(0, last) * step;
  return pools
    .flatMap((pool) => Array(pool.count).fill(Math.min(Math.max(mean(pool), low), most)))
    .map((place, i) => place + i * step);
}

const mean = ({ sum, count }) => sum / count;

/**
 * Places labels beside their points: the first of right, left, above, below that is inside the area and free.
 * @param {{x: number, y: number, reach: number, width: number}[]} points the most telling first; `reach` is the radius
 * @param {{left: number, right: number, top: number, bottom: number}} area
 * @param {number} line height of a label
 * @param {{x: number, y: number, reach: number}[]} [others] points no label may cover
 * @returns {?{x: number, y: number}[]} left middle of each label; null where there is no room
 */
export function besidePoints(points, area, line, others = []) {
  const taken = [...points, ...others].map(({ x, y, reach }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  return points.map(({ x, y, reach, width }) => {
    const away = reach + 4;
    const found = [
      [x + away, y],
      [x - away - width, y],
      [x - width / 2, y - reach - line / 2],
      [x - width / 2, y + reach + line / 2],
      [x + reach - width, y - reach - line / 2],
      [x + reach - width, y + reach + line / 2],
      [x - reach, y - reach - line / 2],
      [x - reach, y + reach + line / 2],
      [x + away, y - line * 0.8],
      [x - away - width, y - line * 0.8],
      [x + away, y + line * 0.8],
      [x - away - width, y + line * 0.8],
    ]
      .map(([left, middle]) => ({ left, right: left + width, top: middle - line / 2, bottom: middle + line / 2 }))
      .find((box) => inside(box, area) && !taken.some((one) => overlap(box, one)));
    if (!found) return null;
    taken.push(found);
    return { x: found.left, y: (found.top + found.bottom) / 2 };
  });
}

const inside = (box, area) =>
  box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
const overlap = (a, b) => a.left < b.right + AIR && b.left < a.right + AIR && a.top < b.bottom && b.top < a.bottom;
