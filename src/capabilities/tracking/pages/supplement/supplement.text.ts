import type { Fault, FaultKind, SupplementReplyResult } from '#capabilities/dossier/index.ts';
import { answersAsRows } from '#engines/forms/answer-rows.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { fileRefusalSentence } from '#ui/file-refusal-sentences.ts';
import { faultName } from './fault-name.text.ts';
import type { OpenSupplementRequest } from './read-supplement.ts';
import { PAPER_FIELD, type RefusedFile } from './supplement.form.ts';

export const FAULT_KIND_TEXT: Readonly<Record<FaultKind, string>> = {
  missing: 'Thiếu',
  wrong: 'Sai',
  'out-of-date': 'Hết hiệu lực',
  unreadable: 'Không đọc được',
};

/** What the officer said of a question, and what stands there now. */
export function faultHint(open: OpenSupplementRequest) {
  const { declaration, context } = open;
  const rows = answersAsRows(declaration.eForm, declaration.answers, context);
  return (fault: Fault): string => {
    const filed = rows.find(({ field }) => field === fault.name)?.value;
    const before = filed === undefined ? '' : ` Đã khai: “${filed}”.`;
    return `${FAULT_KIND_TEXT[fault.kind]}: ${withFullStop(fault.explanation)}${before}`;
  };
}

export function withFullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

export function refusedFileMessage({ paperCode, name, refusal }: RefusedFile): FieldMessage {
  return { field: PAPER_FIELD + paperCode, message: `“${name}”: ${fileRefusalSentence(refusal)}` };
}

/** A paper that nobody has sent anew yet. */
export function missingPaperMessage(fault: Fault, open: OpenSupplementRequest): FieldMessage {
  const name = faultName(fault, open.declaration, open.paperNames);
  return { field: PAPER_FIELD + fault.name, message: `Hãy gửi tệp mới cho “${name}”.` };
}

type Refusal = Extract<SupplementReplyResult, { ok: false }>['refusal'];

export function sendRefusalText(refusal: Refusal): string {
  switch (refusal) {
    case 'not-in-this-step':
    case 'dossier-closed':
      return 'Hồ sơ không còn chờ bổ sung. Bạn mở trang hồ sơ để xem tình trạng mới.';
    default:
      return 'Chưa gửi được. Bạn quay lại xem từng mục rồi gửi lại.';
  }
}
