/** What a published procedure is made of (NĐ 63/2010/NĐ-CP, Điều 8): data only, so that a version can be kept whole. */
import type { Condition, EForm } from '#engines/forms/define.ts';
import type { Workflow } from '#engines/workflow/define.ts';

/** Lĩnh vực. */
export const FIELDS = {
  'ho-tich': 'Hộ tịch',
  'chung-thuc': 'Chứng thực',
  'nuoi-con-nuoi': 'Nuôi con nuôi',
  'ho-kinh-doanh': 'Thành lập và hoạt động của hộ kinh doanh',
  'hop-tac-xa': 'Thành lập và hoạt động của hợp tác xã',
  'cu-tru': 'Đăng ký, quản lý cư trú',
  'can-cuoc': 'Cấp, quản lý căn cước',
  'ly-lich-tu-phap': 'Lý lịch tư pháp',
  'giay-phep-lai-xe': 'Sát hạch, cấp giấy phép lái xe',
  'xay-dung': 'Hoạt động xây dựng',
  'dat-dai': 'Đất đai',
  'an-toan-thuc-pham': 'An toàn thực phẩm',
  'bao-tro-xa-hoi': 'Bảo trợ xã hội',
  'nguoi-co-cong': 'Người có công',
  'bao-hiem-y-te': 'Bảo hiểm y tế',
  'bao-hiem-xa-hoi': 'Bảo hiểm xã hội',
} as const;
export type FieldCode = keyof typeof FIELDS;

/** Cơ quan giải quyết. */
export const AGENCIES = {
  'ubnd-cap-xa': 'Ủy ban nhân dân cấp xã',
  'dang-ky-kinh-doanh-cap-xa': 'Cơ quan đăng ký kinh doanh cấp xã',
  'cong-an-cap-xa': 'Công an cấp xã',
  'cong-an-tinh': 'Công an tỉnh',
  'van-phong-dang-ky-dat-dai': 'Văn phòng Đăng ký đất đai',
  'so-cong-thuong': 'Sở Công Thương',
  'so-noi-vu': 'Sở Nội vụ',
  'bao-hiem-xa-hoi-tinh': 'Bảo hiểm xã hội tỉnh',
} as const;
export type AgencyCode = keyof typeof AGENCIES;

/** Đối tượng thực hiện: công dân, doanh nghiệp (hộ kinh doanh, hợp tác xã), tổ chức khác. */
export type Target = 'citizen' | 'business' | 'organisation';

/** Kênh nộp: trực tuyến, bưu chính, tại quầy. */
export type Channel = 'online' | 'postal' | 'counter';

/** Mức độ trực tuyến: toàn trình, một phần, cung cấp thông tin. */
export type OnlineLevel = 'full' | 'partial' | 'information';

/** Thời hạn giải quyết. 0 working days is the same day; what comes after the cut-off counts from the next one. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: 'working-day' | 'working-hour' | 'day' | 'month';
  /** Giờ chốt trong ngày, HH:MM. */
  readonly sameDayCutoff?: string;
}

/** Cách thức thực hiện: one way to file, with its own time limit. Amounts of money are rows of `fees/`. */
export interface FilingChannel {
  readonly channel: Channel;
  readonly limit: TimeLimit;
  readonly limitNote?: string;
  readonly feeNote?: string;
}

/** Trường hợp: decides fees or papers; the first whose condition holds, the last is the rule. */
export interface ProcedureCase {
  readonly code: string;
  readonly name: string;
  readonly when?: Condition;
  /** Where it takes another time than its channel says. */
  readonly limit?: TimeLimit;
}

/** Facts of a filing that no answer tells, named in conditions as flags. */
export type FilingFlag =
  /** Người nộp is not the owner but a person the owner authorised. */
  | 'agent.individual'
  /** Người nộp is an organisation that the owner engaged. */
  | 'agent.organisation'
  | 'post.public'
  | 'post.other'
  /** The owner has no electronic identity account. */
  | 'identity.none';

