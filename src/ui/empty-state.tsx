import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface EmptyStateProps {
  icon?: IconName | undefined;
  title: ComponentChildren;
  children?: ComponentChildren;
}

/** Nothing here: why, and what to do next. */
export function EmptyState({ icon = 'inbox', title, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <Icon name={icon} />
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}
