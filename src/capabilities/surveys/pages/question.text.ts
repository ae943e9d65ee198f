import type { QuestionKind } from '../domain/survey.ts';

export const KIND_WORDS: Readonly<Record<QuestionKind, string>> = {
  choice: 'Chọn một',
  scale: 'Mức độ 1 đến 5',
  'yes-no': 'Có hay không',
  text: 'Viết',
};
