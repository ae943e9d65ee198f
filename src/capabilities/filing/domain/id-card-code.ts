/** Nội dung mã QR in trên thẻ căn cước, as a scanner types it. */
export interface IdCard {
  readonly personalId: string;
  readonly fullName: string;
  /** ISO date. */
  readonly birthDate: string;
  /** '1' nam, '2' nữ, as e-forms ask it; undefined when the card says neither. */
  readonly gender: '1' | '2' | undefined;
  /** Nơi thường trú, nơi cư trú as printed. */
  readonly address: string;
}

const FEWEST_PARTS = 7;
const GENDERS: ReadonlyMap<string, '1' | '2'> = new Map([
  ['nam', '1'],
  ['nữ', '2'],
]);

/**
 * Đọc mã QR của thẻ: `number|old number|name|ddmmyyyy|sex|address|ddmmyyyy of issue`, newer cards with more behind.
 * Undefined for anything else: a code of something that is no card, or one that was cut off.
 */
export function readIdCardCode(text: string): IdCard | undefined {
  const parts = text
    .normalize('NFC')
    .trim()
    .split('|')
    .map((part) => part.trim());
  const [personalId = '', , fullName = '', born = '', sex = '', address = ''] = parts;
  const birthDate = readDay(born);
  if (parts.length < FEWEST_PARTS || !/^\d{12}$/.test(personalId) || fullName === '' || birthDate === undefined) {
    return undefined;
  }
  return { personalId, fullName, birthDate, gender: GENDERS.get(sex.toLocaleLowerCase('vi')), address };
}

function readDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  try {
    return Temporal.PlainDate.from(`${year}-${month}-${day}`).toString();
  } catch {
    return undefined;
  }
}
