/** “Số này sai?”: what was asked and answered about a figure, and where to ask. */

import { el } from './dom.js';
import { withLang } from './words.js';

/**
 * @param {any} source the server's answer
 * @param {{t: import('./words.js').Words, lang: 'vi'|'en', heading: 'h2'|'h3', answers: any[]}} view
 */
export function feedbackPart({ address }, { t, lang, heading, answers }) {
  return el(
    'section',
    { class: 'source-part' },
    el(heading, {}, t('sourceWrong')),
    answers.map((one) => answered(one, t)),
    el('p', {}, el('a', { href: withLang(`/gop-y?${new URLSearchParams({ so: address })}`, lang) }, t('sourceReport'))),
  );
}

function answered({ kindName, askedOn, question, expected, answer, answeredOn, state }, t) {
  return el(
    'article',
    { class: 'source-finding' },
    el('p', {}, el('strong', {}, kindName), ` (${t('sourceAsked', { day: askedOn })})`),
    question ? el('blockquote', { class: 'source-question' }, question) : null,
    expected ? el('p', {}, t('sourceAskedRight', { expected })) : null,
    el('p', {}, el('strong', {}, t(`sourceAnswer_${state}`, { day: answeredOn })), ` ${answer}`),
  );
}
