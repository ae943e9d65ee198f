import { deskPath, type ResultDraft, resultDraftPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { FileField } from '#ui/file-field.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { DraftSubject } from './result-draft.page.tsx';
import { lossSentence, NO_LOSS, SAME_LOOK, SOME_LOST } from './result-draft.text.ts';

export const WORD_FIELD = 'tep-word';

const TITLE = 'Dự thảo kết quả';

export function ResultDraftView({ subject, fields, errors, changedBy }: ChangeView<DraftSubject>) {
  const { dossier, available, drafts, title, saved } = subject;
  const page = resultDraftPath(dossier.code);
  if (!available) {
    return (
      <div class="page-narrow stack">
        <p class="muted">
          <a href={deskPath(dossier.code)}>Hồ sơ {dossier.code}</a>
        </p>
        <h1>{TITLE}</h1>
        <p class="muted">{title}</p>
        <p>Chuyên viên đang giải quyết hồ sơ lập dự thảo ở bước thẩm định. Ở đây bạn xem được các lần đã lập.</p>
        <Drafts drafts={drafts} page={page} />
      </div>
    );
  }
  return (
    <ChangeForm
      title={TITLE}
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={page}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit={drafts.length === 0 ? 'Lập dự thảo' : 'Lập dự thảo mới'}
      multipart
      lead={
        <>
          {saved && <NotificationBanner tone="ok" title="Đã lập dự thảo. Xem bản PDF trước khi đề xuất." />}
          <Drafts drafts={drafts} page={page} />
          <Guide page={page} />
        </>
      }
    >
      <FileField
        name={WORD_FIELD}
        label="Tệp Word đã soạn"
        hint="Dạng .docx, tối đa 20 MB. Không nhận tệp có macro."
        accept=".docx"
        required
        error={errors.find(({ field }) => field === WORD_FIELD)?.message}
      />
    </ChangeForm>
  );
}

function Guide({ page }: { page: string }) {
  return (
    <div class="prose">
      <ol>
        <li>
          <a href={`${page}/mau`}>Tải mẫu Word của hồ sơ này</a>: đã điền căn cứ, tên, mã hồ sơ. Chỗ trong ngoặc vuông
          phải ghi.
        </li>
        <li>Soạn bằng Word hoặc LibreOffice, lưu dạng .docx.</li>
        <li>Tải lên ở dưới, rồi xem bản PDF trước khi đề xuất.</li>
      </ol>
      <p class="muted">{SAME_LOOK}</p>
    </div>
  );
}

function Drafts({ drafts: [last, ...earlier], page }: { drafts: readonly ResultDraft[]; page: string }) {
  if (!last) return <Note>Hồ sơ chưa có dự thảo kết quả.</Note>;
  return (
    <Panel id="du-thao-moi" title={`Dự thảo lần ${last.number}`}>
      <p>
        {last.draftedBy} lập lúc {momentText(last.at)}.
      </p>
      <p class="row">
        <a href={`${page}/xem`}>Xem bản PDF</a>
        <Original draft={last} page={page} />
      </p>
      {last.losses.length === 0 ? (
        <Note tone="ok">{NO_LOSS}</Note>
      ) : (
        <Note tone="warn" title={`${SOME_LOST}:`}>
          <ul>
            {last.losses.map((loss) => (
              <li key={loss.kind}>{lossSentence(loss)}</li>
            ))}
          </ul>
        </Note>
      )}
      {earlier.length > 0 && (
        <>
          <h3>Các lần trước, không còn dùng</h3>
          <ul>
            {earlier.map((draft) => (
              <li key={draft.number}>
                <Original draft={draft} page={page} />, {draft.draftedBy}, {momentText(draft.at)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Original({ draft: { number, fileName }, page }: { draft: ResultDraft; page: string }) {
  return (
    <a href={`${page}/tep/${number}`}>
      Tệp Word lần {number} ({fileName})
    </a>
  );
}
