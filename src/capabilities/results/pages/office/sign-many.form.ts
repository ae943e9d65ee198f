import { randomUUID } from 'node:crypto';
import { type FormFields, formValues } from '#platform/web/form-fields.ts';

export const CHOSEN_FIELD = 'chon';
export const KEY_FIELD = 'lan';

const CHOICE = /^([A-Z0-9.-]{1,60})_(\d{1,9})$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface ChosenDossier {
  readonly code: string;
  /** The officer saw it like this. */
  readonly version: number;
}

export function writeChoice({ code, version }: ChosenDossier): string {
  return `${code}_${version}`;
}

export function parseSignMany(fields: FormFields): { key: string; chosen: ChosenDossier[] } {
  const typed = fields[KEY_FIELD] ?? '';
  const chosen = formValues(fields, CHOSEN_FIELD).flatMap((value) => {
    const [, code, version] = CHOICE.exec(value) ?? [];
    return code === undefined ? [] : [{ code, version: Number(version) }];
  });
  return { key: UUID.test(typed) ? typed : randomUUID(), chosen };
}
