import { DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { dateText } from '#ui/vietnam-time.ts';
import type { JudgedAnnouncement } from '../../actions/read-announcements.ts';
import type { AnnouncementRule } from '../../domain/announcement.ts';
import type { StatisticsPeriod } from '../../domain/period.ts';
import { SERVICE_INDEX_PATH } from '../../paths.ts';
import { ANNOUNCEMENTS as WORDS } from './announcements.text.ts';
import { IndexScope } from './index-scope.view.tsx';
import { SERVICE_INDEX } from './service-index.text.ts';
import { STATISTICS } from './statistics.text.ts';

interface AnnouncementsProps {
  readonly period: StatisticsPeriod;
  readonly announcements: readonly JudgedAnnouncement[];
  readonly rules: readonly AnnouncementRule[];
}

/** Quyết định công bố phía sau chỉ số 1.1 và 1.2. */
export function AnnouncementsView({ period, announcements, rules }: AnnouncementsProps) {
  const back = `${SERVICE_INDEX_PATH}?ky=${period.code}`;
  return (
    <>
      <PageBand
        title={WORDS.title}
        eyebrow={<IndexScope unit={undefined} period={period} />}
        lead={WORDS.lead}
        crumbs={[
          { label: STATISTICS.home, href: '/' },
          { label: SERVICE_INDEX.short, href: back },
          { label: WORDS.title },
        ]}
      />
      <div class="wrap section stack">
        <DataTable
          caption={WORDS.title}
          hiddenCaption
          look="cards"
          rows={announcements}
          rowKey={({ number }) => String(number)}
          empty={WORDS.empty}
          columns={[
            {
              label: WORDS.decision,
              rowHeader: true,
              cell: ({ decision }) => <InVietnamese>{decision}</InVietnamese>,
            },
            { label: WORDS.issuedOn, nowrap: true, cell: ({ issuedOn }) => dayText(issuedOn) },
            { label: WORDS.effectiveOn, nowrap: true, cell: ({ effectiveOn }) => dayText(effectiveOn) },
            {
              label: WORDS.publishedOn,
              nowrap: true,
              cell: ({ publishedOn }) => (publishedOn === null ? WORDS.notPublished : dayText(publishedOn)),
            },
            { label: WORDS.issued, cell: (one) => outcomeText(one.isIssuedInTime, one.issueBy) },
            { label: WORDS.published, cell: (one) => outcomeText(one.isPublishedInTime, one.publishBy) },
          ]}
        />
        {rules.map(({ validFrom, leadDays, publishDays }) => (
          <p key={validFrom} class="small muted">
            {WORDS.rule(dayText(validFrom), leadDays, publishDays)}
          </p>
        ))}
        <p>
          <a href={back}>{SERVICE_INDEX.back}</a>
        </p>
      </div>
    </>
  );
}

const dayText = (iso: string): string => dateText(Temporal.PlainDate.from(iso));

const outcomeText = (isInTime: boolean, by: string): string =>
  isInTime ? WORDS.inTime(dayText(by)) : WORDS.late(dayText(by));
