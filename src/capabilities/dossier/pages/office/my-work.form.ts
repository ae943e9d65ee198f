import type { FormFields } from '#platform/web/form-fields.ts';
import { isWorkStatus } from '../../domain/dossier-status.ts';
import { LONGEST_FILTER_NAME, type WorkCriteria } from '../../domain/saved-filter.ts';
import { DUE_RANGES, WORK_VIEWS, type WorkView } from '../../domain/work-view.ts';
import { DUE_SLUGS } from './my-work.text.ts';

/** Names of the filters, in the address and in the form that keeps them. */
export const FILTER_FIELDS = { procedure: 'thu-tuc', status: 'trang-thai', due: 'han', officer: 'can-bo' } as const;
export const NAME_FIELD = 'ten-bo-loc';
export const VIEW_FIELD = 'goc-nhin';
/** Where a page of the list begins. */
export const CURSOR_FIELD = 'sau';

const PROCEDURE = /^[0-9A-Za-z.-]{1,40}$/;
const NUMBER = /^\d{1,9}$/;

/** Anything that is no filter filters nothing. */
export function readCriteria(typed: Readonly<Record<string, unknown>>): WorkCriteria {
  const text = (name: keyof typeof FILTER_FIELDS) => String(typed[FILTER_FIELDS[name]] ?? '').trim();
  const status = Number(text('status'));
  return {
    procedure: PROCEDURE.test(text('procedure')) ? text('procedure') : undefined,
    status: isWorkStatus(status) ? status : undefined,
    due: DUE_RANGES.find((range) => DUE_SLUGS[range] === text('due')),
    officer: NUMBER.test(text('officer')) ? Number(text('officer')) : undefined,
  };
}

export function writeCriteria({ procedure, status, due, officer }: WorkCriteria): [string, string][] {
  const pairs: [string, string | undefined][] = [
    [FILTER_FIELDS.procedure, procedure],
    [FILTER_FIELDS.status, status?.toString()],
    [FILTER_FIELDS.due, due && DUE_SLUGS[due]],
    [FILTER_FIELDS.officer, officer?.toString()],
  ];
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

export function viewOf(typed: unknown): WorkView {
  return WORK_VIEWS.find((view) => view === typed) ?? 'mine';
}

export function parseFilter(fields: FormFields): { name: string; view: WorkView; criteria: WorkCriteria } {
  return {
    name: (fields[NAME_FIELD] ?? '').trim().replace(/\s+/g, ' ').slice(0, LONGEST_FILTER_NAME),
    view: viewOf(fields[VIEW_FIELD]),
    criteria: readCriteria(fields),
  };
}
