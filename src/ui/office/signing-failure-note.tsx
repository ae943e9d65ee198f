import { Note } from '../note.tsx';
import { momentText } from '../vietnam-time.ts';
import { SIGNING_PROBLEMS } from './signing-words.ts';

interface SigningFailureNoteProps {
  readonly problem: string;
  readonly officerName: string;
  readonly at: Temporal.Instant;
}

/** Lần ký số không thành: who tried last, when, why not, and what to do. */
export function SigningFailureNote({ problem, officerName, at }: SigningFailureNoteProps) {
  return (
    <Note tone="warn" title={`Lần ký gần nhất chưa thành, ${momentText(at)}, người ban hành ${officerName}.`}>
      {(SIGNING_PROBLEMS as Readonly<Record<string, string>>)[problem]}
    </Note>
  );
}
