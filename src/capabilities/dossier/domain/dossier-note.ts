import { dutiesToday, type OfficerActor } from './access.ts';

/** Ghi chú nội bộ: among the officers of a dossier; the citizen never reads it. */
export interface DossierNote {
  readonly id: number;
  readonly text: string;
  readonly by: string;
  readonly unitName: string;
  readonly at: Temporal.Instant;
  /** Chỉ đạo: an instruction, to be answered by a day. */
  readonly instruction: Instruction | undefined;
}

export interface Instruction {
  /** Null: whoever settles dossiers in the unit. */
  readonly addressee: { readonly officerId: string; readonly fullName: string } | null;
  /** ISO date. */
  readonly dueOn: string;
  readonly answer: Pick<DossierNote, 'text' | 'by' | 'at'> | undefined;
}

export const LONGEST_NOTE = 2000;

export type NoteRefusal = 'text-missing' | 'due-past' | 'addressee-unknown' | 'answered-already';

interface UnitsOfDossier {
  readonly receivingUnit: { readonly id: number };
  readonly handlingUnit: { readonly id: number };
  readonly returningUnit: { readonly id: number };
}

/** In which unit the officer writes; whoever only watches writes nothing. */
export function noteUnit(
  officer: OfficerActor,
  { handlingUnit, receivingUnit, returningUnit }: UnitsOfDossier,
): number | undefined {
  const works = officer.duties.filter(({ role }) => role !== 'inspector' && role !== 'administrator');
  return [handlingUnit.id, receivingUnit.id, returningUnit.id].find((id) => works.some(({ unitId }) => unitId === id));
}

/** Chỉ đạo is for who leads the unit that settles the dossier. */
export function mayInstruct(officer: OfficerActor, { handlingUnit }: Pick<UnitsOfDossier, 'handlingUnit'>): boolean {
  return dutiesToday(officer).some(
    ({ role, unitId }) => unitId === handlingUnit.id && (role === 'head' || role === 'signatory'),
  );
}

/** Trả lời chỉ đạo: the addressee, or who stands in for them; any who settles, when it went to the unit. */
export function mayAnswer(
  officer: OfficerActor,
  { addressee, answer }: Instruction,
  { handlingUnit }: Pick<UnitsOfDossier, 'handlingUnit'>,
): boolean {
  if (answer) return false;
  if (addressee) {
    const inPlaceOf = (officer.covers ?? []).map(({ officerId }) => officerId);
    return [officer.officerId, ...inPlaceOf].includes(addressee.officerId);
  }
  return dutiesToday(officer).some(
    ({ role, unitId }) => unitId === handlingUnit.id && (role === 'specialist' || role === 'head'),
  );
}
