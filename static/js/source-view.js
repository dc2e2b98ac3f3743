/**
 * Where a figure comes from, drawn the same in the panel and on the figure's own page: the printed number in its sentence,
 * document, annex, row and column; or the formula with its inputs.
 *
 * @typedef {{t: import('./words.js').Words, lang: 'vi'|'en', vocabulary: any, neighbours: ?any[], blamed: string,
 *   answers: any[], heading: 'h2'|'h3', also?: string}} View `neighbours` and `blamed` as {@link loadSource} finds them; `heading` of the
 *   parts; `also`: another number of the sentence that was asked about
 */

import { el } from './dom.js';
import { bare, capital, date, full, million, number, rangeOf } from './format.js';
import { severityChip } from './figure.js';
import { cut } from './sentence.js';
import { citePart } from './source-cite.js';
import { feedbackPart } from './source-feedback.js';
import { withLang } from './words.js';

/**
 * @param {any} source the server's answer
 * @param {View} view
 * @returns {{name: string, about: string, value: string, range: string, body: HTMLElement[]}}
 */
export function sourceView(source, view) {
  const computed = source.kind === 'computed';
  return {
    name: source.name,
    about: computed ? computedLine(source, view) : aboutLine(source, view),
    value: computed ? computedText(source, source.value, view) : printedText(source, view),
    range: computed ? rangeText(source, view) : '',
    body: (computed
      ? [formulaPart(source, view), inputsPart(source, view), documentPart(source, view), feedbackPart(source, view), citePart(source, view)]
      : [
          printPart(source, view),
          findingsPart(source, view),
          placePart(source, view),
          checksPart(source, view),
          samePart(source, view),
          feedbackPart(source, view),
          citePart(source, view),
        ]
    ).filter(Boolean),
  };
}

/** The value as people write it; money in the unit it was printed in. */
function printedText(source, { t, lang, vocabulary }) {
  const { measure, printed, printedUnit, qualifier, value } = source;
  if (measure !== 'vnd') return full(source, lang, vocabulary.qualifiers);
  const millions = /triệu/.test(`${printed} ${printedUnit}`);
  const text = millions ? `${million(value, lang)}\u00a0${t('millionDong')}` : full(source, lang);
  return qualifier && millions ? `${vocabulary.qualifiers[qualifier] ?? qualifier} ${text}` : text;
}

function computedText({ measure, low, formula, decimals, qualifier: own }, value, { lang, vocabulary }) {
  if (formula === 'rebased') {
    const figure = { value, measure, decimals, measureName: vocabulary.measures[measure], qualifier: own };
    return full(figure, lang, vocabulary.qualifiers);
  }
  const qualifier = low === undefined ? '' : 'about';
  return full({ value, measure, measureName: vocabulary.measures[measure], qualifier }, lang, vocabulary.qualifiers);
}

function rangeText({ low, high, formula, estimated, decimals }, { t, lang }) {
  if (low === undefined || low === null) return '';
  if (formula === 'rebased') {
    const range = rangeOf({ low, high, decimals }, lang);
    return estimated ? `${range} (${t('estimated')})` : range;
  }
  const ends = { low: number(low, 0, lang), high: number(high ?? 0, 0, lang) };
  return t(high === null ? 'sourceAtLeast' : 'sourceBetween', ends);
}

function aboutLine({ unit, period }, { t }) {
  return [unit.name, periodText(period, t)].filter(Boolean).join(' · ');
}

/** Of what the value is computed: its unit or, of a sum, what is summed; these stand in the inputs and the address. */
function computedLine({ formula, inputs, address, unit, boundaries, period }, { t }) {
  if (formula === 'rebased') return [unit.name, boundaries, period, t('sourceComputed')].join(' · ');
  const name = inputs[0].name;
  const comma = name.lastIndexOf(', ');
  const subject = formula === 'sum_of_units' ? name.slice(0, comma) : name.slice(comma + 2);
  const keys = new URL(address, location.origin).searchParams;
  return [subject, periodText(keys.get('period') ?? keys.get('year'), t), t('sourceComputed')]
    .filter(Boolean)
    .join(' · ');
}

/** `2024-H1` → the first six months, in words. */
function periodText(period, t) {
  const half = /^(\d{4})-H([12])$/.exec(period ?? '');
  return half ? t(`sourcePeriodHalf${half[2]}`, { year: half[1] }) : period;
}

function part(title, { heading }, ...children) {
  return el('section', { class: 'source-part' }, el(heading, {}, title), children);
}

/** The sentence or cell with the number pointed at. */
function printPart(source, view) {
  const { t, neighbours, also } = view;
  const mine = { printed: source.printed, address: source.address };
  const pieces = cut(source.cell, neighbours ?? [mine]).flatMap((piece) => {
    if (piece.figures.some((one) => one.address === source.address))
      return el('mark', {}, piece.text || source.printed);
    return piece.figures.length ? piece.text : aside(piece.text, also);
  });
  return part(t('sourcePrinted'), view, el('blockquote', { class: 'source-print', lang: 'vi' }, pieces));
}

/** Points at the other number that was asked about, when it stands in this stretch. */
function aside(text, also) {
  if (!also || !text.includes(also)) return text;
  return cut(text, [{ printed: also, address: also }]).map((piece) =>
    piece.figures.length ? el('mark', { class: 'is-also' }, piece.text) : piece.text,
  );
}

/** What does not add up and is about this very number. */
function findingsPart(source, view) {
  const mine = source.findings.filter((one) => isAbout(one, view));
  if (!mine.length) return null;
  return part(
    view.t('sourceFindings'),
    view,
    mine.map((one) => findingCard(one, source, view)),
  );
}

