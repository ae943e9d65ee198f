import { type findResultDraft, resultDraftPath } from '#capabilities/dossier/index.ts';
import { Note } from '#ui/note.tsx';
import { momentText } from '#ui/vietnam-time.ts';

interface DraftNoteProps {
  readonly code: string;
  /** Undefined where a template makes the result. */
  readonly draft: Awaited<ReturnType<typeof findResultDraft>>;
}

/** Dự thảo kết quả, where it is put forward, reviewed and approved: to be read before. */
export function DraftNote({ code, draft }: DraftNoteProps) {
  if (!draft) return null;
  const page = resultDraftPath(code);
  const { last } = draft;
  if (!last) {
    return (
      <Note tone="warn" title="Chưa có dự thảo kết quả.">
        <a href={page}>Lập dự thảo</a> trước khi đề xuất cấp kết quả.
      </Note>
    );
  }
  const hasLosses = last.losses.length > 0;
  return (
    <Note tone={hasLosses ? 'warn' : 'info'} title={`Dự thảo kết quả lần ${last.number}.`}>
      {last.draftedBy} lập lúc {momentText(last.at)}. {hasLosses && 'Có phần của tệp Word không chuyển sang bản PDF. '}
      <a href={`${page}/xem`}>Xem bản PDF</a>, <a href={page}>chi tiết dự thảo</a>
    </Note>
  );
}
