import {
  type Deadline,
  type DossierDetail,
  type DossierPaper,
  type DossierResult,
  lastDayOf,
  type ResultStanding,
  resultStanding,
  verificationPath,
} from '#capabilities/dossier/index.ts';
import { answersAsRows, groupRows } from '#engines/forms/answer-rows.ts';
import { Card } from '#ui/card.tsx';
import { Deadline as DeadlineCard } from '#ui/deadline.tsx';
import { Details } from '#ui/details.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { FileList } from '#ui/paper.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { Timeline } from '#ui/timeline.tsx';
import {
  PERSONAL_DOSSIERS_PATH,
  paperPath,
  personalDossierPath,
  ratingPath,
  resultPath,
  supplementPath,
  withdrawalPath,
} from '../../paths.ts';
import { fileSizeText } from '../file-size.text.ts';
import { filedContext, filedDeclaration } from '../supplement/form-context.ts';
import { dateText, inVietnam, isoDateText, momentText } from '../vietnam-time.text.ts';
import { Apology } from './apology.view.tsx';
import { dayStrip, deadlineReasons, remainingText, ruleText } from './deadline.text.ts';
import { DossierCode, StatusTag } from './dossier-facts.view.tsx';
import { FiledFees } from './dossier-fees.view.tsx';
import { dossierNow } from './dossier-now.text.ts';
import { timelineEntries } from './dossier-timeline.view.tsx';
import { ParcelNote } from './parcel.view.tsx';
import type { PersonalDossier } from './read-dossier.ts';
import { JustAsked, Thread } from './thread.view.tsx';

export interface DossierViewProps extends PersonalDossier {
  readonly now: Temporal.Instant;
  /** The person has just sent what was asked for. */
  readonly justSupplemented: boolean;
  /** The person has just asked to withdraw. */
  readonly justWithdrawn: boolean;
  readonly mayWithdraw: boolean;
  /** The person has just sent a question. */
  readonly justAsked: boolean;
  /** False for who may only follow. */
  readonly mayAsk: boolean;
}

export function DossierView(props: DossierViewProps) {
  const { dossier } = props;
  return (
    <>
      <PageBand
        title={dossier.procedureName}
        eyebrow={
          <>
            Hồ sơ <DossierCode code={dossier.code} />
          </>
        }
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Hồ sơ cá nhân', href: PERSONAL_DOSSIERS_PATH },
          { label: dossier.code },
        ]}
      >
        <p class="row">
          <StatusTag status={dossier.status} />
          <span>
            Đang ở: <b>{placeOf(dossier)}</b>
          </span>
        </p>
      </PageBand>
      <PageColumns aside={<Aside {...props} />} asideLabel="Việc có thể làm">
        {props.justSupplemented && <JustSupplemented dossier={dossier} />}
        {props.justWithdrawn && <JustWithdrawn />}
        {props.justAsked && <JustAsked {...props} />}
        <Now {...props} />
        <Apology {...props} />
        {props.parcel && <ParcelNote parcel={props.parcel} />}
        <Results {...props} />
        <DueDate {...props} />
        <section class="stack" aria-labelledby="progress">
          <h2 id="progress">Tiến độ</h2>
          <Timeline entries={timelineEntries(props)} />
        </section>
        <Thread {...props} />
        <Papers {...props} />
        <Answers dossier={dossier} />
        <FiledFees dossier={dossier} />
      </PageColumns>
    </>
  );
}

function placeOf(dossier: DossierDetail): string {
  if (dossier.status === 1 || dossier.status === 3) return dossier.receivingUnit.name;
  return dossier.status >= 9 ? dossier.returningUnit.name : dossier.handlingUnit.name;
}

function JustSupplemented({ dossier }: { dossier: DossierDetail }) {
  return (
    <NotificationBanner tone="ok" title="Đã nhận bổ sung.">
      <p>
        {dossier.dueAt
          ? `Thời hạn chạy tiếp, hẹn trả kết quả ${momentText(dossier.dueAt)}.`
          : 'Cơ quan sẽ xem và trả lời bạn.'}
      </p>
    </NotificationBanner>
  );
}

function JustWithdrawn() {
  return (
    <NotificationBanner tone="ok" title="Đã gửi yêu cầu rút hồ sơ.">
      <p>Cán bộ sẽ xem và báo tin cho bạn.</p>
    </NotificationBanner>
  );
}

