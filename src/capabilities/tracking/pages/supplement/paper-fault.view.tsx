import type { Fault } from '#capabilities/dossier/index.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { FileList, Paper } from '#ui/paper.tsx';
import { fileSizeText } from '../file-size.text.ts';
import { faultName } from './fault-name.text.ts';
import type { OpenSupplementRequest } from './read-supplement.ts';
import { PAPER_FIELD, REMOVE_FILE } from './supplement.form.ts';
import { FAULT_KIND_TEXT, withFullStop } from './supplement.text.ts';

/** Addresses of the lists that a declaration looks things up in. */
export const COMMUNES_PATH = '/nop-ho-so/don-vi-hanh-chinh';
export const INDUSTRIES_PATH = '/nop-ho-so/nganh-nghe';

interface PaperFaultProps {
  readonly fault: Fault;
  readonly open: OpenSupplementRequest;
  readonly errors: readonly FieldMessage[];
  /** Where a paper that was filed is read. */
  readonly paperHref: (dossierCode: string, number: number) => string;
}

export function PaperFault({ fault, open, errors, paperHref }: PaperFaultProps) {
  const title = faultName(fault, open.declaration, open.paperNames);
  const field = PAPER_FIELD + fault.name;
  const messages = errors.filter((error) => error.field === field).map(({ message }) => message);
  const filed = open.filedPapers.filter(({ paperCode }) => paperCode === fault.name);
  const added = open.newFiles[fault.name] ?? [];
  return (
    <Paper
      id={`giay-to-${fault.name}`}
      title={title}
      status={added.length > 0 ? { tone: 'ok', text: 'Đã có tệp mới' } : { tone: 'warn', text: 'Cần tệp mới' }}
      hint={`${FAULT_KIND_TEXT[fault.kind]}: ${withFullStop(fault.explanation)}`}
      bad={messages.length > 0}
    >
      {filed.length > 0 && (
        <>
          <p class="small muted">Tệp đã nộp, sẽ được thay:</p>
          <FileList
            label={`Tệp đã nộp: ${title}`}
            files={filed.map((paper) => ({
              name: paper.fileName,
              href: paperHref(open.dossier.code, paper.number),
              state: 'ok' as const,
              text: `Đã nộp, ${fileSizeText(paper.sizeInBytes)}.`,
            }))}
          />
        </>
      )}
      {added.length > 0 && (
        <>
          <p class="small muted">Tệp mới:</p>
          <FileList
            label={`Tệp mới: ${title}`}
            files={added.map((file, index) => ({
              name: file.name,
              state: 'ok' as const,
              text: `Đã nhận, ${fileSizeText(file.sizeInBytes)}.`,
              remove: { name: REMOVE_FILE, value: `${fault.name}:${index + 1}` },
            }))}
          />
        </>
      )}
      <FileField
        name={field}
        label={added.length > 0 ? 'Thêm tệp' : 'Chọn tệp hoặc chụp ảnh'}
        hint="PDF, JPG, PNG hoặc DOCX, mỗi tệp không quá 20 MB."
        error={messages.length > 0 ? messages.join(' ') : undefined}
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.docx,application/pdf,image/jpeg,image/png"
      />
    </Paper>
  );
}
