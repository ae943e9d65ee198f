import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { Tag, type Tone } from './tag.tsx';

const text = inLanguages(
  {
    error: 'Lỗi:',
    remove: (name: string) => `Xóa ${name}`,
    uploading: (name: string) => `Đang tải lên ${name}`,
  },
  {
    error: 'Error:',
    remove: (name) => `Remove ${name}`,
    uploading: (name) => `Uploading ${name}`,
  },
);

interface PaperProps {
  id: string;
  title: ComponentChildren;
  status?: { tone: Tone; text: string; icon?: IconName | undefined } | undefined;
  hint?: ComponentChildren;
  bad?: boolean | undefined;
  children?: ComponentChildren;
}

/** One paper the dossier needs: its name, how it stands, its files, the way to add one. */
export function Paper({ id, title, status, hint, bad, children }: PaperProps) {
  return (
    <section class={bad ? 'paper bad' : 'paper'} id={id} aria-labelledby={`${id}-title`}>
      <div class="top">
        <h2 id={`${id}-title`}>{title}</h2>
        {status && (
          <Tag tone={status.tone} icon={status.icon}>
            {status.text}
          </Tag>
        )}
      </div>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

export interface FileEntry {
  name: string;
  href?: string | undefined;
  icon?: IconName | undefined;
  state: 'ok' | 'err' | 'busy';
  /** "Đã nhận, 2,1 MB." or why it cannot be used and the way out. */
  text: ComponentChildren;
  /** 0–100 while it is on its way. */
  progress?: number | undefined;
  /** The submit button that takes it away. */
  remove?: { name: string; value: string } | undefined;
}

const stateIcon: Record<FileEntry['state'], IconName> = { ok: 'check-circle', err: 'error', busy: 'upload' };

export function FileList({ files, label }: { files: readonly FileEntry[]; label?: string | undefined }) {
  return (
    <ul class="files" aria-label={label}>
      {files.map((file) => (
        <FileRow key={file.name} file={file} />
      ))}
    </ul>
  );
}

function FileRow({ file }: { file: FileEntry }) {
  return (
    <li class="file">
      <span class="thumb">
        <Icon name={file.icon ?? 'file'} />
      </span>
      <div>
        <p class="nm">{file.href ? <a href={file.href}>{file.name}</a> : file.name}</p>
        <p class={`st ${file.state}`}>
          <Icon name={stateIcon[file.state]} />
          <span>
            {file.state === 'err' && <span class="sr">{text.error} </span>}
            {file.text}
          </span>
        </p>
      </div>
      {file.remove && (
        <Button kind="tertiary" small icon="trash" name={file.remove.name} value={file.remove.value}>
          <span class="sr">{text.remove(file.name)}</span>
        </Button>
      )}
      {file.progress !== undefined && (
        <progress max={100} value={file.progress} aria-label={text.uploading(file.name)}>
          {file.progress} %
        </progress>
      )}
    </li>
  );
}