/** Thành phần hồ sơ: one paper, when it is needed and how it gets into the dossier. */
export interface RequiredPaper {
  readonly code: string;
  readonly name: string;
  readonly originals: number;
  readonly copies: number;
  /** e-form: drawn up by the system from the answers; upload: scanned or photographed; show: only shown at the counter. */
  readonly handling: 'e-form' | 'upload' | 'show';
  /** When it is needed, as a person reads it. */
  readonly need: string;
  /** The same as data; always needed when absent. */
  readonly when?: Condition;
  readonly channels?: readonly Channel[];
  /** May be left out. */
  readonly optional?: boolean;
  /** Papers of one choice: exactly one of them is needed. */
  readonly oneOf?: string;
  /** Trường hợp under whose heading it is listed. */
  readonly group?: string;
  readonly hint?: string;
}

/** Kết quả giải quyết. */
export interface ProcedureResult {
  readonly code?: string;
  readonly name: string;
  /** Template that prints it here; `free-text`: an officer writes it for each dossier. */
  readonly template?: string;
  /** What the template `thong-bao-ket-qua` says: a sentence after the name of the agency, and lines of answers. */
  readonly notice?: {
    readonly statement: string;
    readonly lines: readonly { readonly label: string; readonly of: readonly string[] }[];
  };
  /**
   * What the officer goes on from, with the template `free-text`: paragraphs after the legal basis. In braces what the
   * dossier says (`{code}`, `{ownerName}`, `{submitterName}`, `{filedOn}`, `{unitName}`, `{procedureName}`, or the name of
   * a question); in brackets what must be written.
   */
  readonly draft?: readonly string[];
}

export interface ProcedureStep {
  readonly title: string;
  readonly text: string;
}

/** Thủ tục hành chính, one version of it. */
export interface ProcedureDefinition {
  readonly code: string;
  readonly name: string;
  /** One plain sentence: who does this, and what for. */
  readonly summary: string;
  readonly field: FieldCode;
  readonly level: 'commune' | 'province';
  /** Mức độ định danh that filing online needs (NĐ 69/2024/NĐ-CP); 2 when absent. */
  readonly identityLevel?: 1 | 2;
  readonly online: OnlineLevel;
  readonly targets: readonly Target[];
  /** Quyết định công bố. */
  readonly decision: string;
  readonly validFrom: string;
  readonly channels: readonly FilingChannel[];
  readonly receivedAt: string;
  readonly decidedBy: AgencyCode;
  /**
   * Phi địa giới: the question whose answer names the commune that settles it, wherever it was received; where it was
   * received when absent.
   */
  readonly settledWhere?: string;
  /**
   * Nơi có thẩm quyền of what the person files at a commune of their choice when online: at a counter the commune that
   * the first of these answers names, unless it was received at one of them.
   */
  readonly competentWhere?: readonly string[];
  readonly cooperating?: readonly string[];
  readonly cases?: readonly ProcedureCase[];
  readonly papers: readonly RequiredPaper[];
  readonly sets: number;
  readonly steps: readonly ProcedureStep[];
  readonly results: readonly ProcedureResult[];
  readonly conditions: readonly string[];
  readonly legalBasis: readonly string[];
  readonly forms: readonly string[];
  /** Everyday words under which people look for it. */
  readonly keywords: readonly string[];
  readonly related: readonly string[];
  /** Sau khi bổ sung: the clock starts anew or goes on. */
  readonly supplement: 'restart' | 'resume';
  /** Present when it can be filed here. */
  readonly eForm?: EForm;
  /** Filed here only as one of the matters of a bundle: its papers say nothing yet about other cases. */
  readonly onlyBundled?: boolean;
  /** Thủ tục liên thông: what is filed becomes a dossier of each of these procedures. */
  readonly bundle?: Bundle;
  /** Quy trình nội bộ, by agency. Versions of before have none: their dossiers follow the standard workflow. */
  readonly workflows?: readonly AgencyWorkflow[];
}

/** Quy trình của cơ quan: that of the agencies named by their codes, or, without any, of all others. */
export interface AgencyWorkflow {
  readonly agencies?: readonly string[];
  readonly workflow: Workflow;
}

