import type { Workflow } from '#engines/workflow/define.ts';
import type { DossierStatus, DossierStep } from './dossier-status.ts';
import type { Channel, FiledForm } from './filed-dossier.ts';

export interface UnitName {
  readonly id: number;
  readonly name: string;
}

/** Hồ sơ as lists and queues show it. */
export interface DossierSummary {
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly status: DossierStatus;
  readonly step: DossierStep;
  readonly submitterName: string;
  readonly ownerName: string;
  readonly channel: Channel;
  readonly receivingUnit: UnitName;
  readonly handlingUnit: UnitName;
  readonly returningUnit: UnitName;
  readonly assigneeName: string | null;
  readonly submittedAt: Temporal.Instant;
  /** Hạn trả lời lần đầu. */
  readonly answerDueAt: Temporal.Instant | null;
  readonly receivedAt: Temporal.Instant | null;
  /** Hạn trả kết quả. */
  readonly dueAt: Temporal.Instant | null;
  readonly originalDueAt: Temporal.Instant | null;
  /** Hạn để thống kê đúng hạn, when a later one was granted that does not count. */
  readonly measuredDueAt: Temporal.Instant | null;
  /** Mã lý do quá hạn; null: nobody said. */
  readonly lateReason: string | null;
  /** Hạn theo Bộ chỉ số phục vụ (Quyết định 766), when it is another. */
  readonly serviceIndexDueAt: Temporal.Instant | null;
  /** Xử lý xong; decides on time or late. */
  readonly finishedAt: Temporal.Instant | null;
  readonly returnedAt: Temporal.Instant | null;
  /** What queues are ordered by. */
  readonly queueAt: Temporal.Instant;
  readonly feeTotal: number;
  /** Nộp đủ phí, lệ phí lúc. */
  readonly feePaidAt: Temporal.Instant | null;
  readonly supplementCount: number;
  /** To be sent back with every change. */
  readonly version: number;
}

/** Hồ sơ, everything kept of it but papers, events, supplements and results. */
export interface DossierDetail extends DossierSummary {
  /** Internal, never shown. */
  readonly id: number;
  readonly accountId: string | null;
  readonly assigneeId: string | null;
  readonly procedureVersionId: number;
  /** Bước và quy trình được ghim. */
  readonly workflowStep: string;
  readonly workflow: Workflow;
  readonly form: FiledForm;
}

/** Giấy tờ trong hồ sơ. */
export interface DossierPaper {
  /** Position in the dossier from 1, stable: it stands in addresses in place of a file's key. */
  readonly number: number;
  readonly paperCode: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
  readonly addedAt: Temporal.Instant;
  /** 0 when filed, else the number of the supplement it came with. */
  readonly supplementNumber: number;
  readonly replacedAt: Temporal.Instant | null;
  /** Lấy từ Kho giấy tờ with the person's consent. */
  readonly isReused: boolean;
  /** Cán bộ số hóa từ bản giấy at `addedAt`; null for what the person uploaded. */
  readonly digitisedBy: string | null;
}

/** Kết quả giải quyết. */
export interface DossierResult {
  readonly dossierId: number;
  readonly publicCode: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  /** ISO date. */
  readonly decidedOn: string;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly unitName: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fileId: string;
  readonly issuedAt: Temporal.Instant;
}
