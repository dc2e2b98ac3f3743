/**
 * A choice that the units no longer allow is made to fit, and how sure the order is is left open where the server has no
 * time for it; the page says so, where the server would only refuse.
 */

import { getPriority } from './service.js';
import { change, state } from './state.js';

/**
 * @param {any} error what the server said
 * @param {import('./state.js').State} now
 * @param {any} page
 * @param {{signal: AbortSignal, lang: string}} options
 * @returns {Promise<boolean>} whether another scenario has taken the place of the refused one
 */
export async function mended(error, now, page, options) {
  if (error.status === 503 && page.phase === 'certainty') return leaveOpen(now, page);
  if (!/^selection\.(top|codes)$/.test(error.field ?? '')) return false;
  const { selection, uncertainty, ...bare } = now.scenario;
  const ranked = await getPriority(now.atlas, bare, options)
    .then((answer) => new Set(answer.units.map((one) => one.code)))
    .catch(() => null);
  if (!ranked || state().scenario !== now.scenario) return false;
  const fitting = (selection?.codes ?? []).filter((code) => ranked.has(code));
  const chosen = fitting.length ? { codes: fitting } : { top: Math.min(selection?.top ?? ranked.size, ranked.size) };
  const scenario = { ...now.scenario, selection: chosen };
  page.notice = { key: selection?.codes ? 'choiceDropped' : 'choiceFewer', values: { n: ranked.size }, of: scenario };
  change({ scenario }, { how: 'replace' });
  return true;
}

/** The order is there already and holds: it stays, without how sure it is. */
function leaveOpen(now, page) {
  if (state().scenario !== now.scenario) return false;
  const { uncertainty, ...scenario } = now.scenario;
  page.notice = { key: 'certaintyTooLong', of: scenario };
  change({ scenario }, { how: 'replace' });
  return true;
}
