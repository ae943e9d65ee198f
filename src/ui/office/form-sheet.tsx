import { DataTable } from '../data-table.tsx';

/** One part of a printed form, in the order of the paper. */
export type SheetPart =
  | { readonly text: string; readonly strong?: boolean }
  | { readonly list: readonly string[] }
  | { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Mẫu giấy tờ: what a form of the law says, whatever it is shown on. */
export interface Sheet {
  readonly agency: string;
  readonly unit?: string | undefined;
  readonly number?: string | undefined;
  /** "Hạc Thành, ngày 24 tháng 11 năm 2026" */
  readonly madeAt?: string | undefined;
  readonly title: string;
  readonly parts: readonly SheetPart[];
  readonly signers: readonly { readonly office: string; readonly note: string; readonly name?: string | undefined }[];
}

/** A form of the law as a page: read on a screen, printed without the furniture around it. */
export function FormSheet({ sheet, level = 1 }: { sheet: Sheet; level?: 1 | 2 }) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const { agency, unit, number, madeAt, title, parts, signers } = sheet;
  return (
    <article class="form-sheet stack" aria-labelledby="form-title">
      <div class="sheet-head">
        <p>
          {agency}
          {unit && (
            <>
              <br />
              <b>{unit}</b>
            </>
          )}
          {number && (
            <>
              <br />
              Số: {number}
            </>
          )}
        </p>
        <p>
          <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          <br />
          <b>Độc lập - Tự do - Hạnh phúc</b>
          {madeAt && (
            <>
              <br />
              <i>{madeAt}</i>
            </>
          )}
        </p>
      </div>
      <Heading id="form-title" class="sheet-title">
        {title}
      </Heading>
      {parts.map((part, index) => (
        <Part key={`${index}`} part={part} />
      ))}
      <div class="sheet-signers">
        {signers.map(({ office, note, name }) => (
          <p key={office}>
            <b>{office}</b>
            <br />
            <i>{note}</i>
            <br />
            {name && <b>{name}</b>}
          </p>
        ))}
      </div>
    </article>
  );
}

function Part({ part }: { part: SheetPart }) {
  if ('text' in part) return <p>{part.strong ? <b>{part.text}</b> : part.text}</p>;
  if ('list' in part) {
    return (
      <ol>
        {part.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    );
  }
  return (
    <DataTable
      caption={part.caption}
      hiddenCaption
      look="cards"
      rows={part.rows}
      rowKey={(row) => row.join(' ')}
      columns={part.head.map((label, column) => ({ label, cell: (row: readonly string[]) => row[column] ?? '' }))}
    />
  );
}
