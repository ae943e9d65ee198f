import QRCode from 'qrcode';

/** The province enters the address of its own Official Account here once it has one. */
const OFFICIAL_ACCOUNT = 'https://zalo.me/';

/** Mã QR of the province's Zalo Official Account. */
export function drawZaloCode(): Promise<string> {
  return QRCode.toString(OFFICIAL_ACCOUNT, { type: 'svg', margin: 2 });
}
