/**
 * Builds page elements. Text goes in as text, never as markup.
 *
 * @typedef {Node|string|number|null|undefined|false} Child
 */

/**
 * Makes an element. `props` are attributes; `class`, `on` (event → handler), `data` and `style` (through the CSSOM) are
 * understood; a value of null, undefined or false leaves the attribute out.
 * @param {string} tag
 * @param {Object<string, any>} [props]
 * @param {...(Child|Child[])} children
 * @returns {HTMLElement}
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    else if (name === 'data') Object.assign(node.dataset, value);
    else if (name === 'style') for (const [key, text] of Object.entries(value)) node.style.setProperty(key, text);
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...present(children));
  return node;
}

/**
 * Replaces the content of a node.
 * @param {Element} node
 * @param {...(Child|Child[])} children
 */
export function fill(node, ...children) {
  node.replaceChildren(...present(children));
}

/** @param {(Child|Child[])[]} children */
function present(children) {
  return children
    .flat(3)
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}

/**
 * The element with this id; throws when the page lacks it.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const node = document.getElementById(id);
  if (!node) throw new Error(`No element #${id}`);
  return node;
}

/**
 * A table with a caption, in a box that scrolls sideways by itself when the screen is too narrow.
 * @param {{caption: Child, head: Child[], body: Child[], foot?: Child[], class?: string, hideCaption?: boolean, wide?: boolean}} parts `wide`: may need
 *   scrolling, so that the keyboard must reach it
 */
export function tableBox({ caption, head, body, foot, class: name, hideCaption, wide }) {
  return el(
    'div',
    wide ? { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption } : { class: 'scroll' },
    el(
      'table',
      { class: name },
      el('caption', { class: hideCaption ? 'unseen' : null }, caption),
      el('thead', {}, head),
      body.length && body[0] instanceof HTMLTableSectionElement ? body : el('tbody', {}, body),
      foot ? el('tfoot', {}, foot) : null,
    ),
  );
}
