/** One record of the national catalogue's format, read with open eyes: what is wrong with it is told, not guessed away. */
import type { Channel, Target } from '../../../../procedures/define.ts';
import type {
  Level,
  NationalChannel,
  NationalFee,
  NationalLimit,
  NationalProcedure,
  Scope,
} from './national-procedure.ts';

/** Điểm cần xem lại. Those of the first line refuse the record; with the others it is taken as far as it can be read. */
export const REFUSING = ['no-record', 'code-malformed', 'name-missing', 'field-missing', 'scope-unknown'] as const;
export type DirtKind =
  | (typeof REFUSING)[number]
  | 'code-again'
  | 'not-nfc'
  | 'level-missing'
  | 'level-unknown'
  | 'target-unknown'
  | 'target-missing'
  | 'channel-unknown'
  | 'channel-missing'
  | 'limit-unspecified'
  | 'fee-not-free'
  | 'fee-not-in-dong'
  | 'papers-unknown'
  | 'result-missing'
  | 'legal-basis-missing';

export interface Dirt {
  readonly kind: DirtKind;
  readonly detail: string;
}

export interface ReadRecord {
  /** Undefined when the record was refused. */
  readonly procedure?: NationalProcedure;
  readonly code: string | null;
  readonly dirt: readonly Dirt[];
}

type Raw = Readonly<Record<string, unknown>>;
type Report = (kind: DirtKind, detail?: unknown) => void;

const SCOPES: Readonly<Record<string, Scope>> = { national: 'national', 'local-other': 'other-province' };
const LEVELS: ReadonlySet<string> = new Set<Level>(['commune', 'province', 'ministry', 'other']);
const CHANNELS: Readonly<Record<string, Channel>> = { online: 'online', postal: 'postal', direct: 'counter' };
const UNITS: Readonly<Record<string, NationalLimit['unit']>> = {
  working_day: 'working-day',
  day: 'day',
  hour: 'working-hour',
  month: 'month',
  year: 'year',
};
/** Civil status is settled the same day where the source says «1» and no unit. */
const SAME_DAY_FIELD = 'Hộ tịch';
/** The smallest sum that a fee in đồng can be; what is less was meant in another currency. */
const SMALLEST_FEE = 500;
const DETAIL_LENGTH = 200;

/**
 * @param province how the file marks what holds in this province only, such as `local-thanh-hoa`
 */
export function readNationalRecord(value: unknown, province: string): ReadRecord {
  const dirt: Dirt[] = [];
  const report: Report = (kind, detail = '') => {
    if (!dirt.some((known) => known.kind === kind)) dirt.push({ kind, detail: toDetail(detail) });
  };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    report('no-record', value);
    return { code: null, dirt };
  }
  const raw = value as Raw;
  const text = (name: string): string => readText(raw[name], report);
  const code = text('code');
  const scope = raw['scope'] === province ? 'this-province' : SCOPES[String(raw['scope'])];
  if (!/^\d\.\d{6}$/.test(code)) report('code-malformed', raw['code']);
  if (text('name') === '') report('name-missing', raw['name']);
  if (text('field') === '') report('field-missing', raw['field']);
  if (scope === undefined) report('scope-unknown', raw['scope']);
  if (scope === undefined || dirt.some(({ kind }) => (REFUSING as readonly string[]).includes(kind))) {
    return { code: code || null, dirt };
  }
  const procedure: NationalProcedure = {
    code,
    name: text('name'),
    field: text('field'),
    levels: readLevels(raw['levels'], report),
    targets: readTargets(raw['targets'], report),
    scope,
    decision: text('decision'),
    channels: readChannels(raw, report),
    paperCount: readCount(raw['papers'], report),
    result: text('results'),
    legalBasis: listOf(raw['legal']).map((one) => readText(one, report)),
  };
  if (procedure.result === '') report('result-missing');
  if (procedure.legalBasis.length === 0) report('legal-basis-missing');
  return { procedure, code, dirt };
}

function readText(value: unknown, report: Report): string {
  if (typeof value !== 'string') return '';
  const composed = value.normalize('NFC');
  if (composed !== value) report('not-nfc', value);
  // PostgreSQL keeps no NUL, and nobody sees the other control characters.
  return composed
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function readLevels(value: unknown, report: Report): Level[] {
  const named = listOf(value).map(String);
  const unknown = named.find((level) => !LEVELS.has(level));
  if (unknown !== undefined) report('level-unknown', unknown);
  if (named.length === 0) report('level-missing');
  return named.filter((level): level is Level => LEVELS.has(level));
}

function readTargets(value: unknown, report: Report): Target[] {
  const named = listOf(value).map((one) => readText(one, report));
  const found = named.flatMap((name) => {
    const target = targetOf(name);
    if (target === undefined) report('target-unknown', name);
    return target ?? [];
  });
  if (named.length === 0) report('target-missing');
  return [...new Set(found)];
}

function targetOf(name: string): Target | undefined {
  if (/^(doanh nghiệp|hợp tác xã)/iu.test(name)) return 'business';
  if (/^tổ chức/iu.test(name)) return 'organisation';
  if (/^(công dân|người|cán bộ|công chức|viên chức|đảng viên)/iu.test(name)) return 'citizen';
  return undefined;
}

function readChannels(raw: Raw, report: Report): NationalChannel[] {
  const methods = listOf(raw['methods']).filter((one): one is Raw => one !== null && typeof one === 'object');
  if (methods.length === 0) report('channel-missing');
  return methods.flatMap((method) => {
    const channel = CHANNELS[String(method['m'])];
    if (channel === undefined) {
      report('channel-unknown', method['m']);
      return [];
    }
    const like = method['feesAs'];
    const paying = typeof like === 'string' ? methods.find(({ m }) => m === like) : method;
    return {
      channel,
      limit: readLimit(method, raw['field'], report),
      limitNote: readText(method['timeText'], report),
      fees: listOf(paying?.['fees']).map((fee) => readFee(fee, report)),
    };
  });
}

function readLimit({ t, u }: Raw, field: unknown, report: Report): NationalLimit | null {
  if (t === undefined || t === null) return null;
  if (typeof t === 'number' && Number.isFinite(t) && t >= 0) {
    const unit = UNITS[String(u)];
    if (unit !== undefined) return { amount: t, unit };
    if (t === 1 && field === SAME_DAY_FIELD) return { amount: 0, unit: 'working-day' };
  }
  report('limit-unspecified', `${t} ${u}`);
  return null;
}

function readFee(value: unknown, report: Report): NationalFee {
  const fee: Raw = value !== null && typeof value === 'object' ? (value as Raw) : {};
  const note = readText(fee['note'], report);
  const { amount } = fee;
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0) return { amount: null, note };
  if (amount === 0 && /HĐND|Hội đồng nhân dân/iu.test(note)) {
    report('fee-not-free', note);
    return { amount: null, note };
  }
  if ((amount > 0 && amount < SMALLEST_FEE) || (fee['currency'] ?? 'VND') !== 'VND') {
    report('fee-not-in-dong', `${amount} ${fee['currency'] ?? ''} ${note}`);
    return { amount: null, note };
  }
  return { amount, note };
}

function readCount(value: unknown, report: Report): number | null {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  report('papers-unknown', value);
  return null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toDetail(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, DETAIL_LENGTH);
}
