/** Câu hỏi; phản ánh, kiến nghị: what both have in common, written once. */
import type { QuestionEventType } from './citizen-question.ts';
import type { ReportEventType } from './citizen-report.ts';

export interface FeedbackEventTypes {
  readonly question: QuestionEventType;
  readonly report: ReportEventType;
}

export type FeedbackKind = keyof FeedbackEventTypes;

export interface FeedbackEvent<Type> {
  readonly type: Type;
  readonly text: string | null;
  readonly unitName: string | null;
  readonly at: Temporal.Instant;
}

/** Đã trả lời và công khai: nothing of the sender, nor the code. */
export interface PublishedAnswer {
  readonly number: number;
  readonly question: string;
  readonly answer: string;
  readonly unitName: string;
  readonly publishedAt: Temporal.Instant;
}

/** Duyệt công khai, or not: the head's deed. */
export type PublicationDeed =
  | { readonly type: 'published'; readonly question: string; readonly answer: string }
  | { readonly type: 'kept-private'; readonly text: string };
