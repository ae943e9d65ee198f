/**
 * PDF/A refuses a character that its font cannot show. What a person typed must not make a document impossible:
 * such a character is printed as an empty box, which is what any printer would show.
 */

const EMPTY_BOX = '□';
const CHARACTER_MAP = 0x636d6170; // "cmap"
const SEGMENT_FORMAT = 4;

/** Invisible characters that only change how others join or turn; the direction ones can disguise a text. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

const CONTROL = /[^\P{Cc}\n\t]/gu;

export function toPrintable(text: string, covered: ReadonlySet<number>): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/[^\n\t\x20-\x7e]/gu, (character) => (isShown(character, covered) ? character : EMPTY_BOX));
}

function isShown(character: string, covered: ReadonlySet<number>): boolean {
  return covered.has(character.codePointAt(0) ?? 0) && !/\p{Co}/u.test(character);
}

/** The characters that TrueType fonts have a shape for, from their segment tables (the basic plane). */
export function readCoverage(fonts: readonly Buffer[]): Set<number> {
  const covered = new Set<number>();
  for (const font of fonts) addCoverage(font, covered);
  return covered;
}

function addCoverage(font: Buffer, covered: Set<number>): void {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (font.readUInt32BE(at) === CHARACTER_MAP) addCharacterMap(font.subarray(font.readUInt32BE(at + 8)), covered);
  }
}

function addCharacterMap(map: Buffer, covered: Set<number>): void {
  const subtables = map.readUInt16BE(2);
  for (let at = 4; at < 4 + subtables * 8; at += 8) {
    const subtable = map.subarray(map.readUInt32BE(at + 4));
    if (subtable.readUInt16BE(0) === SEGMENT_FORMAT) addSegments(subtable, covered);
  }
}

function addSegments(subtable: Buffer, covered: Set<number>): void {
  const width = subtable.readUInt16BE(6);
  for (let segment = 0; segment < width; segment += 2) {
    const last = subtable.readUInt16BE(14 + segment);
    const first = subtable.readUInt16BE(16 + width + segment);
    const delta = subtable.readUInt16BE(16 + 2 * width + segment);
    const rangePlace = 16 + 3 * width + segment;
    const range = subtable.readUInt16BE(rangePlace);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph =
        range === 0 ? (code + delta) & 0xffff : subtable.readUInt16BE(rangePlace + range + 2 * (code - first));
      if (glyph !== 0) covered.add(code);
    }
  }
}
