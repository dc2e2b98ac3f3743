// What the first page gains with JavaScript: sorting, a map to move in, charts once they are reached.
import {makeSortable} from './sort.js';
import {makeZoomable} from './zoom.js';
import {drawWhenSeen} from './ranking.js';

document.querySelectorAll('table[data-sort]').forEach((table) => makeSortable(table));
document.querySelectorAll('[data-zoom]').forEach((holder) => makeZoomable(holder));
const table = document.querySelector('#units-table');
const place = document.querySelector('#ranking');
if (table && place) {
  drawWhenSeen(table, place);
}
document.body.dataset.ready = 'true';
