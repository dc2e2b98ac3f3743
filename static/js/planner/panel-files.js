/** Pictures and workbooks of what a panel shows, made by the server of the very request that the panel shows the answer to. */

import { Problem } from '../api.js';
import { el } from '../dom.js';
import { saveBlob } from './allocation-csv.js';
import { scenarioQuery } from './scenario-query.js';
import { state } from './state.js';

const WORDS = {
  vi: { group: 'Tải kết quả này', png: 'Ảnh (PNG)', svg: 'Ảnh (SVG)', xlsx: 'Bảng tính (XLSX)', docx: 'Phụ lục (DOCX)', failed: 'Không tải được tệp' },
  en: { group: 'Take this result away', png: 'Picture (PNG)', svg: 'Picture (SVG)', xlsx: 'Workbook (XLSX)', docx: 'Annex (DOCX)', failed: 'The file could not be had' },
};

/**
 * Where the files of a result come from.
 * @typedef {{what: string, query?: Object<string, string>, body?: any}} Files `what`: the end of the address of the answer;
 *   with a body it is posted
 */

/**
 * @param {string} id
 * @param {import('./view.js').View} view
 * @param {string[]} endings
 * @param {Files} from
 */
export function fileButtons(id, view, endings, from) {
  const w = WORDS[view.lang];
  const fault = el('p', { class: 'field-fault', role: 'alert', hidden: true });
  const take = (ending) => () => takeFile(ending, from, view, fault);
  return el(
    'div',
    { class: 'panel-files', id, role: 'group', 'aria-label': w.group },
    endings.map((ending) => el('button', { type: 'button', class: 'button', id: `${id}-${ending}`, data: { ending }, on: { click: take(ending) } }, w[ending])),
    fault,
  );
}

/**
 * Hands a file to the browser; pictures outline what the list on the screen chooses, an annex is that of the list with the result in it.
 * @param {string} ending
 * @param {Files} from
 * @param {import('./view.js').View} view
 * @param {HTMLElement} fault says why there is none
 */
export async function takeFile(ending, { what, query = {}, body }, { lang, atlas }, fault) {
  fault.hidden = true;
  const list = ending === 'xlsx' ? {} : scenarioQuery(state());
  try {
    const { name, blob } = await fileOf(`/api/atlases/${encodeURIComponent(atlas.id)}/${what}.${ending}`, { ...query, ...list, lang }, body);
    saveBlob(name || `${atlas.id}.${ending}`, blob);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    fault.textContent = [WORDS[lang].failed, error.detail].filter(Boolean).join(': ');
    fault.hidden = false;
  }
}

async function fileOf(path, query, body) {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  const posted = body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  let answer;
  try {
    answer = await fetch(`${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`, posted);
  } catch {
    throw new Problem('', '', 0);
  }
  if (!answer.ok) {
    const told = await answer.json().catch(() => null);
    throw new Problem(told?.title ?? '', told?.detail ?? '', answer.status);
  }
  const [, name] = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '') ?? [];
  return { name, blob: await answer.blob() };
}
