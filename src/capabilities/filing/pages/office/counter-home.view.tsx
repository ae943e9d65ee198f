import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { counterPaths } from '../../paths.ts';
import type { OfficerDraft } from '../../storage/draft-queries.ts';
import { DraftMark } from '../draft-mark.view.tsx';
import { savedTime } from '../filing.text.ts';
import { counterText } from './counter.text.ts';

interface CounterHomeViewProps {
  procedures: readonly { readonly code: string; readonly name: string }[];
  drafts: readonly OfficerDraft[];
  today: string;
  errors: readonly FieldMessage[];
}

export function CounterHomeView({ procedures, drafts, today, errors }: CounterHomeViewProps) {
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href="/can-bo/tiep-nhan">Tiếp nhận</a>
      </p>
      <ErrorSummary errors={errors} />
      <h1>{counterText.title}</h1>
      <p>
        Dùng khi người dân đến quầy và không tự nộp trực tuyến. Nhận được thủ tục của mọi xã, phường trong tỉnh; hệ
        thống chuyển đến nơi giải quyết.
      </p>
      <Panel id="thu-tuc" title="Thủ tục nhận tại quầy" flush>
        <ul class="intake">
          {procedures.map((procedure) => (
            <ProcedureLine
              key={procedure.code}
              procedure={procedure}
              draft={drafts.find(({ procedureCode }) => procedureCode === procedure.code)}
              today={today}
            />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

/** Hỏi lại trước khi bỏ: what was typed and scanned cannot be brought back. */
export function DiscardView(props: { draft: OfficerDraft; procedureName: string; today: string }) {
  const { draft, procedureName, today } = props;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={counterPaths.home}>{counterText.title}</a>
      </p>
      <h1>{counterText.discardTitle}</h1>
      <p>
        {procedureName}: bản khai của <b>{draft.submitterName || 'một người chưa ghi tên'}</b>, lưu lúc{' '}
        {savedTime(draft.savedAt, today)}.
      </p>
      <Note tone="warn" title="Những gì đã nhập và các tệp đã quét sẽ mất, không lấy lại được.">
        Hồ sơ này chưa được tiếp nhận. Người nộp vẫn đang chờ thì chọn “Giữ lại, tiếp tục nhập”.
      </Note>
      <Form action={counterPaths.begin(draft.procedureCode)} class="row" label={counterText.discardTitle}>
        <DraftMark draftId={draft.id} />
        <input type="hidden" name="chac-chan" value="1" />
        <LinkButton href={counterPaths.step(draft.procedureCode, 'submitter')}>Giữ lại, tiếp tục nhập</LinkButton>
        <Button kind="danger" name="lam-lai" value="1">
          Bỏ bản khai này, nhập người khác
        </Button>
      </Form>
    </div>
  );
}

interface ProcedureLineProps {
  procedure: { readonly code: string; readonly name: string };
  draft: OfficerDraft | undefined;
  today: string;
}

/** A procedure in one line: what it is, who is half entered, and the way in. */
function ProcedureLine({ procedure, draft, today }: ProcedureLineProps) {
  return (
    <li id={`thu-tuc-${procedure.code}`}>
      <Form action={counterPaths.begin(procedure.code)} label={`Nhận hồ sơ: ${procedure.name}`}>
        <p>
          <b>{procedure.name}</b> <span class="small muted">{procedure.code}</span>
          {draft && (
            <>
              <br />
              Đang nhập dở cho {draft.submitterName || 'một người chưa ghi tên'}, lưu lúc{' '}
              {savedTime(draft.savedAt, today)}.
            </>
          )}
        </p>
        {draft ? (
          <>
            <DraftMark draftId={draft.id} />
            <LinkButton href={counterPaths.step(procedure.code, 'submitter')}>Tiếp tục</LinkButton>
            <Button kind="secondary" name="lam-lai" value="1" about={procedure.name}>
              Bỏ, nhập người khác
            </Button>
          </>
        ) : (
          <Button kind="secondary" about={procedure.name}>
            Bắt đầu
          </Button>
        )}
      </Form>
    </li>
  );
}
