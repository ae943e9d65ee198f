/** Lập văn bản Word (.docx) to be written on: A4 and letters as Decree 30/2020 has them. */
export interface WordParagraph {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

export interface WordLetter {
  readonly title: string;
  /** At the head of each page. */
  readonly header: string;
  readonly paragraphs: readonly WordParagraph[];
}

const FONT = 'Times New Roman';
/** Half points. */
const SIZE = 28;
const NOTE_SIZE = 18;

export async function writeWord({ title, header, paragraphs }: WordLetter): Promise<Uint8Array> {
  // Large, and needed only when somebody writes.
  const { convertMillimetersToTwip: mm, Document, Header, Packer, Paragraph, TextRun } = await import('docx');
  const note = new Paragraph({ children: [new TextRun({ text: header, italics: true, size: NOTE_SIZE })] });
  const document = new Document({
    title,
    creator: 'Một Cửa',
    styles: { default: { document: { run: { font: FONT, size: SIZE } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { left: mm(30), right: mm(18), top: mm(20), bottom: mm(20) },
          },
        },
        headers: { default: new Header({ children: [note] }) },
        children: paragraphs.map(
          ({ text, bold = false, italic = false }) =>
            new Paragraph({
              spacing: { after: 120 },
              indent: { firstLine: mm(10) },
              children: [new TextRun({ text, bold, italics: italic })],
            }),
        ),
      },
    ],
  });
  return Packer.toBuffer(document);
}
