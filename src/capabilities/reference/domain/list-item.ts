/** Mục trong danh mục: a code and how a person reads it. */
export interface ListItem {
  readonly value: string;
  readonly label: string;
}

export type ListName =
  | 'provinces'
  | 'communes'
  | 'ethnic-groups'
  | 'nationalities'
  | 'id-document-types'
  /** Ngành kinh tế cấp 4, the level that a business registration asks for. */
  | 'industries'
  /** Lý do từ chối tiếp nhận; what the province may add to or reword. */
  | 'refusal-reasons';
