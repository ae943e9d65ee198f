/** How a printed declaration reads the answers of its e-form. */
export interface AnswerReader {
  /** The answer as kept; undefined when there is none. */
  readonly answer: (name: string) => string | undefined;
  /** The answer as a person reads it: the words of a choice, a date as dd/mm/yyyy. */
  readonly label: (name: string) => string | undefined;
  /** Prefixes of the rows of a group: `lines[0]`, `lines[1]`. */
  readonly rows: (group: string) => readonly string[];
  /** Ngày lập, ISO. */
  readonly printedOn: string;
}

/** The parts that are there, with commas between them. */
export function joined(parts: readonly (string | undefined)[], by = ', '): string | undefined {
  const present = parts.filter((part) => part !== undefined && part !== '');
  return present.length > 0 ? present.join(by) : undefined;
}

/** Nơi và ngày lập; the place is left to write in while it is not answered. */
export function madeAt(place: string | undefined, date: string): { readonly place?: string; readonly date: string } {
  return place === undefined ? { date } : { place: place.replace(/^(Phường|Xã|Đặc khu) /, ''), date };
}
