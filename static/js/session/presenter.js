/**
 * The presenter's window: this slide, the next one, notes, clock. It is made of copies of this page, so that nothing is
 * fetched and a file on a USB stick can do it too. No imports: see navigate.js.
 */

const words =
  document.documentElement.lang === 'en'
    ? { now: 'Now', next: 'Next', notes: 'Notes', end: 'End', blocked: 'The browser blocked the window.', time: 'Elapsed' }
    : { now: 'Đang chiếu', next: 'Tiếp theo', notes: 'Ghi chú', end: 'Hết', blocked: 'Trình duyệt đã chặn cửa sổ.', time: 'Đã qua' };
const LOOK = `
  body { display: grid; grid-template: auto minmax(0, 1fr) / 1.6fr 1fr; gap: 12px; height: 100vh; padding: 12px;
    background: #101820; color: #fff; overflow: hidden; font-size: 20px; }
  h2 { margin: 0 0 6px; font-size: 18px; color: #d7dce2; }
  .frame { overflow: hidden; }
  .frame .slide { position: relative; inset: auto; margin: 0; width: calc(var(--u) * 1920); height: calc(var(--u) * 1080);
    overflow: hidden; visibility: visible; color: #101820; }
  .narrow .frame .slide { width: calc(var(--u) * 1440); padding-inline: calc(var(--u) * 60); }
  .say { grid-column: 1 / -1; display: grid; grid-template-columns: 1fr auto; gap: 24px; overflow: auto; }
  .say .notes { display: block; font-size: 26px; line-height: 1.4; }
  .clock { font-size: 44px; font-weight: 700; text-align: right; font-variant-numeric: tabular-nums; }
`;

/** @type {Window|null} */
let desk = null;
let begun = 0;
const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.slide:not(.narrow-only)')]);
// Navigate.js has shown the first slide already, of 16:9.
let shown = { number: Math.max(0, all.findIndex((slide) => slide.classList.contains('current'))), slides: all };

function styles() {
  const sheet = new /** @type {any} */ (desk).CSSStyleSheet();
  const rules = [...document.styleSheets].flatMap((one) => [...one.cssRules].map((rule) => rule.cssText));
  sheet.replaceSync(`${rules.join('\n')}\n${LOOK}`);
  return sheet;
}

function open() {
  desk = window.open('', 'presenter', 'width=1200,height=800');
  if (!desk) {
    const said = document.getElementById('said');
    if (said) said.textContent = words.blocked;
    return;
  }
  begun ||= Date.now();
  const page = desk.document;
  page.title = document.title;
  page.documentElement.lang = document.documentElement.lang;
  /** @type {any} */ (page).adoptedStyleSheets = [styles()];
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, bubbles: true }));
  });
  page.addEventListener('click', () => document.dispatchEvent(new CustomEvent('act', { detail: 'next' })));
  draw();
}

function part(title, className, ...nodes) {
  const box = /** @type {Window} */ (desk).document.createElement('section');
  const head = /** @type {Window} */ (desk).document.createElement('h2');
  box.className = className;
  head.textContent = title;
  box.append(head, ...nodes);
  return box;
}

/** @param {HTMLElement|undefined} slide @param {number} width */
function copy(slide, width) {
  if (!slide) return words.end;
  const node = /** @type {HTMLElement} */ (/** @type {Window} */ (desk).document.importNode(slide, true));
  node.removeAttribute('inert');
  node.style.setProperty('--u', `${width / (narrow() ? 1440 : 1920)}px`);
  for (const id of [node, ...node.querySelectorAll('[id]')]) id.removeAttribute('id');
  return node;
}

function narrow() {
  return document.documentElement.classList.contains('narrow');
}

function draw() {
  if (!desk || desk.closed) return;
  desk.document.documentElement.classList.toggle('narrow', narrow());
  const { number, slides } = shown;
  const page = desk.document;
  const notes = page.importNode(/** @type {Element} */ (slides[number].querySelector('.notes')), true);
  notes.removeAttribute('hidden');
  const clock = page.createElement('p');
  clock.className = 'clock';
  const say = part(words.notes, 'say');
  say.append(notes, clock);
  page.body.replaceChildren(
    part(`${words.now} ${slides[number].querySelector('.page-number')?.textContent ?? ''}`, 'frame', copy(slides[number], desk.innerWidth * 0.58)),
    part(words.next, 'frame', copy(slides[number + 1], desk.innerWidth * 0.36)),
    say,
  );
  tick();
}

function tick() {
  const clock = desk && !desk.closed ? desk.document.querySelector('.clock') : null;
  if (!clock) return;
  const gone = Math.floor((Date.now() - begun) / 1000);
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const now = new Date();
  clock.textContent = `${two(now.getHours())}:${two(now.getMinutes())} · ${words.time} ${two(Math.floor(gone / 60))}:${two(gone % 60)}`;
}

document.addEventListener('slide', (event) => {
  shown = /** @type {CustomEvent} */ (event).detail;
  draw();
});
document.addEventListener('presenter', open);
setInterval(tick, 1000);
