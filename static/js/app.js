/** From the address to the page: reads the selection, fetches what it needs, draws map, chart and table from one answer. */

import { byId, el, fill } from './dom.js';
import { announce, address, follow, go, keep, lightIn, newTurn, setLight, state } from './state.js';
import {
  Problem,
  csvAddress,
  getCatalogue,
  getDocument,
  getFindings,
  getMap,
  getRows,
  getShapes,
  getUnit,
  layerFile,
} from './api.js';
import { resolve } from './selection.js';
import { fetchWords, withLang, wordPage, words } from './words.js';
import { atlasName, bindControls, describeLine, drawControls } from './controls.js';
import { drawHeadline } from './headline.js';
import { createMap } from './map.js';
import { drawLegend } from './legend.js';
import { drawRanking } from './chart.js';
import { drawTable } from './table.js';
import { drawProfile } from './profile.js';
import { drawTrend } from './trend.js';
import { drawMoney } from './money.js';
import { drawAgencies, drawResults } from './results.js';
import { date, midName } from './format.js';
import { WIDE, drawTabs, shownView } from './tabs.js';
import { derivedOf, disbursementRates, sumOfUnits } from './computed.js';
import { bindSources } from './sources.js';
import { dropCharts, wakeCharts } from './chart-kit.js';

/** Files of a layer and what their addresses end in. */
const FILES = {
  PNG: '.png',
  SVG: '.svg',
  Word: '.docx',
  Excel: '.xlsx',
  CSV: '.csv',
  GeoPackage: '.gpkg',
  GeoJSON: '',
};

const handlers = {
  onLight: setLight,
  onPick: (code) => go({ unit: code === state().unit ? '' : code }),
};

/** Brings the page to the state of the address. */
async function show(now) {
  const signal = newTurn();
  document.body.dataset.ready = 'false';
  byId('busy').hidden = false;
  let t = words(now.lang);
  try {
    await fetchWords(now.lang);
    if (signal.aborted) return;
    t = words(now.lang);
    wordPage(t, now.lang);
    linkLanguages(now.lang);
    const options = { signal, lang: now.lang };
    const { atlases, vocabulary } = await catalogue(now.lang);
    if (signal.aborted) return;
    const resolved = resolve(now, atlases);
    const found = { ...resolved, atlas: { ...resolved.atlas, unitCount: resolved.vintage.unitCount } };
    const fresh = Object.fromEntries(Object.entries(found.choice).filter(([key, value]) => now[key] !== value));
    if (Object.keys(fresh).length) go(fresh, { replace: true, quiet: true });
    const view = { ...found, atlases, vocabulary, t, state: state(), shown: shownView(now.view, found.atlas) };
    document.body.dataset.units = found.atlas.unitCount === 1 ? 'one' : 'many';
    drawControls(view);
    drawTabs(found.atlas, view.shown, t);
    const answers = await fetchFor(view, options);
    if (signal.aborted) return;
    byId('error').hidden = true;
    byId('desk').hidden = false;
    await draw(view, answers);
    if (signal.aborted) return;
    byId('busy').hidden = true;
    sources.redraw();
    document.body.dataset.ready = 'true';
  } catch (error) {
    if (!signal.aborted) fail(error, t);
  }
}

/** @param {'vi'|'en'} lang */
function catalogue(lang) {
  return keep('catalogue', lang, () => getCatalogue({ lang }));
}

/** The answers the view needs; each is asked for once as long as its selection stays. */
async function fetchFor({ atlas, choice, vintage, vocabulary, state: now, shown }, options) {
  const wish = { ...choice, method: now.method, classes: now.classes };
  const asked = choice.indicator
    ? keep('map', JSON.stringify([wish, now.lang]), () => getMap(atlas.id, wish, options))
    : null;
  const shaped = choice.indicator
    ? keep('shapes', [atlas.id, vintage.id].join(), () => getShapes(atlas, vintage, options))
    : null;
  const rows = { money: 'funding', results: 'results', agencies: 'agencies' }[shown];
  const wantsUnit = shown === 'profile' || (shown === 'overview' && atlas.unitCount === 1);
  const unit = now.unit && wantsUnit && hasUnit(await asked, now.unit) ? now.unit : atlas.unit.code;
  const [data, shapes, about, list, findings, paper] = await Promise.all([
    asked,
    shaped,
    wantsUnit
      ? keep('unit', [atlas.id, unit, choice.boundaries, now.lang].join(), () =>
          getUnit(atlas.id, unit, choice.boundaries, options),
        )
      : null,
    rows ? keep(rows, [atlas.id, now.lang].join(), () => getRows(atlas.id, rows, options)) : null,
    keep('findings', atlas.id, () => getFindings(atlas.id, options)),
    shown === 'agencies' ? keep('paper', [atlas.id, now.lang].join(), () => getDocument(atlas.id, options)) : null,
  ]);
  const answers = { data, shapes, about: about && withMeasures(about, vocabulary), list, findings, paper };
  return { ...answers, ...(await computedFor({ atlas, shown, now, wish }, answers, options)) };
}

