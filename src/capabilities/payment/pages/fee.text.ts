/** Words about fees that portal and office share. */
export function money(amount: number): string {
  return `${amount.toLocaleString('vi-VN')} đồng`;
}
