import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountInWords, dateInWords, numberInWords } from './number-in-words.ts';

test.each([
  [0, 'không'],
  [4, 'bốn'],
  [10, 'mười'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [101, 'một trăm lẻ một'],
  [105, 'một trăm lẻ năm'],
  [110, 'một trăm mười'],
  [555, 'năm trăm năm mươi lăm'],
  [1000, 'một nghìn'],
  [2005, 'hai nghìn không trăm lẻ năm'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [34_021, 'ba mươi tư nghìn không trăm hai mươi mốt'],
  [120_000_000, 'một trăm hai mươi triệu'],
  [2_050_000_000, 'hai tỷ không trăm năm mươi triệu'],
  [1_000_000_000_000, 'một nghìn tỷ'],
  [1_000_000_000_005, 'một nghìn tỷ không trăm lẻ năm'],
])('%d is written %s', (number, words) => {
  expect(numberInWords(number)).toBe(words);
});

const VALUES: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Reads the words back, knowing nothing of how they are made. */
function read(words: string): number {
  const [head, tail] = words.split(' tỷ');
  if (tail !== undefined) return read(head ?? '') * 1e9 + (tail === '' ? 0 : read(tail.trim()));
  let [total, hundreds, units] = [0, 0, 0];
  for (const word of words.split(' ')) {
    if (word === 'lẻ') continue;
    if (word === 'trăm') [hundreds, units] = [units * 100, 0];
    else if (word === 'mươi') units *= 10;
    else if (word === 'nghìn' || word === 'triệu') {
      total += (hundreds + units) * (word === 'nghìn' ? 1e3 : 1e6);
      [hundreds, units] = [0, 0];
    } else units += VALUES[word] ?? Number.NaN;
  }
  return total + hundreds + units;
}

test('words read back are the number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (number) => {
      expect(read(numberInWords(number))).toBe(number);
    }),
    { numRuns: 2000 },
  );
});

test('no words break the rules of reading', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n }), (number) => {
      const words = numberInWords(number);
      expect(words).not.toMatch(
        /lẻ (?:lăm|mốt|tư)|mươi (?:một|bốn|năm)(?! (?:mươi|trăm))|mười (?:mốt|tư|năm)\b|không mươi|một mươi| {2}/u,
      );
      expect(words).not.toMatch(/^không|^lẻ/u);
    }),
    { numRuns: 2000 },
  );
});

test('amounts and dates are written for official papers', () => {
  expect(amountInWords('120000000')).toBe('Một trăm hai mươi triệu đồng');
  expect(amountInWords('12a')).toBe('');
  expect(dateInWords('2026-09-23')).toBe('Ngày hai mươi ba tháng chín năm hai nghìn không trăm hai mươi sáu');
  expect(dateInWords('2026-04-01')).toBe('Ngày một tháng tư năm hai nghìn không trăm hai mươi sáu');
  expect(dateInWords('2026-04')).toBe('');
});
