/**
 * What the administrator's page asks of the server. The token is kept in the session of this tab only and goes into a
 * header, never into an address.
 */

import { Problem } from './api.js';

const KEY = 'atlas-admin-token';
/** The token where the browser is told to keep nothing: until the page is left. */
let held = '';

export function token() {
  return store()?.getItem(KEY) ?? held;
}

/** @param {string} value */
export function keepToken(value) {
  held = value;
  store()?.setItem(KEY, value);
}

export function forgetToken() {
  held = '';
  store()?.removeItem(KEY);
}

/** @returns {?Storage} null where the browser refuses to keep anything: merely asking for it fails there */
function store() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/**
 * @param {string} path below `/api/admin/`
 * @param {{lang: string, method?: string, query?: Object<string, string>, body?: any, signal?: AbortSignal}} options
 * @returns {Promise<any>}
 */
export async function ask(path, { lang, method = 'GET', query = {}, body, signal }) {
  const headers = { Accept: 'application/json', Authorization: `Bearer ${token()}` };
  if (body) headers['Content-Type'] = 'application/json';
  let answer;
  try {
    answer = await fetch(address(path, { ...query, lang }), {
      method,
      headers,
      signal,
      cache: 'no-store',
      body: body && JSON.stringify(body),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem('', '', 0);
  }
  return read(answer.status, await answer.text());
}

/**
 * Sends files and tells how many bytes have left.
 * @param {{file: File, name: string}[]} files
 * @param {{lang: string, query: Object<string, string>, onProgress: (done: number, total: number) => void,
 *   signal: AbortSignal}} options
 * @returns {Promise<any>} the job
 */
export function send(files, { lang, query, onProgress, signal }) {
  const form = new FormData();
  for (const { file, name } of files) form.append('files', file, name);
  const request = new XMLHttpRequest();
  request.open('POST', address('imports', { ...query, lang }));
  request.setRequestHeader('Authorization', `Bearer ${token()}`);
  request.upload.addEventListener('progress', (event) => onProgress(event.loaded, event.total));
  signal.addEventListener('abort', () => request.abort());
  return new Promise((resolve, reject) => {
    request.addEventListener('load', () => {
      try {
        resolve(read(request.status, request.responseText));
      } catch (error) {
        reject(error);
      }
    });
    request.addEventListener('error', () => reject(new Problem('', '', 0)));
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    request.send(form);
  });
}

/**
 * Fetches a file that needs the token and hands it to the browser to save, under the name the server gives it.
 * @param {string} path
 * @param {string} lang
 */
export async function save(path, lang) {
  const answer = await fetch(address(path, { lang }), { headers: { Authorization: `Bearer ${token()}` } });
  if (!answer.ok) read(answer.status, await answer.text());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function address(path, query) {
  const params = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
  return `/api/admin/${path}?${params}`;
}

function read(status, text) {
  let body = null;
  try {
    body = text ? JSON.parse(text) : null;
  } catch {
    throw new Problem('', '', status);
  }
  if (status < 200 || status >= 300) throw new Problem(body?.title ?? '', body?.detail ?? '', status);
  return body;
}
