/** What can be searched, and what a finding looks like. */

/** A text under which something may be found; the weight says how much it is worth, 1 being its name. */
export interface Passage {
  readonly source: string;
  readonly text: string;
  readonly weight: number;
}

export interface SearchDocument {
  readonly id: string;
  readonly passages: readonly Passage[];
}

/** Từ đồng nghĩa: whoever types one of `says` may mean one of `means`. */
export interface Synonym {
  readonly says: readonly string[];
  readonly means: readonly string[];
}

export interface Vocabulary {
  readonly synonyms: readonly Synonym[];
  /** Words that say nothing about what is looked for, such as «tôi muốn». */
  readonly fillers: readonly string[];
}

export interface Finding {
  readonly id: string;
  readonly score: number;
  /** The passage that matched best. */
  readonly source: string;
  readonly text: string;
  /** Set when the words were understood as others. */
  readonly understood?: { readonly said: string; readonly meant: string };
}
