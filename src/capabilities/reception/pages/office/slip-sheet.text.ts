/** Mẫu số 01, 02, 03 as pages; the same words as their printed templates. */
import type { PrintedFee, ReceptionSlip, RefusalSlip, SupplementRequestSlip } from '#engines/print/templates.ts';
import type { Sheet, SheetPart } from '#ui/office/form-sheet.tsx';
import { sheetDate, sheetMadeAt, sheetPerson, sheetTime } from '#ui/office/sheet-words.ts';
import type { Slip } from '../../actions/print-slip.ts';

const SIGNED = '(Ký và ghi rõ họ tên)';
const FILED_ONLINE = '(Nộp trực tuyến)';

export function sheetOf(slip: Slip): Sheet {
  if (slip.kind === 'reception-slip') return receptionSheet(slip.data);
  return slip.kind === 'supplement-request' ? supplementSheet(slip.data) : refusalSheet(slip.data);
}

function receptionSheet(slip: ReceptionSlip): Sheet {
  return {
    ...headOf(slip),
    title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    parts: [
      { text: `Mã hồ sơ: ${slip.dossierCode}`, strong: true },
      { text: `${slip.unit ?? slip.agency} đã tiếp nhận hồ sơ của: ${slip.submitter.fullName}` },
      ...sheetPerson(slip.submitter),
      askedFor(slip),
      {
        caption: 'Thành phần hồ sơ nộp',
        head: ['Tên giấy tờ', 'Hình thức', 'Số lượng'],
        rows: slip.papers.map(({ name, form, copies }) => [
          name,
          form ?? '',
          copies === undefined ? '' : String(copies),
        ]),
      },
      { text: `Số lượng hồ sơ: ${slip.sets} (bộ)` },
      { text: `Thời gian giải quyết hồ sơ theo quy định: ${slip.timeLimit}` },
      { text: `Thời gian nhận hồ sơ: ${sheetTime(slip.receivedAt)}` },
      ...(slip.dueAt
        ? [{ text: `Thời gian trả kết quả giải quyết hồ sơ: ${sheetTime(slip.dueAt)}`, strong: true }]
        : []),
      { text: `Phí, lệ phí: ${feeText(slip.fees)}` },
      { text: `Đăng ký nhận kết quả tại: ${slip.returnAt}` },
    ],
    signers: [submitterOf(slip), { office: 'NGƯỜI TIẾP NHẬN HỒ SƠ', note: SIGNED, name: slip.receiver.fullName }],
  };
}

function supplementSheet(slip: SupplementRequestSlip): Sheet {
  const { reason, respondBy } = slip;
  return {
    ...headOf(slip),
    title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    parts: [
      { text: `Hồ sơ của: ${slip.submitter.fullName}` },
      ...sheetPerson(slip.submitter),
      { text: `Mã hồ sơ: ${slip.dossierCode}` },
      askedFor(slip),
      { text: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:' },
      { list: slip.faults.map(({ subject, explanation }) => `${subject}: ${explanation}`) },
      ...(reason ? [{ text: `Lý do: ${reason}` }] : []),
      ...(respondBy ? [{ text: `Hạn bổ sung: hết ngày ${sheetDate(respondBy)}.`, strong: true }] : []),
      { text: `Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, ông/bà liên hệ với ${contactText(slip)}.` },
    ],
    signers: [{ office: 'NGƯỜI HƯỚNG DẪN', note: SIGNED, name: slip.officer.fullName }],
  };
}

function refusalSheet(slip: RefusalSlip): Sheet {
  const { legalBasis, advice } = slip;
  return {
    ...headOf(slip),
    title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    parts: [
      { text: `${slip.unit ?? slip.agency} đã nhận hồ sơ của: ${slip.submitter.fullName}` },
      ...sheetPerson(slip.submitter),
      { text: `Mã hồ sơ: ${slip.dossierCode}` },
      askedFor(slip),
      { text: 'Qua xem xét, cơ quan thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:' },
      ...slip.reason.split('\n').map((text): SheetPart => ({ text, strong: true })),
      ...(legalBasis ? [{ text: `Căn cứ: ${legalBasis}` }] : []),
      ...(advice ? [{ text: advice }] : []),
      { text: `Nếu cần giải thích thêm, ông/bà liên hệ với ${contactText(slip)}.` },
    ],
    signers: [submitterOf(slip), { office: 'NGƯỜI TIẾP NHẬN HỒ SƠ', note: SIGNED, name: slip.officer.fullName }],
  };
}

type AnySlip = ReceptionSlip | SupplementRequestSlip | RefusalSlip;

function headOf(slip: AnySlip): Pick<Sheet, 'agency' | 'unit' | 'number' | 'madeAt'> {
  const number = 'number' in slip ? slip.number : undefined;
  return { agency: slip.agency, unit: slip.unit, number, madeAt: sheetMadeAt(slip.signedAt) };
}

function askedFor({ procedure: { name, code } }: AnySlip): SheetPart {
  return { text: `Nội dung yêu cầu giải quyết: ${name} (mã thủ tục ${code})` };
}

function submitterOf({ filedOnline, submitter }: ReceptionSlip | RefusalSlip) {
  return { office: 'NGƯỜI NỘP HỒ SƠ', note: filedOnline ? FILED_ONLINE : SIGNED, name: submitter.fullName };
}

function contactText({ contact: { fullName, phone } }: SupplementRequestSlip | RefusalSlip): string {
  return `${fullName}${phone ? `, số điện thoại ${phone}` : ''}`;
}

function feeText(fees: readonly PrintedFee[]): string {
  if (fees.length === 0) return 'Không';
  const amount = (value: number) => (value === 0 ? 'Miễn' : `${value.toLocaleString('vi-VN')} đồng`);
  return fees.map(({ name, amount: value, note }) => `${name}: ${amount(value)}${note ? ` (${note})` : ''}`).join('; ');
}
