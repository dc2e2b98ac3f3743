/** The scenario of the page as files of it are asked for. */

/**
 * Its code, and the figures supposed to be others, which a code leaves out.
 * @param {import('./state.js').State} now
 * @returns {Object<string, string>}
 */
export function scenarioQuery({ k, scenario }) {
  const supposed = (scenario?.whatIf ?? []).map(({ unit, criterion, value }) => [unit, criterion, plain(value)].join('~'));
  return { scenario: k, ...(supposed.length ? { whatIf: supposed.join('!') } : {}) };
}

/** A number in plain digits, as the server reads it. */
export const plain = (value) => (String(Number(value.toFixed(9))).includes('e') ? value.toFixed(9) : String(Number(value.toFixed(9))));
