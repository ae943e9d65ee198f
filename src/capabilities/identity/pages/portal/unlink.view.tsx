import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import type { ProviderName } from '../../domain/citizen.ts';
import type { UnlinkRefusal } from '../../domain/unlinking.ts';
import { ACCOUNT_PATH, signInAgainPath, UNLINK_PATH, unlinkPath } from '../../paths.ts';
import { PROVIDERS } from './sign-in.text.ts';
import { UNLINK, UNLINK_REFUSALS } from './unlink.text.ts';

interface UnlinkViewProps {
  readonly provider: ProviderName;
  /** Those that would stay. */
  readonly others: readonly ProviderName[];
  readonly refusal: UnlinkRefusal | undefined;
}

/** Asks once more, and says what will be different. */
export function UnlinkView({ provider, others, refusal }: UnlinkViewProps) {
  const isLast = others.length === 0;
  const shown = isLast ? 'last-one' : refusal;
  return (
    <>
      <PageBand
        title={UNLINK.title(provider)}
        lead={UNLINK.lead(provider)}
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Tài khoản của tôi', href: ACCOUNT_PATH },
          { label: UNLINK.title(provider) },
        ]}
      />
      <div class="wrap section stack">
        {shown !== undefined && (
          <div role="alert">
            <Note tone="warn" title="Chưa gỡ liên kết">
              {UNLINK_REFUSALS[shown]}
            </Note>
          </div>
        )}
        {!isLast && (
          <>
            <p>{UNLINK.fresh}</p>
            <p>{UNLINK.again}</p>
            {others.map((other) => (
              <p key={other}>
                <LinkButton kind="secondary" href={signInAgainPath(unlinkPath(provider), other)}>
                  Đăng nhập lại bằng {PROVIDERS[other].short}
                </LinkButton>
              </p>
            ))}
            <Form action={UNLINK_PATH}>
              <input type="hidden" name="tai-khoan" value={provider} />
              <Actions>
                <Button kind="danger" about={PROVIDERS[provider].short}>
                  Gỡ liên kết
                </Button>
              </Actions>
            </Form>
          </>
        )}
        <p>
          <a href={ACCOUNT_PATH}>{UNLINK.back}</a>
        </p>
      </div>
    </>
  );
}
