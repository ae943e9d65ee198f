/** Số và ngày bằng chữ, as official papers write them: "hai nghìn không trăm hai mươi sáu". */
import { parseDate } from './partial-date.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu'] as const;

function tensAndUnits(tens: number, units: number): string[] {
  if (tens === 0) return units === 0 ? [] : ['lẻ', digit(units)];
  const words = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  if (units === 0) return words;
  if (units === 5) return [...words, 'lăm'];
  if (tens > 1 && units === 1) return [...words, 'mốt'];
  if (tens > 1 && units === 4) return [...words, 'tư'];
  return [...words, digit(units)];
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}

/** Three digits; `leading` is the first group, which says neither "không trăm" nor "lẻ". */
function group(value: number, leading: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const rest = tensAndUnits(Math.floor((value % 100) / 10), value % 10);
  if (hundreds > 0 || !leading) return [digit(hundreds), 'trăm', ...rest];
  return rest[0] === 'lẻ' ? rest.slice(1) : rest;
}

/** Below a tỷ: groups of three from the left, silent when zero. */
function belowBillion(value: number, leading: boolean): string[] {
  const words: string[] = [];
  let first = leading;
  for (const place of [2, 1, 0]) {
    const three = Math.floor(value / 1000 ** place) % 1000;
    if (three === 0) continue;
    words.push(...group(three, first), ...(SCALES[place] ? [SCALES[place]] : []));
    first = false;
  }
  return words;
}

function words(value: bigint, leading: boolean): string[] {
  const billions = value / 1_000_000_000n;
  const rest = Number(value % 1_000_000_000n);
  const head = billions > 0n ? [...words(billions, leading), 'tỷ'] : [];
  return [...head, ...belowBillion(rest, leading && billions === 0n)];
}

/** A whole number from zero up. */
export function numberInWords(value: number | bigint): string {
  const whole = BigInt(value);
  if (whole < 0n) throw new RangeError('Only numbers from zero up are written in words');
  return whole === 0n ? digit(0) : words(whole, true).join(' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** "Một trăm hai mươi triệu đồng"; empty when the text is no amount. */
export function amountInWords(amount: string): string {
  return /^\d{1,18}$/.test(amount) ? `${capitalised(numberInWords(BigInt(amount)))} đồng` : '';
}

/** "Ngày hai mươi ba tháng chín năm hai nghìn không trăm hai mươi sáu"; empty when the text is no whole date. */
export function dateInWords(date: string): string {
  const iso = parseDate(date);
  if (iso === undefined) return '';
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  // The fourth month is "tháng tư", never "tháng bốn".
  const monthWord = month === 4 ? 'tư' : numberInWords(month);
  return `Ngày ${numberInWords(day)} tháng ${monthWord} năm ${numberInWords(year)}`;
}
