/** The report of an import in sections that can be read one after another. */

import { count } from './admin-words.js';
import { el, fill, tableBox } from './dom.js';
import { date, small } from './format.js';

const MOST_NAMES = 100;

/**
 * @param {any} job
 * @param {any} page
 * @param {(confirmed: Object<string, string>) => void} again does the import once more
 */
export function reportView({ kind, report, canRepeat }, page, again) {
  const { t } = page;
  if (kind !== 'boundaries') return listReport(kind, report, page);
  const flaws = report.flaws ?? [];
  const missing = report.missingCount ?? 0;
  const nothing = report.taken === 0 && report.issues.length === 0;
  return [
    reasons(report.issues, page),
    nothing ? section(t('reportIssues'), listOf(report.lines)) : null,
    listOf(report.holes, 'said-warning'),
    section(t('reportTaken'), listOf((report.levels ?? []).map((level) => takenLine(level, page)))),
    doubtSection(report, canRepeat, page, again),
    section(t('reportMissing', { n: count(missing, page) }), names(report.missing, missing, page)),
    section(t('reportStrangers'), listOf((report.strangers ?? []).map((some) => strangerLine(some, page)))),
    section(t('reportFlaws'), flawTable(flaws, page)),
    section(t('reportRepairs'), listOf((report.repairs ?? []).map(({ unit, change }) => t('repaired', { unit, change })))),
    section(t('reportFiles'), listOf((report.files ?? []).map((file) => fileLine(file, page)))),
    section(t('reportNext'), listOf(next(report, page))),
    nothing ? null : remarks(report.lines, page),
  ];
}

/** What came of a list of units or of successions. */
function listReport(kind, { rows, issues, issueCount }, page) {
  const { t } = page;
  const more = issueCount > issues.length ? [t('andMoreIssues', { n: count(issueCount - issues.length, page) })] : [];
  const look = [t('nextListLook'), ' ', mapLink(page), '.'];
  return [
    reasons([...issues, ...more], page),
    rows > 0 ? section(t('reportTaken'), listOf([t(`rows_${kind}`, { n: count(rows, page) })])) : null,
    section(t('reportNext'), listOf([rows > 0 ? look : t('nextList')])),
  ];
}

/** One reason is in the sentence above already. */
function reasons(issues, { t }) {
  return issues.length > 1 ? section(t('reportIssues'), listOf(issues)) : null;
}

function mapLink({ t, lang }) {
  return el('a', { href: lang === 'en' ? '/quy-hoach/ban-do?lang=en' : '/quy-hoach/ban-do' }, t('nextMap'));
}

function section(title, body) {
  return body ? el('section', { class: 'report-part' }, el('h3', {}, title), body) : null;
}

function listOf(lines, name = '') {
  return lines?.length > 0 ? el('ul', { class: `lines ${name}` }, lines.map((line) => el('li', {}, line))) : null;
}

function remarks(lines, { t }) {
  if (!lines || lines.length === 0) return null;
  return el('details', {}, el('summary', { class: 'hint' }, t('reportRemarks')), listOf(lines));
}

function takenLine({ level, taken, unchanged, validTo }, page) {
  const { t } = page;
  const what = t(`taken_${level}`, { n: count(taken, page) });
  const until = validTo ? `, ${t('until', { day: date(validTo) })}` : '';
  const same = unchanged > 0 ? `, ${t('unchanged', { n: count(unchanged, page) })}` : '';
  return `${what}${until}${same}`;
}

function strangerLine({ parent, count: n }, page) {
  return page.t(parent ? 'strangersOf' : 'strangersOfNone', { parent, n: count(n, page) });
}

function fileLine({ file, day, recognised, sure, features }, page) {
  const { t } = page;
  const parts = { file, day: date(day), sure: count(sure, page), features: count(features, page) };
  return t(recognised ? 'fileRecognised' : 'fileGiven', parts);
}

function names(units, all, page) {
  if (!units || units.length === 0) return null;
  const shown = units.slice(0, MOST_NAMES).map((unit) => el('li', {}, unit));
  if (all > shown.length) shown.push(el('li', {}, page.t('andOthers', { n: count(all - shown.length, page) })));
  return el('ul', { class: 'lines lines-many' }, shown);
}

