/** Words about a filing of several matters, and where each of them stands. */
import { type BundleMemberView, type BundleView, completion, type DossierStatus } from '#capabilities/dossier/index.ts';
import { inLanguages } from '#shared/language.ts';
import type { Tone } from '#ui/tag.tsx';
import { stepText } from './public-status.text.ts';

type MemberState = BundleMemberView['state'];

export const BUNDLE_STATE_TEXT: Readonly<Record<BundleView['state'], { readonly text: string; readonly tone: Tone }>> =
  {
    open: { text: 'Đang giải quyết', tone: 'info' },
    done: { text: 'Đã có đủ kết quả', tone: 'ok' },
    partly: { text: 'Đã kết thúc, có việc không có kết quả', tone: 'warn' },
    ended: { text: 'Đã kết thúc, không có kết quả', tone: 'err' },
  };

/** What anybody with the code may read. */
const PUBLIC_WORDS = inLanguages(
  {
    count: (done: number, of: number) => `${done}/${of} việc đã có kết quả`,
    blocked: 'Chưa bắt đầu được',
    waiting: 'Chờ việc trước',
  },
  {
    count: (done, of) => `${done} of ${of} matters have a result`,
    blocked: 'Cannot start',
    waiting: 'Waiting for the matter before it',
  },
);

/** "2/3 việc đã có kết quả" */
export function countText({ members }: BundleView): string {
  const done = members.filter(({ state }) => state === 'done').length;
  return PUBLIC_WORDS.count(done, members.length);
}

export function waitingText({ after }: BundleMemberView, members: readonly BundleMemberView[]): string {
  return `Tự bắt đầu khi “${nameOf(after, members)}” có kết quả. Bạn không phải làm gì.`;
}

export function blockedText({ after }: BundleMemberView, members: readonly BundleMemberView[]): string {
  return `Chưa bắt đầu được vì “${nameOf(after, members)}” đã kết thúc mà không có kết quả. Bạn xem lý do ở việc đó, sửa lại rồi nộp hồ sơ mới.`;
}

/** Việc kết thúc không có kết quả: said once at the top, with what it means for the others. */
export function endedText(ended: readonly BundleMemberView[], { members }: BundleView): string {
  const blocked = members.filter(({ state }) => state === 'blocked');
  const running = members.filter(({ state }) => state === 'open' || state === 'waiting');
  const told = `${quoted(ended)} đã kết thúc mà không có kết quả; lý do ghi trong hồ sơ của việc đó.`;
  if (blocked.length > 0) return `${told} Vì vậy ${quoted(blocked)} chưa bắt đầu được.`;
  return running.length > 0 ? `${told} ${quoted(running)} vẫn được giải quyết tiếp.` : told;
}

function quoted(members: readonly BundleMemberView[]): string {
  return members.map(({ name }) => `“${name}”`).join(', ');
}

function nameOf(key: string | null, members: readonly BundleMemberView[]): string {
  return members.find((member) => member.key === key)?.name ?? '';
}

/** What anybody with the code may know: how far a matter has come (TT 01/2018, Điều 16). */
export function publicStep(status: DossierStatus): { readonly text: string; readonly tone: Tone } {
  const step = completion(status);
  return { text: stepText(step), tone: step.done === step.of ? 'ok' : 'info' };
}

export function notStarted(state: MemberState): { readonly text: string; readonly tone: Tone } {
  return state === 'blocked'
    ? { text: PUBLIC_WORDS.blocked, tone: 'err' }
    : { text: PUBLIC_WORDS.waiting, tone: 'idle' };
}
