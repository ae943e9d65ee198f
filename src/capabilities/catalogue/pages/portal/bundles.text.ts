/** Words of the pages of liên thông services. */
export const bundlesText = {
  title: 'Dịch vụ công liên thông',
  lead: 'Khai một lần, nộp một bộ giấy tờ; các cơ quan tự chuyển cho nhau.',
  choose: 'Chọn việc bạn cần làm',
  what: 'Bạn làm một lần, được',
  how: 'Cách làm',
  steps: [
    { title: 'Bạn khai một tờ khai và gửi một bộ giấy tờ.', text: 'Không phải ghi lại điều gì lần thứ hai.' },
    { title: 'Bạn nhận một mã.', text: 'Mã này cho thấy tất cả các việc trên một trang.' },
    {
      title: 'Các cơ quan lần lượt giải quyết.',
      text: 'Kết quả của việc trước được chuyển sang việc sau. Một việc không được giải quyết thì bạn được báo rõ lý do, việc không phụ thuộc vào nó vẫn làm tiếp.',
    },
    { title: 'Bạn nhận các kết quả.', text: 'Ở cùng một trang trong mục Hồ sơ cá nhân.' },
  ],
  begin: 'Bắt đầu khai',
  details: 'Giấy tờ cần có, thời hạn, căn cứ pháp lý',
  after: (name: string) => `bắt đầu khi “${name}” có kết quả`,
} as const;
