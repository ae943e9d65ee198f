import type { ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import { type DossierDetail, filedAnswers } from '#capabilities/dossier/index.ts';
import type { WordLetter, WordParagraph } from '#engines/word/write-word.ts';
import { dateText } from '#ui/vietnam-time.ts';

/** Stands at the head of the pages of the Word document, and is not missed on ours. */
export const DRAFT_HEADER =
  'Chỉ soạn phần nội dung. Quốc hiệu, tên cơ quan, số, ngày, tên kết quả, chữ ký số và mã QR do hệ thống đặt vào khi ban hành.';

const WRITE_IT = 'Nội dung: [ghi nội dung kết quả].';
const FIELD = /\{([^{}]+)\}/g;
/** What must be written; the same words stand in the definitions of procedures. */
const GAP = /\[ghi [^\]]*\]/iu;

/** Mẫu dự thảo: the legal basis, and what the procedure begins with, filled from the dossier. */
export function draftLetter(dossier: DossierDetail, definition: ProcedureDefinition): WordLetter {
  const [result] = definition.results;
  const opening = result?.draft ?? ['Xét hồ sơ mã {code} của {ownerName}, nộp ngày {filedOn},', WRITE_IT];
  const bases: WordParagraph[] = definition.legalBasis.map((basis) => ({ text: `Căn cứ ${basis};`, italic: true }));
  return {
    title: `${result?.name ?? definition.name} ${dossier.code}`,
    header: DRAFT_HEADER,
    paragraphs: [...bases, ...opening.map((line) => ({ text: fill(line, dossier) }))],
  };
}

/** Chỗ chưa ghi that was left in a text; undefined when there is none. */
export function findGap(text: string): string | undefined {
  return GAP.exec(text)?.[0];
}

/** What the dossier does not say is left to be written. */
function fill(line: string, dossier: DossierDetail): string {
  const { code, ownerName, submitterName, procedureName, submittedAt, handlingUnit } = dossier;
  const filedOn = dateText(submittedAt.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate());
  const known: Readonly<Record<string, string>> = {
    code,
    ownerName,
    submitterName,
    procedureName,
    filedOn,
    unitName: handlingUnit.name,
  };
  const answers = filedAnswers(dossier);
  return line.replace(FIELD, (_whole, name: string) => {
    return (known[name] ?? answers.text(name)) || `[ghi ${answers.label(name).toLocaleLowerCase('vi')}]`;
  });
}
