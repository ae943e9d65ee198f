import type { AnswerGroup } from '#engines/forms/answer-rows.ts';
import { Note } from '#ui/note.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import type { Filing } from '../actions/load-filing.ts';
import { formatSize } from './filing.text.ts';
import type { ReviewBlock } from './review-blocks.ts';

/** What is still missing, each with the way there. */
export function Gaps({ gaps }: { gaps: readonly { readonly href: string; readonly text: string }[] }) {
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

export function ReviewedBlock({ block }: { block: ReviewBlock }) {
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

/** Giấy tờ with their files. */
export function ReviewedPapers({ filing, changeHref }: { filing: Filing; changeHref: string }) {
  const { draft, needed } = filing;
  const rows = needed.map((paper) => {
    const files = draft.papers.filter(({ paperCode }) => paperCode === paper.code);
    const listed = files.map((file) => `${file.name} (${formatSize(file.sizeInBytes)})`).join(', ');
    return {
      label: paper.name,
      value: paper.isDeclaration ? 'Hệ thống lập từ nội dung đã khai' : listed || 'Chưa có tệp',
    };
  });
  return <SummaryList title="Thành phần hồ sơ" changeHref={changeHref} rows={rows} />;
}
