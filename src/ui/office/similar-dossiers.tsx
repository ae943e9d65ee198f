import { STATUS_WORDS } from '../dossier-words.ts';
import { Note } from '../note.tsx';
import { momentText } from '../vietnam-time.ts';

export interface SimilarDossierRow {
  /** Undefined when the officer may not know of it. */
  readonly code: string | undefined;
  readonly receivingUnit: string;
  readonly status: number;
  readonly submittedAt: Temporal.Instant;
  readonly because: 'same-person' | 'same-file';
}

const WHY = {
  'same-person': 'cùng người nộp, cùng thủ tục, chưa giải quyết xong',
  'same-file': 'có tệp giấy tờ giống hệt',
} as const;

/** Cảnh báo trùng: says why, leaves the decision to the officer. */
export function SimilarDossiers({
  dossiers,
  href,
}: {
  dossiers: readonly SimilarDossierRow[];
  href: (code: string) => string;
}) {
  if (dossiers.length === 0) return null;
  return (
    <Note tone="warn" title="Có thể trùng hồ sơ.">
      <span>Xem lại trước khi tiếp nhận; hồ sơ vẫn tiếp nhận được nếu không trùng.</span>
      <ul>
        {dossiers.map((dossier) => (
          <li key={`${dossier.code ?? dossier.receivingUnit} ${dossier.submittedAt}`}>
            {dossier.code ? <a href={href(dossier.code)}>{dossier.code}</a> : 'Một hồ sơ'}, {dossier.receivingUnit},{' '}
            {momentText(dossier.submittedAt)}, {STATUS_WORDS[dossier.status]?.text.toLocaleLowerCase('vi')}:{' '}
            {WHY[dossier.because]}
          </li>
        ))}
      </ul>
    </Note>
  );
}
