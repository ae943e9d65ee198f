import { KeyValues } from '#ui/office/key-values.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { Tag } from '#ui/tag.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import { type InquiryRecord, inquiriesOf } from '../../domain/inquiry.ts';
import { deskPath } from '../../paths.ts';
import { ACTION_LINKS } from './desk.text.ts';
import type { Desk } from './desk-model.ts';

/** Biên bản xác minh, the newest first; what was corrected stays. For officers only. */
export function DeskInquiries({ desk: { dossier, events, actions } }: { desk: Desk }) {
  const records = inquiriesOf(events).reverse();
  if (records.length === 0) return null;
  const mayCorrect = actions.includes('record-inquiry');
  return (
    <Panel id="xac-minh" title="Biên bản xác minh">
      {records.map((record) => (
        <Inquiry key={record.number} record={record} code={dossier.code} mayCorrect={mayCorrect} />
      ))}
    </Panel>
  );
}

function Inquiry({ record, code, mayCorrect }: { record: InquiryRecord; code: string; mayCorrect: boolean }) {
  const { number, on, from, to, replacedBy, replaces, by, unitName, at } = record;
  const day = on === '' ? '' : dateText(Temporal.PlainDate.from(on));
  const paper = `${deskPath(code)}/bien-ban-xac-minh/${number}`;
  const isLast = replacedBy === undefined;
  return (
    <section class="answer-group">
      <h3>
        Ngày {day}, {from}–{to}
      </h3>
      {!isLast && (
        <p>
          <Tag tone="warn">Đã được thay bằng biên bản lập sau</Tag>
        </p>
      )}
      <KeyValues
        rows={[
          { label: 'Địa điểm', value: record.place },
          { label: 'Cán bộ xác minh', value: record.officers },
          { label: 'Thành phần tham gia', value: record.participants },
          { label: 'Nội dung xác minh', value: record.findings },
          { label: 'Kết luận', value: record.conclusion },
        ]}
      />
      <p class="small muted">
        {[by, unitName, momentText(at)].filter(Boolean).join(', ')}.
        {replaces !== undefined && ' Lập lại để đính chính.'}
      </p>
      <p class="row">
        <a href={paper}>In biên bản ngày {day}</a>
        <a href={`${paper}/xem`}>Xem trên trang</a>
        {isLast && mayCorrect && (
          <a href={`${deskPath(code)}/${ACTION_LINKS['record-inquiry']?.slug}?thay=${number}`}>Lập lại để đính chính</a>
        )}
      </p>
    </section>
  );
}
