// A drawing to look into: buttons, and dragging once it is enlarged.

const STEP = 1.6;
const MOST = 8;

/**
 * Adds buttons to the holder and lets its drawing be moved; a click still opens what is clicked.
 * @param {HTMLElement} holder
 */
export function makeZoomable(holder) {
  const svg = holder.querySelector('svg');
  const en = document.documentElement.lang === 'en';
  const whole = svg.viewBox.baseVal;
  const full = {x: whole.x, y: whole.y, width: whole.width, height: whole.height};
  let view = {...full};

  const show = (x, y, scale) => {
    const width = full.width / scale;
    const height = full.height / scale;
    view = {
      x: Math.max(full.x, Math.min(full.x + full.width - width, x)),
      y: Math.max(full.y, Math.min(full.y + full.height - height, y)),
      width,
      height,
    };
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    svg.classList.toggle('enlarged', scale > 1);
  };
  const scaleBy = (factor) => {
    const scale = Math.max(1, Math.min(MOST, (full.width / view.width) * factor));
    const middle = {x: view.x + view.width / 2, y: view.y + view.height / 2};
    show(middle.x - full.width / scale / 2, middle.y - full.height / scale / 2, scale);
  };
  holder.append(
    buttons([
      ['+', en ? 'Enlarge the map' : 'Phóng to bản đồ', () => scaleBy(STEP)],
      ['−', en ? 'Reduce the map' : 'Thu nhỏ bản đồ', () => scaleBy(1 / STEP)],
    ]),
  );
  drag(svg, () => view, (x, y) => show(x, y, full.width / view.width));
}

/**
 * @param {[string, string, () => void][]} list sign, name, what it does
 * @returns {HTMLElement}
 */
function buttons(list) {
  const group = document.createElement('div');
  group.className = 'zoom-buttons';
  for (const [sign, name, act] of list) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', name);
    button.addEventListener('click', act);
    group.append(button);
  }
  return group;
}

/**
 * @param {SVGSVGElement} svg
 * @param {() => {x: number, y: number, width: number}} now what is shown
 * @param {(x: number, y: number) => void} moveTo
 */
function drag(svg, now, moveTo) {
  let from = null;
  let moved = false;
  svg.addEventListener('pointerdown', (event) => {
    moved = false;
    from = svg.classList.contains('enlarged') ? {at: event, view: {...now()}} : null;
  });
  svg.addEventListener('pointermove', (event) => {
    if (!from) {
      return;
    }
    const unit = from.view.width / svg.clientWidth;
    const [dx, dy] = [event.clientX - from.at.clientX, event.clientY - from.at.clientY];
    moved = moved || Math.hypot(dx, dy) > 4;
    moveTo(from.view.x - dx * unit, from.view.y - dy * unit);
  });
  for (const end of ['pointerup', 'pointerleave', 'pointercancel']) {
    svg.addEventListener(end, () => {
      from = null;
    });
  }
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener(
    'click',
    (event) => {
      if (moved) {
        event.preventDefault();
      }
    },
    true,
  );
}
