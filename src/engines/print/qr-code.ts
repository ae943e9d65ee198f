/** Mã QR as a vector drawing that Typst places on a page. */
import QRCode from 'qrcode';

export function drawQrCode(text: string): Promise<string> {
  return QRCode.toString(text, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
}
