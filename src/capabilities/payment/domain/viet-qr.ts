/** VietQR: EMVCo's fields with the account at NAPAS in field 38; any bank's app pays from it. */

export interface VietQr {
  /** BIN of the bank. */
  readonly bin: string;
  readonly account: string;
  /** Đồng; without it the payer types it. */
  readonly amount?: number;
  /** Mã tham chiếu: banks hand on 25 signs, so it stands alone and first. */
  readonly bill?: string;
  readonly purpose?: string;
}

const NAPAS = 'A000000727';
const TO_ACCOUNT = 'QRIBFTTA';
const DONG = '704';
const LONGEST_TEXT = 25;

export function vietQrText({ bin, account, amount, bill, purpose }: VietQr): string {
  const merchant = field('00', NAPAS) + field('01', field('00', bin) + field('01', account)) + field('02', TO_ACCOUNT);
  const about = optional('01', bill) + optional('08', purpose);
  const text = [
    field('00', '01'),
    field('01', amount === undefined ? '11' : '12'),
    field('38', merchant),
    field('53', DONG),
    amount === undefined ? '' : field('54', String(amount)),
    field('58', 'VN'),
    about === '' ? '' : field('62', about),
    '6304',
  ].join('');
  return text + checksum(text);
}

function field(id: string, value: string): string {
  if (value.length > 99) throw new RangeError(`field ${id} of VietQR is too long`);
  return id + String(value.length).padStart(2, '0') + value;
}

function optional(id: string, text: string | undefined): string {
  const plain = plainText(text ?? '').slice(0, LONGEST_TEXT);
  return plain === '' ? '' : field(id, plain);
}

/** Banks show ASCII only. */
function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]/g, '')
    .trim();
}

/** CRC-16/CCITT-FALSE. */
function checksum(text: string): string {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ ((crc & 0x8000) === 0 ? 0 : 0x1021)) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
