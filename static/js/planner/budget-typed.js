/** What people type counts when they pause or leave the field; one visit of a field is one step that can be undone. */

const PAUSE_MS = 700;

/**
 * @param {HTMLInputElement|HTMLTextAreaElement} input
 * @param {(text: string, how: 'step'|'replace') => void} commit
 */
export function typed(input, commit) {
  let timer = 0;
  let last = input.value;
  let stepped = false;
  const flush = () => {
    clearTimeout(timer);
    if (input.value === last) return;
    last = input.value;
    commit(last, stepped ? 'replace' : 'step');
    stepped = true;
  };
  input.addEventListener('focus', () => {
    last = input.value;
    stepped = false;
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE_MS);
  });
  input.addEventListener('change', flush);
}
