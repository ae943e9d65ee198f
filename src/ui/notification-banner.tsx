import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { toneIcon } from './tag.tsx';

interface NotificationBannerProps {
  tone?: 'info' | 'ok' | 'warn' | undefined;
  title: string;
  children?: ComponentChildren;
}

/** What just happened, at the top of the page that follows. A finished deed is announced; news waits to be read. */
export function NotificationBanner({ tone = 'info', title, children }: NotificationBannerProps) {
  const id = useId();
  const content = (
    <>
      <h2 id={id}>
        <Icon name={tone === 'info' ? 'info' : toneIcon[tone]} />
        <span>{title}</span>
      </h2>
      {children && <div class="in">{children}</div>}
    </>
  );
  if (tone === 'info') {
    return (
      <section class="banner" aria-labelledby={id}>
        {content}
      </section>
    );
  }
  return (
    <div class={`banner ${tone}`} role="alert" aria-labelledby={id}>
      {content}
    </div>
  );
}
