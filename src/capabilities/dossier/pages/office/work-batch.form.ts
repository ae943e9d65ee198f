import { randomUUID } from 'node:crypto';
import { type FormFields, formValues } from '#platform/web/form-fields.ts';
import { BATCH_KINDS, type BatchKind, type ChosenDossier } from '../../domain/work-batch.ts';
import { BATCH_SLUGS } from './work-batch.text.ts';

export const CHOSEN_FIELD = 'chon';
export const KIND_FIELD = 'viec';
export const ASSIGNEE_FIELD = 'nguoi-xu-ly';
export const NOTE_FIELD = 'y-kien';
export const KEY_FIELD = 'lan';
/** Value of `?chon=`: everything found is shown on one page, ticked. */
export const ALL = 'tat-ca';

const LONGEST_NOTE = 2000;
const CHOICE = /^([A-Z0-9.-]{1,60})_(\d{1,9})$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface TypedBatch {
  readonly key: string;
  readonly kind: BatchKind | undefined;
  /** Number of the officer, as the list has it. */
  readonly assignee: number | undefined;
  readonly note: string;
  readonly chosen: readonly ChosenDossier[];
}

export function writeChoice({ code, version }: ChosenDossier): string {
  return `${code}_${version}`;
}

export function parseBatch(fields: FormFields): TypedBatch {
  const [key = '', kind, assignee = ''] = [fields[KEY_FIELD], fields[KIND_FIELD], fields[ASSIGNEE_FIELD]];
  const chosen = formValues(fields, CHOSEN_FIELD).flatMap((value) => {
    const [, code, version] = CHOICE.exec(value) ?? [];
    return code === undefined ? [] : [{ code, version: Number(version) }];
  });
  return {
    key: UUID.test(key) ? key : randomUUID(),
    kind: BATCH_KINDS.find((one) => BATCH_SLUGS[one] === kind),
    assignee: /^\d{1,9}$/.test(assignee) ? Number(assignee) : undefined,
    note: (fields[NOTE_FIELD] ?? '').trim().slice(0, LONGEST_NOTE),
    chosen,
  };
}
