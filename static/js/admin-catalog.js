/** Known open sources: what they are, under which licence, and a button that fetches. */

import { ask } from './admin-api.js';
import { bytes } from './admin-words.js';
import { el, fill } from './dom.js';
import { date } from './format.js';

/**
 * @param {HTMLElement} box
 * @param {any[]} sources
 * @param {any} page
 */
export function catalogView(box, sources, page) {
  const { t } = page;
  if (sources.length === 0) {
    fill(box, el('p', {}, t('catalogNone')));
    return;
  }
  fill(box, el('ul', { class: 'sources' }, sources.map((source) => el('li', {}, card(source, page)))));
}

function card(source, page) {
  const { t } = page;
  const facts = [
    [t('sourceArea'), source.area],
    [t('sourceLevel'), t(`level_${source.level}`)],
    [t('sourceDay'), date(source.vintage)],
    [t('sourcePublisher'), source.publisher],
    [t('sourceLicence'), outside(source.licenceAddress, source.licence)],
    [t('sourceFrom'), outside(source.page, source.host)],
    source.bytes ? [t('sourceSize'), bytes(source.bytes, page)] : null,
  ].filter(Boolean);
  return [
    el('h3', { id: `source-${source.id}` }, source.name),
    el(
      'dl',
      {},
      facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
    ),
    el('p', { class: 'hint' }, source.note),
    el(
      'p',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'button',
          'aria-describedby': `source-${source.id}`,
          on: { click: () => fetchSource(source, page) },
        },
        t('fetch'),
      ),
    ),
  ];
}

function outside(address, text) {
  return el('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, text);
}

async function fetchSource(source, page) {
  try {
    page.follow(await ask(`catalog/${source.id}/fetch`, { lang: page.lang, method: 'POST' }));
    document.getElementById('job')?.scrollIntoView({ block: 'start' });
  } catch (error) {
    page.fail(error);
  }
}
