import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { Details } from '#ui/details.tsx';
import { CHANNEL_WORDS, STEP_WORDS } from '#ui/dossier-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { ActionBar } from '#ui/office/action-bar.tsx';
import { dossierDeadline } from '#ui/office/deadline-words.ts';
import { DeskColumn, Desk as DeskGrid } from '#ui/office/desk.tsx';
import { DossierHead } from '#ui/office/dossier-head.tsx';
import { StatusTag } from '#ui/office/dossier-table.tsx';
import { SigningFailureNote } from '#ui/office/signing-failure-note.tsx';
import { SimilarDossiers } from '#ui/office/similar-dossiers.tsx';
import { Tag } from '#ui/tag.tsx';
import type { DossierEventType } from '../../domain/dossier-action.ts';
import { deskPath, MY_WORK_PATH } from '../../paths.ts';
import { ACTION_LINKS, AT_ONCE_LINK, DONE_WORDS } from './desk.text.ts';
import { DeskAnswers } from './desk-answers.view.tsx';
import { DeskBundle } from './desk-bundle.view.tsx';
import { DeskConsultations } from './desk-consultations.view.tsx';
import { DeskDeadline } from './desk-deadline.view.tsx';
import { DeskExtension } from './desk-extension.view.tsx';
import { DeskHistory, DeskResults } from './desk-history.view.tsx';
import { DeskInquiries } from './desk-inquiries.view.tsx';
import type { Desk } from './desk-model.ts';
import { DeskNotes } from './desk-notes.view.tsx';
import { DeskPapers } from './desk-papers.view.tsx';
import { DeskPlan } from './desk-plan.view.tsx';
import { DeskQuestions } from './desk-questions.view.tsx';
import { DeskResultDraft } from './desk-result-draft.view.tsx';
import { DeskProposal, DeskSupplements } from './desk-supplements.view.tsx';

interface DeskViewProps {
  desk: Desk;
  chosenPaper: number;
  revealed: boolean;
  /** What was just done. */
  done: string;
}

/** Bàn làm việc với một hồ sơ: answers, papers and decisions side by side. */
export function DeskView({ desk, chosenPaper, revealed, done }: DeskViewProps) {
  const { dossier } = desk;
  const doneWords = DONE_WORDS[done];
  return (
    <div class="stack">
      {doneWords && <NotificationBanner tone="ok" title={doneWords} />}
      <DossierHead
        title={dossier.procedureName}
        code={dossier.code}
        back={{ label: 'Việc của tôi', href: MY_WORK_PATH }}
        tags={<HeadTags desk={desk} />}
        aside={<Slips desk={desk} />}
      />
      <SimilarDossiers dossiers={desk.similar} href={deskPath} />
      {desk.signingFailure && <SigningFailureNote {...desk.signingFailure} />}
      <DeskActions desk={desk} />
      <DeskGrid>
        <DeskAnswers desk={desk} revealed={revealed} />
        <DeskPapers desk={desk} chosen={chosenPaper} />
        <DeskColumn>
          <DeskDeadline desk={desk} />
          <DeskQuestions desk={desk} />
          <DeskExtension desk={desk} />
          <DeskConsultations desk={desk} />
          <DeskInquiries desk={desk} />
          <DeskBundle desk={desk} />
          <DeskPlan desk={desk} />
          <DeskResultDraft desk={desk} />
          <DeskResults desk={desk} />
          <DeskProposal desk={desk} />
          <DeskSupplements desk={desk} />
          <DeskNotes desk={desk} />
          <DeskHistory desk={desk} />
        </DeskColumn>
      </DeskGrid>
    </div>
  );
}

function HeadTags({ desk: { dossier, now, timeTo } }: { desk: Desk }) {
  const words = dossierDeadline(dossier, now, timeTo(dossier.queueAt));
  return (
    <>
      <StatusTag status={dossier.status} />
      <Tag tone="idle" icon="user">
        {STEP_WORDS[dossier.step]}
        {dossier.assigneeName && `: ${dossier.assigneeName}`}
      </Tag>
      <Tag tone="idle" icon="inbox">
        {CHANNEL_WORDS[dossier.channel]}
      </Tag>
      {words && dossier.status !== 9 && <DeadlineChip urgency={words.urgency}>{words.text}</DeadlineChip>}
    </>
  );
}

/** Giấy, phiếu that can be printed of this dossier. */
function Slips({ desk: { dossier, supplements, events } }: { desk: Desk }) {
  const happened = (...types: readonly DossierEventType[]) => events.some(({ type }) => types.includes(type));
  const slips = [
    { slug: 'giay-tiep-nhan', label: 'Giấy tiếp nhận và hẹn trả', exists: dossier.receivedAt !== null },
    { slug: 'phieu-yeu-cau-bo-sung', label: 'Phiếu yêu cầu bổ sung', exists: supplements.length > 0 },
    { slug: 'phieu-tu-choi', label: 'Phiếu từ chối', exists: happened('refused') },
    { slug: 'thu-xin-loi', label: 'Thư xin lỗi', exists: happened('extended') },
    { slug: 'thong-bao-dung', label: 'Thông báo dừng', exists: happened('stopped', 'withdrawal-accepted') },
    { slug: 'phieu-kiem-soat', label: 'Phiếu kiểm soát', exists: dossier.receivedAt !== null },
  ].filter(({ exists }) => exists);
  return (
    <>
      {slips.map(({ slug, label }) => (
        <LinkButton key={slug} kind="secondary" icon="print" href={`${deskPath(dossier.code)}/${slug}`}>
          {label}
        </LinkButton>
      ))}
      {happened('returned') && (
        <LinkButton kind="secondary" icon="print" href={`${deskPath(dossier.code)}/phieu-tra`}>
          Phiếu trả kết quả
        </LinkButton>
      )}
      {slips.length > 0 && (
        <Details summary="Xem các mẫu trên trang">
          <ul>
            {slips.map(({ slug, label }) => (
              <li key={slug}>
                <a href={`${deskPath(dossier.code)}/${slug}/xem`}>{label}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

/** Only what this officer may do now; the first is the usual next step. */
function DeskActions({ desk: { dossier, actions, atOnce } }: { desk: Desk }) {
  const order = Object.keys(ACTION_LINKS);
  const links = actions
    .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
    .flatMap((action) => {
      const link = ACTION_LINKS[action];
      const decidedTogether = action === 'stop' && dossier.step === 'awaiting-approval';
      return link && !decidedTogether ? [link] : [];
    });
  const first = atOnce ? [AT_ONCE_LINK] : [];
  const unique = [...new Map([...first, ...links].map((link) => [link.slug, link])).values()];
  if (unique.length === 0) return null;
  return (
    <ActionBar label="Xử lý hồ sơ">
      {unique.map(({ slug, label, danger, beside }, index) => (
        <LinkButton
          key={slug}
          kind={beside ? 'secondary' : buttonKind(index, danger)}
          href={`${deskPath(dossier.code)}/${slug}`}
        >
          {label}
        </LinkButton>
      ))}
    </ActionBar>
  );
}

function buttonKind(index: number, danger: true | undefined): 'primary' | 'secondary' | 'danger' {
  if (danger) return 'danger';
  return index === 0 ? 'primary' : 'secondary';
}
