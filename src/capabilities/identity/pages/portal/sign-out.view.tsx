import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { SIGN_OUT_PATH } from '../../paths.ts';

/** Asked on GET, because following a link must not sign anybody out. */
export function SignOutQuestion() {
  return (
    <>
      <PageBand title="Bạn muốn thoát?" lead="Những gì bạn đã lưu vẫn còn cho lần đăng nhập sau." />
      <div class="wrap section">
        <Form action={SIGN_OUT_PATH}>
          <Button>Thoát</Button>
        </Form>
      </div>
    </>
  );
}

export function SignedOut({ provider }: { provider: { label: string; logoutUrl: string } | undefined }) {
  return (
    <>
      <PageBand title="Bạn đã thoát" lead="Hồ sơ và bản nháp của bạn vẫn được giữ." />
      <div class="wrap section">
        {provider && (
          <p>
            Đang dùng máy chung? <a href={provider.logoutUrl}>Thoát cả {provider.label} trên máy này</a>.
          </p>
        )}
        <Actions>
          <LinkButton href="/">Về trang chủ</LinkButton>
        </Actions>
      </div>
    </>
  );
}
