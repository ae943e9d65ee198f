import { Details } from '#ui/details.tsx';
import { PAPER_FORM_WORDS } from '#ui/dossier-words.ts';
import { Icon } from '#ui/icon.tsx';
import { KeyValues } from '#ui/office/key-values.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { PaperViewer } from '#ui/office/paper-viewer.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { DossierPaper } from '../../domain/dossier-summary.ts';
import { type PaperCheck, WITHDRAWAL_PAPER } from '../../domain/paper-check.ts';
import { deskPath, paperPath } from '../../paths.ts';
import type { Desk } from './desk-model.ts';

const SHOWN_IN_PAGE = new Set(['application/pdf', 'image/jpeg', 'image/png']);

export function canBeShown(mediaType: string): boolean {
  return SHOWN_IN_PAGE.has(mediaType);
}

/** Giấy tờ: the chosen one can be read beside the answers. */
export function DeskPapers({ desk, chosen }: { desk: Desk; chosen: number }) {
  const { dossier, papers, definition } = desk;
  const nameOf = (paper: DossierPaper) =>
    paper.paperCode === WITHDRAWAL_PAPER
      ? 'Đơn đề nghị rút hồ sơ'
      : (definition.papers.find(({ code }) => code === paper.paperCode)?.name ?? paper.fileName);
  const shown = papers.find(({ number }) => number === chosen) ?? papers.find(({ replacedAt }) => replacedAt === null);
  return (
    <Panel id="giay-to" title="Giấy tờ" aside={<span class="small muted">{papers.length} tệp</span>} flush>
      {shown ? (
        <PaperViewer
          papers={papers.map((paper) => ({
            label: nameOf(paper),
            href: `${deskPath(dossier.code)}?giay-to=${paper.number}#giay-to`,
            current: paper === shown,
            ...statusOf(paper),
          }))}
          facts={<PaperFacts paper={shown} href={paperPath(dossier.code, shown.number)} />}
        >
          <PaperContent paper={shown} name={nameOf(shown)} href={paperPath(dossier.code, shown.number)} />
        </PaperViewer>
      ) : (
        <p class="empty">Hồ sơ không có tệp đính kèm.</p>
      )}
      <CheckedPapers desk={desk} />
    </Panel>
  );
}

/** Giấy tờ đã kiểm lúc tiếp nhận, as the reception slip says. */
function CheckedPapers({ desk: { checks, definition } }: { desk: Desk }) {
  if (checks.length === 0) return null;
  const rows = definition.papers.flatMap(({ code, name }) => {
    const check = checks.find(({ paperCode }) => paperCode === code);
    return check ? [{ label: name, value: checkWords(check) }] : [];
  });
  return (
    <Details summary="Kiểm khi tiếp nhận">
      <KeyValues rows={rows} />
    </Details>
  );
}

function checkWords({ form, copies, note }: PaperCheck): string {
  return [`${PAPER_FORM_WORDS[form]}: ${copies}`, note].filter(Boolean).join('. ');
}

function statusOf({ replacedAt, supplementNumber }: DossierPaper) {
  if (replacedAt !== null) return { status: { tone: 'idle' as const, text: 'Đã thay' } };
  return supplementNumber > 0 ? { status: { tone: 'info' as const, text: `Bổ sung lần ${supplementNumber}` } } : {};
}

function PaperContent({ paper, name, href }: { paper: DossierPaper; name: string; href: string }) {
  if (paper.mediaType === 'application/pdf') return <iframe src={href} title={`${name}: ${paper.fileName}`} />;
  if (canBeShown(paper.mediaType)) return <img src={href} alt={`${name}: ${paper.fileName}`} />;
  return (
    <p class="empty">
      Tệp này không xem được trong trang.{' '}
      <a href={href} download>
        Tải {paper.fileName}
      </a>
    </p>
  );
}

function PaperFacts({ paper, href }: { paper: DossierPaper; href: string }) {
  const size = (paper.sizeInBytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  return (
    <>
      <span class="sentence">
        {paper.fileName}, {size} MB
      </span>
      <span>
        <Icon name="shield" /> SHA-256 {paper.sha256.slice(0, 8)}…
      </span>
      {paper.isReused && <span class="sentence">Lấy từ Kho giấy tờ của người nộp</span>}
      {paper.digitisedBy && (
        <span class="sentence">
          Số hóa từ bản giấy, {paper.digitisedBy} xác nhận khớp lúc {momentText(paper.addedAt)}
        </span>
      )}
      <span>
        <a href={href}>Mở tệp</a>
      </span>
    </>
  );
}
