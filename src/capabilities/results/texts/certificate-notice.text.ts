/** What officers are told of certificates. */
interface Whose {
  readonly name: string;
  readonly isOwn: boolean;
}

const whose = ({ name, isOwn }: Whose): string => (isOwn ? 'của bạn' : `của ${name}`);

export function issuedText(of: Whose): string {
  return `Đã cấp chứng thư chữ ký số mới ${whose(of)}. Từ nay kết quả được ký bằng chứng thư mới; kết quả đã ký trước đó vẫn giữ nguyên.`;
}

export function revokedText(of: Whose, isKeyCompromised: boolean): string {
  const before = isKeyCompromised
    ? 'Vì lộ khóa, kết quả đã ký bằng chứng thư này được báo là chứng thư đã bị thu hồi.'
    : 'Kết quả đã ký trước lúc thu hồi vẫn hợp lệ.';
  return `Chứng thư chữ ký số ${whose(of)} đã bị thu hồi, không ký được nữa. ${before}`;
}
