/** What does not add up in a document: filtered by kind, each with its place, its arithmetic and a way to the cell. */

import { el, fill } from './dom.js';
import { capital } from './format.js';
import { severityChip } from './figure.js';

const ORDER = ['contradiction', 'likely_misprint', 'to_clarify', 'rounding'];
/** Rounding is no fault; it is shown when asked for. */
const HIDDEN = 'rounding';
/** Up to so many figures are listed openly. */
const FEW = 4;

/**
 * @param {HTMLElement} box
 * @param {any[]} findings gravest first
 * @param {{t: import('./words.js').Words}} view
 * @param {(anchors: string[]) => void} onCompare the cells of the finding at hand; none when it is left
 * @returns {{reveal: (id: string, focus?: boolean) => HTMLElement|null}} brings a finding into sight
 */
export function drawFindings(box, findings, { t }, onCompare) {
  const cards = new Map(findings.map((one) => [one.id, card(one, t, onCompare)]));
  const kinds = ORDER.filter((kind) => findings.some((one) => one.severity === kind));
  const grave = findings.filter((one) => one.severity !== HIDDEN).length;
  const empty = el('p', { class: 'note', hidden: true }, t('findingsHidden'));
  const filter = el(
    'fieldset',
    { class: 'kinds', id: 'findings-filter' },
    el('legend', { class: 'unseen' }, t('findingsFilter')),
    kinds.map((kind) => kindBox(kind, findings, t)),
  );
  const sift = () => {
    const open = new Set([...filter.querySelectorAll('input:checked')].map((input) => input.value));
    for (const one of findings) cards.get(one.id).hidden = !open.has(one.severity);
    empty.hidden = findings.some((one) => open.has(one.severity));
  };
  filter.addEventListener('change', sift);
  fill(
    box,
    el('h2', { id: 'findings-title' }, t('findings', { count: grave })),
    findings.length
      ? [
          el('p', { class: 'note' }, t('findingsHow')),
          filter,
          empty,
          el('div', { class: 'finding-list' }, [...cards.values()]),
        ]
      : el('p', { class: 'note' }, `✓ ${t('findingsNone')}`),
  );
  sift();
  return { reveal: (id, focus) => reveal(cards.get(id), filter, sift, focus) };
}

function kindBox(kind, findings, t) {
  const count = findings.filter((one) => one.severity === kind).length;
  return el(
    'label',
    { class: `kind kind-${kind}` },
    el('input', { type: 'checkbox', value: kind, checked: kind !== HIDDEN }),
    el('span', {}, `${capital(t(kind))} (${count})`),
  );
}

function reveal(found, filter, sift, focus) {
  if (!found) return null;
  const kind = filter.querySelector(`input[value="${found.dataset.severity}"]`);
  if (kind && !kind.checked) {
    kind.checked = true;
    sift();
  }
  for (const other of found.parentElement.querySelectorAll('.is-target')) other.classList.remove('is-target');
  found.classList.add('is-target');
  found.scrollIntoView({ block: focus ? 'start' : 'nearest' });
  if (focus) found.focus({ preventScroll: true });
  return found;
}

/** @param {{place: string, row: number, col: number}} figure */
function anchorOf(figure) {
  return `${figure.place}-${figure.row}-${figure.col}`;
}

function card(finding, t, onCompare) {
  const suspects = finding.figures.filter((one) => one.role === 'suspect');
  const rest = finding.figures.filter((one) => one.role !== 'suspect');
  const anchors = [...new Set(finding.figures.map(anchorOf))];
  const target = suspects[0] ?? rest[0];
  const node = el(
    'article',
    {
      class: `finding is-${finding.severity}`,
      id: `finding-${finding.id}`,
      tabindex: -1,
      data: { finding: finding.id, severity: finding.severity },
    },
    el(
      'h3',
      {},
      severityChip(finding.severity, t),
      ' ',
      target ? el('a', { href: `#${anchorOf(target)}` }, finding.place) : finding.place,
    ),
    verdict(finding, t),
    el('p', {}, linked(finding)),
    el('p', { class: 'note' }, t('findingGround', { ground: finding.ground })),
    suspects.length ? figureList(suspects, t('findingSuspects', { count: suspects.length }), true) : null,
    rest.length ? figureList(rest, t('findingFigures', { count: rest.length }), !suspects.length) : null,
    consequences(finding, t),
  );
  node.addEventListener('pointerenter', () => onCompare(anchors));
  node.addEventListener('pointerleave', () => onCompare([]));
  node.addEventListener('focusin', () => onCompare(anchors));
  node.addEventListener('focusout', () => onCompare([]));
  return node;
}

/** What is printed, what would fit, and by how much they differ. */
function verdict({ printed, expected, difference, unit }, t) {
  if (!printed || !expected) return null;
  const apart = [difference.replace(/^[-−]/, ''), unit].filter(Boolean).join('\u00a0');
  return el(
    'p',
    { class: 'finding-verdict' },
    `${t('findingPrinted')} `,
    el('strong', {}, printed),
    `, ${t('findingExpected')} `,
    el('strong', {}, expected),
    difference ? `, ${t('findingDifference', { difference: apart })}` : '',
  );
}

/** The explanation, with the numbers that stand in one cell of the document as links to it. */
function linked({ explanation, figures }) {
  const cells = new Map();
  for (const figure of figures) {
    const digits = figure.printed.match(/\d[\d.]*(?:,\d+)?/)?.[0];
    if (digits?.length > 2) cells.set(digits, new Set([...(cells.get(digits) ?? []), anchorOf(figure)]));
  }
  return explanation.split(/(\d[\d.]*\d(?:,\d+)?)/).map((text) => {
    const anchors = cells.get(text);
    return anchors?.size === 1 ? el('a', { class: 'jump', href: `#${[...anchors][0]}` }, text) : text;
  });
}

function figureList(figures, label, open) {
  const list = el(
    'ul',
    { class: 'finding-figures' },
    figures.map((one) =>
      el(
        'li',
        {},
        el('a', { class: 'jump', href: `#${anchorOf(one)}` }, one.printed),
        one.expected ? ` → ${one.expected}` : null,
        el('span', { class: 'sub' }, one.name),
      ),
    ),
  );
  if (open && figures.length <= FEW) return list;
  return el('details', { class: 'finding-compared' }, el('summary', {}, label), list);
}

function consequences({ consequences: all }, t) {
  if (!all.length) return null;
  return el(
    'details',
    {},
    el('summary', {}, t('findingConsequences', { count: all.length })),
    el(
      'ul',
      { class: 'finding-consequences' },
      all.map((one) => el('li', {}, one.text)),
    ),
  );
}
