/** Without a link and without a word of the answer: messages are read on lock screens. */
export function dataAnswerMessage(number: number, isExtended: boolean): string {
  const what = isExtended ? 'được gia hạn' : 'đã có trả lời';
  return `Yêu cầu số ${number} về dữ liệu cá nhân của bạn ${what}. Bạn đăng nhập cổng dịch vụ công, mở mục Tài khoản để xem.`;
}
