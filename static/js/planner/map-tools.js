/** The buttons over the map that say what the pointer does: look, pick one by one, draw a box, draw a line. */

import { el, fill } from '../dom.js';

const TOOLS = [
  ['look', '✥'],
  ['pick', '✓'],
  ['box', '▭'],
  ['lasso', '◌'],
];
/** Tools that draw upon the map. */
const DRAWING = ['box', 'lasso'];
const HOWS = ['new', 'add', 'remove'];

/**
 * @param {HTMLElement} stage
 * @param {{paneAt: (x: number, y: number) => any, view: () => ?import('./view.js').View, points: () => Map<string, number[]>}} means
 */
export function createTools(stage, means) {
  const bar = el('div', { class: 'map-tools', role: 'toolbar' });
  const said = el('p', { class: 'map-tools-said', role: 'status', hidden: true });
  const held = { tool: 'look', how: 'new', view: null, bar, said, lasso: null, drawn: '' };
  const fetchLasso = () => (held.lasso ??= lassoOf(held, stage, { ...means, leave: () => use('look') }));
  const use = async (tool) => {
    held.tool = tool;
    draw(held, use);
    if (tool !== 'look') means.points();
    if (!held.lasso && !DRAWING.includes(tool)) return;
    const lasso = await fetchLasso();
    lasso.use(DRAWING.includes(held.tool) ? held.tool : '');
  };
  for (const sign of ['pointerover', 'focusin']) bar.addEventListener(sign, fetchLasso, { once: true, passive: true });
  stage.append(bar, said);
  return {
    draw: (view) => {
      held.view = view;
      const said = view.t('tool_look_help');
      if (held.drawn !== said) draw(held, use);
      held.drawn = said;
    },
    picking: () => held.tool === 'pick',
  };
}

/** What draws boxes and lines, fetched when a hand comes near the tools. */
async function lassoOf(held, stage, means) {
  try {
    const { createLasso } = await import('./lasso.js');
    return createLasso(stage, { ...means, how: () => held.how, tell: (found, how) => tell(held, found, how) });
  } catch (error) {
    held.lasso = null;
    throw error;
  }
}

function draw(held, use) {
  const { bar, view, tool, how } = held;
  if (!view) return;
  const { t } = view;
  const focused = document.activeElement?.closest?.('.map-tools') === bar;
  bar.setAttribute('aria-label', t('tools'));
  fill(
    bar,
    TOOLS.map(([name, sign]) =>
      el(
        'button',
        {
          type: 'button',
          id: `tool-${name}`,
          'aria-pressed': String(name === tool),
          title: t(`tool_${name}_help`),
          'aria-label': t(`tool_${name}_help`),
          on: { click: () => use(name === tool ? 'look' : name) },
        },
        el('span', { 'aria-hidden': 'true' }, sign),
        el('span', { class: 'tool-name' }, t(`tool_${name}`)),
      ),
    ),
    DRAWING.includes(tool)
      ? el(
          'select',
          { id: 'tool-how', 'aria-label': t('toolHow'), on: { change: (event) => (held.how = event.target.value) } },
          HOWS.map((one) => el('option', { value: one, selected: one === how }, t(`how_${one}`))),
        )
      : null,
  );
  if (focused) bar.querySelector(`#tool-${tool}`)?.focus();
  tell(held, null, '');
}

function tell({ said, tool, view }, found, how) {
  if (!view) return;
  const { t } = view;
  const text = found ? t(`found_${how}`, { count: found.size }) : tool === 'look' ? '' : t(`tool_${tool}_said`);
  said.hidden = text === '';
  said.textContent = text;
}
