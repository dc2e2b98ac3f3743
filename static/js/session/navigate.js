/**
 * Shows one slide at a time. Every size of a slide is a multiple of --u, so that fitting the window is setting one number.
 * No imports: the offline file holds this module in itself.
 */

const root = document.documentElement;
const bar = /** @type {HTMLElement} */ (document.getElementById('bar'));
const said = /** @type {HTMLElement} */ (document.getElementById('said'));
const help = /** @type {HTMLDialogElement} */ (document.getElementById('help'));
const QUIET_AFTER = 2500;
const SWIPE = 50;
/** From here on downwards, of the height of the window. */
const NEAR_BAR = 0.85;
const PHONE = 700;
const OVERVIEW_WIDTH = 320;
/** Of the usual size of letters. */
const SMALLEST = 0.75;
const LARGEST = 1.75;

/** A slide that holds too much for one screen of 4:3 is there twice. */
function ofFormat() {
  const other = root.classList.contains('narrow') ? 'wide-only' : 'narrow-only';
  return /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`.slide:not(.${other})`)]);
}

let slides = ofFormat();
let current = 0;
let typed = '';
let quiet = 0;
let touch = null;

/** Slides are called as in all papers of the session; what takes several screens is "7", "7-2", "7-3". */
const name = (/** @type {number} */ n) => slides[n].id.slice(1);
const find = (/** @type {string} */ called) => slides.findIndex((slide) => slide.id === `s${called}`);

/** The slide of the address, or the whole of which it names a part that this format has not; the first one without. */
function addressed() {
  const called = location.hash.slice(1);
  const [whole] = called.split('-');
  return Math.max(0, find(called) < 0 ? find(whole) : find(called));
}

/** @param {number} n from 0 */
function go(n) {
  current = Math.max(0, Math.min(slides.length - 1, n));
  slides.forEach((slide, i) => {
    slide.classList.toggle('current', i === current);
    slide.inert = mode() === 'presenting' && i !== current;
  });
  blacken(false);
  history.replaceState(null, '', `#${name(current)}`);
  said.textContent = `${name(current)}: ${slides[current].querySelector('h1, h2')?.textContent ?? ''}`;
  document.dispatchEvent(new CustomEvent('slide', { detail: { number: current, slides } }));
}

/** @param {boolean} black */
function blacken(black) {
  root.classList.toggle('black', black);
  document.dispatchEvent(new CustomEvent('black'));
}

function mode() {
  return ['overview', 'flow'].find((one) => root.classList.contains(one)) ?? 'presenting';
}

/** @param {string} next presenting or overview */
function show(next) {
  root.classList.remove('flow', 'presenting', 'overview');
  root.classList.add(next);
  for (const slide of slides) slide.tabIndex = next === 'overview' ? 0 : -1;
  fit();
  go(current);
  if (next === 'overview') slides[current].focus();
}

function fit() {
  const wide = root.classList.contains('narrow') ? 1440 : 1920;
  const unit = Math.min(innerWidth / wide, innerHeight / 1080);
  root.style.setProperty('--u', `${mode() === 'overview' ? OVERVIEW_WIDTH / 1920 : unit}px`);
}

/** Letters of words and tables as large as their slide has room for; drawings have been made for the room they have. */
function enlarge() {
  for (const slide of slides) {
    const content = /** @type {HTMLElement} */ (slide.querySelector('.content'));
    const fits = (/** @type {number} */ size) => {
      slide.style.setProperty('--s', String(size));
      return content.scrollHeight <= content.clientHeight + 1 && content.scrollWidth <= content.clientWidth + 1;
    };
    const drawn = content.querySelector('.chart, .map-figure');
    let [low, high] = drawn ? [1, 1] : [SMALLEST, LARGEST];
    if (fits(high)) continue;
    while (high - low > 0.02) {
      const middle = (low + high) / 2;
      [low, high] = fits(middle) ? [middle, high] : [low, middle];
    }
    fits(low);
  }
}

