/** Whole numbers in Vietnamese words, as they stand on papers about money: “mười lăm tỷ”. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const STEPS = [
  [1e9, 'tỷ'],
  [1e6, 'triệu'],
  [1e3, 'nghìn'],
];

/**
 * @param {number} value whole, from 0 to 10¹⁵
 */
export function spelled(value) {
  return value === 0 ? DIGITS[0] : say(value, false).join(' ');
}

/** @param {number} value @param {boolean} inside whether something stands before it, so that its hundreds are said */
function say(value, inside) {
  const said = [];
  let rest = value;
  for (const [step, name] of STEPS) {
    const count = Math.floor(rest / step);
    if (count) said.push(...say(count, inside || said.length > 0), name);
    rest %= step;
  }
  return rest ? [...said, ...hundreds(rest, inside || said.length > 0)] : said;
}

function hundreds(value, inside) {
  const [hundred, ten, one] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const said = hundred || inside ? [DIGITS[hundred], 'trăm'] : [];
  if (ten === 1) said.push('mười');
  else if (ten) said.push(DIGITS[ten], 'mươi');
  else if (one && said.length) said.push('linh');
  if (one) said.push(lastDigit(one, ten));
  return said;
}

function lastDigit(one, ten) {
  if (one === 5 && ten) return 'lăm';
  if (one === 1 && ten > 1) return 'mốt';
  if (one === 4 && ten > 1) return 'tư';
  return DIGITS[one];
}
