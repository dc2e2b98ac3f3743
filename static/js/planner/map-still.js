/** A still picture of a map: the browser lays a page out for paper without giving the map time to draw itself anew. */

import { el } from '../dom.js';

/** Pixels of the picture, which paper shows about as large; units that come as tiles stay as they are. */
const SIZE = [780, 540];

/**
 * Puts a picture of a map beside it, to be seen on paper only.
 * @param {{map: any, target: HTMLElement, tiled: () => boolean}} pane
 */
export function stillOf({ map, target, tiled }) {
  if (target.hidden) return;
  const size = map.getSize();
  if (!tiled()) map.setSize(SIZE);
  map.renderSync();
  const still = picture(map, target);
  if (!tiled()) {
    map.setSize(size);
    map.renderSync();
  }
  target.querySelector('.still')?.remove();
  target.append(still);
}

function picture(map, target) {
  const [width, height] = map.getSize();
  const ratio = window.devicePixelRatio;
  const still = el('canvas', { class: 'paper-only still', width: width * ratio, height: height * ratio });
  const pen = still.getContext('2d');
  for (const layer of target.querySelectorAll('.ol-viewport canvas')) {
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.globalAlpha = Number(layer.parentElement.style.opacity || 1);
    if (layer.width && layer.height) pen.drawImage(layer, 0, 0, width, height);
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.globalAlpha = 1;
  drawScale(pen, target, [width, height]);
  return still;
}

/** The scale bar, as long as the one over the map. */
function drawScale(pen, target, [width, height]) {
  const bar = target.querySelector('.ol-scale-line-inner');
  if (!bar) return;
  const long = parseFloat(bar.style.width);
  const [right, below] = [width - 16, height - 12];
  pen.strokeStyle = '#1b2430';
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(right - long, below - 8);
  pen.lineTo(right - long, below);
  pen.lineTo(right, below);
  pen.lineTo(right, below - 8);
  pen.stroke();
  pen.fillStyle = '#1b2430';
  pen.font = '13px system-ui, sans-serif';
  pen.textAlign = 'center';
  pen.fillText(bar.textContent, right - long / 2, below - 8);
}
