import QRCode from 'qrcode';

/** Mã QR of the province's Zalo Official Account. */
export function drawZaloCode(account: string): Promise<string> {
  return QRCode.toString(account, { type: 'svg', margin: 2 });
}
