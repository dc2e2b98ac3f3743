/** What a page offers to be cited: the server's name before an address, and a button that copies. */

const en = document.documentElement.lang === 'en';
const words = en
  ? { copy: 'Copy', copied: 'Copied', hand: 'Selected; press Ctrl+C' }
  : { copy: 'Sao chép', copied: 'Đã sao chép', hand: 'Đã chọn; nhấn Ctrl+C' };

for (const link of document.querySelectorAll('[data-copy-address] a')) {
  const address = `${location.origin}${link.parentElement.dataset.copyAddress}`;
  link.textContent = address;
  addButton(link.parentElement, address);
}
for (const line of document.querySelectorAll('[data-copy]')) addButton(line, line.dataset.copy);

/**
 * @param {HTMLElement} line
 * @param {string} text
 */
function addButton(line, text) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => copy(line, text, button));
  line.append(' ', button);
}

/** Without a secure connection browsers keep the clipboard to themselves; then the text is selected for Ctrl+C. */
async function copy(line, text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = words.copied;
  } catch {
    getSelection().selectAllChildren(line);
    button.textContent = words.hand;
  }
}