function Now({ dossier, supplements, events }: DossierViewProps) {
  const open = supplements.find(({ answeredAt }) => answeredAt === null);
  const { title, text } = dossierNow(dossier, open, events.at(-1)?.type === 'withdrawal-accepted');
  return (
    <Card title={title} id="now">
      <p>{text}</p>
      {dossier.step === 'awaiting-supplement' && (
        <LinkButton href={supplementPath(dossier.code)}>Bổ sung hồ sơ</LinkButton>
      )}
    </Card>
  );
}

/** The newest first: who had a result corrected must not take the old one for the new. */
function Results({ dossier, results, events }: Pick<DossierViewProps, 'dossier' | 'results' | 'events'>) {
  if (results.length === 0) return null;
  const numbered = results.map((result, index) => ({
    result,
    href: resultPath(dossier.code, index + 1),
    standing: resultStanding(result, results, events),
  }));
  const [newest, ...old] = numbered.reverse();
  return (
    <section class="stack" aria-labelledby="results">
      <h2 id="results">Kết quả</h2>
      {newest && <ResultCard {...newest} />}
      {old.length > 0 && (
        <Details summary="Kết quả cũ, đã được thay">
          {old.map((one) => (
            <ResultCard key={one.result.publicCode} {...one} />
          ))}
        </Details>
      )}
    </section>
  );
}

interface ResultCardProps {
  readonly result: DossierResult;
  readonly href: string;
  readonly standing: ResultStanding;
}

function ResultCard({ result, href, standing }: ResultCardProps) {
  return (
    <Card>
      <h3>{result.title}</h3>
      {standing !== 'valid' && <Note tone="warn" {...STANDING_TEXT[standing]} />}
      <p>
        Số {result.number}, ngày {isoDateText(result.decidedOn)}. {result.signerTitle} {result.signerName} ký.
      </p>
      <p class="small muted">
        Mã kiểm tra: <DossierCode code={result.publicCode} />. Ai nhận giấy này cũng{' '}
        <a href={verificationPath(result.publicCode)}>
          kiểm tra được
          <span class="sr">
            {' '}
            {result.title} số {result.number}
          </span>
        </a>
        .
      </p>
      <LinkButton
        kind={standing === 'valid' ? 'primary' : 'secondary'}
        icon="download"
        href={href}
        about={`${result.title} số ${result.number}`}
      >
        {standing === 'replaced' ? 'Tải kết quả cũ (PDF)' : 'Tải kết quả (PDF)'}
      </LinkButton>
    </Card>
  );
}

const STANDING_TEXT = {
  'being-corrected': {
    title: 'Kết quả này đang được sửa.',
    children: 'Bạn chưa dùng giấy này; cơ quan sẽ ban hành kết quả mới và báo bạn.',
  },
  replaced: {
    title: 'Kết quả này đã được thay.',
    children: 'Bạn dùng kết quả mới ở trên; giấy này không còn giá trị.',
  },
} as const;

function DueDate({ dossier, deadline, now }: DossierViewProps) {
  if (!dossier.dueAt || !deadline) return null;
  const { told, rule } = deadline;
  const isOpen = dossier.finishedAt === null;
  const moved = dossier.originalDueAt && !dossier.originalDueAt.equals(dossier.dueAt) ? dossier.originalDueAt : null;
  return (
    <DeadlineCard
      when={dueText(dossier, dossier.dueAt, told)}
      chip={isOpen ? remainingText(told.dueAt, now, told.paused) : undefined}
      rule={ruleText(rule)}
      days={dayStrip(told.segments, inVietnam(now).toPlainDate())}
      reasons={deadlineReasons(told.segments, rule.limit)}
      basis={moved ? `Ngày hẹn ban đầu: ${momentText(moved)}.${extensionText(told)}${exclusionText(told)}` : undefined}
    />
  );
}

function exclusionText({ exclusion }: Deadline): string {
  return exclusion ? ` Đến hết ngày ${dateText(lastDayOf(exclusion))} không tính: ${exclusion.name}.` : '';
}

function extensionText({ extension }: Deadline): string {
  return extension ? ` Gia hạn một lần, thêm ${extension.workingDays} ngày làm việc.` : '';
}

