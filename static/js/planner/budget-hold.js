/** Keeps a panel's last answer in sight. */

/**
 * While a new answer is computed the old one stays, pale and out of use.
 * @param {HTMLElement} result
 * @param {boolean} computing
 * @param {string} sentence what an answer has
 * @returns {boolean} whether there is an old one to keep
 */
export function isHeld(result, computing, sentence) {
  const held = computing && result.querySelector(sentence) !== null;
  result.classList.toggle('is-stale', held);
  result.inert = held;
  return held;
}
