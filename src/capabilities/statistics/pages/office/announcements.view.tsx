import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextField } from '#ui/text-field.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import type { JudgedAnnouncement } from '../../actions/read-announcements.ts';
import { LONGEST_DECISION } from '../../domain/announcement.ts';
import { ANNOUNCEMENTS_PATH, announcementPath, NEW_ANNOUNCEMENT_PATH } from '../../paths.ts';
import type { RecordedAnnouncement } from '../../storage/announcement-queries.ts';
import { ANNOUNCEMENTS as WORDS } from './announcements.text.ts';

const dayText = (iso: string | null): string =>
  iso === null ? WORDS.notPublished : dateText(Temporal.PlainDate.from(iso));

interface AnnouncementsProps {
  readonly announcements: readonly JudgedAnnouncement[];
  readonly isSaved: boolean;
}

export function AnnouncementsView({ announcements, isSaved }: AnnouncementsProps) {
  return (
    <div class="stack">
      {isSaved && <NotificationBanner tone="ok" title={WORDS.saved} />}
      <PageHead title={WORDS.title}>
        <LinkButton href={NEW_ANNOUNCEMENT_PATH}>{WORDS.add}</LinkButton>
      </PageHead>
      <p class="muted">{WORDS.lead}</p>
      <DataTable
        caption={WORDS.caption}
        hiddenCaption
        look="cards"
        rows={announcements}
        rowKey={({ number }) => String(number)}
        empty={WORDS.empty}
        columns={[
          {
            label: WORDS.decision,
            rowHeader: true,
            cell: ({ number, decision }) => <a href={announcementPath(number)}>{decision}</a>,
          },
          { label: WORDS.issuedOn, nowrap: true, cell: ({ issuedOn }) => dayText(issuedOn) },
          { label: WORDS.effectiveOn, nowrap: true, cell: ({ effectiveOn }) => dayText(effectiveOn) },
          { label: WORDS.publishedOn, nowrap: true, cell: ({ publishedOn }) => dayText(publishedOn) },
          { label: WORDS.announced, cell: (one) => <InTime holds={one.isIssuedInTime} by={one.issueBy} /> },
          { label: WORDS.published, cell: (one) => <InTime holds={one.isPublishedInTime} by={one.publishBy} /> },
        ]}
      />
    </div>
  );
}

function InTime({ holds, by }: { readonly holds: boolean; readonly by: string }) {
  return (
    <>
      <Tag tone={holds ? 'ok' : 'warn'}>{holds ? WORDS.inTime : WORDS.late}</Tag>{' '}
      <span class="small muted">{WORDS.by(dayText(by))}</span>
    </>
  );
}

interface AnnouncementProps {
  /** Undefined: a new one. */
  readonly number: number | undefined;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
  readonly versions: readonly RecordedAnnouncement[];
}

export function AnnouncementView({ number, fields, errors, versions }: AnnouncementProps) {
  const field = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: errors.find((one) => one.field === name)?.message,
  });
  const day = (name: string) => ({ ...field(name), width: 'short' as const, maxLength: 10 });
  return (
    <div class="page-narrow stack">
      <ErrorSummary errors={errors} />
      <h1>{number === undefined ? WORDS.add : WORDS.correct}</h1>
      <Form action={number === undefined ? NEW_ANNOUNCEMENT_PATH : announcementPath(number)} class="stack">
        <input type="hidden" name="phien-ban" value={fields['phien-ban'] ?? '0'} />
        <TextField
          {...field('so')}
          label={WORDS.decision}
          hint={WORDS.decisionHint}
          maxLength={LONGEST_DECISION}
          width="medium"
          required
        />
        <TextField {...day('ngay-ban-hanh')} label={WORDS.issuedOn} hint={WORDS.dayHint} required />
        <TextField {...day('ngay-hieu-luc')} label={WORDS.effectiveOn} hint={WORDS.effectiveHint} required />
        <TextField {...day('ngay-cong-khai')} label={WORDS.publishedOn} hint={WORDS.publishedHint} />
        <Actions backHref={ANNOUNCEMENTS_PATH}>
          <Button>{WORDS.save}</Button>
        </Actions>
      </Form>
      {versions.length > 0 && <History versions={versions} />}
    </div>
  );
}

function History({ versions }: Pick<AnnouncementProps, 'versions'>) {
  return (
    <section class="stack">
      <h2>{WORDS.history}</h2>
      <DataTable
        caption={WORDS.historyCaption}
        hiddenCaption
        look="cards"
        rows={versions}
        rowKey={({ version }) => String(version)}
        columns={[
          { label: WORDS.decision, rowHeader: true, cell: ({ decision }) => decision },
          { label: WORDS.issuedOn, nowrap: true, cell: ({ issuedOn }) => dayText(issuedOn) },
          { label: WORDS.effectiveOn, nowrap: true, cell: ({ effectiveOn }) => dayText(effectiveOn) },
          { label: WORDS.publishedOn, nowrap: true, cell: ({ publishedOn }) => dayText(publishedOn) },
          { label: WORDS.recordedBy, cell: ({ recordedBy }) => recordedBy },
          { label: WORDS.at, nowrap: true, cell: ({ recordedAt }) => momentText(recordedAt) },
        ]}
      />
    </section>
  );
}
