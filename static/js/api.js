/**
 * The only place that talks to the server. Every failure leaves as a {@link Problem} with a sentence for people.
 */

/** What went wrong, in the server's words where it gave some. */
export class Problem extends Error {
  /**
   * @param {string} title
   * @param {string} detail
   * @param {number} status 0 when the server could not be reached
   */
  constructor(title, detail, status) {
    super(detail);
    this.title = title;
    this.detail = detail;
    this.status = status;
  }
}

/**
 * @param {string} path
 * @param {Object<string, ?string|number>} query empty values are left out
 * @param {{signal?: AbortSignal, lang: string}} options
 * @returns {Promise<any>}
 */
async function get(path, query, { signal, lang }) {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...query, lang })) {
    if (value !== null && value !== undefined && value !== '') params.set(key, String(value));
  }
  let answer;
  try {
    answer = await fetch(`${path}?${params}`, { signal, headers: { Accept: 'application/json' } });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem('', '', 0);
  }
  const body = await answer.json().catch(() => null);
  if (!answer.ok || body === null) throw new Problem(body?.title ?? '', body?.detail ?? '', answer.status);
  return body;
}

/** @param {{signal?: AbortSignal, lang: string}} options */
export async function getCatalogue(options) {
  const [atlases, vocabulary] = await Promise.all([
    get('/api/atlases', {}, options),
    get('/api/vocabulary', {}, options),
  ]);
  return { atlases, vocabulary };
}

/**
 * @param {string} atlas
 * @param {Object<string, any>} choice indicator, period, status, group, base, method, classes
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export function getMap(atlas, choice, options) {
  const { indicator, period, status, group, base, method, classes } = choice;
  return get(
    `/api/atlases/${encodeURIComponent(atlas)}/map`,
    { indicator, period, status, group, base, method, classes },
    options,
  );
}

/**
 * @param {string} atlas
 * @param {string} code
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export function getUnit(atlas, code, options) {
  return get(`/api/atlases/${encodeURIComponent(atlas)}/units/${encodeURIComponent(code)}`, {}, options);
}

/**
 * @param {string} atlas
 * @param {'funding'|'results'|'agencies'} what
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export function getRows(atlas, what, options) {
  return get(`/api/atlases/${encodeURIComponent(atlas)}/${what}`, {}, options);
}

/**
 * @param {string} atlas
 * @param {'observations'|'funding'} what
 * @param {string} lang
 */
export function csvAddress(atlas, what, lang) {
  return `/api/atlases/${encodeURIComponent(atlas)}/${what}.csv${lang === 'en' ? '?lang=en' : ''}`;
}
