/**
 * The presenter's window: this slide, the next one, notes, clock. It is made of copies of this page, so that nothing is
 * fetched and a file on a USB stick can do it too. No imports: see navigate.js.
 */

const words =
  document.documentElement.lang === 'en'
    ? {
        now: 'Now',
        next: 'Next',
        notes: 'Notes',
        end: 'End',
        clock: 'Clock',
        time: 'Elapsed',
        black: 'the screen is black',
        blocked: 'The browser blocked the window.',
      }
    : {
        now: 'Đang chiếu',
        next: 'Tiếp theo',
        notes: 'Ghi chú',
        end: 'Hết',
        clock: 'Đồng hồ',
        time: 'Đã qua',
        black: 'màn hình đang đen',
        blocked: 'Trình duyệt đã chặn cửa sổ.',
      };
const LOOK = `
  body { display: grid; grid-template: auto minmax(0, 1fr) / 1.6fr 1fr; gap: 16px; height: 100vh; padding: 16px;
    background: #101820; color: #fff; overflow: hidden; font-size: 20px; }
  body > section > h2 { margin: 0 0 6px; font-size: 18px; color: #d7dce2; }
  .frame { overflow: hidden; }
  .frame .slide { position: relative; inset: auto; margin: 0; width: calc(var(--u) * 1920); height: calc(var(--u) * 1080);
    overflow: hidden; visibility: visible; color: #101820; }
  .narrow .frame .slide { width: calc(var(--u) * 1440); padding-inline: calc(var(--u) * 60); }
  .say { overflow: auto; }
  .say .notes { display: block; font-size: 26px; line-height: 1.4; }
  .say ul { margin: 0; padding-left: 1.2em; }
  .clock { font-size: 44px; font-weight: 700; font-variant-numeric: tabular-nums; }
  .clock p { margin: 0; line-height: 1.2; }
  .clock .elapsed { font-size: 30px; font-weight: 500; color: #d7dce2; }
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

/** @param {HTMLElement|undefined} slide @param {number} share of the window that it may take, across and down */
function copy(slide, share) {
  if (!slide) return words.end;
  const node = /** @type {HTMLElement} */ (/** @type {Window} */ (desk).document.importNode(slide, true));
  node.removeAttribute('inert');
  const { innerWidth, innerHeight } = /** @type {Window} */ (desk);
  node.style.setProperty('--u', `${share * Math.min(innerWidth / (narrow() ? 1440 : 1920), innerHeight / 1080)}px`);
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
  const clock = part(words.clock, 'clock', page.createElement('p'), page.createElement('p'));
  /** @type {Element} */ (clock.lastElementChild).className = 'elapsed';
  const where = slides[number].querySelector('.page-number')?.textContent ?? '';
  const black = document.documentElement.classList.contains('black') ? ` · ${words.black}` : '';
  page.body.replaceChildren(
    part(`${words.now} ${where}${black}`, 'frame', copy(slides[number], 0.58)),
    part(words.next, 'frame', copy(slides[number + 1], 0.36)),
    part(words.notes, 'say', notes),
    clock,
  );
  tick();
}

function tick() {
  const [clock, elapsed] = desk && !desk.closed ? desk.document.querySelectorAll('.clock p') : [];
  if (!clock) return;
  const gone = Math.floor((Date.now() - begun) / 1000);
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const now = new Date();
  clock.textContent = `${two(now.getHours())}:${two(now.getMinutes())}`;
  elapsed.textContent = `${words.time} ${two(Math.floor(gone / 60))}:${two(gone % 60)}`;
}

document.addEventListener('slide', (event) => {
  shown = /** @type {CustomEvent} */ (event).detail;
  draw();
});
document.addEventListener('black', draw);
document.addEventListener('presenter', open);
setInterval(tick, 1000);
