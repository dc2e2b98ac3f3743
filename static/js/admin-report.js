/** The report of an import in sections that can be read one after another. */

import { ask } from './admin-api.js';
import { count } from './admin-words.js';
import { el, fill, tableBox } from './dom.js';

const MOST_NAMES = 100;

/**
 * @param {any} job
 * @param {any} page
 * @param {() => void} again does the import once more
 */
export function reportView({ report, canRepeat }, page, again) {
  const { t } = page;
  return [
    section(t('reportIssues'), listOf(report.issues)),
    section(t('reportTaken'), takenList(report.levels ?? [], page)),
    doubtSection(report.doubts ?? [], canRepeat, page, again),
    section(t('reportMissing', { n: count(report.missing?.length ?? 0, page) }), names(report.missing, page)),
    section(t('reportStrangers'), listOf(report.strangers)),
    section(t('reportFlaws', { n: count(report.flawCount ?? report.flaws?.length ?? 0, page) }), flawTable(report.flaws, page)),
    section(t('reportRepairs'), listOf(report.repairs)),
    section(t('reportRemarks'), listOf(report.lines)),
    section(t('reportNext'), listOf(next(report, page))),
  ];
}

function section(title, body) {
  return body ? el('section', { class: 'report-part' }, el('h3', {}, title), body) : null;
}

function listOf(lines) {
  return lines?.length > 0 ? el('ul', { class: 'lines' }, lines.map((line) => el('li', {}, line))) : null;
}

function takenList(levels, page) {
  return listOf(levels.map(({ level, taken }) => page.t(`taken_${level}`, { n: count(taken, page) })));
}

function names(units, page) {
  if (!units || units.length === 0) return null;
  const shown = units.slice(0, MOST_NAMES).map((unit) => el('li', {}, unit));
  if (units.length > MOST_NAMES) shown.push(el('li', {}, page.t('andOthers', { n: units.length - MOST_NAMES })));
  return el('ul', { class: 'lines lines-many' }, shown);
}

function flawTable(flaws, page) {
  const { t } = page;
  if (!flaws || flaws.length === 0) return null;
  return tableBox({
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
        el('th', { scope: 'col' }, t('flawUnits')),
        el('th', { scope: 'col' }, t('flawPlace')),
      ),
    ],
    body: flaws.map((flaw) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, t(flaw.overlap ? 'overlap' : 'gap')),
        el('td', { class: 'num' }, flaw.size),
        el('td', {}, flaw.units),
        el('td', {}, flaw.place),
      ),
    ),
  });
}

function doubtSection(doubts, canRepeat, page, again) {
  if (doubts.length === 0) return null;
  const { t } = page;
  const repeat = el(
    'button',
    { type: 'button', class: 'button button-main', disabled: !canRepeat, on: { click: again } },
    t('again'),
  );
  return el(
    'section',
    { class: 'report-part' },
    el('h3', {}, t('reportDoubts', { n: count(doubts.length, page) })),
    el('p', { class: 'hint' }, t(canRepeat ? 'doubtHint' : 'doubtHintGone')),
    tableBox({
      caption: t('reportDoubts', { n: count(doubts.length, page) }),
      hideCaption: true,
      wide: true,
      class: 'grid grid-admin',
      head: [el('tr', {}, ['doubtWho', 'doubtWhy', 'doubtMaybe'].map((key) => el('th', { scope: 'col' }, t(key))))],
      body: doubts.map((doubt) => doubtRow(doubt, page)),
    }),
    el('p', {}, repeat),
  );
}

function doubtRow(doubt, page) {
  const { t } = page;
  const choices = el('td', { class: 'maybe' });
  const draw = (confirmed) =>
    fill(
      choices,
      confirmed
        ? el('p', { class: 'confirmed', tabindex: -1 }, t('confirmed', { unit: confirmed.label }))
        : doubt.suggestions.map((unit) => suggestion(doubt, unit, page, () => draw(unit))),
      !confirmed && doubt.suggestions.length === 0 ? t('noSuggestion') : null,
    );
  draw(null);
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, doubt.label, el('span', { class: 'sub' }, doubt.place)),
    el('td', {}, doubt.reason),
    choices,
  );
}

function suggestion(doubt, unit, page, done) {
  const { t, lang } = page;
  const confirm = async () => {
    try {
      await ask('matches', { lang, method: 'POST', body: { key: doubt.key, code: unit.code, validTo: unit.validTo } });
      done();
      page.say(t('confirmed', { unit: unit.label }));
    } catch (error) {
      page.fail(error);
    }
  };
  return el(
    'p',
    {},
    el('span', {}, unit.label),
    ' ',
    el(
      'button',
      { type: 'button', class: 'button button-small', 'aria-label': t('confirmOf', { unit: unit.label, feature: doubt.label }), on: { click: confirm } },
      t('confirm'),
    ),
  );
}

/** What to do now, in the order of use. */
function next({ taken, issues, doubts = [], missing = [] }, { t, lang }) {
  const steps = [];
  if (issues.length > 0) steps.push(t('nextIssues'));
  if (doubts.length > 0) steps.push(t('nextDoubts'));
  if (missing.length > 0 && taken > 0) steps.push(t('nextMissing'));
  if (taken > 0) steps.push([t('nextLook'), ' ', el('a', { href: lang === 'en' ? '/?lang=en' : '/' }, t('nextMap')), '.']);
  return steps;
}