const acts = {
  back: () => go(current - 1),
  next: () => go(current + 1),
  first: () => go(0),
  last: () => go(slides.length - 1),
  overview: () => show(mode() === 'overview' ? 'presenting' : 'overview'),
  black: () => blacken(!root.classList.contains('black')),
  full: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.()),
  ratio: () => {
    const narrow = root.classList.toggle('narrow');
    const [whole] = name(current).split('-');
    slides = ofFormat();
    bar.querySelector('[data-act="ratio"]')?.setAttribute('aria-pressed', String(narrow));
    current = find(whole);
    show(mode());
    enlarge();
  },
  help: () => help.showModal(),
  presenter: () => document.dispatchEvent(new CustomEvent('presenter')),
};

/** Clickers send PageUp, PageDown, b or a full stop. */
const KEYS = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  o: 'overview',
  b: 'black',
  '.': 'black',
  f: 'full',
  r: 'ratio',
  p: 'presenter',
  '?': 'help',
};

/** @param {KeyboardEvent} event */
function press(event) {
  if (mode() === 'flow' || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  const on = /** @type {HTMLElement} */ (event.target);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === 'Enter' && mode() === 'overview' && on.classList?.contains('slide')) {
    current = slides.indexOf(on);
    show('presenting');
  } else if (key === 'Enter' && typed) {
    const n = find(String(Number(typed)));
    if (n >= 0) go(n);
  } else if (key === 'Escape' && mode() === 'overview') {
    show('presenting');
  } else if (/^\d$/.test(key)) {
    typed = `${typed}${key}`.slice(-3);
    return;
  } else if (root.classList.contains('black')) {
    blacken(false);
  } else if (key === ' ' && on.closest?.('button, a, [role="button"]')) {
    return;
  } else if (KEYS[key]) {
    acts[KEYS[key]]();
  } else {
    return;
  }
  typed = '';
  event.preventDefault();
}

/** @param {MouseEvent} event a click on the left third goes back, elsewhere on */
function click(event) {
  const on = /** @type {Element} */ (event.target);
  if (mode() === 'flow') return;
  const act = on.closest('[data-act]');
  if (act) {
    acts[act.getAttribute('data-act') ?? '']?.();
    return;
  }
  const slide = on.closest('.slide');
  if (mode() === 'overview' && slide) {
    current = slides.indexOf(/** @type {HTMLElement} */ (slide));
    show('presenting');
  } else if (/** @type {PointerEvent} */ (event).pointerType === 'touch' && isNearBar(event)) {
    wake(true);
  } else if (slide && !on.closest('a, button, [data-unit], dialog') && !getSelection()?.toString()) {
    acts[event.clientX < innerWidth / 3 ? 'back' : 'next']();
  }
}

/**
 * The pointer goes away while nobody moves it, and with it the bar, which covers the foot of the slide: it comes only to
 * who reaches for it.
 * @param {boolean} reached
 */
function wake(reached) {
  root.classList.remove('quiet');
  root.classList.toggle('reached', reached);
  clearTimeout(quiet);
  quiet = setTimeout(rest, QUIET_AFTER);
}

function rest() {
  root.classList.add('quiet');
  root.classList.remove('reached');
}

const isNearBar = (/** @type {MouseEvent} */ event) => event.clientY > innerHeight * NEAR_BAR;

addEventListener('keydown', press);
addEventListener('click', click);
addEventListener('resize', () => (mode() === 'flow' ? begin() : fit()));
addEventListener('hashchange', () => {
  if (mode() !== 'flow' && addressed() !== current) go(addressed());
});
addEventListener('mousemove', (event) => wake(isNearBar(event)));
// Two fingers enlarge, they do not turn the page.
addEventListener('touchstart', (event) => (touch = event.touches.length === 1 ? event.touches[0] : null), { passive: true });
addEventListener(
  'touchend',
  (event) => {
    const end = event.changedTouches[0];
    const across = touch ? end.clientX - touch.clientX : 0;
    const along = touch ? Math.abs(end.clientY - touch.clientY) : 0;
    if (Math.abs(across) > Math.max(SWIPE, along) && mode() === 'presenting') acts[across > 0 ? 'back' : 'next']();
    touch = null;
  },
  { passive: true },
);
document.addEventListener('act', (event) => acts[/** @type {CustomEvent} */ (event).detail]?.());

/** On a phone held upright a slide is too small to read: there the slides stay below each other. */
function begin() {
  if (innerWidth < PHONE) return;
  bar.hidden = false;
  current = addressed();
  show('presenting');
  enlarge();
  wake(true);
}

begin();
document.body.dataset.ready = 'true';
