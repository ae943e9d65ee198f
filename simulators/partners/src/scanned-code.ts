/** Mã VietQR as a bank's app reads it: EMVCo fields inside fields, with a checksum over all of it. */

export interface ScannedCode {
  readonly account: string;
  readonly amount: string;
  /** 62/01: what the payment is for. */
  readonly bill: string;
}

export function readScannedCode(text: string): ScannedCode | undefined {
  const body = text.slice(0, -4);
  if (!/6304$/.test(body) || checksum(body) !== text.slice(-4)) return undefined;
  const top = fieldsOf(text);
  const merchant = fieldsOf(top?.get('38') ?? '');
  const account = fieldsOf(merchant?.get('01') ?? '')?.get('01');
  const bill = fieldsOf(top?.get('62') ?? '')?.get('01');
  const amount = top?.get('54');
  if (merchant?.get('00') !== 'A000000727' || top?.get('53') !== '704') return undefined;
  return account && bill && amount ? { account, amount, bill } : undefined;
}

function fieldsOf(text: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const size = Number(text.slice(at + 2, at + 4));
    if (!Number.isInteger(size) || at + 4 + size > text.length) return undefined;
    fields.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return fields;
}

/** CRC-16/CCITT-FALSE. */
function checksum(text: string): string {
  let remainder = 0xffff;
  for (const byte of Buffer.from(text)) {
    remainder ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) remainder = ((remainder << 1) ^ (remainder & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return remainder.toString(16).toUpperCase().padStart(4, '0');
}
