import type { RequiredPaper } from './define.ts';

/** Tờ khai: drawn up from the answers of who files online, on paper from everybody else. */
export function declarationPapers(name: string): RequiredPaper[] {
  return [
    {
      code: 'GT-01',
      name: `${name}, bản điện tử trên cổng`,
      originals: 1,
      copies: 0,
      handling: 'e-form',
      need: 'Luôn cần khi nộp trực tuyến',
      channels: ['online'],
    },
    {
      code: 'GT-02',
      name: `${name} theo mẫu`,
      originals: 1,
      copies: 0,
      handling: 'upload',
      need: 'Luôn cần khi nộp tại quầy hoặc qua bưu chính',
      channels: ['counter', 'postal'],
    },
  ];
}
