/** What the server refuses, said in the words of this page: the field by the name it has on the screen. */

/** Members of a request and what they are called. */
const FIELDS = {
  criteria: 'criteria',
  normalisation: 'normalisation',
  aggregation: 'aggregation',
  missing: 'missing',
  boundaries: 'boundaries',
  selection: 'choice',
  uncertainty: 'certainty',
  whatIf: 'supposedValues',
  weight: 'weight',
  draws: 'draws',
  concentration: 'concentration',
  seed: 'seed',
  code: 'linkCode',
};
/** Longer than this, the list of what may stand there helps nobody. */
const LONGEST = 400;

/**
 * @param {{title: string, detail: string, status: number, field?: string}} problem
 * @param {{t: import('../words.js').Words, names?: string[]}} view `names` of the criteria
 */
export function problemWords({ title, detail, status, field }, { t, names = [] }) {
  if (!detail) return { title: t('errorTitle'), detail: t(status === 0 ? 'errorNetwork' : 'errorUnknown') };
  if (!field) return { title, detail };
  if (field === 'missing') return { title: t('refused'), detail: t('nothingRanked') };
  const named = fieldName(field, t, names);
  const said = detail.replace(/^(?:Tham số|Parameter) “[^”]*”/u, named);
  return { title: t('refused'), detail: said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said };
}

function fieldName(field, t, names) {
  const criterion = field.match(/^criteria\[(\d+)\](?:\.(\w+))?/);
  if (criterion) {
    const [, number, part] = criterion;
    const name = t('criterionNumber', { n: Number(number) + 1, name: names[Number(number)] ?? '' });
    return part in FIELDS ? `${name}: ${t(FIELDS[part])}` : name;
  }
  const parts = field.split(/[.[]/);
  const known = [...parts].reverse().find((part) => part in FIELDS);
  return known ? t(FIELDS[known]) : `“${field}”`;
}
