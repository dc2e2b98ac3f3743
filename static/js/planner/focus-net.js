/**
 * Catches the keyboard where what it was on goes away: it goes on at the same place, or at what is nearest to it, instead
 * of starting again at the top of the page. Parts that know better have moved it by then.
 */

const REACHED = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/** @type {Element[]} the element with the focus, and all it lies in, innermost first */
let chain = [];

/** @param {HTMLElement} page */
export function bindFocusNet(page) {
  page.addEventListener('focusin', ({ target }) => (chain = [.../** @type {any} */ (around(target))]));
  page.addEventListener('focusout', ({ target, relatedTarget }) => {
    // What is being taken away loses the focus while it is still there.
    if (!relatedTarget) queueMicrotask(() => target === chain[0] && !isGone(chain[0]) && (chain = []));
  });
  new MutationObserver(mend).observe(page, { childList: true, subtree: true, attributeFilter: ['hidden'] });
}

function* around(node) {
  for (let one = node; one; one = one.parentElement) yield one;
}

const isGone = (node) => !node.isConnected || node.closest('[hidden]') !== null;

function mend() {
  const [held] = chain;
  if (!held || !isGone(held)) return;
  const now = document.activeElement;
  if (now !== document.body && now !== held && now !== null) return;
  const wished = held.id ? document.getElementById(held.id) : null;
  const next = wished && isUsable(wished) ? wished : nearest();
  chain = [];
  /** @type {?HTMLElement} */ (next)?.focus({ preventScroll: true });
}

/** The first that the keyboard reaches in the innermost part that is still there. */
function nearest() {
  for (const part of chain.slice(1)) {
    if (isGone(part)) continue;
    const found = [...part.querySelectorAll(REACHED)].find(isUsable);
    if (found) return found;
  }
  return null;
}

const isUsable = (node) =>
  node.tabIndex >= 0 && !node.disabled && !node.closest('[hidden], [inert]') && node.getClientRects().length > 0;
