import {
  type BundleMemberView,
  type BundleView,
  type DossierResult,
  verificationPath,
} from '#capabilities/dossier/index.ts';
import { Card } from '#ui/card.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { Tag } from '#ui/tag.tsx';
import { PERSONAL_DOSSIERS_PATH, personalDossierPath, resultPath, supplementPath } from '../../paths.ts';
import { isoDateText, momentText } from '../vietnam-time.text.ts';
import { BUNDLE_STATE_TEXT, blockedText, countText, endedText, notStarted, waitingText } from './bundle.text.ts';
import { DossierCode, StatusTag } from './dossier-facts.view.tsx';

export interface BundlePageProps {
  readonly bundle: BundleView;
  readonly results: ReadonlyMap<string, readonly DossierResult[]>;
  /** Hạn của cả nhóm. */
  readonly dueAt: Temporal.Instant | undefined;
}

export function BundlePageView({ bundle, results, dueAt }: BundlePageProps) {
  return (
    <>
      <PageBand
        title={bundle.procedureName}
        eyebrow={
          <>
            Hồ sơ liên thông <DossierCode code={bundle.code} />
          </>
        }
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Hồ sơ cá nhân', href: PERSONAL_DOSSIERS_PATH },
          { label: bundle.code },
        ]}
      >
        <p class="row">
          <BundleStateTag bundle={bundle} />
          <span>{countText(bundle)}</span>
        </p>
      </PageBand>
      <PageColumns aside={<Facts bundle={bundle} dueAt={dueAt} />} asideLabel="Thông tin hồ sơ">
        <Told bundle={bundle} />
        {bundle.members.map((member) => (
          <Member key={member.key} member={member} bundle={bundle} results={results.get(member.key) ?? []} />
        ))}
      </PageColumns>
    </>
  );
}

export function BundleStateTag({ bundle }: { bundle: BundleView }) {
  const { text, tone } = BUNDLE_STATE_TEXT[bundle.state];
  return <Tag tone={tone}>{text}</Tag>;
}

/** What the person must know or do before anything else. */
function Told({ bundle }: { bundle: BundleView }) {
  const ended = bundle.members.filter(({ state }) => state === 'ended');
  const asked = bundle.members.filter(({ dossier }) => dossier?.status === 5);
  return (
    <>
      {ended.length > 0 && <Note tone="warn">{endedText(ended, bundle)}</Note>}
      {asked.map(({ key, name, dossier }) => (
        <Note key={key} tone="warn" title={`“${name}” đang chờ bạn bổ sung.`}>
          <a href={supplementPath(dossier?.code ?? '')}>Bổ sung hồ sơ</a>
        </Note>
      ))}
    </>
  );
}

interface MemberProps extends Pick<BundlePageProps, 'bundle'> {
  readonly member: BundleMemberView;
  readonly results: readonly DossierResult[];
}

function Member({ member, bundle, results }: MemberProps) {
  const { key, name, state, dossier, handlingUnitName } = member;
  return (
    <Card title={name} id={`viec-${key}`} class="stack">
      <p class="row">
        {dossier ? <StatusTag status={dossier.status} /> : <WaitingTag state={state} />}
        <span>{handlingUnitName}</span>
      </p>
      {state === 'waiting' && <p>{waitingText(member, bundle.members)}</p>}
      {state === 'blocked' && <p>{blockedText(member, bundle.members)}</p>}
      {dossier && <Standing dossier={dossier} />}
      {results.map((result, index) => (
        <Result key={result.publicCode} result={result} href={resultPath(dossier?.code ?? '', index + 1)} />
      ))}
      {state === 'done' && results.length === 0 && (
        <p>Kết quả là bản giấy, nhận tại {bundle.receivingUnitName} hoặc theo cách bạn đã chọn.</p>
      )}
      {dossier && (
        <p>
          <a href={personalDossierPath(dossier.code)}>
            Xem tiến độ và giấy tờ<span class="sr">: {name}</span>
          </a>
        </p>
      )}
    </Card>
  );
}

function WaitingTag({ state }: Pick<BundleMemberView, 'state'>) {
  const { text, tone } = notStarted(state);
  return <Tag tone={tone}>{text}</Tag>;
}

function Standing({ dossier }: { dossier: NonNullable<BundleMemberView['dossier']> }) {
  const { code, submittedAt, dueAt, finishedAt } = dossier;
  return (
    <p class="small">
      Mã hồ sơ <DossierCode code={code} />, chuyển đến lúc {momentText(submittedAt)}.
      {finishedAt === null && dueAt !== null && ` Hẹn trả kết quả ${momentText(dueAt)}.`}
      {finishedAt !== null && ` Xong lúc ${momentText(finishedAt)}.`}
    </p>
  );
}

function Result({ result, href }: { result: DossierResult; href: string }) {
  return (
    <div>
      <p>
        <b>{result.title}</b> số {result.number}, ngày {isoDateText(result.decidedOn)}. {result.signerTitle}{' '}
        {result.signerName} ký. Mã kiểm tra:{' '}
        <a href={verificationPath(result.publicCode)}>
          <DossierCode code={result.publicCode} />
        </a>
        .
      </p>
      <LinkButton icon="download" href={href} about={result.title}>
        Tải kết quả (PDF)
      </LinkButton>
    </div>
  );
}

function Facts({ bundle, dueAt }: Pick<BundlePageProps, 'bundle' | 'dueAt'>) {
  const facts = [
    { label: 'Người nộp', value: bundle.submitterName },
    { label: 'Chủ hồ sơ', value: bundle.ownerName },
    { label: 'Nộp lúc', value: momentText(bundle.submittedAt) },
    ...(dueAt ? [{ label: 'Hẹn xong cả nhóm, không kể thời gian chờ bạn', value: momentText(dueAt) }] : []),
    { label: 'Nơi tiếp nhận và trả kết quả', value: bundle.receivingUnitName },
  ];
  return (
    <>
      <Card soft title="Thông tin hồ sơ" id="facts">
        {facts.map(({ label, value }) => (
          <p class="small" key={label}>
            <span class="muted">{label}</span>
            <br />
            {value}
          </p>
        ))}
      </Card>
      <Card soft title="Cần giúp đỡ?" id="help">
        <p>Gọi 1022 và đọc mã hồ sơ. Một mã này đủ để tra cứu cả nhóm.</p>
      </Card>
    </>
  );
}
