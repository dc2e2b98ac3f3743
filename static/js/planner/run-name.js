/**
 * A name for what the server computes for this page. Whoever knows it can stop the computation, so it must not be
 * guessable, on plain http in an office's network neither, where `randomUUID` is missing.
 * @param {string} what
 */
export const runName = (what) =>
  `${what}-${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
