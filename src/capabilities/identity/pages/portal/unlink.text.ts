import type { ProviderName } from '../../domain/citizen.ts';
import { FRESH_FOR_MINUTES, type UnlinkRefusal } from '../../domain/unlinking.ts';
import { PROVIDERS } from './sign-in.text.ts';

export const UNLINK = {
  title: (provider: ProviderName) => `Gỡ liên kết ${PROVIDERS[provider].short}`,
  lead: (provider: ProviderName) =>
    `Sau khi gỡ, ${PROVIDERS[provider].short} không mở được tài khoản này nữa và mọi phiên đăng nhập qua đó kết thúc. Hồ sơ của bạn không đổi.`,
  back: 'Quay lại, không gỡ',
  again: 'Chính bạn đăng nhập lại bằng tài khoản đó, cùng số định danh, thì tài khoản được liên kết lại.',
  fresh: `Để chắc là bạn, và bạn còn lối vào: hãy đăng nhập lại bằng tài khoản còn lại, rồi gỡ trong ${FRESH_FOR_MINUTES} phút.`,
} as const;

export const UNLINK_REFUSALS: Readonly<Record<UnlinkRefusal, string>> = {
  'last-one': 'Đây là tài khoản liên kết duy nhất của bạn. Gỡ thì bạn không đăng nhập được nữa, nên chưa gỡ được.',
  'in-use': 'Bạn đang đăng nhập bằng chính tài khoản này. Hãy đăng nhập bằng tài khoản còn lại, rồi gỡ.',
  'sign-in-again': 'Bạn đăng nhập đã lâu hoặc ở mức định danh thấp hơn tài khoản. Hãy đăng nhập lại, rồi gỡ.',
};
