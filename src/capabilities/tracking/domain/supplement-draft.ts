/** Nội dung bổ sung đang soạn. */
export interface SupplementDraft {
  /** Field name → text. */
  readonly fields: Readonly<Record<string, string>>;
  /** Paper code → ids of the new files. */
  readonly papers: Readonly<Record<string, readonly string[]>>;
}
