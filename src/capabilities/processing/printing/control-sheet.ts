import { type DossierDetail, type DossierEvent, printTime } from '#capabilities/dossier/index.ts';
import type { ControlSheet, PrintedHandOver } from '#engines/print/templates.ts';
import type { HandOver, HandOverOutcome } from '../domain/hand-overs.ts';

const OUTCOME_WORDS: Readonly<Record<HandOverOutcome, string>> = {
  early: 'Trước hạn',
  'on-time': 'Đúng hạn',
  late: 'Quá hạn',
  open: 'Đang giải quyết, trong hạn',
  'open-late': 'Đang giải quyết, quá hạn',
};

const ROLE_WORDS: Readonly<Record<string, string>> = {
  receptionist: 'Cán bộ một cửa',
  specialist: 'Chuyên viên được phân công',
  head: 'Lãnh đạo phụ trách',
  signatory: 'Người có thẩm quyền ký',
};

/** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
export function controlSheet(
  dossier: DossierDetail,
  events: readonly DossierEvent[],
  turns: readonly HandOver[],
  printedAt: Temporal.Instant,
): ControlSheet {
  return {
    agency: dossier.handlingUnit.name,
    dossierCode: dossier.code,
    procedure: { code: dossier.procedureCode, name: dossier.procedureName },
    handlingUnit: dossier.handlingUnit.name,
    consulted: consulted(dossier, events),
    ...(dossier.dueAt === null ? {} : { dueAt: printTime(dossier.dueAt) }),
    handOvers: turns.map((turn) => printedHandOver(dossier, turn)),
    printedAt: printTime(printedAt),
  };
}

function printedHandOver({ receivingUnit, handlingUnit, returningUnit, submitterName }: DossierDetail, turn: HandOver) {
  const { step, at, giver, taker, plannedBy, outcome } = turn;
  const units = { receiving: receivingUnit, handling: handlingUnit, returning: returningUnit };
  const { inCharge } = step;
  const office = typeof inCharge === 'object' && inCharge !== null ? inCharge : undefined;
  return {
    unit: office ? units[office.unit].name : 'Người nộp hồ sơ',
    step: step.name,
    givenAt: printTime(at),
    giver,
    takenAt: printTime(at),
    taker: taker ?? (office ? (ROLE_WORDS[office.role] ?? office.role) : submitterName),
    ...(outcome === undefined ? {} : { outcome: OUTCOME_WORDS[outcome] }),
    ...(plannedBy === undefined ? {} : { note: `Dự kiến xong ${printedMoment(plannedBy)}` }),
  } satisfies PrintedHandOver;
}

function printedMoment(at: Temporal.Instant): string {
  const [day = '', clock = ''] = printTime(at).split('T');
  return `${clock.replace(':', ' giờ ')}, ngày ${day.split('-').reverse().join('/')}`;
}

function consulted({ workflow }: DossierDetail, events: readonly DossierEvent[]): string[] {
  const names = new Map(
    workflow.steps.flatMap(({ consultations = [] }) => consultations.map(({ id, of }) => [id, of])),
  );
  const asked = events.filter(({ type }) => type === 'opinion-requested' || type === 'unit-consulted');
  const nameOf = ({ data: { unitName, consultation } }: DossierEvent) =>
    typeof unitName === 'string' ? unitName : (names.get(String(consultation)) ?? '');
  return [...new Set(asked.map(nameOf))].filter(Boolean);
}
