/** The places of a document in its order: tables as printed, sentences as text, what does not add up marked in place. */

import { el, fill } from './dom.js';
import { documentFile } from './api.js';
import { sheet, withFigures } from './sheet.js';

/**
 * @param {HTMLElement} box
 * @param {any} paper the document
 * @param {any[]} findings
 * @param {{t: import('./words.js').Words, lang: 'vi'|'en'}} view
 */
export function drawTranscript(box, paper, findings, view) {
  fill(
    box,
    paper.places.map((place) => placePart(place, paper.atlas, findings, view)),
  );
}

function placePart(place, atlas, findings, { t, lang }) {
  return el(
    'section',
    { class: `place place-${place.kind}`, id: place.id, 'aria-labelledby': `${place.id}-label` },
    el(
      'header',
      { class: 'place-head' },
      el('h2', { id: `${place.id}-label` }, place.label),
      statusLine(place, findings, t),
      el('p', { class: 'place-title' }, place.title),
      place.kind === 'table'
        ? el(
            'a',
            {
              class: 'place-file',
              href: documentFile(atlas, place.id, lang),
              download: true,
              'aria-label': t('downloadTableOf', { place: place.label }),
            },
            t('downloadTable'),
          )
        : null,
    ),
    place.kind === 'table'
      ? sheet(place, t)
      : el(
          'div',
          { class: 'sentences', lang: 'vi' },
          place.cells.map((cell) => el('p', { id: `${place.id}-${cell.row}-${cell.col}` }, withFigures(cell, t))),
        ),
  );
}

/** A place that is right stays clean, but for one quiet line. */
function statusLine(place, findings, t) {
  const figures = place.cells.flatMap((cell) => cell.figures.map((figure) => ({ ...figure, cell })));
  if (!figures.length) return null;
  const unclear = figures.filter((one) => one.severity === 'to_clarify');
  const suspect = figures.filter((one) => one.finding && one.severity !== 'to_clarify');
  const rounding = findings
    .filter((one) => one.severity === 'rounding' && one.figures.some((figure) => figure.place === place.id))
    .filter((one) => one.place === place.label)
    .reduce((sum, one) => sum + Math.max(one.consequences.length, 1), 0);
  const jump = (list, kind, text) =>
    list.length
      ? el('a', { class: `status-${kind}`, href: `#${place.id}-${list[0].cell.row}-${list[0].cell.col}` }, text)
      : null;
  const parts = [
    jump(suspect, 'suspect', `† ${t('placeSuspect', { count: suspect.length })}`),
    jump(unclear, 'unclear', `? ${t('placeClarify', { count: unclear.length })}`),
    suspect.length || unclear.length ? null : el('span', {}, `✓ ${t('placeClean')}`),
    rounding ? el('span', {}, t('placeRounding', { count: rounding })) : null,
  ];
  return el('p', { class: 'place-status' }, parts);
}

/**
 * What a document page says at its top: citation, title, note, downloads, contents.
 * @param {HTMLElement} box
 * @param {any} paper
 * @param {number} count how many things do not add up
 * @param {{t: import('./words.js').Words, lang: 'vi'|'en'}} view
 */
export function drawHead(box, paper, count, { t, lang }) {
  const places = paper.places.length;
  fill(
    box,
    el('h1', { id: 'citation' }, paper.citation),
    el('p', { class: 'paper-title' }, paper.title),
    el(
      'div',
      { id: 'downloads', class: 'downloads' },
      el(
        'a',
        { class: 'button', id: 'download-book', href: documentFile(paper.atlas, '', lang), download: true },
        t('downloadBook'),
      ),
      fold(
        'download-tables',
        t('downloadTables', { count: places }),
        paper.places.map((place) => [
          documentFile(paper.atlas, place.id, lang),
          `${place.label} – ${place.title}`,
          true,
        ]),
      ),
      places > 1
        ? fold(
            'contents',
            t('contents', { count: places }),
            paper.places.map((place) => [`#${place.id}`, `${place.label} – ${place.title}`, false]),
          )
        : null,
      paper.note
        ? el(
            'details',
            { id: 'paper-note' },
            el('summary', {}, t('documentNote')),
            el('p', { class: 'note' }, paper.note),
          )
        : null,
    ),
    el('a', { id: 'to-findings', href: '#findings' }, `${t('findings', { count })} ↓`),
    el(
      'p',
      { class: 'marks-key' },
      t('marksHow'),
      el('span', { class: 'key-suspect' }, '†'),
      t('markSuspect'),
      el('span', { class: 'key-unclear' }, '?'),
      t('markClarify'),
    ),
  );
}

function fold(id, label, links) {
  return el(
    'details',
    { id },
    el('summary', {}, label),
    el(
      'ul',
      {},
      links.map(([href, text, download]) => el('li', {}, el('a', { href, download }, text))),
    ),
  );
}
