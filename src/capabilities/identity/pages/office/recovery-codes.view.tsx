import { Actions } from '#ui/actions.tsx';
import { Card } from '#ui/card.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';

interface RecoveryCodesView {
  readonly codes: readonly string[];
  readonly nextHref: string;
  readonly nextLabel: string;
}

/** Shown once, to be printed or written down. */
export function RecoveryCodesPage({ codes, nextHref, nextLabel }: RecoveryCodesView) {
  return (
    <div class="wrap section">
      <Card class="narrow">
        <div class="stack">
          <h1>Mã khôi phục của bạn</h1>
          <p>Khi mất điện thoại, mỗi mã thay được mã xác thực một lần. Bạn in hoặc chép lại và cất nơi an toàn.</p>
          <Note tone="warn" title="Chỉ hiện một lần.">
            Rời trang này rồi thì không xem lại được; bạn chỉ có thể tạo bộ mã mới.
          </Note>
          <ul class="code-list">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <Actions>
            <LinkButton href={nextHref}>{nextLabel}</LinkButton>
          </Actions>
        </div>
      </Card>
    </div>
  );
}
