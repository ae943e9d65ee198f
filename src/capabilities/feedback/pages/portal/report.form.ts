import type { FormFields } from '#platform/web/form-fields.ts';
import { parsePhone } from '#shared/phone.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { LONGEST_REPORT_TEXT, REPORT_KINDS, type ReportSender, type ReportText } from '../../domain/citizen-report.ts';
import { REPORT_ERRORS } from './report.text.ts';

interface ReportUnit {
  readonly id: number;
  readonly code: string;
}

const DOSSIER_CODE = /^[A-Z]\d{2}(\.[A-Z0-9]+)+-\d{6}-\d{4,}$/;

export type ReadReport =
  | { readonly ok: true; readonly text: ReportText }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] };

export function readReport(
  fields: FormFields,
  { units, allowsAnonymous }: { readonly units: readonly ReportUnit[]; readonly allowsAnonymous: boolean },
): ReadReport {
  const errors: FieldMessage[] = [];
  const check = (field: string, isRight: boolean, message: string): void => {
    if (!isRight) errors.push({ field, message });
  };
  const line = (name: string): string => (fields[name] ?? '').trim().replace(/\s+/g, ' ');
  const kind = REPORT_KINDS.find((known) => known === fields['loai']);
  const title = line('tieu-de');
  const content = (fields['noi-dung'] ?? '').trim();
  const unit = units.find(({ code }) => code === fields['co-quan']);
  const procedure = line('thu-tuc');
  const dossierCode = line('ma-ho-so').toUpperCase();
  check('loai', kind !== undefined, REPORT_ERRORS.kind);
  check('tieu-de', isLength(title, 5, 150), REPORT_ERRORS.title);
  check('noi-dung', isLength(content, 20, LONGEST_REPORT_TEXT), REPORT_ERRORS.content);
  check('co-quan', (fields['co-quan'] ?? '') === '' || unit !== undefined, REPORT_ERRORS.unit);
  check('thu-tuc', procedure.length <= 300, REPORT_ERRORS.procedure);
  check('ma-ho-so', dossierCode === '' || DOSSIER_CODE.test(dossierCode), REPORT_ERRORS.dossier);
  const isAnonymous = allowsAnonymous && fields['khong-ghi-ten'] !== undefined;
  const sender = isAnonymous ? null : readSender(line, check);
  if (errors.length > 0 || kind === undefined) return { ok: false, errors };
  return {
    ok: true,
    text: {
      kind,
      title,
      content,
      aboutUnitId: unit?.id ?? null,
      procedure: procedure || null,
      dossierCode: dossierCode || null,
      sender,
    },
  };
}

function readSender(
  line: (name: string) => string,
  check: (field: string, isRight: boolean, message: string) => void,
): ReportSender {
  const phone = parsePhone(line('so-dien-thoai'));
  const [name, address] = [line('ho-ten'), line('dia-chi')];
  check('ho-ten', isLength(name, 2, 100), REPORT_ERRORS.name);
  check('dia-chi', isLength(address, 5, 300), REPORT_ERRORS.address);
  check('so-dien-thoai', phone.kind !== 'invalid', REPORT_ERRORS.phone);
  return { name, address, phone: phone.kind === 'invalid' ? '' : phone.national };
}

/** What the sender writes later: a supplement, why it should be looked at again. */
export function readSaid(fields: FormFields): string | undefined {
  const text = (fields['noi-dung'] ?? '').trim();
  return isLength(text, 5, LONGEST_REPORT_TEXT) ? text : undefined;
}

/** The telephone somebody shows to be the sender. */
export function readShownPhone(fields: FormFields): string | null {
  const phone = parsePhone((fields['so-dien-thoai'] ?? '').trim());
  return phone.kind === 'invalid' ? null : phone.national;
}

function isLength(text: string, least: number, most: number): boolean {
  return text.length >= least && text.length <= most;
}