/** What the server computes for the view, each with its formula. */
async function computedFor({ atlas, shown, now, wish }, { data, about, list }, options) {
  const of = (key) => [atlas.id, now.lang, key].join();
  const [sum, derived, rates] = await Promise.all([
    data && keep('sum', of(JSON.stringify(wish)), async () => sumOfUnits(data, options)),
    shown === 'profile' && !about.boundaries
      ? keep('derived', of(about.code), () => derivedOf(atlas.id, about, options))
      : null,
    shown === 'money' ? keep('rates', of(''), () => disbursementRates(atlas.id, list.rows, options)) : null,
  ]);
  return { sum, derived, rates };
}

/** Every observation with the name of its unit of measure. */
function withMeasures(about, { measures }) {
  const observations = about.observations.map((one) => ({ measureName: measures[one.measure], ...one }));
  return { ...about, observations };
}

function hasUnit(data, code) {
  return data.features.some((feature) => feature.id === code);
}

async function draw(view, { data, shapes, about, list, findings, ...computed }) {
  const { atlas, indicator, choice, vocabulary, shown, state: now } = view;
  const line = `${indicator.name}, ${describeLine(indicator, choice, vocabulary)}`;
  const title = `${line} – ${atlas.unit.name}`;
  document.title = `${line} – ${atlasName(atlas)} | Atlas Giảm nghèo`;
  const told = { ...view, ...computed, title, qualifiers: vocabulary.qualifiers, lang: now.lang };
  lightIn([]);
  drawHeadline(data, told);
  drawLegend(byId('legend'), data, told);
  byId('boundary-note').textContent = boundaryNote(data, shapes, told);
  linkDocument(atlas, findings, data.source, told);
  linkFiles(atlas, choice, data, now);
  fill(
    byId('notes'),
    data.notes.map((note) => el('li', {}, note)),
  );
  drawFoot(view);
  const map = await keep('map in the page', 'one', async () => createMap(byId('map'), handlers));
  await map.draw(data, shapes, told);
  const mapDrawn = map.drawn();
  const alone = atlas.unitCount === 1;
  byId('view-overview').classList.toggle('is-alone', alone);
  const ranking =
    shown === 'overview' && !alone ? drawRanking(byId('chart'), byId('chart-text'), data, told, handlers) : null;
  if (shown === 'overview' && alone) drawAlone(about, told);
  if (shown === 'overview') drawMore(view);
  const table = drawTable(byId('table'), data, told, handlers);
  for (const part of ['profile', 'money']) dropCharts(byId(part));
  if (shown === 'profile') drawProfile(byId('profile'), about, data, told);
  if (shown === 'money') drawMoney(byId('money'), list, told);
  if (shown === 'results') drawResults(byId('results'), list, told);
  if (shown === 'agencies') drawAgencies(byId('agencies'), list, told);
  wakeCharts(byId('panel'));
  lightIn([map, table, ranking].filter(Boolean));
  await mapDrawn;
}

/** What the borders on the map are, and of which day those around it are where that is another. */
function boundaryNote({ boundaries }, { asOf, surroundings }, { t }) {
  const other = surroundings && surroundings.asOf !== asOf;
  return [boundaries.label, other && t('around', { day: date(surroundings.asOf) })].filter(Boolean).join('. ');
}

/**
 * The ways to the workbench, and to the document and what does not add up in it: in the header and beside the source of
 * the map.
 */
