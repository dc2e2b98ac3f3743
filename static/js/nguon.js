/** The page of one figure: the same as the panel says, at an address that can be cited. */

import { byId, el, fill } from './dom.js';
import { failPage, pointLink, startPage } from './page.js';
import { loadSource } from './source-load.js';
import { sourceView } from './source-view.js';

const address = location.pathname + location.search;
const { lang, t } = startPage();
const atlas = decodeURIComponent(location.pathname.split('/')[2] ?? '');
pointLink('to-explorer', `/quy-hoach/ban-do?${new URLSearchParams({ atlas })}`, lang);
pointLink('to-document', `/tai-lieu/${encodeURIComponent(atlas)}`, lang);

try {
  draw(await loadSource(address, { lang }));
} catch (error) {
  failPage(error, t, t('sourceMissing'));
}

function draw(loaded) {
  const { source } = loaded;
  const { name, about, value, range, body } = sourceView(source, { ...loaded, t, lang, heading: 'h2' });
  document.title = `${value} – ${[name, about].filter(Boolean).join(', ')} | Atlas Giảm nghèo`;
  document.head.append(el('link', { rel: 'canonical', href: `${location.origin}${source.address}` }));
  fill(
    byId('source-page'),
    el('p', { class: 'source-kicker' }, t('sourceTitle')),
    el(
      'h1',
      { class: 'source-title', id: 'source-title' },
      el('span', { class: 'source-name' }, name),
      el('span', { class: 'source-about' }, about),
      el('span', { class: 'source-value' }, value),
      range ? el('span', { class: 'source-range' }, range) : null,
    ),
    body,
  );
  document.body.dataset.ready = 'true';
}
