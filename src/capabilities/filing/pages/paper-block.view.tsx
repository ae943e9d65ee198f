import type { StoredPaper } from '#capabilities/papers/index.ts';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { Details } from '#ui/details.tsx';
import { FileField } from '#ui/file-field.tsx';
import { fileRefusalSentence } from '#ui/file-refusal-sentences.ts';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { type FileEntry, FileList, Paper } from '#ui/paper.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { Filing } from '../actions/load-filing.ts';
import { hasPrintedDeclaration } from '../actions/print-declaration.ts';
import type { NeededPaper } from '../domain/required-papers.ts';
import type { StepPaths } from '../paths.ts';
import { DraftMark } from './draft-mark.view.tsx';
import { formatSize, text } from './filing.text.ts';

export interface RefusedFile {
  readonly paperCode: string;
  readonly name: string;
  readonly refusal: string;
}

const ACCEPTED = 'application/pdf,image/jpeg,image/png,.docx';

interface PaperBlockProps {
  filing: Filing;
  paths: StepPaths;
  paper: NeededPaper;
  refused: readonly RefusedFile[];
  isMissing: boolean;
  removeButton: string;
  /** Giấy tờ trong Kho giấy tờ that the person may take; none at the counter. */
  stored?: readonly StoredPaper[];
}

export const storeField = (paperCode: string) => `kho.${paperCode}`;
export const consentField = (paperCode: string) => `dong-y.${paperCode}`;

/** One paper of a draft: its files, and the way to add one. */
export function PaperBlock({ filing, paths, paper, refused, isMissing, removeButton, stored = [] }: PaperBlockProps) {
  const { procedure, draft } = filing;
  if (paper.isDeclaration) {
    const href = hasPrintedDeclaration(filing) ? paths.declarationPdf(procedure.code) : undefined;
    return <Declaration href={href} paper={paper} />;
  }
  const files = draft.papers.filter(({ paperCode }) => paperCode === paper.code);
  const entries: FileEntry[] = files.map((file, index) => ({
    name: file.name,
    href: paths.paperFile(procedure.code, paper.code, index + 1),
    state: 'ok',
    text: `Đã nhận, ${formatSize(file.sizeInBytes)}.`,
    remove: { name: removeButton, value: `${paper.code}/${index + 1}` },
  }));
  const problem = refused.map(refusedSentence).join(' ') || (isMissing ? text.missingPaper(paper.name) : undefined);
  return (
    <Paper
      id={`giay-to-${paper.code}`}
      title={paper.name}
      hint={paper.hint}
      bad={problem !== undefined}
      status={statusOf(paper, files.length)}
    >
      {entries.length > 0 && (
        <Form action={paths.step(procedure.code, 'papers')} label={`Tệp đã gửi: ${paper.name}`}>
          {filing.channel === 'counter' && <DraftMark draftId={draft.id} />}
          <FileList files={entries} label={`Tệp của ${paper.name}`} />
        </Form>
      )}
      <div data-upload="">
        <Form action={paths.paper(procedure.code, paper.code)} multipart label={`Gửi tệp: ${paper.name}`}>
          {filing.channel === 'counter' && <DraftMark draftId={draft.id} />}
          <FileField
            name={fieldOf(paper.code)}
            label={files.length > 0 ? 'Thêm tệp' : 'Chọn tệp hoặc chụp ảnh'}
            multiple
            accept={ACCEPTED}
            error={problem}
          />
          <Button kind="secondary" small icon="upload" about={paper.name}>
            Tải lên
          </Button>
        </Form>
      </div>
      {stored.length > 0 && (
        <FromStore action={paths.paper(procedure.code, paper.code)} paper={paper} stored={stored} />
      )}
    </Paper>
  );
}

/** Lấy từ Kho giấy tờ: what the agency has seen before is not asked for again. */
function FromStore({ action, paper, stored }: { action: string; paper: NeededPaper; stored: readonly StoredPaper[] }) {
  return (
    <Details summary="Lấy từ Kho giấy tờ">
      <Form action={action} label={`Lấy từ kho: ${paper.name}`}>
        <SelectField
          name={storeField(paper.code)}
          label="Giấy tờ trong kho"
          value=""
          emptyLabel="Chọn giấy tờ"
          options={stored.map(({ key, title, dossierCode }) => ({
            value: key,
            label: `${title} (hồ sơ ${dossierCode})`,
          }))}
        />
        <CheckboxField
          name={consentField(paper.code)}
          label="Tôi đồng ý dùng giấy tờ này cho hồ sơ đang soạn"
          checked={false}
        />
        <Button kind="secondary" small about={paper.name}>
          Lấy giấy tờ này
        </Button>
      </Form>
    </Details>
  );
}

function Declaration({ href, paper }: { href: string | undefined; paper: NeededPaper }) {
  return (
    <Paper
      id={`giay-to-${paper.code}`}
      title={paper.name}
      hint={paper.hint}
      status={{ tone: 'ok', text: 'Hệ thống lập', icon: 'check' }}
    >
      {href !== undefined && (
        <p>
          <LinkButton kind="tertiary" small icon="download" href={href}>
            {text.downloadDeclaration}
          </LinkButton>
        </p>
      )}
    </Paper>
  );
}

function statusOf(paper: NeededPaper, count: number) {
  if (count > 0) return { tone: 'ok' as const, text: `Đã có ${count} tệp`, icon: 'check' as const };
  return paper.isRequired
    ? { tone: 'warn' as const, text: 'Cần nộp' }
    : { tone: 'idle' as const, text: 'Không bắt buộc' };
}

export function fieldOf(paperCode: string): string {
  return `tep-${paperCode}`;
}

export function refusedSentence({ name, refusal }: RefusedFile): string {
  if (refusal === 'no-consent') return 'Đánh dấu đồng ý để dùng giấy tờ trong kho cho hồ sơ này.';
  if (refusal === 'nothing-chosen') return 'Bạn chưa chọn tệp nào.';
  return `“${name}”: ${fileRefusalSentence(refusal)}`;
}
