/** Pictures and workbooks of what a panel shows, made by the server of the very request that the panel shows the answer to. */

import { Problem } from '../api.js';
import { el } from '../dom.js';
import { saveBlob } from './allocation-csv.js';

const WORDS = {
  vi: { group: 'Tải kết quả này', png: 'Ảnh (PNG)', svg: 'Ảnh (SVG)', xlsx: 'Bảng tính (XLSX)', failed: 'Không tải được tệp' },
  en: { group: 'Take this result away', png: 'Picture (PNG)', svg: 'Picture (SVG)', xlsx: 'Workbook (XLSX)', failed: 'The file could not be had' },
};

/**
 * @param {string} id
 * @param {import('./view.js').View} view
 * @param {string[]} endings
 * @param {{what: string, query?: Object<string, string>, body?: any}} from `what`: the end of the address of the answer; with
 *   a body it is posted
 */
export function fileButtons(id, { lang, atlas }, endings, { what, query = {}, body }) {
  const w = WORDS[lang];
  const fault = el('p', { class: 'field-fault', role: 'alert', hidden: true });
  const fetchFile = async (event) => {
    const { ending } = event.currentTarget.dataset;
    fault.hidden = true;
    try {
      const { name, blob } = await fileOf(`/api/atlases/${encodeURIComponent(atlas.id)}/${what}.${ending}`, { ...query, lang }, body);
      saveBlob(name || `${atlas.id}.${ending}`, blob);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      fault.textContent = [w.failed, error.detail].filter(Boolean).join(': ');
      fault.hidden = false;
    }
  };
  return el(
    'div',
    { class: 'panel-files', id, role: 'group', 'aria-label': w.group },
    endings.map((ending) => el('button', { type: 'button', class: 'button', id: `${id}-${ending}`, data: { ending }, on: { click: fetchFile } }, w[ending])),
    fault,
  );
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
