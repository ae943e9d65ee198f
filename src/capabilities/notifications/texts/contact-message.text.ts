/** Words of the messages about where somebody is told; without a name or a link. */
import type { OwnChannel } from '../domain/contact.ts';
import { CODE_LASTS_IN_MINUTES } from '../domain/contact-code.ts';

const KEEP = 'Không đưa mã này cho bất kỳ ai, kể cả người xưng là cán bộ.';
const STRANGER = 'Không phải bạn yêu cầu? Hãy gọi 1022.';

export const CODE_SUBJECT = 'Mã xác minh nơi nhận tin';

export function codeMessage(channel: OwnChannel, code: string): string {
  const what = `Mã xác minh nơi nhận tin trên cổng dịch vụ công: ${code}. Mã có hiệu lực ${CODE_LASTS_IN_MINUTES} phút.`;
  return channel === 'sms'
    ? `${what} ${KEEP}`
    : `Xin chào bạn,\n\n${what}\n\n${KEEP}\nBạn không yêu cầu mã này? Hãy bỏ qua thư này.\n\nCổng dịch vụ công`;
}

/** To the phone, when a Zalo was linked: for whoever was talked out of their code. */
export function zaloLinkedMessage(): string {
  return `Một Zalo vừa được liên kết với tài khoản của bạn trên cổng dịch vụ công để nhận tin. ${STRANGER}`;
}

export const NO_LONGER_SUBJECT = 'Địa chỉ này thôi nhận tin';

/** To the recipient that was used until now. */
export function noLongerMessage(channel: OwnChannel): string {
  return channel === 'sms'
    ? `Số điện thoại này thôi nhận tin của một tài khoản trên cổng dịch vụ công. ${STRANGER}`
    : `Xin chào bạn,\n\nĐịa chỉ thư này thôi nhận tin của một tài khoản trên cổng dịch vụ công.\n\n${STRANGER}\n\nCổng dịch vụ công`;
}
