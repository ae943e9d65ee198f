import type { ComponentChildren } from 'preact';
import { Tag, type Tone } from '../tag.tsx';

export interface ViewedPaper {
  label: string;
  href: string;
  current?: boolean | undefined;
  status?: { tone: Tone; text: string } | undefined;
}

interface PaperViewerProps {
  papers: readonly ViewedPaper[];
  /** The page shown: an image, an `<object>`, or a sentence with a way to open it. */
  children: ComponentChildren;
  /** File name, size, check sum. */
  facts?: ComponentChildren;
}

/** The papers of a dossier: a row to choose from, the chosen one below. */
export function PaperViewer({ papers, children, facts }: PaperViewerProps) {
  return (
    <>
      <nav class="thumbs" aria-label="Các giấy tờ">
        <ul>
          {papers.map((paper) => (
            <li key={paper.href}>
              <a href={paper.href} aria-current={paper.current ? 'true' : undefined}>
                {paper.label}
                {paper.status && (
                  <span>
                    <Tag tone={paper.status.tone}>{paper.status.text}</Tag>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="viewer">{children}</div>
      {facts && <div class="keys">{facts}</div>}
    </>
  );
}
