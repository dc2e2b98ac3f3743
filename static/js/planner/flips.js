/** The smallest changes that alter the list, each to be tried out in the page, and whether it then held. */

import { el } from '../dom.js';
import { midName, together } from '../format.js';
import { changeScenario } from './state.js';

/** @type {?{flip: any, before: any, tried: any, key: string}} the change tried out last */
let trial = null;

/** A scenario without what does not alter the list, to know it again after Back and Forward. */
const keyOf = ({ uncertainty, boundaries, ...rest }) =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 * @returns {HTMLElement|null}
 */
export function flipList({ answer, fresh, chosen, units, ...view }, t) {
  const flips = fresh ? (answer.flips ?? []) : [];
  if (!fresh || !chosen.size || chosen.size === units.length) return null;
  if (!flips.length) return el('p', { class: 'note' }, t(isByHand(answer) ? 'flipsByHand' : 'flipsNone'));
  const whole = { answer, fresh, chosen, units, ...view };
  return el(
    'ul',
    { class: 'flips' },
    flips.map((flip) =>
      el(
        'li',
        { class: 'flip' },
        el('span', { class: 'flip-kind' }, t(flip.kind === 'weight' ? 'flipWeight' : 'flipValue')),
        el('p', {}, together(flip.sentence)),
        el(
          'button',
          {
            type: 'button',
            class: 'button button-small',
            id: `flip-${flip.kind}`,
            on: { click: () => tryOut(flip, whole) },
          },
          t('tryFlip'),
        ),
      ),
    ),
  );
}

const isByHand = (answer) => Boolean(answer.request.selection?.codes);

/** Applies the change as a step that can be undone. Named units become the first so many, or nothing could change. */
function tryOut(flip, view) {
  // What the view says stays as it is, whenever the module comes.
  if (flip.unit) import('./what-if.js').then(({ rememberPrinted }) => rememberPrinted(view, flip.unit), console.error);
  const before = view.state.scenario;
  const tried = { ...flip.request, selection: { top: view.answer.selection.size } };
  trial = { flip, before, tried, key: keyOf(tried) };
  changeScenario(() => tried);
}

/**
 * What came of the change that is tried out at the moment; null when none is.
 * @param {import('./view.js').View} view
 * @param {import('../words.js').Words} t
 */
export function trialLine(view, t) {
  const { state, fresh } = view;
  if (!trial || keyOf(state.scenario) !== trial.key) return null;
  const back = el(
    'button',
    {
      type: 'button',
      class: 'button button-small',
      id: 'flip-back',
      on: { click: () => changeScenario(() => trial.before) },
    },
    t('goBack'),
  );
  const said = fresh ? outcome(trial.flip, view, t) : t('trying');
  return el('div', { class: 'trial' }, el('p', { role: 'status', id: 'flip-outcome' }, said), back);
}

function outcome({ entering, leaving }, { chosen, byCode }, t) {
  const held = entering.every((code) => chosen.has(code)) && leaving.every((code) => !chosen.has(code));
  if (!held) return t('notHeld');
  const names = (codes) => codes.map((code) => midName(byCode.get(code)?.name ?? code)).join(', ');
  const changes = [
    entering.length ? t('entered', { names: names(entering) }) : '',
    leaving.length ? t('left', { names: names(leaving) }) : '',
  ];
  return t('held', { changes: changes.filter(Boolean).join(t('and')) });
}
