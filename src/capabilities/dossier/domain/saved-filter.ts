import type { DossierStatus } from './dossier-status.ts';
import type { DueRange, WorkView } from './work-view.ts';

/** Điều kiện lọc, as it stands in an address and in a saved filter: codes and numbers only. */
export interface WorkCriteria {
  readonly procedure?: string | undefined;
  readonly status?: DossierStatus | undefined;
  readonly due?: DueRange | undefined;
  /** Number of the officer's account. */
  readonly officer?: number | undefined;
}

/** Bộ lọc đã lưu. */
export interface SavedFilter {
  readonly number: number;
  readonly name: string;
  readonly view: WorkView;
  readonly criteria: WorkCriteria;
}

/** More than a menu can show helps nobody. */
export const MOST_SAVED_FILTERS = 12;
export const LONGEST_FILTER_NAME = 60;
