import { inLanguages } from '#shared/language.ts';

export const RESULT = inLanguages(
  {
    answered: (count: number) => `${count.toLocaleString('vi-VN')} người trả lời`,
    mean: (mean: number) => `trung bình ${mean.toLocaleString('vi-VN')}/5`,
    written: 'Nội dung người dân viết không công khai.',
  },
  {
    answered: (count) => (count === 1 ? '1 person answered' : `${count.toLocaleString('en-GB')} people answered`),
    mean: (mean) => `${mean.toLocaleString('en-GB')} of 5 on average`,
    written: 'What people wrote is not published.',
  },
);
