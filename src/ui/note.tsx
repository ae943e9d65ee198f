import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import { type Tone, toneIcon } from './tag.tsx';

interface NoteProps {
  tone?: Exclude<Tone, 'idle'> | undefined;
  icon?: IconName | undefined;
  title?: ComponentChildren;
  children?: ComponentChildren;
}

/** A word beside the matter it belongs to. */
export function Note({ tone = 'info', icon, title, children }: NoteProps) {
  return (
    <div class={tone === 'info' ? 'note' : `note ${tone}`}>
      <Icon name={icon ?? (tone === 'info' ? 'info' : toneIcon[tone])} />
      <div>
        {title && <b>{title} </b>}
        {children}
      </div>
    </div>
  );
}
