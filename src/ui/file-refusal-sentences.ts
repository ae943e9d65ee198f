import type { Language } from '#shared/language.ts';

/** Vì sao một tệp không dùng được, and the way out; by the code of the refusal. */
const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    empty: 'Tệp trống. Bạn chọn lại tệp hoặc chụp lại giấy tờ.',
    'too-large': 'Tệp lớn hơn 20 MB. Bạn chụp lại với cỡ ảnh nhỏ hơn hoặc tách thành nhiều tệp.',
    'type-not-accepted': 'Chỉ nhận tệp PDF, ảnh JPG, PNG hoặc Word (.docx). Bạn chụp ảnh giấy tờ rồi gửi ảnh.',
    damaged: 'Tệp bị hỏng, không mở được. Bạn tải lại tệp gốc hoặc chụp lại giấy tờ.',
    locked: 'Không mở được: tệp đang khóa bằng mật khẩu. Bạn bỏ mật khẩu hoặc chụp ảnh từng trang.',
    'mixed-content': 'Tệp chứa lẫn nhiều loại nội dung nên không nhận. Bạn chụp lại giấy tờ rồi gửi ảnh.',
    'active-content': 'Tệp có lệnh tự chạy nên không nhận. Bạn lưu lại thành PDF thường hoặc chụp ảnh.',
    'too-many-pixels': 'Ảnh quá lớn để mở. Bạn chụp lại với cỡ ảnh nhỏ hơn.',
    'unpacks-too-large': 'Tệp bung ra quá lớn nên không nhận. Bạn lưu lại thành PDF.',
    'too-many-files': 'Hôm nay bạn đã gửi quá nhiều tệp. Bạn gửi tiếp vào ngày mai hoặc đến quầy Một Cửa.',
    'no-room': 'Hệ thống tạm hết chỗ lưu. Tệp của bạn không có lỗi; bạn thử lại sau ít phút.',
  },
  en: {
    empty: 'The file is empty. Choose it again or photograph the paper again.',
    'too-large': 'The file is larger than 20 MB. Take a smaller photograph or split it into several files.',
    'type-not-accepted':
      'Only PDF, JPG, PNG and Word (.docx) files are accepted. Photograph the paper and send the photograph.',
    damaged: 'The file is damaged and cannot be opened. Use the original file or photograph the paper again.',
    locked: 'The file is locked with a password. Remove the password or photograph each page.',
    'mixed-content':
      'The file mixes several kinds of content, so it is not accepted. Photograph the paper and send the photograph.',
    'active-content':
      'The file contains commands that run by themselves, so it is not accepted. Save it as a plain PDF or send a photograph.',
    'too-many-pixels': 'The picture is too large to open. Take a smaller photograph.',
    'unpacks-too-large': 'The file unpacks to something too large, so it is not accepted. Save it as a PDF.',
    'too-many-files': 'You have sent too many files today. Go on tomorrow or come to a one-stop counter.',
    'no-room': 'The system has no room left for now. Nothing is wrong with your file; try again in a few minutes.',
  },
};

const UNKNOWN: Readonly<Record<Language, string>> = {
  vi: 'Tệp này không dùng được. Bạn chụp lại giấy tờ rồi gửi ảnh.',
  en: 'This file cannot be used. Photograph the paper and send the photograph.',
};

/** Runs in the browser too, which does not know the language of a request: who asks for English says so. */
export function fileRefusalSentence(refusal: string, language: Language = 'vi'): string {
  return SENTENCES[language][refusal] ?? UNKNOWN[language];
}
