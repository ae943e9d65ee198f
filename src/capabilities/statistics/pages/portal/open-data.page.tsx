import type { FastifyReply, FastifyRequest } from 'fastify';
import { CSV_BEGINNING, csvLine } from '#engines/spreadsheet/write-csv.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPortalPage } from '#platform/web/page.tsx';
import { speaking } from '#shared/language.ts';
import { readOpenData } from '../../actions/read-open-data.ts';
import { type DataRow, type DataSet, parseDataFile } from '../../domain/open-data.ts';
import { periodsToChoose } from '../../domain/period.ts';
import { STATISTICS_PATH } from '../../paths.ts';
import { COLUMN_WORDS, DATA_CHANGES, OPEN_DATA, SET_WORDS } from './open-data.text.ts';
import { OpenDataView } from './open-data.view.tsx';
import { readStatisticsQuery } from './statistics.form.ts';

/** Dữ liệu mở: what there is, under which licence, and the files. */
export function openDataPages(platform: Platform) {
  const today = () => todayInVietnam(platform.clock);
  return {
    /** GET /thong-ke/du-lieu-mo */
    async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const { period } = readStatisticsQuery(request.query, today());
      return sendPortalPage(reply, {
        title: OPEN_DATA.title,
        active: STATISTICS_PATH,
        body: (
          <OpenDataView period={period} periods={periodsToChoose(today())} licence={platform.config.openDataLicence} />
        ),
      });
    },

    /** GET /thong-ke/du-lieu-mo/theo-don-vi.csv?ky= */
    async file(request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply): Promise<FastifyReply> {
      const asked = parseDataFile(request.params.file);
      if (!asked) throw new NotFound('data set');
      const { period } = readStatisticsQuery(request.query, today());
      const rows = await readOpenData(platform, asked.set, period);
      const name = `${asked.set}-${period.code}.${asked.format}`;
      reply.header('content-disposition', `attachment; filename="${name}"`).header('access-control-allow-origin', '*');
      if (asked.format === 'csv') return reply.type('text/csv; charset=utf-8').send(asCsv(rows));
      const { name: licence, url, isConfirmed } = platform.config.openDataLicence;
      return reply.send({
        // The same file for everybody, whatever language the page it was found on was read in.
        ...speaking('vi', () => wordsOf(asked.set)),
        period: { code: period.code, from: period.from.toString(), to: period.to.toString() },
        countedAt: platform.clock.now().toString(),
        licence: { name: licence, url, isConfirmed },
        rows,
      });
    },
  };
}

function wordsOf(set: DataSet) {
  return {
    title: `${OPEN_DATA.title}: ${SET_WORDS[set].name}`,
    version: DATA_CHANGES[0]?.version,
    columns: Object.fromEntries(COLUMN_WORDS.map(({ name, text }) => [name, text])),
  };
}

function asCsv(rows: readonly DataRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return (
    CSV_BEGINNING + [columns, ...rows.map((row) => columns.map((name) => String(row[name])))].map(csvLine).join('')
  );
}
