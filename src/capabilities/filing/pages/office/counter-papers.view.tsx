import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import type { Filing } from '../../actions/load-filing.ts';
import { missingPapers } from '../../domain/required-papers.ts';
import { counterPaths } from '../../paths.ts';
import { DraftMark } from '../draft-mark.view.tsx';
import { text } from '../filing.text.ts';
import { fieldOf, PaperBlock, type RefusedFile, refusedSentence } from '../paper-block.view.tsx';
import { counterText } from './counter.text.ts';
import { CounterFrame } from './counter-frame.view.tsx';

interface CounterPapersViewProps {
  filing: Filing;
  refused: readonly RefusedFile[];
  /** The officer wanted to go on: what is missing is an error now. */
  isJudged: boolean;
  /** The draft of the page was put away or filed since. */
  isClosed: boolean;
  removeButton: string;
}

export function CounterPapersView({ filing, refused, isJudged, isClosed, removeButton }: CounterPapersViewProps) {
  const { procedure, needed, draft } = filing;
  const missing = isJudged ? missingPapers(needed, draft.papers) : [];
  const errors = [
    ...(isClosed ? [{ field: '', message: counterText.closed }] : []),
    ...refused.map((file) => ({ field: fieldOf(file.paperCode), message: refusedSentence(file) })),
    ...missing.map((paper) => ({ field: fieldOf(paper.code), message: text.missingPaper(paper.name) })),
  ];
  return (
    <CounterFrame filing={filing} step="papers">
      <ErrorSummary errors={errors} />
      <h1>Thành phần hồ sơ</h1>
      <p>
        Quét từng giấy tờ và tải lên: PDF, JPG, PNG, Word, mỗi tệp tối đa 20 MB. Tờ khai giấy thì{' '}
        <a href={counterPaths.declarationPdf(procedure.code)}>in từ nội dung đã nhập</a>, người nộp ký, rồi quét.
      </p>
      {needed.map((paper) => (
        <PaperBlock
          key={paper.code}
          filing={filing}
          paths={counterPaths}
          paper={paper}
          refused={refused.filter(({ paperCode }) => paperCode === paper.code)}
          isMissing={missing.includes(paper)}
          removeButton={removeButton}
        />
      ))}
      <Form action={counterPaths.step(procedure.code, 'papers')}>
        <DraftMark draftId={draft.id} />
        <Actions backHref={counterPaths.step(procedure.code, 'declaration')}>
          <Button>{text.continueButton}</Button>
        </Actions>
      </Form>
    </CounterFrame>
  );
}
