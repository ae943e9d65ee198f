import { Panel } from '#ui/office/panel.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { resultDraftPath } from '../../paths.ts';
import type { Desk } from './desk-model.ts';

/** Dự thảo kết quả soạn bằng Word; nothing where a template makes the result. */
export function DeskResultDraft({ desk: { dossier, resultDraft } }: { desk: Desk }) {
  if (!resultDraft) return null;
  const { last } = resultDraft;
  const page = resultDraftPath(dossier.code);
  return (
    <Panel id="du-thao" title="Dự thảo kết quả">
      {last ? (
        <>
          <p>
            Lần {last.number}, {last.draftedBy} lập lúc {momentText(last.at)}.
          </p>
          <p class="row">
            <a href={`${page}/xem`}>Xem bản PDF của dự thảo</a>
            <a href={page}>Chi tiết dự thảo</a>
          </p>
        </>
      ) : (
        <p class="muted">Chưa có. Kết quả của thủ tục này do chuyên viên soạn bằng Word.</p>
      )}
    </Panel>
  );
}
