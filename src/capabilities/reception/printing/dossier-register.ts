import { printDate, printedContact, printTime, type RegisterEntry } from '#capabilities/dossier/index.ts';
import type { DossierRegister, PrintedRegisterRow } from '#engines/print/templates.ts';

export interface RegisterHead {
  readonly agency: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly narrowed?: string | undefined;
  readonly at: Temporal.Instant;
}

const WAY_WORDS: Readonly<Record<string, string>> = {
  electronic: 'Trực tuyến',
  postal: 'Bưu chính công ích',
  counter: 'Tại quầy',
};

/** Sổ theo dõi hồ sơ. */
export function dossierRegister(head: RegisterHead, entries: readonly RegisterEntry[]): DossierRegister {
  return {
    agency: head.agency,
    unit: 'Trung tâm Phục vụ hành chính công',
    from: head.from.toString(),
    to: head.to.toString(),
    narrowed: head.narrowed,
    rows: entries.map(registerRow),
    printedAt: printTime(head.at),
  };
}

function registerRow(entry: RegisterEntry): PrintedRegisterRow {
  const { address = '', phone = '' } = printedContact(entry);
  const day = (at: Temporal.Instant | null) => (at === null ? undefined : printDate(at));
  const way = WAY_WORDS[String(entry.form.delivery['method'])];
  return {
    dossierCode: entry.code,
    procedure: entry.procedureName,
    sets: entry.sets,
    person:
      entry.ownerName === entry.submitterName ? entry.submitterName : `${entry.ownerName} (${entry.submitterName} nộp)`,
    contact: [address, phone].filter(Boolean).join('. '),
    handlingUnit: entry.handlingUnitName,
    receivedOn: day(entry.receivedAt),
    dueOn: day(entry.dueAt),
    finishedOn: entry.status === 8 ? undefined : day(entry.finishedAt),
    takenOn: day(entry.returnedAt),
    way: way ?? 'Tại quầy',
    note: noteOf(entry),
  };
}

/** What the reader of a register asks next: stopped, extended, late. */
function noteOf({ status, measuredDueAt, dueAt, finishedAt }: RegisterEntry): string {
  if (status === 8) return 'Dừng giải quyết';
  if (status === 5) return 'Chờ bổ sung';
  const due = measuredDueAt ?? dueAt;
  const late = due !== null && finishedAt !== null && Temporal.Instant.compare(finishedAt, due) > 0;
  return [measuredDueAt ? 'Đã hẹn lại' : '', late ? 'Quá hạn' : ''].filter(Boolean).join('. ');
}
