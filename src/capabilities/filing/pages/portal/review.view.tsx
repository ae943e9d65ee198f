import type { AnswerGroup } from '#engines/forms/answer-rows.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import type { Filing } from '../../actions/load-filing.ts';
import { filingPaths } from '../../paths.ts';
import { FeeTable } from './fee-table.view.tsx';
import { formatSize, text } from './filing.text.ts';
import { FilingFrame } from './filing-frame.view.tsx';

export interface ReviewBlock {
  readonly title: string;
  readonly changeHref: string;
  readonly groups: readonly AnswerGroup[];
}

interface ReviewViewProps {
  filing: Filing;
  blocks: readonly ReviewBlock[];
  /** What is still missing, each with the way there. */
  gaps: readonly { readonly href: string; readonly text: string }[];
  seal: string;
  isLevelEnough: boolean;
  isConfirmed: boolean;
  error: FieldMessage | undefined;
}

export function ReviewView({ filing, blocks, gaps, seal, isLevelEnough, isConfirmed, error }: ReviewViewProps) {
  const { procedure, draft } = filing;
  return (
    <FilingFrame filing={filing} step="review">
      <ErrorSummary errors={error === undefined ? [] : [error]} />
      <h1>Xem lại trước khi gửi</h1>
      {gaps.length > 0 && <Gaps gaps={gaps} />}
      {blocks.map((block) => (
        <Block key={block.changeHref} block={block} />
      ))}
      <Papers filing={filing} />
      <FeeTable fees={filing.fees} />
      <p>
        <LinkButton kind="secondary" small icon="download" href={filingPaths.declarationPdf(procedure.code)}>
          {text.downloadDeclaration}
        </LinkButton>
      </p>
      {!isLevelEnough && <Note title={text.levelTitle}>{text.levelAtReview}</Note>}
      <Form action={filingPaths.submit(procedure.code)}>
        <input type="hidden" name="ho-so" value={draft.id} />
        <input type="hidden" name="niem-phong" value={seal} />
        <CheckboxField
          name="cam-doan"
          checked={isConfirmed}
          required
          error={error?.field === 'cam-doan' ? error.message : undefined}
          label="Tôi cam đoan những gì đã khai và giấy tờ đã gửi là đúng sự thật, và chịu trách nhiệm trước pháp luật về nội dung đó."
        />
        <Actions backHref={filingPaths.step(procedure.code, 'delivery')}>
          <Button icon="send">Gửi hồ sơ</Button>
        </Actions>
      </Form>
    </FilingFrame>
  );
}

function Gaps({ gaps }: Pick<ReviewViewProps, 'gaps'>) {
  return (
    <div id="f-con-thieu" class="target">
      <Note tone="warn" title="Hồ sơ còn thiếu:">
        <ul>
          {gaps.map((gap) => (
            <li key={gap.href + gap.text}>
              <a href={gap.href}>{gap.text}</a>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

function Block({ block }: { block: ReviewBlock }) {
  const [only] = block.groups;
  if (block.groups.length <= 1)
    return <SummaryList title={block.title} changeHref={block.changeHref} rows={rowsOf(only)} />;
  return (
    <section class="summary-block">
      <div class="head-row">
        <h2>{block.title}</h2>
        <a class="edit" href={block.changeHref}>
          Sửa<span class="sr"> {block.title}</span>
        </a>
      </div>
      {block.groups.map((group) => (
        <div key={group.section}>
          <h3>{group.section}</h3>
          <SummaryList rows={rowsOf(group)} />
        </div>
      ))}
    </section>
  );
}

function rowsOf(group: AnswerGroup | undefined) {
  return (group?.rows ?? []).map((row) => ({ label: row.label, value: row.ticked ? 'Có' : row.value }));
}

function Papers({ filing }: { filing: Filing }) {
  const { procedure, draft, needed } = filing;
  const rows = needed.map((paper) => {
    const files = draft.papers.filter(({ paperCode }) => paperCode === paper.code);
    const listed = files.map((file) => `${file.name} (${formatSize(file.sizeInBytes)})`).join(', ');
    return {
      label: paper.name,
      value: paper.isDeclaration ? 'Hệ thống lập từ nội dung bạn khai' : listed || 'Chưa có tệp',
    };
  });
  return <SummaryList title="Thành phần hồ sơ" changeHref={filingPaths.step(procedure.code, 'papers')} rows={rows} />;
}
