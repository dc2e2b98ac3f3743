/** What scenarios are called: saved and ready-made ones by their names, others by their criteria. */

import { small } from '../format.js';

/**
 * A scenario by its first criterion and how many more there are.
 * @param {any} request
 * @param {import('./view.js').View} view
 */
export function brief(request, { atlas, vocabulary, t }) {
  const [first, ...more] = request.criteria;
  const name = atlas.indicators.find(({ id }) => id === first.indicator)?.name ?? first.indicator;
  const group = first.group === 'all' ? '' : ` – ${vocabulary.groups[first.group] ?? first.group}`;
  const status = first.status === 'actual' ? '' : `, ${small(vocabulary.statuses[first.status] ?? first.status)}`;
  const label = `${name}${group}, ${first.period}${status}`;
  return more.length ? t('briefMore', { label, more: more.length }) : label;
}

/** The name of what stands behind a key of the comparison. */
export function nameOf(key, request, view, saved) {
  const { t, vocabulary, presets } = view;
  const rest = key.slice(2);
  if (!key) return t('compareNow');
  if (key.startsWith('p:')) return presets.find(({ id }) => id === rest)?.name ?? t('compareGone');
  if (key.startsWith('s:')) return saved.find(({ id }) => String(id) === rest)?.name ?? t('compareGone');
  if (key.startsWith('y:')) {
    const [period, status] = rest.split('~');
    return t('comparePeriod', { period, status: small(vocabulary.statuses[status] ?? status) });
  }
  return request ? t('comparePinned', { label: brief(request, view) }) : t('comparePinnedShort');
}
