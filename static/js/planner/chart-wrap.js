/** Breaks a long name into lines, so that no label is cut. */

const LETTER = 7.5;

/**
 * @param {string} text
 * @param {number} width of the whole chart in pixels; a label takes a third of it
 * @returns {string[]}
 */
export function wrap(text, width) {
  const most = Math.max(14, Math.min(28, width / 3 / LETTER));
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last && last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
