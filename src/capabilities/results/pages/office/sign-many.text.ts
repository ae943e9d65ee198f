import type { BatchResult } from '../../actions/request-batch.ts';
import { REFUSALS } from './results.text.ts';

type BatchRefusal = Extract<BatchResult, { ok: false }>['refusal'];

export const BATCH_REFUSALS: Readonly<Record<BatchRefusal, string>> = {
  'nothing-chosen': 'Chọn ít nhất một hồ sơ để ký.',
  'too-many': 'Mỗi lượt ký tối đa 500 hồ sơ. Hãy bỏ bớt hồ sơ đã chọn.',
  'nothing-waits': 'Các hồ sơ đã chọn không còn chờ ký. Danh sách dưới đây đã được cập nhật.',
};

export const NOTHING_TO_SIGN = {
  title: 'Lượt ký đã xong: không có hồ sơ nào để ký.',
  text: 'Các hồ sơ đã chọn không còn chờ ký lúc hệ thống nhận được lượt này.',
} as const;

export interface OutcomeWords {
  readonly tone: 'ok' | 'err' | 'idle';
  readonly text: string;
  /** Why, and what to do. */
  readonly more?: string | undefined;
}

const MORE: Readonly<Record<string, string>> = {
  ...REFUSALS,
  changed: 'Hồ sơ đã thay đổi sau khi bạn chọn. Bạn mở hồ sơ để xem tình trạng mới.',
  'not-permitted': 'Bạn không có quyền ký hồ sơ này lúc hệ thống ký.',
};

export function outcomeWords(outcome: string | null): OutcomeWords {
  if (outcome === null) return { tone: 'idle', text: 'Đang chờ ký' };
  if (outcome === 'issued') return { tone: 'ok', text: 'Đã ký và ban hành' };
  if (outcome === 'issued-on-paper') return { tone: 'ok', text: 'Đã ban hành, kết quả ký trên giấy' };
  return { tone: 'err', text: 'Chưa ký được', more: MORE[outcome] };
}

/** Only what was signed counts as signed. */
export function batchSummary(items: readonly { readonly outcome: string | null }[]): string {
  const count = (wanted: string): number => items.filter(({ outcome }) => outcome === wanted).length;
  const [signed, onPaper] = [count('issued'), count('issued-on-paper')];
  const failed = items.filter(({ outcome }) => outcomeWords(outcome).tone === 'err').length;
  const parts = [
    `Đã ký và ban hành ${signed}/${items.length} hồ sơ`,
    onPaper > 0 ? `${onPaper} hồ sơ đã ban hành với kết quả ký trên giấy` : '',
    failed > 0 ? `${failed} hồ sơ chưa ký được` : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}
