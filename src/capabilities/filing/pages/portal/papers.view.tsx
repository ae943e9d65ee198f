import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { fileRefusalSentence } from '#ui/file-refusal-sentences.ts';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { type FileEntry, FileList, Paper } from '#ui/paper.tsx';
import type { Filing } from '../../actions/load-filing.ts';
import { missingPapers, type NeededPaper } from '../../domain/required-papers.ts';
import { filingPaths } from '../../paths.ts';
import { formatSize, text } from './filing.text.ts';
import { FilingFrame } from './filing-frame.view.tsx';

export interface RefusedFile {
  readonly paperCode: string;
  readonly name: string;
  readonly refusal: string;
}

interface PapersViewProps {
  filing: Filing;
  refused: readonly RefusedFile[];
  /** The person wanted to go on: what is missing is an error now. */
  isJudged: boolean;
  removeButton: string;
}

const ACCEPTED = 'application/pdf,image/jpeg,image/png,.docx';

export function PapersView({ filing, refused, isJudged, removeButton }: PapersViewProps) {
  const { procedure, needed, draft } = filing;
  const missing = isJudged ? missingPapers(needed, draft.papers) : [];
  const errors = [
    ...refused.map((file) => ({ field: fieldOf(file.paperCode), message: refusedSentence(file) })),
    ...missing.map((paper) => ({ field: fieldOf(paper.code), message: text.missingPaper(paper.name) })),
  ];
  return (
    <FilingFrame filing={filing} step="papers" aside={<Advice />}>
      <ErrorSummary errors={errors} />
      <h1>Thành phần hồ sơ</h1>
      <p class="lead">
        Chụp bằng điện thoại là đủ: rõ chữ, đủ bốn góc. Nhận PDF, JPG, PNG, Word; mỗi tệp tối đa 20 MB.
      </p>
      {needed.map((paper) => (
        <PaperBlock
          key={paper.code}
          filing={filing}
          paper={paper}
          refused={refused.filter(({ paperCode }) => paperCode === paper.code)}
          isMissing={missing.includes(paper)}
          removeButton={removeButton}
        />
      ))}
      <Form action={filingPaths.step(procedure.code, 'papers')}>
        <Actions backHref={filingPaths.step(procedure.code, 'declaration')}>
          <Button>{text.continueButton}</Button>
        </Actions>
      </Form>
    </FilingFrame>
  );
}

interface PaperBlockProps {
  filing: Filing;
  paper: NeededPaper;
  refused: readonly RefusedFile[];
  isMissing: boolean;
  removeButton: string;
}

function PaperBlock({ filing, paper, refused, isMissing, removeButton }: PaperBlockProps) {
  const { procedure, draft } = filing;
  if (paper.isDeclaration) return <Declaration procedureCode={procedure.code} paper={paper} />;
  const files = draft.papers.filter(({ paperCode }) => paperCode === paper.code);
  const entries: FileEntry[] = files.map((file, index) => ({
    name: file.name,
    href: filingPaths.paperFile(procedure.code, paper.code, index + 1),
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
        <Form action={filingPaths.step(procedure.code, 'papers')} label={`Tệp đã gửi: ${paper.name}`}>
          <FileList files={entries} label={`Tệp của ${paper.name}`} />
        </Form>
      )}
      <div data-upload="">
        <Form action={filingPaths.paper(procedure.code, paper.code)} multipart label={`Gửi tệp: ${paper.name}`}>
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
    </Paper>
  );
}

function Declaration({ procedureCode, paper }: { procedureCode: string; paper: NeededPaper }) {
  return (
    <Paper
      id={`giay-to-${paper.code}`}
      title={paper.name}
      hint={paper.hint}
      status={{ tone: 'ok', text: 'Hệ thống lập', icon: 'check' }}
    >
      <p>
        <LinkButton kind="tertiary" small icon="download" href={filingPaths.declarationPdf(procedureCode)}>
          {text.downloadDeclaration}
        </LinkButton>
      </p>
    </Paper>
  );
}

function statusOf(paper: NeededPaper, count: number) {
  if (count > 0) return { tone: 'ok' as const, text: `Đã có ${count} tệp`, icon: 'check' as const };
  return paper.isRequired
    ? { tone: 'warn' as const, text: 'Cần nộp' }
    : { tone: 'idle' as const, text: 'Không bắt buộc' };
}

function fieldOf(paperCode: string): string {
  return `tep-${paperCode}`;
}

function refusedSentence({ name, refusal }: RefusedFile): string {
  if (refusal === 'nothing-chosen') return 'Bạn chưa chọn tệp nào.';
  return `“${name}”: ${fileRefusalSentence(refusal)}`;
}

function Advice() {
  return (
    <Card soft title="Chụp thế nào cho rõ" id="cach-chup">
      <ul>
        <li>Đặt giấy trên nền tối, đủ sáng, không bóng tay.</li>
        <li>Chụp thẳng, thấy đủ bốn góc; mỗi trang một ảnh.</li>
        <li>Phóng to ảnh: đọc được dòng nhỏ nhất là được.</li>
      </ul>
    </Card>
  );
}
