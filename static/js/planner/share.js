/** The link to what is on the screen: copied where the browser allows it, shown to be copied where it does not. */

import { el } from '../dom.js';
import { say } from './say.js';

export function createShare() {
  const node = el('button', {
    type: 'button',
    class: 'button',
    id: 'share',
    on: { click: () => (wanted = true) && attempt() },
  });
  let wanted = false;
  let view = null;
  /** The link holds the scenario once the server has given it a code. */
  async function attempt() {
    if (!wanted || !view) return;
    if (!view.fresh) {
      say(view.t('shareSoon'));
      return;
    }
    wanted = false;
    try {
      await navigator.clipboard.writeText(location.href);
      say(view.t('shared'));
    } catch {
      byHand(view.t);
    }
  }
  return {
    node,
    draw: (now) => {
      view = now;
      node.textContent = now.t('share');
      if (wanted && now.fresh) attempt();
    },
  };
}

/** No clipboard: the link stands selected, ready for Ctrl+C. */
function byHand(t) {
  const link = /** @type {any} */ (
    el('input', { type: 'text', id: 'link', readonly: true, value: location.href, 'aria-label': t('share') })
  );
  say(t('shareByHand'), link);
  link.focus();
  link.select();
}
