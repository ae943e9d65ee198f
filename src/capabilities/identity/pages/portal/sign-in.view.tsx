import { Details } from '#ui/details.tsx';
import { Note } from '#ui/note.tsx';
import { ProviderLink, SignInSheet } from '#ui/sign-in-sheet.tsx';
import type { ProviderName } from '../../domain/citizen.ts';
import { providerPath, ZALO_CODE_PATH } from '../../paths.ts';
import { PROVIDERS, problemText, type SignInProblem, ZALO } from './sign-in.text.ts';

export interface SignInView {
  readonly returnTo: string;
  readonly problem?: { readonly what: SignInProblem; readonly provider: ProviderName } | undefined;
}

/** In the order of the province's guide. */
const CHOICES = [
  { provider: 'dvcqg', icon: 'building', tone: 'blue' },
  { provider: 'vneid', icon: 'shield', tone: 'red' },
] as const;

export function SignInPage({ returnTo, problem }: SignInView) {
  return (
    <SignInSheet
      title="Đăng nhập"
      lead="Bạn sẽ sang trang của nơi cấp tài khoản rồi quay lại đây."
      closeHref="/"
      side={<ZaloPanel />}
    >
      {problem && <Problem {...problem} />}
      <h2>Lựa chọn tài khoản đăng nhập</h2>
      {CHOICES.map(({ provider, icon, tone }) => (
        <ProviderLink
          key={provider}
          href={providerPath(provider, returnTo)}
          label={PROVIDERS[provider].label}
          hint={PROVIDERS[provider].hint}
          icon={icon}
          tone={tone}
        />
      ))}
      <Details summary="Không đăng nhập được?">
        <ul class="bullets">
          <li>Đổi số điện thoại: cập nhật tại Công an xã, phường, mang theo căn cước.</li>
          <li>Quên mật khẩu: mở ứng dụng VNeID, chọn Quên mật khẩu.</li>
          <li>Cần làm ngay: đến quầy Một Cửa, cán bộ nộp giúp bạn.</li>
        </ul>
      </Details>
    </SignInSheet>
  );
}

function Problem({ what, provider }: { what: SignInProblem; provider: ProviderName }) {
  const { title, message } = problemText(what, provider);
  return (
    <div role="alert">
      <Note tone={what === 'cancelled' ? 'info' : 'warn'} title={title}>
        {message}
      </Note>
    </div>
  );
}

function ZaloPanel() {
  return (
    <>
      <h2>{ZALO.title}</h2>
      <div class="zqr">
        <img src={ZALO_CODE_PATH} alt={ZALO.image} width={180} height={180} />
      </div>
      <p class="small">{ZALO.text}</p>
      <p class="small muted">{ZALO.optional}</p>
    </>
  );
}
