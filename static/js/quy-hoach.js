/** The planner's workbench: from the address to scenario, answer and picture; what changes and what then is drawn. */

import { Problem } from './api.js';
import { atlasName } from './choice-words.js';
import { byId } from './dom.js';
import { bindSources } from './sources.js';
import { fetchWords, wordPage, words } from './words.js';
import { createBanner } from './planner/banner.js';
import { createComputing } from './planner/computing.js';
import { createCriteria } from './planner/criteria.js';
import { bindFocusNet } from './planner/focus-net.js';
import { bindFrame, drawBusy, drawHeader, drawProblem, linkLanguages } from './planner/frame.js';
import { createMapside } from './planner/mapside.js';
import { withNoun } from './planner/noun.js';
import { opening } from './planner/opening.js';
import { drawTabs, fetchAhead, followWidth, openPanel, shownTab } from './planner/panels.js';
import { say } from './planner/say.js';
import { RUN } from './planner/service.js';
import { criteriaNames } from './planner/series.js';
import { change, dragging, follow, state } from './planner/state.js';
import { createToolbar } from './planner/toolbar.js';
import { viewOf } from './planner/view.js';
import { otherAtlases, otherDays, waysOut } from './planner/ways-out.js';
import * as book from './planner/words.js';

const page = {
  catalogue: null,
  lang: '',
  atlas: '',
  answer: null,
  fresh: false,
  shapes: null,
  presets: [],
  problem: null,
  notice: null,
  phase: '',
};
let loading = new AbortController();
let shown = null;

/** Follows a change: fetches what is missing, draws at once what is known. */
async function show(now, before) {
  try {
    if (now.lang !== page.lang || now.atlas !== page.atlas || !now.scenario) return await load(now);
    const asks = !dragging() && computing.needed(now);
    if (asks) computing.ask(now).catch(fail);
    const weighing = dragging() && now.scenario !== before.scenario;
    const follows = weighing || (asks && moved);
    moved = weighing;
    if (follows) drawNext();
    else await draw();
  } catch (error) {
    fail(error);
  }
}

/** Whether a hand was on a weight at the last change. */
let moved = false;
/** The frame that is waited for; 0 when none is. */
let frame = 0;

/**
 * While a slider moves the page is drawn once a frame, however many events there are, and no more of it than follows the
 * hand; so it is when the hand lets go, for the server's answer brings the whole picture.
 */
function drawNext() {
  frame ||= requestAnimationFrame(() => draw(true).catch(fail));
}

/** Atlas or language are new: catalogue, presets, shapes and the scenario of the address. */
async function load(now) {
  loading.abort();
  computing.leave();
  loading = new AbortController();
  const { signal } = loading;
  document.body.dataset.ready = 'false';
  await fetchWords(now.lang);
  if (signal.aborted) return;
  const t = words(now.lang, book);
  wordPage(t, now.lang);
  sources.redraw();
  linkLanguages(now);
  drawBusy('order', t);
  const stays = Boolean(now.scenario) && (page.atlas === '' || page.atlas === now.atlas);
  const found = await opening(now, stays, { signal, lang: now.lang });
  const { catalogue, atlas, presets, shapes, scenario } = found;
  drawHeader(catalogue.atlases, atlas, { ...now, atlas: atlas.id });
  if (!scenario) return refuseAtlas(catalogue, atlas, presets, t);
  Object.assign(page, {
    catalogue,
    lang: now.lang,
    atlas: atlas.id,
    presets,
    shapes,
    answer: null,
    fresh: false,
    problem: null,
  });
  page.notice = noticeOf(found);
  change({ atlas: atlas.id, scenario, k: found.named || stays ? now.k : '' }, { how: 'replace' });
}

/** What of the address could not be had; it is said until people change something. */
function noticeOf({ refused, unknown, scenario }) {
  if (refused) return { key: 'linkUnread', problem: refused, of: scenario };
  return unknown ? { key: 'atlasUnknown', values: { atlas: unknown }, of: scenario } : null;
}