/** What is about other numbers and only uses this one: folded, for a number that is right stays clean. */
function checksPart(source, view) {
  const others = source.findings.filter((one) => !isAbout(one, view));
  if (!others.length) return null;
  return el(
    'details',
    { class: 'source-part' },
    el('summary', {}, view.t('sourceChecks', { count: others.length })),
    others.map((one) => findingCard(one, source, view)),
  );
}

function isAbout(finding, { blamed }) {
  return finding.role === 'suspect' || finding.id === blamed;
}

function findingCard(finding, source, view) {
  const { t, lang } = view;
  const role = isAbout(finding, view) ? 'suspect' : 'involved';
  return el(
    'article',
    { class: `source-finding is-${finding.severity}` },
    el('p', {}, severityChip(finding.severity, t), ' ', t(`sourceRole_${role}`)),
    el('p', {}, finding.explanation),
    finding.expected ? el('p', { class: 'source-expected' }, t('sourceExpected', { expected: [finding.expected, finding.unit].filter(Boolean).join('\u00a0') })) : null,
    el(
      'p',
      {},
      el('a', { href: withLang(`/tai-lieu/${source.document.atlas}#finding-${finding.id}`, lang) }, t('sourceFinding')),
    ),
  );
}

function facts(rows) {
  return el(
    'dl',
    { class: 'source-facts' },
    rows
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([label, value]) => [el('dt', {}, label), el('dd', {}, value)]),
  );
}

function placePart(source, view) {
  const { t, lang } = view;
  const { document: paper, place } = source;
  return part(
    t('sourceDocument'),
    view,
    facts([
      [paper.kind, paper.number ?? t('sourceNoNumber')],
      [t('sourceDate'), date(paper.date)],
      [t('sourceIssuer'), paper.issuer],
      [t('sourceAbout'), paper.title],
      [t('sourcePart'), [place.label, place.title].filter(Boolean).join(' – ')],
      ...spotRows(source, t),
      [t('sourceUnitPrinted'), source.unitPrinted === source.unit.name ? '' : source.unitPrinted],
      [t('sourceMeasure'), source.printedUnit],
      [t('sourceNote'), source.note],
    ]),
    el('p', {}, el('a', { class: 'button source-page', href: withLang(source.page, lang) }, t('sourcePage'))),
  );
}

/** Row and column of a table; of a sentence where it stands. */
function spotRows({ locator, place }, t) {
  const rest = locator.startsWith(`${place.label}, `) ? locator.slice(place.label.length + 2) : locator;
  const [, row, column] = /^(?:dòng|row) (.+?), (?:cột|column) (.+)$/u.exec(rest) ?? [];
  if (!row || place.kind !== 'table') return [[t('sourceSpot'), capital(rest)]];
  return [
    [t('sourceRow'), row],
    [t('sourceColumn'), column],
  ];
}

function samePart(source, view) {
  const { t, lang } = view;
  if (!source.sameQuantity.length) return null;
  return part(
    t('sourceSame'),
    view,
    el(
      'ul',
      { class: 'source-list' },
      source.sameQuantity.map((one) =>
        el('li', {}, sourceLink(one.address, one.printed, lang), el('span', { class: 'sub' }, one.locator)),
      ),
    ),
  );
}

/** The citation line of the document a value was computed from. */
function documentPart(source, view) {
  const { t, lang } = view;
  const { atlas, citation } = source.document;
  return part(
    t('sourceDocument'),
    view,
    el('p', {}, el('a', { href: withLang(`/tai-lieu/${atlas}`, lang) }, citation)),
  );
}

function formulaPart(source, view) {
  return part(
    view.t('sourceFormula'),
    view,
    el('p', {}, source.explanation),
    el('p', { class: 'source-formula' }, formulaLine(source, view)),
  );
}

/** The formula with the printed numbers in it. */
function formulaLine(source, view) {
  const { lang } = view;
  if (source.formula === 'rebased') return source.line;
  const money = source.formula === 'disbursement_rate';
  const say = (one) => (money ? million(one.value, lang) : bare(one, lang));
  const of = (role) => say(source.inputs.find((one) => one.role === role));
  const result = computedText({ measure: source.measure }, source.value, view);
  if (source.formula === 'sum_of_units') return `${source.inputs.map(say).join(' + ')} = ${result}`;
  const [above, below] = source.formula === 'implied_households' ? ['count', 'rate'] : ['numerator', 'denominator'];
  return `${of(above)} ÷ ${of(below)} × 100 ≈ ${result}`;
}

function inputsPart(source, view) {
  const { t, lang } = view;
  return part(
    t('sourceInputs', { count: source.inputs.length }),
    view,
    el(
      'ol',
      { class: 'source-list' },
      source.inputs.map((one) =>
        el(
          'li',
          {},
          sourceLink(one.address, one.printed, lang),
          ' ',
          el('span', {}, one.name),
          one.role === 'part' ? null : el('span', { class: 'source-role' }, ` (${t(`role_${one.role}`)})`),
          el('span', { class: 'sub' }, one.locator),
          one.shareText ? el('span', { class: 'sub' }, passageText(one, view)) : null,
        ),
      ),
    ),
  );
}

/** How much of an old unit's figure went in, by which resolution, and the households that follow from it. */
function passageText({ shareText, resolution, households }, { t, lang }) {
  const implied = households && [households.low, households.high].map((one) => number(one, 0, lang));
  const range = implied && (implied[0] === implied[1] ? implied[0] : implied.join(' – '));
  return [t('sourceShare', { share: shareText }), resolution, range && t('sourceHouseholds', { range })]
    .filter(Boolean)
    .join(' · ');
}

/** A figure that opens in its turn. */
function sourceLink(address, text, lang) {
  return el('a', { class: 'figure-button', href: withLang(address, lang), data: { source: address } }, text);
}
