/** How to cite a figure: its address and the line that names document and place, each to be copied at a click. */

import { el } from './dom.js';

/**
 * @param {any} source the server's answer
 * @param {{t: import('./words.js').Words, heading: 'h2'|'h3'}} view
 */
export function citePart(source, { t, heading }) {
  const line = source.source ?? `${source.name}. ${source.document.citation}`;
  return el(
    'section',
    { class: 'source-part source-cite' },
    el(heading, {}, t('sourceCite')),
    copyField(`${location.origin}${source.address}`, t('sourceCite'), t),
    el(heading, {}, t('sourceCiteFull')),
    copyField(line, t('sourceCiteFull'), t),
  );
}

function copyField(text, label, t) {
  const field = el('textarea', {
    readonly: true,
    rows: text.length > 70 ? 2 : 1,
    'aria-label': label,
    spellcheck: 'false',
  });
  field.value = text;
  const said = el('span', { class: 'source-copied', role: 'status' });
  const button = el(
    'button',
    { type: 'button', class: 'button', on: { click: () => copy(field, said, t) } },
    t('sourceCopy'),
  );
  return el('div', { class: 'source-copy' }, field, button, said);
}

/** Without a secure connection browsers keep the clipboard to themselves; then the text is selected for Ctrl+C. */
async function copy(field, said, t) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = t('sourceCopied');
  } catch {
    said.textContent = document.execCommand('copy') ? t('sourceCopied') : t('sourceCopyHand');
  }
}
