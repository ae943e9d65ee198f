/** Mẫu số 04, 05, 06 and biên bản xác minh as pages; the same words as their printed templates. */
import type { ApologyLetter, ControlSheet, PrintedInquiry, StopNotice } from '#engines/print/templates.ts';
import type { Sheet, SheetPart } from '#ui/office/form-sheet.tsx';
import { sheetDate, sheetMadeAt, sheetOffice, sheetPerson, sheetTime } from '#ui/office/sheet-words.ts';
import type { ProcessingForm } from '../../actions/print-form.ts';

const SIGNED = '(Ký, ghi rõ họ tên và đóng dấu)';

export function sheetOf(form: ProcessingForm): Sheet {
  if (form.kind === 'apology-letter') return apologySheet(form.data);
  if (form.kind === 'inquiry-record') return inquirySheet(form.data);
  return form.kind === 'stop-notice' ? stopSheet(form.data) : controlSheet(form.data);
}

function apologySheet(letter: ApologyLetter): Sheet {
  const { agency, number, submitter, receivingUnit, procedure, signer } = letter;
  return {
    agency,
    number,
    madeAt: sheetMadeAt(letter.signedAt),
    title: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
    parts: [
      { text: `Kính gửi: ${submitter.fullName}` },
      ...sheetPerson(submitter),
      {
        text: `${receivingUnit} đã tiếp nhận hồ sơ của ông/bà lúc ${sheetTime(letter.receivedAt)}, mã hồ sơ ${letter.dossierCode}, về việc: ${procedure.name} (mã thủ tục ${procedure.code}).`,
      },
      { text: `Thời gian hẹn trả kết quả: ${sheetTime(letter.dueAt)}.` },
      { text: 'Đến nay cơ quan chưa thể trả kết quả đúng hẹn, vì lý do sau:' },
      ...reasonParts(letter.reason),
      {
        text: `Việc này làm ảnh hưởng đến công việc của ông/bà. ${agency} chân thành xin lỗi ông/bà, đề nghị được gia hạn thời gian giải quyết và hẹn trả kết quả chậm nhất vào hết giờ làm việc ngày ${sheetDate(letter.newDueOn)}.`,
      },
      { text: 'Rất mong ông/bà thông cảm.' },
    ],
    signers: [{ office: sheetOffice(signer.title), note: SIGNED, name: signer.fullName }],
  };
}

function stopSheet(notice: StopNotice): Sheet {
  const { agency, number, submitter, procedure, signer, contact, legalBasis, receivedAt } = notice;
  return {
    agency,
    number,
    madeAt: sheetMadeAt(notice.signedAt),
    title: 'Thông báo dừng giải quyết hồ sơ',
    parts: [
      { text: `Kính gửi: ${submitter.fullName}` },
      ...sheetPerson(submitter),
      { text: `Mã hồ sơ: ${notice.dossierCode}` },
      { text: `Nội dung yêu cầu giải quyết: ${procedure.name} (mã thủ tục ${procedure.code})` },
      ...(receivedAt ? [{ text: `Thời gian tiếp nhận hồ sơ: ${sheetTime(receivedAt)}` }] : []),
      { text: `${agency} thông báo dừng giải quyết hồ sơ này, với lý do sau:` },
      ...reasonParts(notice.reason),
      ...(legalBasis ? [{ text: `Căn cứ: ${legalBasis}` }] : []),
      { text: notice.returned },
      {
        text: `Nếu cần giải thích thêm, ông/bà liên hệ với ${contact.fullName}${contact.phone ? `, số điện thoại ${contact.phone}` : ''}. Nếu không đồng ý, ông/bà có quyền khiếu nại theo quy định của pháp luật.`,
      },
    ],
    signers: [{ office: sheetOffice(signer.title), note: SIGNED, name: signer.fullName }],
  };
}

function controlSheet(sheet: ControlSheet): Sheet {
  const { agency, procedure, consulted, dueAt } = sheet;
  return {
    agency,
    title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    parts: [
      { text: `Mã hồ sơ: ${sheet.dossierCode}` },
      { text: `Cơ quan giải quyết hồ sơ: ${sheet.handlingUnit}` },
      ...(consulted.length > 0 ? [{ text: `Cơ quan phối hợp giải quyết hồ sơ: ${consulted.join('; ')}` }] : []),
      { text: `Nội dung: ${procedure.name} (mã thủ tục ${procedure.code})` },
      ...(dueAt ? [{ text: `Hẹn trả kết quả: ${sheetTime(dueAt)}` }] : []),
      {
        caption: 'Các lần giao, nhận hồ sơ',
        head: ['Cơ quan (bộ phận)', 'Giao', 'Nhận', 'Kết quả giải quyết', 'Ghi chú'],
        rows: sheet.handOvers.map((row) => [
          `${row.unit}. ${row.step}`,
          `${sheetTime(row.givenAt)}. Người giao: ${row.giver}`,
          `${sheetTime(row.takenAt)}. Người nhận: ${row.taker}`,
          row.outcome ?? '',
          row.note ?? '',
        ]),
      },
      { text: `Giao, nhận trên hệ thống. Lập lúc ${sheetTime(sheet.printedAt)}.` },
    ],
    signers: [],
  };
}

function inquirySheet(record: PrintedInquiry): Sheet {
  const { agency, procedure, replaces, replacedAt } = record;
  const clock = (time: string) => `${time.replace(':', ' giờ ')} phút`;
  const said = (label: string, text: string): SheetPart[] => [
    { text: label, strong: true },
    ...text.split('\n').map((line) => ({ text: line })),
  ];
  return {
    agency,
    title: 'Biên bản xác minh',
    parts: [
      { text: `Mã hồ sơ: ${record.dossierCode}` },
      { text: `Nội dung yêu cầu giải quyết: ${procedure.name} (mã thủ tục ${procedure.code})` },
      { text: `Người nộp hồ sơ: ${record.submitterName}` },
      {
        text: `Thời gian xác minh: từ ${clock(record.from)} đến ${clock(record.to)}, ngày ${sheetDate(record.on)}`,
      },
      { text: `Địa điểm: ${record.place}` },
      ...said('Cán bộ xác minh', record.officers),
      ...said('Thành phần tham gia', record.participants),
      ...said('Nội dung xác minh', record.findings),
      ...said('Kết luận', record.conclusion),
      { text: `Ghi vào hồ sơ trên hệ thống lúc ${sheetTime(record.recordedAt)}.` },
      ...(replaces ? [{ text: `Thay biên bản ghi lúc ${sheetTime(replaces)}.` }] : []),
      ...(replacedAt ? [{ text: `Đã được thay bằng biên bản ghi lúc ${sheetTime(replacedAt)}.`, strong: true }] : []),
    ],
    signers: [
      { office: 'NGƯỜI THAM GIA', note: '(Ký và ghi rõ họ tên)' },
      { office: 'NGƯỜI LẬP BIÊN BẢN', note: '(Ký và ghi rõ họ tên)', name: record.recordedBy.fullName },
    ],
  };
}

function reasonParts(reason: string): SheetPart[] {
  return reason.split('\n').map((text) => ({ text, strong: true }));
}
