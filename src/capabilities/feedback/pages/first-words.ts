const LONGEST_HEADING = 120;

/** The first line, cut between words: what a moderated text has for a title. */
export function firstWords(text: string): string {
  const [line = ''] = text.split('\n');
  if (line.length <= LONGEST_HEADING) return line;
  const cut = line.slice(0, LONGEST_HEADING);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
