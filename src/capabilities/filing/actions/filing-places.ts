import type { Unit } from '#capabilities/agencies/index.ts';
import type { ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import type { EForm } from '#engines/forms/define.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { Draft } from '../domain/draft.ts';
import type { Filer } from '../domain/filer.ts';
import {
  COUNTER_FORMS,
  DELIVERY_FORM,
  DELIVERY_FORM_WITH_FEE,
  OWNER_FORM,
  type PersonForms,
} from '../domain/person-forms.ts';
import type { FilingDeps } from './load-filing.ts';
import { receivingUnits } from './standing-data.ts';

/** Where a dossier is filed, how, and what is asked of the people of it there. */
export interface FilingPlaces {
  readonly channel: 'online' | 'counter';
  /** Units that may settle it. */
  readonly units: readonly Unit[];
  readonly receivingUnit: Unit | undefined;
  readonly forms: PersonForms;
}

/**
 * Nơi tiếp nhận: online the person chooses; at the counter it is where the officer sits, for every procedure of the
 * province (phi địa giới, NĐ 118/2025).
 */
export async function filingPlaces(
  { database, clock }: FilingDeps,
  connection: Connection,
  filer: Filer,
  procedure: ProcedureDefinition,
  draft: Draft,
): Promise<FilingPlaces> {
  const { units, submitterForm } = await receivingUnits(database, connection, clock, procedure.level);
  if (filer.kind !== 'counter') {
    const receivingUnit = units.find((unit) => unit.agencyCode === draft.submitter['receivingUnit']);
    return { channel: 'online', units, receivingUnit, forms: onlineForms(submitterForm) };
  }
  const counters = await counterUnits({ database, clock }, connection);
  const receivingUnit = counters.find(({ id }) => id === filer.unitId);
  return { channel: 'counter', units, receivingUnit, forms: COUNTER_FORMS };
}

/** Nơi có quầy: every unit that takes in dossiers, whatever the level of the procedure. */
export async function counterUnits({ database, clock }: FilingDeps, connection: Connection): Promise<readonly Unit[]> {
  return (await receivingUnits(database, connection, clock, 'province')).units;
}

function onlineForms(submitter: EForm): PersonForms {
  return { submitter, owner: OWNER_FORM, delivery: DELIVERY_FORM, deliveryWithFee: DELIVERY_FORM_WITH_FEE };
}