function linkDocument(atlas, findings, source, { t, lang }) {
  const count = findings.filter((one) => one.severity !== 'rounding').length;
  const text = count ? t('documentLink', { count }) : t('documentLinkNone');
  const href = withLang(`/tai-lieu/${encodeURIComponent(atlas.id)}`, lang);
  byId('document-link').textContent = text;
  byId('document-link').setAttribute('href', href);
  const planner = withLang(`/quy-hoach?atlas=${encodeURIComponent(atlas.id)}`, lang);
  byId('to-planner').setAttribute('href', planner);
  fill(
    byId('source'),
    t('sourceLine', { source }),
    el('span', { class: 'source-more' }, ' · ', el('a', { href }, text), ' · ', el('a', { href: planner }, t('toPlanner'))),
  );
}

/** The layer on the map to take away. */
function linkFiles(atlas, choice, data, now) {
  const unit = hasUnit(data, now.unit) ? now.unit : '';
  const wish = { ...choice, method: now.method, classes: now.classes };
  const day = choice.boundaries === 'original' ? '' : `-boundaries-${choice.boundaries}`;
  const link = ([name, ending]) => {
    const href = layerFile(atlas.id, ending, wish, { lang: now.lang, unit });
    return el('a', { href, download: ending ? true : `${atlas.id}${day}.geojson` }, name);
  };
  fill(byId('take-links'), Object.entries(FILES).map(link));
}

/** One unit has no ranking: its figures over time instead. */
function drawAlone(about, view) {
  fill(byId('chart-text'));
  dropCharts(byId('chart'));
  byId('chart').style.removeProperty('height');
  drawTrend(byId('chart'), about, view);
}

/** What else the document holds, so that nobody misses it. */
function drawMore({ atlas, t }) {
  const cards = [
    atlas.indicators.length > 1 && atlas.unitCount === 1
      ? [
          'profile',
          t('cardProfile', {
            count: atlas.indicators.reduce((sum, one) => sum + one.series.length, 0),
            unit: midName(atlas.unit.name),
          }),
        ]
      : null,
    atlas.has.funding ? ['money', t('cardMoney')] : null,
    atlas.has.results ? ['results', t('cardResults')] : null,
    atlas.has.agencies ? ['agencies', t('cardAgencies')] : null,
  ].filter(Boolean);
  const shown = atlas.unitCount === 1 ? cards : [];
  fill(
    byId('more'),
    shown.length ? el('h2', {}, t('inDocument')) : null,
    shown.map(([view, text]) =>
      el('button', { type: 'button', class: 'card', on: { click: () => go({ view }) } }, text),
    ),
  );
}

function drawFoot({ atlas, choice, vocabulary, state: now, t }) {
  const { source } = atlas;
  fill(
    byId('foot'),
    el('p', {}, t('docTitle', { title: [source.document, source.title].filter(Boolean).join('. ') })),
    el('p', {}, `${t('standard')}: ${atlas.standardName}`),
    el(
      'p',
      { class: 'foot-links' },
      el('a', { href: csvAddress(atlas.id, 'observations', now.lang, choice.boundaries), download: true }, t('downloadFigures')),
      atlas.has.funding
        ? el('a', { href: csvAddress(atlas.id, 'funding', now.lang), download: true }, t('downloadMoney'))
        : null,
    ),
    el('p', {}, t('licence', { licence: 'CC BY 4.0' }), ' ', t('version', { version: vocabulary.version })),
  );
}

function linkLanguages(lang) {
  for (const one of ['vi', 'en']) {
    const link = byId(`lang-${one}`);
    link.setAttribute('href', one === 'vi' ? address({ lang: 'vi' }) : address({ lang: 'en' }));
    if (one === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Says what went wrong, in the server's words where it gave some; a fault of the page itself goes to the console too. */
function fail(error, t) {
  if (!(error instanceof Problem)) console.error(error);
  byId('busy').hidden = true;
  byId('error').hidden = false;
  byId('desk').hidden = true;
  byId('error-title').textContent = error.title || t('errorTitle');
  byId('error-detail').textContent =
    error.detail ||
    t(error.status === 0 ? 'errorNetwork' : window.ol && window.Chart ? 'errorUnknown' : 'errorNoLibrary');
  document.body.dataset.ready = 'error';
}

const sources = bindSources();
follow(show);
bindControls(async () => (await catalogue(state().lang)).atlases);
byId('retry').addEventListener('click', announce);
byId('lang').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go({ lang: link.lang });
});
matchMedia(WIDE).addEventListener('change', announce);
announce();
