import type { PaperForm } from './paper-check.ts';

/** What the checklist needs to know of a paper of the procedure. */
export interface PaperRule {
  readonly code: string;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  readonly handling: 'e-form' | 'upload' | 'show';
  readonly need: string;
  readonly when?: unknown;
  readonly channels?: readonly string[];
  readonly optional?: boolean;
  readonly oneOf?: string;
}

/** Một dòng của bảng kiểm: a paper of the procedure, and what is proposed for it. */
export interface ChecklistLine {
  readonly code: string;
  readonly name: string;
  /** When it is needed and how many, as a person reads it. */
  readonly need: string;
  /** It came with the dossier, or every dossier has it: it cannot be left out. */
  readonly isExpected: boolean;
  /** Undefined: not received. */
  readonly proposed: { readonly form: PaperForm; readonly copies: number } | undefined;
}

export interface ReceivedPapers {
  readonly channel: string;
  /** Codes of papers that have a file. */
  readonly filed: ReadonlySet<string>;
}

/**
 * Bảng kiểm thành phần hồ sơ (NĐ 61/2018 Đ.17; TT 03/2025/TT-VPCP Mẫu số 01): every paper that came, or that this channel knows.
 * What came online is electronic; over the counter it is what the procedure asks for.
 */
export function paperChecklist(rules: readonly PaperRule[], received: ReceivedPapers): ChecklistLine[] {
  return rules
    .filter(({ code, channels }) => received.filed.has(code) || (channels?.includes(received.channel) ?? true))
    .map((rule) => {
      const isFiled = received.filed.has(rule.code) || isDeclared(rule);
      return {
        code: rule.code,
        name: rule.name,
        need: needOf(rule),
        isExpected: isFiled || isAlwaysNeeded(rule),
        proposed: isFiled ? proposalFor(rule, received.channel) : undefined,
      };
    });
}

/** The declaration is drawn up from the answers: there is one whenever every dossier has it. */
function isDeclared({ handling, when }: PaperRule): boolean {
  return handling === 'e-form' && when === undefined;
}

function isAlwaysNeeded({ handling, when, optional, oneOf }: PaperRule): boolean {
  return handling === 'upload' && when === undefined && optional !== true && oneOf === undefined;
}

function proposalFor({ originals, copies }: PaperRule, channel: string): { form: PaperForm; copies: number } {
  if (channel === 'online') return { form: 'electronic', copies: 1 };
  return originals > 0 ? { form: 'original', copies: originals } : { form: 'copy', copies: Math.max(copies, 1) };
}

function needOf({ need, originals, copies }: PaperRule): string {
  const counts = [originals > 0 && `bản chính: ${originals}`, copies > 0 && `bản sao: ${copies}`].filter(Boolean);
  return counts.length === 0 ? need : `${need}; ${counts.join(', ')}`;
}