/** An atlas of one unit has nothing to compare: says so and offers what there is instead. */
function refuseAtlas(catalogue, atlas, presets, t) {
  Object.assign(page, { catalogue, atlas: '', phase: '' });
  drawBusy('', t);
  const ways = [...otherDays(atlas, presets), ...otherAtlases(catalogue, t)];
  drawProblem(new Problem(atlasName(atlas), t('notRanked'), 404), { t }, ways);
  document.body.dataset.units = 'many';
  document.body.dataset.ready = 'error';
}

/**
 * Draws every part of the page from one view.
 * @param {boolean} [following] only what follows the hand on a slider
 */
async function draw(following = false) {
  cancelAnimationFrame(frame);
  frame = 0;
  const now = state();
  const atlas = page.catalogue?.atlases.find((one) => one.id === page.atlas);
  const t = wordsFor(now, atlas);
  const names =
    atlas && now.scenario ? criteriaNames(now.scenario.criteria, { atlas, vocabulary: page.catalogue.vocabulary }) : [];
  drawProblem(page.problem, { t, names }, page.problem ? waysOut(page.problem, page, t) : []);
  drawBusy(page.phase, t);
  linkLanguages(now);
  if (!page.answer || !now.scenario) return;
  const held = following || dragging();
  if (!held && page.notice?.of !== now.scenario) page.notice = null;
  const { vocabulary } = page.catalogue;
  const { fresh, shapes, presets, notice, phase } = page;
  const view = viewOf(now, page.answer, {
    fresh,
    shapes,
    presets,
    atlas,
    vocabulary,
    t,
    notice,
    phase,
    dragging: held,
  });
  byId('desk').hidden = false;
  document.body.dataset.units = 'many';
  document.title = `${t('plannerTitle')} – ${atlasName(atlas)} | Atlas Giảm nghèo`;
  banner.draw(view);
  toolbar.draw(view);
  criteria.draw(view);
  mapside.draw(view);
  drawTabs(byId('tabs'), view);
  shown = view;
  await openPanel(shownTab(now.view), view);
}

/** The words of the page, with those of the atlas for its units once it is known. */
function wordsFor(now, atlas) {
  const t = words(now.lang, book);
  return atlas && now.scenario ? withNoun(t, { lang: now.lang, atlas, vocabulary: page.catalogue.vocabulary, state: now }) : t;
}

/** What only paper needs is fetched when somebody first touches the page: nobody prints before. */
function fetchPaperWhenTouched() {
  const once = new AbortController();
  const touched = () => {
    once.abort();
    import('./planner/paper.js').then(({ bindPaper }) => bindPaper({ view: () => shown, panes: mapside.panes }), fail);
  };
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'wheel']) {
    addEventListener(sign, touched, { signal: once.signal, passive: true });
  }
}

/** What hinders the page itself; what was shown before stays. */
function fail(error) {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  if (!(error instanceof Problem)) console.error(error);
  page.phase = '';
  const t = words(state().lang, book);
  drawBusy('', t);
  drawProblem(error, { t });
  document.body.dataset.ready = 'error';
}

/** Tries again what was refused or did not arrive. */
function retry() {
  page.problem = null;
  const now = state();
  if (now.lang === page.lang && now.atlas === page.atlas && now.scenario) computing.ask(now).catch(fail);
  else show(now);
}

async function stop() {
  if (await computing.stop()) say(words(state().lang, book)('stopped'));
}

const computing = createComputing(page, draw);
const banner = createBanner(byId('banner'), () => {
  page.notice = null;
  draw().catch(fail);
});
const toolbar = createToolbar(byId('toolbar'));
const criteria = createCriteria(byId('criteria'));
const mapside = createMapside(byId('mapside'));
fetchPaperWhenTouched();
const sources = bindSources();
bindFrame({ retry, stop });
bindFocusNet(document.body);
followWidth(() => draw().catch(fail));
follow(show);
document.body.dataset.run = RUN;
fetchAhead(shownTab(state().view));
show(state(), state());
