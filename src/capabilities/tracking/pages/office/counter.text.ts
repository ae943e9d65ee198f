/** Lời của các việc làm thay tại quầy. */
export const STATEMENTS = {
  identity:
    'Tôi đã đối chiếu người đến quầy với thẻ căn cước hoặc giấy tờ tùy thân có ảnh; đó là người nộp hoặc người được ủy quyền.',
  digitised: 'Các tệp được số hóa từ bản giấy. Tôi đã đối chiếu và xác nhận khớp với bản giấy.',
  wish: 'Người nộp yêu cầu rút hồ sơ và đã ký đơn; tệp đính kèm là bản quét của đơn đó.',
} as const;

export const CONFIRM_FIELDS = { identity: 'doi-chieu', digitised: 'so-hoa', wish: 'da-ky' } as const;

export type Statement = keyof typeof STATEMENTS;

export const MISSING_STATEMENTS: Readonly<Record<Statement, string>> = {
  identity: 'Đánh dấu sau khi đối chiếu người đến quầy với giấy tờ tùy thân.',
  digitised: 'Đánh dấu sau khi đối chiếu từng tệp với bản giấy.',
  wish: 'Đánh dấu sau khi người nộp đã ký đơn và bạn đã quét đơn.',
};

export const NO_SIGNED_PAPER = 'Quét và đính kèm đơn đề nghị rút hồ sơ có chữ ký của người nộp.';
