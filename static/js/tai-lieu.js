/** A document beside what does not add up in it: `/tai-lieu/{atlas}`, with `#place-row-col` or `#finding-…` pointed at. */

import { byId, el, fill } from './dom.js';
import { getCatalogue, getDocument, getFindings } from './api.js';
import { atlasName } from './choice-words.js';
import { drawFindings } from './findings.js';
import { failPage, pointLink, startPage } from './page.js';
import { bindSources } from './sources.js';
import { withLang } from './words.js';
import { drawHead, drawTranscript } from './transcript.js';

/** Screens on which the findings stand beside the document; the same width as in document.css. */
const WIDE = '(min-width: 1000px)';
const FLASH_MS = 1800;

const { lang, t } = startPage();
const atlas = decodeURIComponent(location.pathname.split('/')[2] ?? '');
pointLink('to-explorer', `/quy-hoach/ban-do?${new URLSearchParams({ atlas })}`, lang);

try {
  const options = { lang };
  const [catalogue, paper, findings] = await Promise.all([
    getCatalogue(options),
    getDocument(atlas, options),
    getFindings(atlas, options),
  ]);
  start(catalogue, paper, findings);
} catch (error) {
  failPage(error, t);
}

function start({ atlases }, paper, findings) {
  const name = atlasName(atlases.find((one) => one.id === atlas));
  document.title = `${t('documentLinkNone')}: ${name} – ${paper.citation} | Atlas Giảm nghèo`;
  drawSwitcher(atlases);
  byId('paper').hidden = false;
  const grave = findings.filter((one) => one.severity !== 'rounding').length;
  drawHead(byId('head'), paper, grave, { t, lang });
  drawTranscript(byId('transcript'), paper, findings, { t, lang });
  const list = drawFindings(byId('findings'), findings, { t }, compare);
  bindSources();
  byId('transcript').addEventListener('click', (event) => {
    const id = event.target.closest('[data-in-finding]')?.dataset.inFinding;
    if (id && matchMedia(WIDE).matches) list.reveal(id);
  });
  document.addEventListener('click', (event) => again(event, list));
  addEventListener('hashchange', () => point(list));
  addEventListener('beforeprint', unfold);
  point(list);
  document.body.dataset.ready = 'true';
}

function drawSwitcher(atlases) {
  fill(
    byId('atlas'),
    atlases.map((one) => el('option', { value: one.id, selected: one.id === atlas }, atlasName(one))),
  );
  byId('atlas').addEventListener('change', (event) => {
    location.assign(withLang(`/tai-lieu/${encodeURIComponent(event.target.value)}`, lang));
  });
}

/** The cells of the finding at hand are outlined. */
function compare(anchors) {
  for (const cell of document.querySelectorAll('.is-compared')) cell.classList.remove('is-compared');
  for (const anchor of anchors) document.getElementById(anchor)?.classList.add('is-compared');
}

/** A link to the cell that the address names already must point at it once more. */
function again(event, list) {
  const link = event.target.closest?.('a[href^="#"]');
  if (link && link.hash === location.hash) point(list);
}

/** Brings what the address names into sight: a finding, a cell, a sentence or a place. */
function point(list) {
  const hash = decodeURIComponent(location.hash.slice(1));
  if (!hash) return;
  if (list.reveal(hash.replace(/^finding-/, ''), true)) return;
  const target = document.getElementById(hash);
  if (!target?.closest('#transcript')) return;
  for (const other of document.querySelectorAll('#transcript .is-target'))
    other.classList.remove('is-target', 'is-fresh');
  if (target.matches('.place')) {
    target.scrollIntoView();
    return;
  }
  target.classList.add('is-target', 'is-fresh');
  setTimeout(() => target.classList.remove('is-fresh'), FLASH_MS);
  target.scrollIntoView({ block: 'center', inline: 'center' });
  target.querySelector('.figure-button')?.focus({ preventScroll: true });
}

/** On paper nothing is folded away but rounding and the long lists of what was compared. */
function unfold() {
  for (const one of document.querySelectorAll('#findings details:not(.finding-compared)')) one.open = true;
}
