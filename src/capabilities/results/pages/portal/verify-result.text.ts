import type { ResultStanding } from '#capabilities/dossier/index.ts';
import type { PaperVerdict } from '../../domain/paper-verdict.ts';
import type { FileRefusal } from './verify-file.form.ts';

export const TITLE = 'Kiểm tra giấy tờ đã cấp';
export const CODE_EXAMPLE = '2B7K-93QM-C4D8';

export const CODE_ERROR = {
  missing: `Hãy ghi mã kiểm tra in cạnh mã QR, ví dụ ${CODE_EXAMPLE}.`,
  malformed: `Mã kiểm tra chưa đúng. Mã có 12 chữ và số, chia ba nhóm, ví dụ ${CODE_EXAMPLE}.`,
} as const;

export const TOO_OFTEN_TEXT = 'Bạn kiểm tra quá nhanh. Hãy chờ một phút rồi thử lại.';

/** What holds of the paper, for whoever must decide whether to accept it. */
export const STANDING_TEXT: Readonly<Record<ResultStanding, { readonly title: string; readonly text: string }>> = {
  valid: {
    title: 'Giấy tờ này do hệ thống cấp.',
    text: 'Bạn so các mục dưới đây với bản giấy. Có mục nào khác thì bản giấy đã bị sửa.',
  },
  'being-corrected': {
    title: 'Giấy tờ này do hệ thống cấp và đang được sửa.',
    text: 'Cơ quan cấp đang sửa sai sót. Bạn hỏi cơ quan cấp trước khi dùng.',
  },
  replaced: {
    title: 'Giấy tờ này do hệ thống cấp và đã được thay.',
    text: 'Cơ quan cấp đã ban hành bản khác thay bản này. Bạn hỏi người giữ giấy về bản mới.',
  },
};

/** The printed number is the holder's own, and nobody learns it here. */
export const NUMBER_NOT_SHOWN = 'Không hiện ở đây, vì là số định danh cá nhân của người được cấp';

export const FILE_ERROR: Readonly<Record<FileRefusal, string>> = {
  missing: 'Hãy chọn tệp PDF cần kiểm tra.',
  'too-large': 'Tệp lớn hơn 10 MB nên không kiểm tra được. Hãy chọn đúng tệp kết quả đã nhận.',
  'not-pdf': 'Tệp này không phải PDF. Hãy chọn tệp PDF đã nhận từ hệ thống.',
};

interface VerdictText {
  readonly tone: 'ok' | 'warn' | 'err';
  readonly title: string;
  readonly text: string;
}

/** What was found of a file, for whoever must decide whether to accept it. */
export const VERDICT_TEXT: Readonly<Record<PaperVerdict, VerdictText>> = {
  issued: {
    tone: 'ok',
    title: 'Tệp còn nguyên như lúc ký.',
    text: 'Chữ ký số của người ký và của cơ quan đều hợp lệ.',
  },
  changed: {
    tone: 'err',
    title: 'Tệp đã bị thay đổi sau khi ký.',
    text: 'Nội dung không còn đúng như lúc ký. Bạn không nên dùng tệp này; hãy hỏi người giữ giấy về tệp gốc.',
  },
  revoked: {
    tone: 'err',
    title: 'Chứng thư chữ ký số của người ký đã bị thu hồi.',
    text: 'Chữ ký không còn được công nhận. Bạn hỏi cơ quan cấp trước khi dùng.',
  },
  'unknown-signer': {
    tone: 'warn',
    title: 'Không rõ người ký.',
    text: 'Tệp có chữ ký số, nhưng hệ thống không nhận ra nơi cấp chứng thư của người ký. Bạn hỏi cơ quan cấp trước khi dùng.',
  },
  'not-ours': {
    tone: 'warn',
    title: 'Tệp này không do hệ thống cấp.',
    text: 'Chữ ký số còn nguyên, nhưng giấy do nơi khác cấp. Bạn hỏi cơ quan ghi trên giấy.',
  },
  'not-signed': {
    tone: 'warn',
    title: 'Tệp không có chữ ký số.',
    text: 'Ảnh chụp, bản quét hoặc bản in lại thành PDF không còn chữ ký số. Bạn kiểm tra bằng mã in cạnh mã QR trên giấy.',
  },
};
