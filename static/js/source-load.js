/** Fetches what is needed to draw where a figure comes from. */

import { getAnswers, getDocument, getSource, getVocabulary } from './api.js';
import { isAmbiguous } from './sentence.js';

/**
 * @param {string} address
 * @param {{signal?: AbortSignal, lang: 'vi'|'en'}} options
 * @returns {Promise<{source: any, vocabulary: any, neighbours: ?any[], blamed: string, answers: any[]}>} `neighbours`: all figures of the
 *   same cell, where they are needed to tell which number is meant; `blamed`: the finding that is about this figure;
 *   `answers`: what was asked and answered about it
 */
export async function loadSource(address, options) {
  const [source, vocabulary, answers] = await Promise.all([
    getSource(address, options),
    getVocabulary(options),
    getAnswers(address, options),
  ]);
  const neighbours = needsCell(source) ? await figuresOfCell(source, options) : null;
  const blamed = neighbours?.find((one) => one.address === source.address)?.finding ?? '';
  return { source, vocabulary, neighbours, blamed, answers };
}

/** A number that stands twice in its sentence, or takes part in a finding that may be about another number. */
function needsCell(source) {
  if (source.kind === 'computed') return false;
  return isAmbiguous(source.cell, source.printed) || source.findings.some((one) => one.role === 'involved');
}

async function figuresOfCell(source, options) {
  const { places } = await getDocument(source.document.atlas, options);
  const place = places.find((one) => one.id === source.place.id);
  return place?.cells.find((cell) => cell.row === source.row && cell.col === source.col)?.figures ?? null;
}
