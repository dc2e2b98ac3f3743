/** The planner's workbench: from the address to scenario, answer and picture; what changes and what then is drawn. */

import { bindSources } from './source-panel.js';
import { getCatalogue, getShapes, Problem } from './api.js';
import { atlasName } from './controls.js';
import { byId, el, fill } from './dom.js';
import { withLang } from './source-view.js';
import { wordPage, words } from './words.js';
import { createCriteria } from './planner/criteria.js';
import { createMapside } from './planner/mapside.js';
import { drawTabs, openPanel, shownTab } from './planner/panels.js';
import { createToolbar } from './planner/toolbar.js';
import { RUN, getPresets, getPriority, getScenarioOf, stopComputing } from './planner/service.js';
import { address, change, dragging, follow, nameScenario, state } from './planner/state.js';
import { viewOf } from './planner/view.js';
import * as book from './planner/words.js';

/** Units beyond which the order is asked for first and how sure it is afterwards. */
const MANY = 400;
/** What a new scenario tries out, unless people change it. */
const UNCERTAINTY = { draws: 10000, concentration: 50, seed: 1, rounding: true };

const page = { catalogue: null, lang: '', atlas: '', answer: null, fresh: false, shapes: null, presets: [], asking: null, problem: null };
let work = new AbortController();

/** Follows a change: fetches what is missing, draws at once what is known. */
async function show(now, before) {
  try {
    if (now.lang !== page.lang || now.atlas !== page.atlas || !now.scenario) await load(now);
    else if (!dragging() && page.answer?.asked !== now.scenario && page.asking !== now.scenario) ask(now);
    draw();
  } catch (error) {
    fail(error);
  }
}

/** Atlas or language are new: catalogue, presets, shapes and the scenario of the address. */
async function load(now) {
  work.abort();
  work = new AbortController();
  const options = { signal: work.signal, lang: now.lang };
  const t = words(now.lang, book);
  wordPage(t, now.lang);
  linkLanguages(now.lang);
  const catalogue = await getCatalogue(options);
  const atlas = catalogue.atlases.find((one) => one.id === now.atlas) ?? catalogue.atlases.find((one) => one.unitCount > 1);
  const samePlace = page.atlas === atlas.id && now.scenario;
  const presets = atlas.unitCount > 1 ? await getPresets(atlas.id, options) : [];
  const shapes = await getShapes(atlas, atlas.boundaries[0], options);
  const scenario = samePlace ? now.scenario : await scenarioOf(now, atlas, presets, options);
  Object.assign(page, { catalogue, lang: now.lang, atlas: atlas.id, presets, shapes, answer: null, fresh: false });
  drawAtlases(catalogue.atlases, atlas, t);
  if (!scenario) {
    throw new Problem('', t('notRanked'), 404);
  }
  change({ atlas: atlas.id, scenario, k: now.k }, { how: 'replace' });
}

/** The scenario the address names, or the first preset. */
async function scenarioOf(now, atlas, presets, options) {
  if (now.k && now.atlas === atlas.id) return (await getScenarioOf(atlas.id, now.k, options)).request;
  return presets.length ? { uncertainty: UNCERTAINTY, selection: { top: firstChoice(atlas) }, ...presets[0].request } : null;
}

const firstChoice = (atlas) => Math.max(1, Math.round(atlas.unitCount / 3));

/** Asks for the answer to a scenario; for many units the order first, then how sure it is. */
async function ask(now) {
  work.abort();
  work = new AbortController();
  const options = { signal: work.signal, lang: now.lang };
  Object.assign(page, { fresh: false, problem: null, asking: now.scenario });
  document.body.dataset.ready = 'false';
  byId('busy').hidden = false;
  try {
    const { uncertainty, ...bare } = now.scenario;
    const many = (page.answer?.units.length ?? page.shapes.features.length) > MANY;
    if (many && uncertainty) take(await getPriority(now.atlas, bare, options), now, false);
    take(await getPriority(now.atlas, now.scenario, options), now, true);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    if (error.status === 409) return;
    page.problem = error;
    draw();
  } finally {
    if (!options.signal.aborted) {
      page.asking = null;
      byId('busy').hidden = true;
      document.body.dataset.ready = page.problem ? 'error' : 'true';
    }
  }
}

function take(answer, now, whole) {
  if (state().scenario !== now.scenario) return;
  page.answer = { ...answer, asked: now.scenario };
  page.fresh = true;
  if (whole) nameScenario(answer.code);
  draw();
}

/** Draws every part of the page from one view. */
function draw() {
  const now = state();
  const t = words(now.lang, book);
  showProblem(page.problem, t);
  if (!page.answer) return;
  const { atlases, vocabulary } = page.catalogue;
  const atlas = atlases.find((one) => one.id === page.atlas);
  const { fresh, shapes, presets } = page;
  const view = viewOf(now, page.answer, { fresh, shapes, presets, atlas, vocabulary, t, dragging: dragging() });
  byId('desk').hidden = false;
  document.body.dataset.units = 'many';
  document.title = `${t('plannerTitle')} – ${atlasName(atlas)} | Atlas Giảm nghèo`;
  toolbar.draw(view);
  criteria.draw(view);
  mapside.draw(view);
  drawTabs(byId('tabs'), view);
  openPanel(shownTab(now.view), view).catch(fail);
}

function drawAtlases(atlases, chosen, t) {
  fill(
    byId('atlas'),
    atlases.filter((one) => one.unitCount > 1).map((one) => el('option', { value: one.id, selected: one.id === chosen.id }, atlasName(one))),
  );
  byId('to-document').setAttribute('href', withLang(`/tai-lieu/${encodeURIComponent(chosen.id)}`, state().lang));
  byId('to-explorer').setAttribute('href', withLang(`/?atlas=${encodeURIComponent(chosen.id)}`, state().lang));
  byId('to-document').textContent = t('documentLinkNone');
}

function linkLanguages(lang) {
  for (const one of ['vi', 'en']) {
    const link = byId(`lang-${one}`);
    link.setAttribute('href', address({ ...state(), lang: /** @type {any} */ (one) }));
    if (one === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** What the server refused, where people look; what was shown before stays. */
function showProblem(problem, t) {
  byId('error').hidden = !problem;
  if (!problem) return;
  byId('error-title').textContent = problem.title || t('errorTitle');
  byId('error-detail').textContent = problem.detail || t(problem.status === 0 ? 'errorNetwork' : 'errorUnknown');
}

function fail(error) {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  if (!(error instanceof Problem)) console.error(error);
  showProblem(error, words(state().lang, book));
  byId('busy').hidden = true;
  document.body.dataset.ready = 'error';
}

const toolbar = createToolbar(byId('toolbar'));
const criteria = createCriteria(byId('criteria'));
const mapside = createMapside(byId('mapside'));
bindSources();
follow(show);
byId('atlas').addEventListener('change', (event) => {
  change({ atlas: /** @type {any} */ (event.target).value, scenario: null, k: '', unit: '', filter: '', breaks: '', formula: '', compare: '' });
});
byId('retry').addEventListener('click', () => show(state(), { ...state(), scenario: null }));
byId('stop').addEventListener('click', stopComputing);
byId('lang').addEventListener('click', (event) => {
  const link = /** @type {any} */ (event.target).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  change({ lang: link.lang });
});
document.body.dataset.run = RUN;
show(state(), state());
