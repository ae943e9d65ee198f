import type { PaperForm } from '#capabilities/dossier/index.ts';
import { placeOf, printDate, printTime, signerOf } from '#capabilities/dossier/index.ts';
import type { PrintedFee, PrintedPaper, ReceptionSlip } from '#engines/print/templates.ts';
import { contactOf, letterhead, type SlipFacts } from './slip-facts.ts';

const RETURN_WORDS: Readonly<Record<string, string>> = {
  electronic: 'Trực tuyến, trong mục Hồ sơ cá nhân',
  postal: 'Qua dịch vụ bưu chính công ích',
};

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả; undefined before acceptance. */
export function receptionSlip(facts: SlipFacts): ReceptionSlip | undefined {
  const { dossier, definition, events, hotline } = facts;
  const accepted = events.findLast(({ type }) => type === 'accepted');
  if (!accepted) return undefined;
  const method = (dossier.form.delivery as { method?: unknown }).method;
  return {
    ...letterhead(facts),
    dossierCode: dossier.code,
    procedure: { code: dossier.procedureCode, name: dossier.procedureName },
    submitter: contactOf(facts),
    papers: printedPapers(facts),
    sets: definition.sets,
    timeLimit: timeLimit(facts),
    receivedAt: printTime(accepted.at),
    // As it was handed out: what an extension or a supplement moved since stands on their own papers.
    ...(dossier.originalDueAt === null ? {} : { dueAt: printTime(dossier.originalDueAt) }),
    returnAt: RETURN_WORDS[String(method)] ?? dossier.returningUnit.name,
    fees: printedFees(facts),
    receiver: signerOf(accepted),
    signedAt: { place: placeOf(dossier.receivingUnit.name), date: printDate(accepted.at) },
    filedOnline: dossier.channel === 'online',
    hotline,
  };
}

const FORM_WORDS: Readonly<Record<PaperForm, string>> = {
  original: 'Bản chính',
  'certified-copy': 'Bản sao chứng thực',
  copy: 'Bản sao',
  electronic: 'Bản điện tử',
};

/** What was checked at the desk; of a dossier accepted before papers were checked, what came with it. */
function printedPapers(facts: SlipFacts): PrintedPaper[] {
  const { definition, checks } = facts;
  if (checks.length === 0) return papersThatCame(facts);
  return definition.papers.flatMap(({ code, name }) => {
    const check = checks.find(({ paperCode }) => paperCode === code);
    if (!check) return [];
    const { form, copies, note } = check;
    return [{ name: note === '' ? name : `${name} (${note})`, form: FORM_WORDS[form], copies }];
  });
}

function papersThatCame({ definition, papers, dossier }: SlipFacts): PrintedPaper[] {
  const filed = new Set(papers.filter(({ replacedAt }) => replacedAt === null).map(({ paperCode }) => paperCode));
  return definition.papers
    .filter(({ code, handling, when }) => filed.has(code) || (handling === 'e-form' && when === undefined))
    .map(({ name, originals }) => ({
      name,
      form: dossier.channel === 'online' ? 'Bản điện tử' : originals > 0 ? 'Bản chính' : 'Bản sao',
      copies: 1,
    }));
}

function printedFees({ dossier }: SlipFacts): PrintedFee[] {
  const { items } = dossier.form.fees as { items?: unknown };
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: { name?: unknown; amount?: unknown; benefit?: unknown }) =>
    typeof item.amount === 'number'
      ? [
          {
            name: String(item.name),
            amount: item.amount,
            ...(typeof item.benefit === 'string' ? { note: item.benefit } : {}),
          },
        ]
      : [],
  );
}

function timeLimit({ definition, dossier }: SlipFacts): string {
  const way = definition.channels.find(({ channel }) => channel === dossier.channel) ?? definition.channels[0];
  if (!way) return '';
  const { amount, unit } = way.limit;
  if (unit === 'working-day')
    return amount === 0 ? 'Trong ngày làm việc' : `${String(amount).padStart(2, '0')} ngày làm việc`;
  if (unit === 'working-hour') return `${String(amount).padStart(2, '0')} giờ làm việc`;
  return `${String(amount).padStart(2, '0')} ${unit === 'month' ? 'tháng' : 'ngày'}`;
}
