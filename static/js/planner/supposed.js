/** Figures supposed to be others, as the address has them: `24088-0-10.5_24094-1-200` (unit, criterion, value). */

/** @param {{unit: string, criterion: number, value: number}[]} [whatIf] */
export const writeSupposed = (whatIf = []) =>
  whatIf.map((one) => `${one.unit}-${one.criterion}-${one.value}`).join('_');

/**
 * @param {string} text
 * @returns {{unit: string, criterion: number, value: number}[]} what cannot be read is left out
 */
export function readSupposed(text) {
  const found = [...text.matchAll(/(\w+?)-(\d+)-(-?[\d.]+(?:e-?\d+)?)(?:_|$)/g)];
  return found.map(([, unit, criterion, value]) => ({ unit, criterion: Number(criterion), value: Number(value) }));
}
