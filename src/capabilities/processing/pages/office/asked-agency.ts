import { listEvents, openConsultations } from '#capabilities/dossier/index.ts';
import { standingStep } from '#engines/workflow/workflow.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { ProcessingSubject } from './processing-subject.ts';

/** Cơ quan phối hợp of the step the dossier stands on. */
export interface AskedAgency {
  readonly id: string;
  readonly name: string;
  readonly hours: number;
  /** Asked, and not answered yet. */
  readonly isOpen: boolean;
}

export async function listAgencies(connection: Connection, { dossier }: ProcessingSubject): Promise<AskedAgency[]> {
  const open = openConsultations(await listEvents(connection, dossier.id));
  const consultations = standingStep(dossier.workflow, dossier.step, dossier.workflowStep)?.consultations ?? [];
  return consultations.map(({ id, of, hours }) => ({ id, name: of, hours, isOpen: open.includes(id) }));
}
