/**
 * The only place that talks to the server. Every failure leaves as a {@link Problem} with a sentence for people.
 */

/** What went wrong, in the server's words where it gave some. */
export class Problem extends Error {
  /**
   * @param {string} title
   * @param {string} detail
   * @param {number} status 0 when the server could not be reached
   * @param {string} [field] what of the request is meant
   */
  constructor(title, detail, status, field = '') {
    super(detail);
    this.title = title;
    this.detail = detail;
    this.status = status;
    this.field = field;
  }
}

const problemOf = (body, status) => new Problem(body?.title ?? '', body?.detail ?? '', status, body?.field ?? '');

/**
 * @param {string} path
 * @param {Object<string, ?string|number>} query empty values are left out
 * @param {{signal?: AbortSignal, lang: string, run?: string}} options `run`: as for {@link post}
 * @returns {Promise<any>}
 */
export async function get(path, query, { signal, lang, run }) {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...query, lang })) {
    if (value !== null && value !== undefined && value !== '') params.set(key, String(value));
  }
  let answer;
  try {
    answer = await fetch(`${path}?${params}`, { signal, headers: { Accept: 'application/json', ...(run ? { 'Atlas-Run': run } : {}) } });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem('', '', 0);
  }
  const body = await answer.json().catch(() => null);
  if (!answer.ok || body === null) throw problemOf(body, answer.status);
  return body;
}

/**
 * Asks for something to be computed.
 * @param {string} path
 * @param {any} body
 * @param {{signal?: AbortSignal, lang: string, run?: string, token?: string, query?: Object<string, string>}} options `run`:
 *   a newer computation of that name ends this one; `token`: of the administrator, where one is needed; `query`: beside the
 *   language
 * @returns {Promise<any>}
 */
export async function post(path, body, { signal, lang, run, token, query = {} }) {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  if (run) headers['Atlas-Run'] = run;
  if (token) headers.Authorization = `Bearer ${token}`;
  let answer;
  try {
    answer = await fetch(`${path}?${new URLSearchParams({ ...query, lang })}`, { method: 'POST', signal, headers, body: JSON.stringify(body) });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem('', '', 0);
  }
  const told = await answer.json().catch(() => null);
  if (!answer.ok || told === null) throw problemOf(told, answer.status);
  return told;
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
 * The figures of a map, without its shapes.
 * @param {string} atlas
 * @param {Object<string, any>} choice indicator, period, status, group, base, boundaries, method, classes
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export function getMap(atlas, choice, options) {
  const { indicator, period, status, group, base, boundaries, method, classes } = choice;
  return get(
    `/api/atlases/${encodeURIComponent(atlas)}/map`,
    { indicator, period, status, group, base, boundaries, method, classes, geometry: false },
    options,
  );
}

/** Atlases of more units than this are drawn from tiles. */
const MANY = 400;

/**
 * The shapes of an atlas, to be joined with its figures by code; only where to find tiles of them when there are too many.
 * @param {any} atlas
 * @param {{id: string, unitCount: number}} vintage the day whose units are wanted
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export async function getShapes(atlas, vintage, options) {
  const tiled = vintage.unitCount > MANY;
  const path = `/api/atlases/${encodeURIComponent(atlas.id)}/boundaries`;
  return { ...(await get(path, { boundaries: vintage.id, geometry: tiled ? false : '' }, options)), tiled };
}

/**
 * @param {string} atlas
 * @param {string} code
 * @param {string} boundaries the vintage the code belongs to
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export function getUnit(atlas, code, boundaries, options) {
  const path = `/api/atlases/${encodeURIComponent(atlas)}/units/${encodeURIComponent(code)}`;
  return get(path, { boundaries }, options);
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
 * @param {string} [boundaries]
 */
export function csvAddress(atlas, what, lang, boundaries = 'original') {
  const query = new URLSearchParams();
  if (boundaries !== 'original') query.set('boundaries', boundaries);
  if (lang === 'en') query.set('lang', lang);
  const asked = query.size ? `?${query}` : '';
  return `/api/atlases/${encodeURIComponent(atlas)}/${what}.csv${asked}`;
}

/**
 * The layer on the map as a file, the selected unit outlined where the file has a map.
 * @param {string} atlas
 * @param {string} ending of the file; empty for GeoJSON
 * @param {Object<string, string>} choice
 * @param {{lang: string, unit: string}} state
 */
export function layerFile(atlas, ending, choice, { lang, unit }) {
  const selected = /svg|png|docx/.test(ending) ? unit : '';
  const query = Object.entries({ ...choice, selected, lang: lang === 'en' ? lang : '' }).filter(([, value]) => value);
  return `/api/atlases/${encodeURIComponent(atlas)}/map${ending}?${new URLSearchParams(query)}`;
}

/**
 * A document as printed: its tables and sentences, cell by cell.
 * @param {string} atlas
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export function getDocument(atlas, options) {
  return get(`/api/atlases/${encodeURIComponent(atlas)}/document`, {}, options);
}

/**
 * What does not add up in a document, gravest first.
 * @param {string} atlas
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export function getFindings(atlas, options) {
  return get(`/api/atlases/${encodeURIComponent(atlas)}/findings`, {}, options);
}

/** @param {{signal?: AbortSignal, lang: string}} options */
export function getVocabulary(options) {
  return get('/api/vocabulary', {}, options);
}

/**
 * Where a figure comes from.
 * @param {string} address `/nguon/{atlas}/{place}/{row}/{col}` of a printed figure, `/nguon/{atlas}/tinh/{formula}?…` of
 *   a computed one
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export function getSource(address, options) {
  const { pathname, searchParams } = new URL(address, location.origin);
  const [, , atlas, ...rest] = pathname.split('/');
  const path = rest[0] === 'tinh' ? ['computed', ...rest.slice(1)] : ['figures', ...rest];
  searchParams.delete('lang');
  return get(`/api/atlases/${[atlas, ...path].join('/')}`, Object.fromEntries(searchParams), options);
}

/**
 * What was asked and answered about the figure at that address.
 * @param {string} address
 * @param {{signal?: AbortSignal, lang: string}} options
 */
export function getAnswers(address, options) {
  const { pathname, searchParams } = new URL(address, location.origin);
  searchParams.delete('lang');
  const so = searchParams.size ? `${pathname}?${searchParams}` : pathname;
  return get(`/api/atlases/${pathname.split('/')[2]}/feedback`, { so }, options);
}

/**
 * The address of a computed value; its provenance stands behind it.
 * @param {string} atlas
 * @param {'sum_of_units'|'implied_households'|'rate_from_counts'|'disbursement_rate'} formula
 * @param {Object<string, string>} keys in the order of the formula
 */
export function computedAddress(atlas, formula, keys) {
  return `/nguon/${encodeURIComponent(atlas)}/tinh/${formula}?${new URLSearchParams(keys)}`;
}

/**
 * @param {string} atlas
 * @param {string} [place] one place as CSV; without it the whole document as a workbook
 * @param {string} [lang]
 */
export function documentFile(atlas, place, lang) {
  const path = `/api/atlases/${encodeURIComponent(atlas)}`;
  const file = place ? `${path}/document/${encodeURIComponent(place)}.csv` : `${path}/document.xlsx`;
  return lang === 'en' ? `${file}?lang=en` : file;
}
