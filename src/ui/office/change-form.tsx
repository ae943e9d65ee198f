import type { ComponentChildren } from 'preact';
import { Actions } from '../actions.tsx';
import { Button } from '../button.tsx';
import { STEP_WORDS } from '../dossier-words.ts';
import { ErrorSummary, type FieldMessage } from '../error-summary.tsx';
import { Form } from '../form.tsx';
import { NotificationBanner } from '../notification-banner.tsx';
import { StatusTag } from './dossier-table.tsx';

interface ChangeFormProps {
  title: string;
  dossier: {
    code: string;
    procedureName: string;
    submitterName: string;
    status: number;
    step: string;
    version: number;
  };
  /** Where the dossier is seen whole. */
  deskHref: string;
  action: string;
  /** What was typed, and the version the officer saw: renewing it would override unseen what a colleague did meanwhile. */
  fields: Readonly<Record<string, string>>;
  errors: readonly FieldMessage[];
  /** Somebody else was faster. */
  changedBy?: { name: string | undefined } | undefined;
  /** False when the step no longer offers this: what was typed is shown, but cannot be sent. */
  available: boolean;
  submit: string;
  danger?: boolean | undefined;
  /** Files are sent with it. */
  multipart?: boolean | undefined;
  lead?: ComponentChildren;
  children?: ComponentChildren;
}

/** One decision about a dossier, on a page of its own. */
export function ChangeForm(props: ChangeFormProps) {
  const {
    title,
    dossier,
    deskHref,
    action,
    fields,
    errors,
    changedBy,
    available,
    submit,
    danger,
    multipart,
    lead,
    children,
  } = props;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={deskHref}>Hồ sơ {dossier.code}</a>
      </p>
      <ErrorSummary errors={errors} />
      {changedBy && (
        <NotificationBanner tone="warn" title={`Hồ sơ đã được xử lý bởi ${changedBy.name ?? 'người khác'}`}>
          <p>
            Tình trạng mới: <StatusTag status={dossier.status} /> {STEP_WORDS[dossier.step]}.{' '}
            {available
              ? 'Nội dung bạn ghi vẫn còn; xem lại rồi gửi lần nữa nếu vẫn cần.'
              : 'Việc này không còn làm được ở bước mới. Nội dung bạn ghi vẫn còn bên dưới.'}
          </p>
        </NotificationBanner>
      )}
      {!available && !changedBy && (
        <NotificationBanner tone="warn" title="Việc này chưa làm được lúc này">
          <p>
            Hồ sơ đang ở: <StatusTag status={dossier.status} /> {STEP_WORDS[dossier.step]}.{' '}
            <a href={deskHref}>Xem hồ sơ</a>
          </p>
        </NotificationBanner>
      )}
      <h1>{title}</h1>
      <p class="muted">
        {dossier.procedureName}, người nộp {dossier.submitterName}
      </p>
      {lead}
      <Form action={action} multipart={multipart} class="stack">
        <input type="hidden" name="phien-ban" value={fields['phien-ban'] ?? dossier.version} />
        {children}
        <Actions backHref={deskHref}>
          {available && <Button kind={danger ? 'danger' : 'primary'}>{submit}</Button>}
        </Actions>
      </Form>
    </div>
  );
}
