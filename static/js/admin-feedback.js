/** What readers said is wrong: answered, not accepted or deleted here. */

import { ask } from './admin-api.js';
import { el, fill } from './dom.js';
import { withLang } from './words.js';

/** Reports that the server lists at once. */
const PAGE = 100;

/**
 * Fetches and draws what waits for an answer, or all there is, a page at a time.
 * @param {HTMLElement} box
 * @param {any} page
 * @param {'new'|'all'} [state]
 * @param {number} [from] reports passed over
 */
export async function feedbackView(box, page, state = 'new', from = 0) {
  const { t, lang } = page;
  const reports = await ask('feedback', { lang, query: { state, from: String(from) } });
  const again = (wish, start) => feedbackView(box, page, wish, start).catch(page.fail);
  const other = state === 'new' ? 'all' : 'new';
  const button = (name, wish, start) =>
    el('button', { type: 'button', class: 'button', on: { click: () => again(wish, start) } }, t(name));
  fill(
    box,
    reports.length === 0 ? el('p', {}, t(state === 'new' && from === 0 ? 'feedbackNone' : 'feedbackNoMore')) : null,
    reports.map((report) => card(report, page, () => again(state, from))),
    el(
      'p',
      {},
      from > 0 ? [button('feedbackBefore', state, Math.max(0, from - PAGE)), ' '] : null,
      reports.length === PAGE ? [button('feedbackNext', state, from + PAGE), ' '] : null,
      button(`feedbackShow_${other}`, other, 0),
    ),
  );
}

/** One report with its decision. */
function card(report, page, done) {
  const { t, lang } = page;
  return el(
    'article',
    { class: 'report-card', data: { report: report.id } },
    el(
      'p',
      {},
      el('strong', {}, `${report.id}. ${report.kindName}`),
      ` (${report.askedOn}, ${report.stateName}) – `,
      el('a', { href: withLang(report.address, lang) }, report.address),
    ),
    report.question ? el('blockquote', { class: 'report-words' }, report.question) : null,
    report.expected ? el('p', {}, t('feedbackExpected', { text: report.expected })) : null,
    report.reference ? el('p', {}, t('feedbackReference', { text: report.reference })) : null,
    report.answer ? el('p', {}, t('feedbackAnswered', { text: report.answer })) : null,
    decision(report, page, done),
  );
}

function decision(report, page, done) {
  const { t, lang } = page;
  const words = el('textarea', { rows: 3, maxlength: 2000, required: true, id: `report-${report.id}` });
  words.value = report.answer ?? '';
  const hide = el('input', { type: 'checkbox' });
  const send = async (method, body) => {
    try {
      await ask(`feedback/${report.id}`, { lang, method, body });
      await done();
    } catch (error) {
      page.fail(error);
    }
  };
  const decide = (choice) => {
    const sayable = words.reportValidity();
    if (sayable) send('POST', { decision: choice, text: words.value, hideQuestion: hide.checked });
  };
  const drop = () => {
    if (confirm(t('feedbackSure', { number: report.id }))) send('DELETE');
  };
  const button = (name, click) => el('button', { type: 'button', class: 'button button-small', on: { click } }, t(name));
  return el(
    'div',
    { class: 'report-decision' },
    el('label', { for: words.id }, t('feedbackWords')),
    words,
    el('label', { class: 'report-hide' }, hide, ` ${t('feedbackHide')}`),
    el(
      'p',
      {},
      button('feedbackAnswer', () => decide('answer')),
      ' ',
      button('feedbackReject', () => decide('reject')),
      ' ',
      button('feedbackDelete', drop),
    ),
  );
}
