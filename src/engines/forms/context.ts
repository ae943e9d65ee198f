import type { ListReference, Option, PrefillSource } from './define.ts';

/** What a form may know besides its answers. */
export interface FormContext {
  /** Ngày khai, ISO, in Vietnam. */
  readonly today: string;
  readonly flags?: Readonly<Record<string, boolean>>;
  /** Absent in the browser, where lists are what the page shows. */
  readonly lists?: FormLists;
  readonly sources?: Readonly<Partial<Record<PrefillSource, KnownValues>>>;
}

export interface FormLists {
  readonly options: (list: ListReference['list'], parent?: string) => readonly Option[];
  readonly label: (list: ListReference['list'], value: string, parent?: string) => string | undefined;
  readonly search: (list: ListReference['list'], text: string) => readonly Option[];
}

export interface KnownValues {
  readonly values: Readonly<Record<string, string>>;
  /** Name of the register that vouches for them, as read by people: fields with `lock` become read-only. */
  readonly verifiedBy?: string;
}