function flawTable(flaws, page) {
  const { t } = page;
  const seen = flaws.filter((flaw) => !flaw.tiny);
  const tiny = flaws.length - seen.length;
  const rest = tiny > 0 ? el('p', { class: 'hint' }, t('flawsTiny', { n: count(tiny, page) })) : null;
  if (seen.length === 0) return rest;
  const table = tableBox({
    caption: t('flawCaption'),
    hideCaption: true,
    wide: true,
    class: 'grid grid-admin',
    head: [
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, t('flawKind')),
        el('th', { scope: 'col', class: 'num' }, t('flawSize')),
        el('th', { scope: 'col' }, t('flawWhere')),
        el('th', { scope: 'col', class: 'num' }, t('flawPlace')),
      ),
    ],
    body: seen.map((flaw) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, t(flaw.overlap ? 'overlap' : 'gap')),
        el('td', { class: 'num' }, flaw.size),
        el('td', {}, t('flawIn', { province: flaw.province, level: small(t(`level_${flaw.level}`)) })),
        el('td', { class: 'num' }, place(flaw)),
      ),
    ),
  });
  return el('div', {}, table, rest);
}

/** As maps on a phone take it. */
function place({ lat, lon }) {
  return `${lat.toFixed(5)} ${lon.toFixed(5)}`;
}

function doubtSection({ doubts = [], doubtCount = 0 }, canRepeat, page, again) {
  if (doubts.length === 0) return null;
  const { t } = page;
  /** @type {Object<string, string>} unit code by the feature's key */
  const confirmed = {};
  const repeat = el(
    'button',
    { type: 'button', class: 'button button-main', disabled: true, on: { click: () => again(confirmed) } },
    t('again'),
  );
  const confirm = (key, code) => {
    if (code) confirmed[key] = code;
    else delete confirmed[key];
    repeat.toggleAttribute('disabled', Object.keys(confirmed).length === 0);
  };
  const title = t('reportDoubts', { n: count(doubtCount, page) });
  return el(
    'section',
    { class: 'report-part' },
    el('h3', {}, title),
    el('p', { class: 'hint' }, t(canRepeat ? 'doubtHint' : 'doubtHintGone')),
    tableBox({
      caption: title,
      hideCaption: true,
      wide: true,
      class: 'grid grid-admin',
      head: [el('tr', {}, ['doubtWho', 'doubtWhy', 'doubtMaybe'].map((key) => el('th', { scope: 'col' }, t(key))))],
      body: doubts.map((doubt) => doubtRow(doubt, canRepeat ? confirm : null, page)),
    }),
    doubtCount > doubts.length ? el('p', {}, t('andOthers', { n: count(doubtCount - doubts.length, page) })) : null,
    canRepeat ? el('p', {}, repeat) : null,
  );
}

function doubtRow(doubt, confirm, page) {
  const { t } = page;
  const choices = el('td', { class: 'maybe' });
  const draw = (unit) => fill(choices, unit ? chosen(unit) : doubt.suggestions.map(suggestion), none());
  const none = () => (doubt.suggestions.length === 0 ? t('noSuggestion') : null);
  const take = (unit) => {
    confirm(doubt.key, unit?.code);
    draw(unit);
    page.say(unit ? t('confirmed', { unit: unit.label }) : t('undone', { feature: doubt.label }));
    /** @type {HTMLElement} */ (choices.querySelector('button'))?.focus();
  };
  const suggestion = (unit) =>
    el('p', {}, el('span', {}, unit.label), confirm ? choice(t('confirm'), t('confirmOf', { unit: unit.label, feature: doubt.label }), () => take(unit)) : null);
  const chosen = (unit) =>
    el('p', {}, el('strong', { class: 'confirmed' }, t('confirmed', { unit: unit.label })), choice(t('undo'), t('undoOf', { feature: doubt.label }), () => take(null)));
  draw(null);
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, doubt.label, el('span', { class: 'sub' }, t('doubtPlace', doubt))),
    el('td', {}, doubt.reason),
    choices,
  );
}

function choice(word, label, act) {
  return el('button', { type: 'button', class: 'button button-small', 'aria-label': `${word}: ${label}`, on: { click: act } }, word);
}

/** What to do now, in the order of use. */
function next({ taken, issues, doubts = [], missing = [] }, page) {
  const { t } = page;
  const steps = [];
  if (issues.length > 0) steps.push(t('nextIssues'));
  if (taken === 0 && issues.length === 0 && doubts.length === 0) steps.push(t('nextDay'));
  if (doubts.length > 0) steps.push(t('nextDoubts'));
  if (missing.length > 0 && taken > 0) steps.push(t('nextMissing'));
  if (taken > 0) steps.push([t('nextLook'), ' ', mapLink(page), '.']);
  return steps;
}
