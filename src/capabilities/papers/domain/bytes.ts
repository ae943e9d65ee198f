/** Looking for short texts in large contents. */

export function findText(bytes: Uint8Array, text: string, from = 0): number {
  const wanted = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) return at;
  }
  return -1;
}

export function findLastText(bytes: Uint8Array, text: string): number {
  const wanted = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const first = wanted[0] ?? 0;
  for (let at = bytes.lastIndexOf(first); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (startsWith(bytes, wanted, at)) return at;
  }
  return startsWith(bytes, wanted, 0) ? 0 : -1;
}

export function startsWith(bytes: Uint8Array, wanted: Uint8Array | readonly number[], at = 0): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/** One byte, one character. */
export function asLatin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
