import type { StoredPaper } from '#capabilities/papers/index.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import type { Filing } from '../../actions/load-filing.ts';
import { missingPapers } from '../../domain/required-papers.ts';
import { filingPaths } from '../../paths.ts';
import { text } from '../filing.text.ts';
import { fieldOf, PaperBlock, type RefusedFile, refusedSentence } from '../paper-block.view.tsx';
import { FilingFrame } from './filing-frame.view.tsx';

interface PapersViewProps {
  filing: Filing;
  refused: readonly RefusedFile[];
  /** The person wanted to go on: what is missing is an error now. */
  isJudged: boolean;
  removeButton: string;
  /** Giấy tờ trong kho that may be taken again. */
  stored: readonly StoredPaper[];
}

export function PapersView({ filing, refused, isJudged, removeButton, stored }: PapersViewProps) {
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
          paths={filingPaths}
          paper={paper}
          refused={refused.filter(({ paperCode }) => paperCode === paper.code)}
          isMissing={missing.includes(paper)}
          removeButton={removeButton}
          stored={stored}
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
