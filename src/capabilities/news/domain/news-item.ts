import { foldedWords } from '#shared/fold.ts';

/** Ảnh của tin, in two sizes. */
export interface NewsImage {
  readonly smallId: string;
  readonly largeId: string;
  /** Of the large one, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Những gì biên tập viên viết. */
export interface NewsText {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly imageAlt: string;
}

/** Tin tức */
export interface NewsItem extends NewsText {
  readonly id: string;
  readonly number: number;
  /** Null until it was published once. */
  readonly slug: string | null;
  /** Đăng lúc: null for a draft, ahead of now while it is scheduled. */
  readonly publishedAt: Temporal.Instant | null;
  readonly image: NewsImage | null;
  readonly version: number;
  readonly changedAt: Temporal.Instant;
}

export const LONGEST_TITLE = 150;
export const LONGEST_SUMMARY = 400;
export const LONGEST_BODY = 20_000;
export const LONGEST_ALT = 250;

export type NewsState = 'draft' | 'scheduled' | 'published';

/** Bản nháp, hẹn giờ đăng, đã đăng: by the time alone, so that no job can be late. */
export function newsState({ publishedAt }: Pick<NewsItem, 'publishedAt'>, now: Temporal.Instant): NewsState {
  if (publishedAt === null) return 'draft';
  return Temporal.Instant.compare(publishedAt, now) > 0 ? 'scheduled' : 'published';
}

export type NewsFault = 'title' | 'summary' | 'body' | 'image-alt';

/** What of a draft is too long to be kept. */
export function tooLong({ title, summary, body, imageAlt }: NewsText): NewsFault[] {
  return faults([
    ['title', title.length > LONGEST_TITLE],
    ['summary', summary.length > LONGEST_SUMMARY],
    ['body', body.length > LONGEST_BODY],
    ['image-alt', imageAlt.length > LONGEST_ALT],
  ]);
}

/** What is missing before everybody may read it. A picture without words says nothing to who does not see it. */
export function missingToPublish(text: NewsText, hasImage: boolean): NewsFault[] {
  return faults([
    ['title', text.title.length < 5],
    ['summary', text.summary.length < 10],
    ['body', text.body.length < 20],
    ['image-alt', hasImage && text.imageAlt.length < 5],
  ]);
}

const MOST_WORDS = 12;

/** Đường dẫn của tin: its words without marks, and its number, so that no two are alike. */
export function newsSlug(title: string, number: number): string {
  return [...foldedWords(title).slice(0, MOST_WORDS), number].join('-').replace(/[^a-z0-9-]/g, '');
}

function faults(checked: readonly (readonly [NewsFault, boolean])[]): NewsFault[] {
  return checked.filter(([, isFault]) => isFault).map(([fault]) => fault);
}