/**
 * Nhóm thủ tục liên thông (NĐ 63/2024/NĐ-CP): one conversation, one set of papers, and a dossier for each matter at the
 * agency that settles it. The questions are those of the procedure that has the bundle.
 */
export interface Bundle {
  /** Last part of its address: `/lien-thong/<slug>`. */
  readonly slug: string;
  /** What people call it. */
  readonly name: string;
  /** Thời hạn của cả nhóm, from the reception of the first. */
  readonly limit?: TimeLimit;
  /** In this order; those that wait for none are filed at once. */
  readonly members: readonly BundleMember[];
}

/** Việc trong nhóm. */
export interface BundleMember {
  readonly key: string;
  readonly name: string;
  readonly procedureCode: string;
  /** Asked for only when this holds; always when absent. */
  readonly when?: Condition;
  /** Key of the matter before it whose result it waits for. */
  readonly after?: string;
  readonly settledBy: MemberAgency;
  /** Đối tượng miễn, giảm phí. */
  readonly subject?: Subject;
  /** Besides the questions that both forms ask under one name. Of several for one question the first that yields counts. */
  readonly answers: readonly MemberAnswer[];
  readonly papers: readonly MemberPaper[];
}

/** Cơ quan giải quyết: where it is received, the unit of a kind at the place that its own form names, or one agency. */
export type MemberAgency =
  | 'receiving'
  | { readonly kind: 'commune' | 'commune-police'; readonly where: string }
  | { readonly agencyCode: string };

/** What is taken over from the result of the matter before it. */
export type ResultFact = 'number' | 'decidedOn' | 'unitName';

export type MemberAnswer =
  | { readonly to: string; readonly from: string; readonly when?: Condition }
  | { readonly to: string; readonly value: string; readonly when?: Condition }
  | { readonly to: string; readonly ofResult: ResultFact };

export type MemberPaper =
  | { readonly to: string; readonly from: string }
  /** The result of the matter before it, as a file. */
  | { readonly to: string; readonly ofResult: true };

export function defineProcedure(definition: ProcedureDefinition): ProcedureDefinition {
  return definition;
}

/** Mức độ chắc chắn của số liệu: found in a source, from memory, or unsure and to be confirmed by the authority. */
export type Confidence = 'found' | 'memory' | 'unsure';

/** Cấp quy định mức thu: the province's council or the State's ministries; benefits of one do not touch the other. */
export type FeeAuthority = 'province' | 'state';

/** Mức thu phí, lệ phí. */
export interface FeeRateRow {
  readonly procedureCode: string;
  readonly item: string;
  readonly name: string;
  readonly kind: 'service-fee' | 'state-charge';
  readonly authority: FeeAuthority;
  readonly channel?: Channel;
  readonly caseCode?: string;
  readonly per: 'dossier' | 'copy' | 'page' | 'person';
  /** Đồng; null while the authority's amount is not known. */
  readonly amount: number | null;
  readonly legalBasis: string;
  readonly confidence: Confidence;
  readonly validFrom: string;
  readonly validTo?: string;
}

/** Nhóm đối tượng được miễn, giảm (Luật Phí và lệ phí 2015, Điều 10). */
export const SUBJECTS = {
  'poor-household': 'Người thuộc hộ nghèo',
  'person-with-disability': 'Người khuyết tật',
  'person-with-merit': 'Người có công với cách mạng và thân nhân',
  child: 'Trẻ em',
  elderly: 'Người cao tuổi',
  'ethnic-minority': 'Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn',
} as const;
export type Subject = keyof typeof SUBJECTS;

/** Chính sách miễn, giảm. */
export interface FeeBenefitRow {
  readonly name: string;
  readonly authority?: FeeAuthority;
  readonly procedureCodes?: readonly string[];
  readonly excludeProcedureCodes?: readonly string[];
  readonly channel?: Channel;
  readonly subject?: Subject;
  readonly caseCode?: string;
  readonly effect: 'exempt' | 'percent' | 'fixed';
  /** Percent taken off, or the amount to pay instead. */
  readonly value?: number;
  readonly legalBasis: string;
  readonly confidence: Confidence;
  readonly validFrom: string;
  readonly validTo?: string;
}
