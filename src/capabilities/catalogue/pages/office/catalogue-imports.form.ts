import type { FastifyRequest } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import { cleanText } from '#platform/web/form-fields.ts';
import { readMultipartForm } from '#platform/web/multipart-form.ts';
import { type CatalogueFileRefusal, storeCatalogueFile } from '../../actions/store-catalogue-file.ts';
import type { DirtKind } from '../../domain/read-national-record.ts';
import type { Difference } from '../../storage/import-queries.ts';
import { DIFFERENCES, DIRT } from './catalogue-imports.text.ts';

export const FILE_FIELD = 'tep';
export const REMOVE_MOST_FIELD = 'go-het';

const LONGEST_NAME = 200;
const UNNAMED = 'danh-muc.json';
const LAST_PAGE = 10_000;

export type UploadedCatalogue =
  | { readonly ok: true; readonly sha256: string; readonly name: string }
  | { readonly ok: false; readonly refusal: CatalogueFileRefusal | 'missing' };

/** Only the first file of the field is kept; a second is read past. */
export async function readUpload(
  request: FastifyRequest,
  { files, config }: Pick<Platform, 'files' | 'config'>,
): Promise<UploadedCatalogue> {
  if (!request.isMultipart()) return { ok: false, refusal: 'missing' };
  let taken: UploadedCatalogue | undefined;
  await readMultipartForm(request, async ({ field, name, content }) => {
    if (field !== FILE_FIELD || taken !== undefined) {
      for await (const _chunk of content);
      return;
    }
    const stored = await storeCatalogueFile(files, content, { province: config.catalogueProvince });
    // A browser sends a nameless, empty part when nothing was chosen.
    if (name === '' && !stored.ok && stored.refusal === 'empty') taken = { ok: false, refusal: 'missing' };
    else taken = stored.ok ? { ...stored, name: cleanText(name).trim().slice(0, LONGEST_NAME) || UNNAMED } : stored;
  });
  return taken ?? { ok: false, refusal: 'missing' };
}

/** What of a report is to be listed whole; undefined: the report itself. */
export interface ReportPart {
  readonly part: { readonly difference: Difference } | { readonly dirt: DirtKind } | undefined;
  readonly page: number;
}

export function parseReportPart(query: unknown): ReportPart {
  const { xem, trang } = query as { xem?: unknown; trang?: unknown };
  const page = Math.min(Math.max(Number.parseInt(String(trang ?? '1'), 10) || 1, 1), LAST_PAGE);
  const difference = (Object.keys(DIFFERENCES) as Difference[]).find((one) => DIFFERENCES[one].slug === xem);
  if (difference !== undefined) return { part: { difference }, page };
  const dirt = (Object.keys(DIRT) as DirtKind[]).find((one) => DIRT[one].slug === xem);
  return { part: dirt === undefined ? undefined : { dirt }, page };
}