function dueText({ step }: DossierDetail, dueAt: Temporal.Instant, told: { paused: boolean; dueAt: Temporal.Instant }) {
  if (!told.paused) return momentText(dueAt);
  if (step === 'withdrawing') return 'Tạm dừng trong lúc xem yêu cầu rút hồ sơ';
  return `Dự kiến ${momentText(told.dueAt)} nếu bạn ${step === 'awaiting-obligation' ? 'nộp tiền' : 'bổ sung'} ngay`;
}

function Papers({ dossier, papers, paperNames }: DossierViewProps) {
  if (papers.length === 0) return null;
  const codes = [...new Set(papers.map(({ paperCode }) => paperCode))];
  return (
    <section class="stack" aria-labelledby="papers">
      <h2 id="papers">Giấy tờ đã nộp</h2>
      {codes.map((code) => {
        const name = paperNames.get(code) ?? 'Giấy tờ khác';
        const files = papers.filter(({ paperCode }) => paperCode === code);
        return (
          <div key={code}>
            <h3>{name}</h3>
            <FileList label={name} files={files.map((paper) => fileEntry(dossier, paper))} />
          </div>
        );
      })}
    </section>
  );
}

function fileEntry(dossier: DossierDetail, paper: DossierPaper) {
  const when = paper.supplementNumber > 0 ? `, bổ sung lần ${paper.supplementNumber}` : '';
  const replaced = paper.replacedAt ? ' Đã được thay bằng tệp mới.' : '';
  return {
    name: paper.fileName,
    href: paperPath(dossier.code, paper.number),
    state: 'ok' as const,
    text: `Đã nộp${when}, ${fileSizeText(paper.sizeInBytes)}.${replaced}`,
  };
}

function Answers({ dossier }: { dossier: DossierDetail }) {
  const { eForm, answers } = filedDeclaration(dossier);
  const groups = groupRows(answersAsRows(eForm, answers, filedContext(dossier)));
  if (groups.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="answers">
      <h2 id="answers">Nội dung đã khai</h2>
      <Details summary="Xem nội dung tờ khai" full>
        {groups.map(({ page, section, rows }, index) => (
          <div key={`${page}-${index}`}>
            <h3>{section}</h3>
            <SummaryList rows={rows.map((row) => ({ label: row.label, value: row.ticked ? 'Có' : row.value }))} />
          </div>
        ))}
      </Details>
    </section>
  );
}

/** Đã trả kết quả, từ chối hoặc dừng: nothing more comes, so it can be judged. */
const ENDED: ReadonlySet<DossierDetail['step']> = new Set(['returned', 'refused', 'stopped']);

function Aside({ dossier, mayWithdraw, bundle }: DossierViewProps) {
  return (
    <>
      {bundle && (
        <Card soft title="Hồ sơ liên thông" id="bundle">
          <p>
            Hồ sơ này là một việc của <a href={personalDossierPath(bundle.code)}>{bundle.code}</a>; trang đó cho thấy cả{' '}
            {bundle.members.length} việc.
          </p>
        </Card>
      )}
      <Card soft title="Thông tin hồ sơ" id="facts">
        <Fact label="Người nộp" value={dossier.submitterName} />
        <Fact label="Chủ hồ sơ" value={dossier.ownerName} />
        <Fact label="Nộp lúc" value={momentText(dossier.submittedAt)} />
        <Fact label="Nơi tiếp nhận" value={dossier.receivingUnit.name} />
        <Fact label="Nơi trả kết quả" value={dossier.returningUnit.name} />
      </Card>
      {ENDED.has(dossier.step) && (
        <Card soft title="Bạn thấy thế nào?" id="rating">
          <p>
            <a href={ratingPath(dossier.code)}>Đánh giá việc giải quyết</a>
          </p>
        </Card>
      )}
      {mayWithdraw && (
        <Card soft title="Không cần giải quyết nữa?" id="withdraw">
          <p>
            <a href={withdrawalPath(dossier.code)}>Rút hồ sơ</a>
          </p>
        </Card>
      )}
      <Card soft title="Cần giúp đỡ?" id="help">
        <p>Gọi 1022 và đọc mã hồ sơ. Trang này in được bằng lệnh In của trình duyệt.</p>
      </Card>
    </>
  );
}

/** Label above value: the side column is narrow. */
function Fact({ label, value }: { label: string; value: string }) {
  return (
    <p class="small">
      <span class="muted">{label}</span>
      <br />
      {value}
    </p>
  );
}
