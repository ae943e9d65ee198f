import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Officer } from '#capabilities/identity/index.ts';
import { CSV_BEGINNING, csvLine } from '#engines/spreadsheet/write-csv.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import { managesCatalogue } from '../../actions/catalogue-manager.ts';
import { dropCatalogueImport, publishCatalogueImport } from '../../actions/publish-catalogue-import.ts';
import { startCatalogueImport } from '../../actions/start-catalogue-import.ts';
import type { CatalogueImport } from '../../domain/catalogue-import.ts';
import { cataloguePaths } from '../../paths.ts';
import {
  countDirt,
  eachFinding,
  findImport,
  findOpenImport,
  listDifferences,
  listFindings,
  listImports,
} from '../../storage/import-queries.ts';
import { ImportPartView, ImportReportView } from './catalogue-import-report.view.tsx';
import { parseReportPart, REMOVE_MOST_FIELD, type ReportPart, readUpload } from './catalogue-imports.form.ts';
import { DIRT, DONE, FILE_REFUSALS, fateOf, IMPORTS_TITLE, NOT_READ } from './catalogue-imports.text.ts';
import { ImportsView } from './catalogue-imports.view.tsx';

const ACTIVE = 'catalogue-imports';
const HEADINGS = ['Bản ghi', 'Mã thủ tục', 'Loại', 'Xử lý', 'Nội dung'];

/** Nhập danh mục thủ tục quốc gia: the file, its report, the confirmation, and what was imported before. */
export function catalogueImportPages(platform: Platform) {
  const { database, clock } = platform;
  const { kysely } = database;

  /** @throws NotFound for everybody else: that the page exists is nobody's business. */
  async function managerOf({ officer }: FastifyRequest): Promise<Officer> {
    if (!officer || !(await managesCatalogue(kysely, clock, officer))) throw new NotFound('catalogue imports');
    return officer;
  }

  async function importOf(request: FastifyRequest): Promise<CatalogueImport> {
    const { number } = request.params as { number: string };
    const found = /^\d{1,9}$/.test(number) ? await findImport(kysely, Number(number)) : undefined;
    if (!found) throw new NotFound('catalogue import');
    return found;
  }

  async function sendList(request: FastifyRequest, reply: FastifyReply, error?: string): Promise<FastifyReply> {
    const { page } = parseReportPart(request.query);
    const [imports, open] = await Promise.all([listImports(kysely, { page }), findOpenImport(kysely)]);
    return sendOfficePage(reply, {
      title: IMPORTS_TITLE,
      active: ACTIVE,
      status: error ? 422 : 200,
      hasErrors: error !== undefined,
      body: <ImportsView {...{ ...imports, page, open, error }} />,
    });
  }

  async function sendReport(reply: FastifyReply, one: CatalogueImport, said: { done?: string; problem?: string }) {
    return sendOfficePage(reply, {
      title: `${IMPORTS_TITLE}: lần ${one.id}`,
      active: ACTIVE,
      status: said.problem ? 409 : 200,
      body: <ImportReportView one={one} dirt={await countDirt(kysely, one.id)} {...said} />,
    });
  }

  async function sendPart(reply: FastifyReply, one: CatalogueImport, { part, page }: Required<ReportPart>) {
    if (part === undefined) throw new NotFound('part of a report');
    const listed =
      'dirt' in part
        ? { kind: part.dirt, findings: await listFindings(kysely, one.id, { kind: part.dirt, page }) }
        : {
            difference: part.difference,
            procedures: await listDifferences(kysely, one.id, { difference: part.difference, page }),
          };
    const title = `${IMPORTS_TITLE}: lần ${one.id}, chi tiết`;
    return sendOfficePage(reply, { title, active: ACTIVE, body: <ImportPartView {...{ one, page, listed }} /> });
  }

  return {
    /** GET /quan-tri/nhap-danh-muc */
    async list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      await managerOf(request);
      return sendList(request, reply);
    },

    /** POST /quan-tri/nhap-danh-muc: keeps the file; the worker reads it. */
    async upload(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = await managerOf(request);
      const uploaded = await readUpload(request, platform);
      if (!uploaded.ok) return sendList(request, reply, FILE_REFUSALS[uploaded.refusal]);
      const { sha256: fileHash, name: fileName } = uploaded;
      const order = { importer: { officer }, fileHash, fileName, byWorker: true };
      const started = await startCatalogueImport(platform, order);
      if (!started.ok) return sendList(request, reply, FILE_REFUSALS[started.refusal]);
      return reply.redirect(cataloguePaths.import(started.import.id), 303);
    },

    /** GET /quan-tri/nhap-danh-muc/:number */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      await managerOf(request);
      const one = await importOf(request);
      const wanted = parseReportPart(request.query);
      if (wanted.part !== undefined) return sendPart(reply, one, wanted);
      const done = DONE[String((request.query as { xong?: unknown }).xong)];
      return sendReport(reply, one, done ? { done } : {});
    },

    /** GET /quan-tri/nhap-danh-muc/:number/xuat.csv */
    async findings(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      await managerOf(request);
      const { id } = await importOf(request);
      return reply
        .header('content-disposition', `attachment; filename="nhap-danh-muc-${id}-can-xem-lai.csv"`)
        .type('text/csv; charset=utf-8')
        .send(Readable.from(asCsv(eachFinding(kysely, id))));
    },

    /** POST /quan-tri/nhap-danh-muc/:number/cong-bo */
    async publish(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = await managerOf(request);
      const { id } = await importOf(request);
      const removeMost = ((request.body ?? {}) as FormFields)[REMOVE_MOST_FIELD] !== undefined;
      const order = { importId: id, importer: { officer }, removeMost };
      const published = await publishCatalogueImport(platform, order);
      if (!published.ok) return sendReport(reply, await importOf(request), { problem: NOT_READ });
      return reply.redirect(`${cataloguePaths.import(id)}?xong=cong-bo`, 303);
    },

    /** POST /quan-tri/nhap-danh-muc/:number/bo */
    async drop(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const officer = await managerOf(request);
      const { id, state } = await importOf(request);
      const isDropped = await dropCatalogueImport(platform, { importId: id, importer: { officer } });
      if (!isDropped && state !== 'dropped') return sendReport(reply, await importOf(request), { problem: NOT_READ });
      return reply.redirect(`${cataloguePaths.import(id)}?xong=bo`, 303);
    },
  };
}

async function* asCsv(findings: ReturnType<typeof eachFinding>): AsyncGenerator<string> {
  yield CSV_BEGINNING + csvLine(HEADINGS);
  for await (const { record, code, kind, detail } of findings)
    yield csvLine([String(record), code ?? '', DIRT[kind].text, fateOf(kind), detail]);
}
