/** What spreadsheet programs would take for a formula, or for the end of a cell. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\n\r]/;

/** Tells programs that the text is UTF-8. */
export const CSV_BEGINNING = '\uFEFF';

/** One line of a CSV file (RFC 4180). What begins like a formula gets an apostrophe before it and stays text. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
