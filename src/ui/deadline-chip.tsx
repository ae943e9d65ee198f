import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type DeadlineUrgency = 'normal' | 'soon' | 'late' | 'held';

const urgencyIcon: Record<DeadlineUrgency, IconName> = { normal: 'clock', soon: 'clock', late: 'error', held: 'pause' };

/** "còn 2 ngày", "hôm nay 17:00", "quá hạn 1 ngày", "tạm dừng": on every row that has a deadline. */
export function DeadlineChip({ urgency, children }: { urgency: DeadlineUrgency; children: ComponentChildren }) {
  return (
    <span class={urgency === 'normal' ? 'chip' : `chip ${urgency}`}>
      <Icon name={urgencyIcon[urgency]} />
      {children}
    </span>
  );
}
