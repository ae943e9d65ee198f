import { EmptyState } from '#ui/empty-state.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Timeline, type TimelineEntry } from '#ui/timeline.tsx';
import { PERSONAL_DOSSIERS_PATH, personalDossierPath } from '../../paths.ts';
import type { ToldMessage } from '../../storage/sent-message-queries.ts';
import { momentText } from '../vietnam-time.text.ts';
import { waysText } from './told.text.ts';

/** Thông báo: everything the person was told, the newest first. */
export function ToldView({ messages, most }: { messages: readonly ToldMessage[]; most: number }) {
  return (
    <>
      <PageBand
        title="Thông báo"
        lead="Những gì hệ thống đã báo cho bạn bằng tin nhắn, thư điện tử, Zalo. Mã OTP không lưu ở đây."
        crumbs={[{ label: 'Trang chủ', href: '/' }, { label: 'Thông báo' }]}
      />
      <PageColumns form>
        {messages.length === 0 ? (
          <EmptyState title="Chưa có thông báo nào.">
            <p>Hồ sơ của bạn có gì mới, hệ thống báo và ghi lại ở đây.</p>
          </EmptyState>
        ) : (
          <>
            <h2>Đã báo cho bạn, mới nhất trước</h2>
            <Timeline entries={messages.map(entry)} label="Thông báo đã gửi" />
          </>
        )}
        {messages.length === most && (
          <p>
            Trang này có {most} thông báo mới nhất. Thông báo cũ hơn ở trang của từng hồ sơ trong{' '}
            <a href={PERSONAL_DOSSIERS_PATH}>Hồ sơ cá nhân</a>.
          </p>
        )}
        <p>
          <a href="/tai-khoan/lien-lac">Chọn nơi nhận và loại tin muốn nhận</a>
        </p>
      </PageColumns>
    </>
  );
}

function entry({ text, at, channels, dossier }: ToldMessage): TimelineEntry {
  return {
    title: dossier?.procedureName ?? 'Tin của cổng dịch vụ công',
    state: 'done',
    at: { iso: at.toString(), text: momentText(at) },
    who: waysText(channels),
    said: <p class="pre">{text}</p>,
    children: dossier && (
      <p>
        <a href={personalDossierPath(dossier.code)}>
          Mở hồ sơ <span class="code">{dossier.code}</span>
        </a>
      </p>
    ),
  };
}
