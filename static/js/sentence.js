/**
 * Finds printed figures within the text they were printed in. The transcription says which figures a sentence holds and
 * in which order, not at which letter, so `12` must not be found in `12/3/2021`, nor `9` in `90.330`.
 *
 * @typedef {{printed: string, address: string}} Printed
 * @typedef {{text: string, figures: Printed[]}} Piece a stretch of text with the figures printed there, mostly none
 * @typedef {{start: number, end: number, figures: Printed[]}} Spot
 */

/** What stands before a number that is a date or the number of a document. */
const NO_FIGURE_AFTER = /(?:ngày|tháng|năm|số|điều|khoản|mục|phụ lục|biểu|nghị quyết|nghị định|quyết định)\s*$/iu;

/**
 * The text in pieces. Figures that share one printing (the two ends of `100-200`) share a piece; a figure whose print
 * is not in the text comes last, with an empty text.
 * @template {Printed} P
 * @param {string} text
 * @param {P[]} figures in the order of the transcription
 * @returns {{text: string, figures: P[]}[]}
 */
export function cut(text, figures) {
  const { spots, lost } = settle(text, figures);
  const pieces = [];
  let at = 0;
  for (const spot of spots.sort((a, b) => a.start - b.start)) {
    if (spot.start > at) pieces.push({ text: text.slice(at, spot.start), figures: [] });
    pieces.push({ text: text.slice(spot.start, spot.end), figures: spot.figures });
    at = spot.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), figures: [] });
  return lost.length ? [...pieces, { text: '', figures: lost }] : pieces;
}

/**
 * Whether a print stands at more than one spot of the text, so that its neighbours must tell which is meant.
 * @param {string} text
 * @param {string} printed
 */
export function isAmbiguous(text, printed) {
  return places(text, printed).length > 1;
}

/** Gives each figure its spot: the next likely one, else any likely one, else a date-like one, else one already taken. */
function settle(text, figures) {
  const spots = [];
  const lost = [];
  let cursor = 0;
  for (const figure of figures) {
    const all = places(text, figure.printed);
    const free = all.filter((one) => spots.every((spot) => one.end <= spot.start || one.start >= spot.end));
    const likely = free.filter((one) => one.likely);
    const found =
      likely.find((one) => one.start >= cursor) ?? likely[0] ?? free.find((one) => one.start >= cursor) ?? free[0];
    const shared = spots.findLast((spot) => all.some((one) => one.start === spot.start && one.end === spot.end));
    if (found) {
      spots.push({ start: found.start, end: found.end, figures: [figure] });
      cursor = found.end;
    } else if (shared) shared.figures.push(figure);
    else lost.push(figure);
  }
  return { spots, lost };
}

/** Where the print stands as a number of its own; `likely` unless it looks like part of a date or a document's number. */
function places(text, printed) {
  const found = [];
  if (!printed) return found;
  for (let start = text.indexOf(printed); start >= 0; start = text.indexOf(printed, start + 1)) {
    const end = start + printed.length;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const within = /\d[.,]?$/.test(before) || (/\d$/.test(printed) && /^[.,]?\d/.test(after));
    if (within) continue;
    const joined = /[\p{L}\d][/-]$/u.test(before) || /^[/-][\p{L}\d]/u.test(after);
    found.push({ start, end, likely: !joined && !NO_FIGURE_AFTER.test(before) });
  }
  return found;
}
