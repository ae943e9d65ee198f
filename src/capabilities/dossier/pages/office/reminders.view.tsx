import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { dueWords } from '#ui/office/deadline-words.ts';
import { Panel } from '#ui/office/panel.tsx';
import { TextField } from '#ui/text-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { OfficerNotice } from '../../domain/officer-notice.ts';
import { deskPath, REMINDERS_PATH } from '../../paths.ts';
import type { OfficerReminder } from '../../storage/reminder-queries.ts';
import { ALL, EMAIL_FIELD, NOTICE_FIELD, NUMBER_FIELD } from './reminders.form.ts';
import { KIND_WORDS, STATE_WORDS } from './reminders.text.ts';

interface RemindersViewProps {
  open: readonly OfficerReminder[];
  past: readonly OfficerReminder[];
  notices: readonly OfficerNotice[];
  address: string;
  offersMail: boolean;
  error: string | undefined;
  done: string | undefined;
  now: Temporal.Instant;
}

export function RemindersView({ open, past, notices, address, offersMail, error, done, now }: RemindersViewProps) {
  const unseen = notices.filter(({ seenAt }) => seenAt === null).length;
  return (
    <div class="stack">
      <ErrorSummary errors={error ? [{ field: EMAIL_FIELD, message: error }] : []} />
      {done && !error && <NotificationBanner tone="ok" title={done} />}
      <h1>Nhắc việc</h1>
      <Panel
        id="chua-xem"
        title={`${open.length} nhắc việc chưa xem`}
        aside={open.length + unseen > 1 && <SeenButton name={NUMBER_FIELD} number={ALL} label="Đã xem tất cả" />}
        flush
      >
        <DataTable
          caption="Nhắc việc chưa xem, hồ sơ gấp xếp trước"
          hiddenCaption
          look="cards"
          rows={open}
          rowKey={({ number }) => String(number)}
          columns={[...columns(now), { label: 'Đã xem', hiddenLabel: true, cell: (row) => <Seen reminder={row} /> }]}
          empty="Không có nhắc việc nào chưa xem. Hệ thống nhắc trước hạn, trong ngày đến hạn và khi quá hạn."
        />
      </Panel>
      {notices.length > 0 && <Notices notices={notices} unseen={unseen} />}
      {offersMail && <MailAddress address={address} error={error} />}
      {past.length > 0 && (
        <Panel id="truoc-day" title="Nhắc việc trước đây" flush>
          <DataTable
            caption="Nhắc việc đã xem hoặc hết việc, mới nhất xếp trước"
            hiddenCaption
            look="cards"
            rows={past}
            rowKey={({ number }) => String(number)}
            columns={[...columns(undefined), { label: 'Tình trạng', cell: ({ state }) => STATE_WORDS[state] }]}
          />
        </Panel>
      )}
    </div>
  );
}

/** @param now left out for what is over: its deadline is told as it was */
function columns(now: Temporal.Instant | undefined): Column<OfficerReminder>[] {
  return [
    {
      label: 'Hồ sơ',
      rowHeader: true,
      cell: ({ code }) => (
        <a class="code" href={deskPath(code)}>
          {code}
        </a>
      ),
    },
    { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
    { label: 'Nhắc', cell: ({ kind, madeAt }) => `${KIND_WORDS[kind]}, nhắc lúc ${momentText(madeAt)}` },
    {
      label: 'Hẹn trả',
      cell: ({ dueAt }) => {
        if (!now) return momentText(dueAt);
        const { urgency, text } = dueWords(dueAt, now);
        return <DeadlineChip urgency={urgency}>{text}</DeadlineChip>;
      },
    },
  ];
}

function Seen({ reminder: { number, code } }: { reminder: OfficerReminder }) {
  return <SeenButton name={NUMBER_FIELD} number={String(number)} label="Đã xem" about={`nhắc việc hồ sơ ${code}`} />;
}

interface SeenButtonProps {
  readonly name: string;
  readonly number: string;
  readonly label: string;
  readonly about?: string;
}

function SeenButton({ name, number, label, about }: SeenButtonProps) {
  return (
    <Form action={`${REMINDERS_PATH}/da-xem`}>
      <input type="hidden" name={name} value={number} />
      <Button kind="secondary" small about={about}>
        {label}
      </Button>
    </Form>
  );
}

/** Tin báo: what happened besides deadlines; those not seen stand first. */
function Notices({ notices, unseen }: { notices: readonly OfficerNotice[]; unseen: number }) {
  return (
    <Panel id="tin-bao" title={`Tin báo: ${unseen} chưa xem`}>
      <DataTable
        caption="Tin báo, chưa xem xếp trước"
        hiddenCaption
        look="cards"
        rows={notices}
        rowKey={({ number }) => String(number)}
        columns={[
          { label: 'Nội dung', rowHeader: true, cell: ({ text, path }) => <a href={path}>{text}</a> },
          { label: 'Báo lúc', nowrap: true, cell: ({ madeAt }) => momentText(madeAt) },
          {
            label: 'Đã xem',
            hiddenLabel: true,
            cell: ({ number, seenAt, text }) =>
              seenAt ? (
                'Đã xem'
              ) : (
                <SeenButton name={NOTICE_FIELD} number={String(number)} label="Đã xem" about={text} />
              ),
          },
        ]}
      />
    </Panel>
  );
}

function MailAddress({ address, error }: { address: string; error: string | undefined }) {
  return (
    <Panel id="nhan-thu" title="Nhận nhắc việc qua thư điện tử">
      <Form action={`${REMINDERS_PATH}/thu-dien-tu`} label="Nhận nhắc việc qua thư điện tử">
        <TextField
          name={EMAIL_FIELD}
          label="Địa chỉ thư điện tử"
          hint="Thư chỉ ghi mã hồ sơ, thủ tục và hạn. Bỏ trống thì chỉ nhắc ở đây."
          type="email"
          autocomplete="email"
          value={address}
          error={error}
          width="medium"
          maxLength={254}
        />
        <Actions>
          <Button kind="secondary">Lưu địa chỉ</Button>
        </Actions>
      </Form>
    </Panel>
  );
}
