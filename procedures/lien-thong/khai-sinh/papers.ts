import { papers as birthPapers } from '../../1.001193-dang-ky-khai-sinh/papers.ts';
import type { RequiredPaper } from '../../define.ts';
import { livesElsewhere, otherHouseholder } from './e-form.ts';

/** Only what goes by the network: the group is filed no other way (NĐ 63/2024/NĐ-CP). */
const ofBirth = birthPapers.filter(({ channels }) => channels?.includes('online') ?? true);

/** Một bộ giấy tờ: those of the birth, and the consent that a residence with others needs. */
export const papers: readonly RequiredPaper[] = [
  ...ofBirth,
  {
    code: 'LT-01',
    name: 'Văn bản của cha, mẹ đồng ý nơi thường trú của trẻ',
    originals: 1,
    copies: 0,
    handling: 'upload',
    need: 'Khi trẻ không đăng ký thường trú cùng cha, mẹ',
    when: livesElsewhere,
  },
  {
    code: 'LT-02',
    name: 'Văn bản đồng ý của chủ hộ, chủ sở hữu chỗ ở',
    originals: 1,
    copies: 0,
    handling: 'upload',
    need: 'Khi chủ hộ không phải là cha hoặc mẹ của trẻ',
    when: otherHouseholder,
  },
];

export const uploadedForBirth = ofBirth.filter(({ handling }) => handling === 'upload').map(({ code }) => code);
