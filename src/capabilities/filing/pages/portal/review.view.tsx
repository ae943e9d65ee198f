import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import type { Filing } from '../../actions/load-filing.ts';
import { hasPrintedDeclaration } from '../../actions/print-declaration.ts';
import { filingPaths } from '../../paths.ts';
import { FeeTable } from '../fee-table.view.tsx';
import { text } from '../filing.text.ts';
import type { ReviewBlock } from '../review-blocks.ts';
import { Gaps, ReviewedBlock, ReviewedPapers } from '../reviewed.view.tsx';
import { FilingFrame } from './filing-frame.view.tsx';

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
        <ReviewedBlock key={block.changeHref} block={block} />
      ))}
      <ReviewedPapers filing={filing} changeHref={filingPaths.step(procedure.code, 'papers')} />
      <FeeTable fees={filing.fees} />
      {hasPrintedDeclaration(filing) && (
        <p>
          <LinkButton kind="secondary" small icon="download" href={filingPaths.declarationPdf(procedure.code)}>
            {text.downloadDeclaration}
          </LinkButton>
        </p>
      )}
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
