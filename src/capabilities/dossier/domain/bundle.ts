/** Hồ sơ liên thông: several matters filed at once, each a dossier of its own at its own agency. */
import type { DossierStatus } from './dossier-status.ts';
import type { DraftContent, JsonObject } from './filed-dossier.ts';

/** Điều lấy từ kết quả của việc trước. */
export type ResultFact = 'number' | 'decidedOn' | 'unitName';

/** Nội dung đã xem lại của một việc. */
export interface MemberContent {
  readonly key: string;
  readonly name: string;
  readonly procedureCode: string;
  readonly procedureVersionId: number;
  readonly procedureName: string;
  /** Key of the matter whose result it waits for. */
  readonly after: string | null;
  readonly handlingUnitId: number;
  readonly answers: JsonObject;
  readonly fees: JsonObject;
  readonly feeTotal: number;
  readonly papers: readonly { readonly paperCode: string; readonly fileId: string }[];
  readonly fromResult: {
    readonly answers: readonly { readonly to: string; readonly fact: ResultFact }[];
    /** Papers that the result itself stands for. */
    readonly papers: readonly string[];
  };
}

/** Nội dung đã xem lại của cả nhóm. */
export interface BundleContent
  extends Pick<
    DraftContent,
    'procedureName' | 'submitterName' | 'ownerName' | 'receivingUnitId' | 'submitter' | 'owner' | 'delivery' | 'papers'
  > {
  readonly members: readonly MemberContent[];
}

/** Where a matter of a bundle stands; `blocked` when the matter it waits for ended without a result. */
export type MemberState = 'waiting' | 'blocked' | 'open' | 'done' | 'ended';

interface StandingMember {
  readonly key: string;
  readonly after: string | null;
  readonly status: DossierStatus | null;
}

const WITH_RESULT: readonly DossierStatus[] = [9, 10];
const WITHOUT_RESULT: readonly DossierStatus[] = [3, 8];

export function memberState(member: StandingMember, all: readonly StandingMember[]): MemberState {
  if (member.status === null) return isBlocked(member, all) ? 'blocked' : 'waiting';
  if (WITH_RESULT.includes(member.status)) return 'done';
  return WITHOUT_RESULT.includes(member.status) ? 'ended' : 'open';
}

function isBlocked({ after }: StandingMember, all: readonly StandingMember[]): boolean {
  const before = all.find(({ key }) => key === after);
  if (before === undefined) return false;
  const state = memberState(before, all);
  return state === 'ended' || state === 'blocked';
}

/** Trạng thái cả nhóm: done when all have their result; partly, when all are over and some have none. */
export type BundleState = 'open' | 'done' | 'partly' | 'ended';

export function bundleState(states: readonly MemberState[]): BundleState {
  if (states.every((state) => state === 'done')) return 'done';
  if (states.some((state) => state === 'open' || state === 'waiting')) return 'open';
  return states.includes('done') ? 'partly' : 'ended';
}

/** Mã hồ sơ liên thông: that of the first dossier, told apart. */
export function bundleCode(firstDossierCode: string): string {
  return `${BUNDLE_PREFIX}${firstDossierCode}`;
}

export function isBundleCode(code: string): boolean {
  return code.startsWith(BUNDLE_PREFIX);
}

const BUNDLE_PREFIX = 'LT-';
