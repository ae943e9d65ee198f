import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Icon, type IconName } from './icon.tsx';

const text = inLanguages(
  { progress: 'Tiến độ', done: '', now: 'Đang ở đây: ', wait: 'Tạm dừng: ', next: 'Sắp tới: ' },
  { progress: 'Progress', done: '', now: 'It is here: ', wait: 'Stopped: ', next: 'Still to come: ' },
);

export interface TimelineEntry {
  title: string;
  /** done: behind us · now: where it is · wait: the clock stands · next: still to come */
  state: 'done' | 'now' | 'wait' | 'next';
  at?: { iso: string; text: string } | undefined;
  who?: ComponentChildren;
  /** What was said or asked, in a frame of its own. */
  said?: ComponentChildren;
  children?: ComponentChildren;
}

const stateIcon: Record<TimelineEntry['state'], IconName> = {
  done: 'check-circle',
  now: 'star',
  wait: 'pause',
  next: 'clock',
};

/** What happened to a dossier, the newest first. */
export function Timeline({
  entries,
  label = text.progress,
}: {
  entries: readonly TimelineEntry[];
  label?: string | undefined;
}) {
  return (
    <ol class="line" aria-label={label}>
      {entries.map((entry) => (
        <li key={`${entry.title} ${entry.at?.iso ?? ''}`} class={entry.state === 'done' ? undefined : entry.state}>
          <Icon name={stateIcon[entry.state]} class="dot" />
          <h3>
            {text[entry.state] && <span class="sr">{text[entry.state]}</span>}
            {entry.title}
          </h3>
          {(entry.at || entry.who) && (
            <p class="who">
              {entry.at && <time dateTime={entry.at.iso}>{entry.at.text}</time>}
              {entry.at && entry.who && ', '}
              {entry.who}
            </p>
          )}
          {entry.said && <div class="said">{entry.said}</div>}
          {entry.children}
        </li>
      ))}
    </ol>
  );
}
