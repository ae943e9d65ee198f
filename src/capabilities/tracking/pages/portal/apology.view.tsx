import type { DossierEvent } from '#capabilities/dossier/index.ts';
import { Card } from '#ui/card.tsx';
import { EXTENSION_REASON_WORDS } from '#ui/dossier-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { apologyPath } from '../../paths.ts';
import { isoDateText, momentText } from '../vietnam-time.text.ts';
import type { PersonalDossier } from './read-dossier.ts';

/** Thư xin lỗi và hẹn lại ngày trả kết quả, with both dates, as it was signed. */
export function Apology({ dossier, events }: Pick<PersonalDossier, 'dossier' | 'events'>) {
  const extended = events.find(({ type }) => type === 'extended');
  if (!extended) return null;
  const text = (name: string) => String(extended.data[name] ?? '');
  return (
    <Card title="Thư xin lỗi và hẹn lại ngày trả kết quả" id="apology">
      <div class="stack">
        <p>
          {extended.unitName ?? dossier.handlingUnit.name} xin lỗi {dossier.submitterName} vì không trả kết quả đúng
          hẹn, và hẹn lại như sau.
        </p>
        <SummaryList
          rows={[
            { label: 'Đã hẹn trả', value: momentText(Temporal.Instant.from(text('beforeAt'))) },
            { label: 'Hẹn lại', value: <b>hết giờ làm việc ngày {isoDateText(text('newDueOn'))}</b> },
            { label: 'Lý do', value: reasonOf(extended, text('reasonCode')) },
            {
              label: 'Người ký',
              value: [extended.actorName, extended.actorTitle].filter(Boolean).join(', '),
            },
            { label: 'Gửi lúc', value: momentText(extended.at) },
          ]}
        />
        <p>
          <LinkButton kind="secondary" icon="download" href={apologyPath(dossier.code)}>
            Tải thư (PDF)
          </LinkButton>
        </p>
      </div>
    </Card>
  );
}

function reasonOf({ note }: DossierEvent, code: string): string {
  const kind = code === 'other' ? undefined : EXTENSION_REASON_WORDS[code];
  return [kind, note].filter(Boolean).join('. ');
}
