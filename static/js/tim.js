/** Suggestions while one types into the search for a commune. Without them the form works as it is. */

const WAIT = 150;
const field = /** @type {HTMLInputElement} */ (document.getElementById('q'));
const list = document.createElement('ul');
list.id = 'suggestions';
list.className = 'suggestions';
list.setAttribute('role', 'listbox');
list.hidden = true;

setUp();

function setUp() {
  const english = document.documentElement.lang === 'en';
  list.setAttribute('aria-label', english ? 'Suggestions' : 'Gợi ý');
  field.parentElement?.append(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => suggest(field.value.trim(), english), WAIT);
  });
  field.addEventListener('keydown', walk);
  field.addEventListener('blur', close);
  // A press on a suggestion must not take the focus, and close the list, before it counts.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  document.body.dataset.ready = 'true';
}

/**
 * @param {string} query
 * @param {boolean} english
 */
async function suggest(query, english) {
  if (query.length < 2) return close();
  const address = `/api/units?q=${encodeURIComponent(query)}${english ? '&lang=en' : ''}`;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok || field.value.trim() !== query) return undefined;
  const { units } = await answer.json();
  return open(units, english);
}

/**
 * @param {{name: string, about: string, address: string}[]} units
 * @param {boolean} english
 */
function open(units, english) {
  list.replaceChildren(...units.map((unit, i) => option(unit, i, english)));
  list.hidden = units.length === 0;
  field.setAttribute('aria-expanded', String(!list.hidden));
  field.removeAttribute('aria-activedescendant');
}

function option(unit, i, english) {
  const item = document.createElement('li');
  item.id = `suggestion-${i}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const about = document.createElement('span');
  about.className = 'sub';
  about.textContent = unit.about;
  item.append(`${unit.name} `, about);
  const place = new URL(unit.address, window.location.origin);
  if (english) place.searchParams.set('lang', 'en');
  item.dataset.address = place.pathname + place.search;
  item.addEventListener('click', () => window.location.assign(item.dataset.address ?? ''));
  return item;
}

/** @param {KeyboardEvent} event */
function walk(event) {
  if (list.hidden) return;
  const items = [...list.children];
  const at = items.findIndex((item) => item.getAttribute('aria-selected') === 'true');
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
  } else if (event.key === 'Enter' && at >= 0) {
    event.preventDefault();
    window.location.assign(/** @type {HTMLElement} */ (items[at]).dataset.address ?? '');
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const down = event.key === 'ArrowDown';
    mark(items, down ? (at + 1) % items.length : (at <= 0 ? items.length : at) - 1);
  }
}

function mark(items, at) {
  items.forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
  field.setAttribute('aria-activedescendant', items[at].id);
}

function close() {
  list.hidden = true;
  field.setAttribute('aria-expanded', 'false');
  field.removeAttribute('aria-activedescendant');
}
