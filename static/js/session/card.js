/** A unit that is chosen on a map, in a table or a chart opens what the deck knows of it. No imports: see navigate.js. */

const card = /** @type {HTMLDialogElement} */ (document.getElementById('card'));
const cards = new Map([...document.querySelectorAll('#cards [data-unit]')].map((one) => [one.getAttribute('data-unit'), one]));

/** @param {Element|null} on */
function open(on) {
  const found = cards.get(on?.getAttribute('data-unit') ?? '');
  if (!found || document.documentElement.classList.contains('overview')) return false;
  card.querySelector('.card-body')?.replaceChildren(...[...found.cloneNode(true).childNodes]);
  card.showModal();
  return true;
}

addEventListener('click', (event) => {
  const on = /** @type {Element} */ (event.target);
  if (on.closest('a, dialog') || !open(on.closest('[data-unit]'))) return;
  // Space and Enter shall lead on, not open the same unit again.
  card.addEventListener('close', () => /** @type {HTMLElement} */ (document.activeElement)?.blur(), { once: true });
});
addEventListener('keydown', (event) => {
  const on = document.activeElement;
  const chosen = !event.defaultPrevented && (event.key === 'Enter' || event.key === ' ');
  if (chosen && on?.matches('[data-unit]') && open(on)) event.preventDefault();
});
