import type { ResultStanding } from '#capabilities/dossier/index.ts';
import { inLanguages } from '#shared/language.ts';
import type { PaperVerdict } from '../../domain/paper-verdict.ts';
import type { FileRefusal } from './verify-file.form.ts';

const CODE_EXAMPLE = '2B7K-93QM-C4D8';

export const VERIFY = inLanguages(
  {
    home: 'Trang chủ',
    title: 'Kiểm tra giấy tờ đã cấp',
    lead: 'Kiểm tra bằng mã in cạnh mã QR trên giấy, hoặc bằng tệp PDF. Ai giữ giấy cũng kiểm tra được, không cần đăng nhập.',
    description: 'Nhập mã kiểm tra in trên giấy, hoặc đưa tệp PDF, để biết giấy có do hệ thống cấp không.',
    code: 'Mã kiểm tra',
    otherCode: 'Mã kiểm tra của giấy khác',
    codeHint: `Ví dụ: ${CODE_EXAMPLE}`,
    verify: 'Kiểm tra',
    notFound: 'Không tìm thấy giấy tờ có mã này.',
    notFoundText: 'Bạn xem lại từng chữ, từng số rồi gõ lại dưới đây, hoặc gọi',
    tooOften: 'Bạn kiểm tra quá nhanh. Hãy chờ một phút rồi thử lại.',
    verifyPdf: 'Kiểm tra tệp PDF',
    file: 'Hoặc tệp PDF đã nhận',
    otherFile: 'Tệp PDF khác',
    fileHint: 'Chọn tệp, hoặc kéo tệp thả vào đây. Tệp PDF, tối đa 10 MB; hệ thống không giữ lại tệp.',
    verifyFile: 'Kiểm tra tệp',
    fileVerdict: 'Kết quả kiểm tra tệp',
    signedAt: (moment: string) => `, ký lúc ${moment}`,
    name: 'Tên giấy tờ',
    number: 'Số',
    /** The printed number is the holder's own, and nobody learns it here. */
    numberNotShown: 'Không hiện ở đây, vì là số định danh cá nhân của người được cấp',
    issuedOn: 'Ngày cấp',
    issuedBy: 'Cơ quan cấp',
    signedBy: 'Người ký',
    privacy: 'Trang này cho biết gì?',
    privacyText:
      'Giấy có do hệ thống cấp không, cấp ngày nào, cơ quan nào, ai ký. Thông tin của người được cấp không hiện ở đây. Với tệp PDF: tệp có bị thay đổi sau khi ký không, chữ ký có được công nhận không.',
  },
  {
    home: 'Home',
    title: 'Verify an issued paper',
    lead: 'Verify with the code printed beside the QR code on the paper, or with the PDF file. Anybody who holds the paper can do this, without signing in.',
    description:
      'Enter the verification code printed on the paper, or give the PDF file, to learn whether this system issued it.',
    code: 'Verification code',
    otherCode: 'Verification code of another paper',
    codeHint: `For example: ${CODE_EXAMPLE}`,
    verify: 'Verify',
    notFound: 'No paper has this code.',
    notFoundText: 'Check each letter and digit and enter the code again below, or call',
    tooOften: 'You are verifying too fast. Wait one minute, then try again.',
    verifyPdf: 'Verify a PDF file',
    file: 'Or the PDF file you received',
    otherFile: 'Another PDF file',
    fileHint: 'Choose a file, or drop it here. PDF, at most 10 MB. We do not keep the file.',
    verifyFile: 'Verify the file',
    fileVerdict: 'What we found about the file',
    signedAt: (moment) => `, signed at ${moment}`,
    name: 'Name of the paper',
    number: 'Number',
    numberNotShown: 'Not shown here, because it is the personal identification number of the holder',
    issuedOn: 'Date of issue',
    issuedBy: 'Issued by',
    signedBy: 'Signed by',
    privacy: 'What does this page tell?',
    privacyText:
      'Whether this system issued the paper, on which day, by which agency, and who signed it. Nothing about the holder is shown here. For a PDF file: whether it was changed after signing, and whether its signature is recognised.',
  },
);

