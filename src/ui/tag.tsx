import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'ok' | 'warn' | 'err' | 'info' | 'idle';

export const toneIcon: Record<Tone, IconName> = {
  ok: 'check-circle',
  warn: 'alert',
  err: 'error',
  info: 'clock',
  idle: 'pause',
};

interface TagProps {
  tone: Tone;
  /** Another picture than the tone's own. */
  icon?: IconName | undefined;
  outline?: boolean | undefined;
  children: ComponentChildren;
}

/** A state in a word, with a picture; colour comes last. */
export function Tag({ tone, icon, outline, children }: TagProps) {
  return (
    <span class={`tag${tone === 'idle' ? '' : ` ${tone}`}${outline ? ' line' : ''}`}>
      <Icon name={icon ?? toneIcon[tone]} />
      {children}
    </span>
  );
}