export const CODE_ERROR = inLanguages(
  {
    missing: `Hãy ghi mã kiểm tra in cạnh mã QR, ví dụ ${CODE_EXAMPLE}.`,
    malformed: `Mã kiểm tra chưa đúng. Mã có 12 chữ và số, chia ba nhóm, ví dụ ${CODE_EXAMPLE}.`,
  },
  {
    missing: `Enter the verification code printed beside the QR code, for example ${CODE_EXAMPLE}.`,
    malformed: `This is not a verification code. It has 12 letters and digits in three groups, for example ${CODE_EXAMPLE}.`,
  },
);

interface FoundText {
  readonly title: string;
  readonly text: string;
}

/** What holds of the paper, for whoever must decide whether to accept it. */
export const STANDING_TEXT = inLanguages<Record<ResultStanding, FoundText>>(
  {
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
  },
  {
    valid: {
      title: 'This system issued this paper.',
      text: 'Compare what stands below with the paper. If anything differs, the paper was altered.',
    },
    'being-corrected': {
      title: 'This system issued this paper, and it is being corrected.',
      text: 'The issuing agency is correcting a mistake. Ask the agency before you rely on the paper.',
    },
    replaced: {
      title: 'This system issued this paper, and it has been replaced.',
      text: 'The issuing agency has issued another paper in its place. Ask the holder for the new one.',
    },
  },
);

export const FILE_ERROR = inLanguages<Record<FileRefusal, string>>(
  {
    missing: 'Hãy chọn tệp PDF cần kiểm tra.',
    'too-large': 'Tệp lớn hơn 10 MB nên không kiểm tra được. Hãy chọn đúng tệp kết quả đã nhận.',
    'not-pdf': 'Tệp này không phải PDF. Hãy chọn tệp PDF đã nhận từ hệ thống.',
  },
  {
    missing: 'Choose the PDF file to verify.',
    'too-large': 'The file is larger than 10 MB, so it cannot be verified. Choose the result file you received.',
    'not-pdf': 'This file is not a PDF. Choose the PDF file you received from the system.',
  },
);

/** What was found of a file, for whoever must decide whether to accept it. */
export const VERDICT_TEXT = inLanguages<Record<PaperVerdict, FoundText>>(
  {
    issued: {
      title: 'Tệp còn nguyên như lúc ký.',
      text: 'Chữ ký số của người ký và của cơ quan đều hợp lệ.',
    },
    changed: {
      title: 'Tệp đã bị thay đổi sau khi ký.',
      text: 'Nội dung không còn đúng như lúc ký. Bạn không nên dùng tệp này; hãy hỏi người giữ giấy về tệp gốc.',
    },
    revoked: {
      title: 'Chứng thư chữ ký số của người ký đã bị thu hồi.',
      text: 'Chữ ký không còn được công nhận. Bạn hỏi cơ quan cấp trước khi dùng.',
    },
    'unknown-signer': {
      title: 'Không rõ người ký.',
      text: 'Tệp có chữ ký số, nhưng hệ thống không nhận ra nơi cấp chứng thư của người ký. Bạn hỏi cơ quan cấp trước khi dùng.',
    },
    'not-ours': {
      title: 'Tệp này không do hệ thống cấp.',
      text: 'Chữ ký số còn nguyên, nhưng giấy do nơi khác cấp. Bạn hỏi cơ quan ghi trên giấy.',
    },
    'not-signed': {
      title: 'Tệp không có chữ ký số.',
      text: 'Ảnh chụp, bản quét hoặc bản in lại thành PDF không còn chữ ký số. Bạn kiểm tra bằng mã in cạnh mã QR trên giấy.',
    },
  },
  {
    issued: {
      title: 'The file is as it was signed.',
      text: 'The digital signatures of the signatory and of the agency are both valid.',
    },
    changed: {
      title: 'The file was changed after it was signed.',
      text: 'Its content is no longer what was signed. Do not rely on this file. Ask the holder for the original file.',
    },
    revoked: {
      title: 'The signing certificate of the signatory was revoked.',
      text: 'The signature is no longer recognised. Ask the issuing agency before you rely on the file.',
    },
    'unknown-signer': {
      title: 'The signatory is not known.',
      text: 'The file has a digital signature, but we do not recognise who issued its certificate. Ask the issuing agency before you rely on the file.',
    },
    'not-ours': {
      title: 'This system did not issue this file.',
      text: 'The digital signature is intact, but somebody else issued the paper. Ask the agency named on it.',
    },
    'not-signed': {
      title: 'The file has no digital signature.',
      text: 'A photograph, a scan or a copy printed to PDF loses the signature. Verify with the code printed beside the QR code on the paper.',
    },
  },
);
