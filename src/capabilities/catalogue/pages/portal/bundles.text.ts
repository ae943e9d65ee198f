import { inLanguages } from '#shared/language.ts';

/** Words of the pages of liên thông services. */
export const bundlesText = inLanguages(
  {
    title: 'Dịch vụ công liên thông',
    lead: 'Khai một lần, nộp một bộ giấy tờ; các cơ quan tự chuyển cho nhau.',
    home: 'Trang chủ',
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
    whole: 'Cả nhóm:',
    details: 'Giấy tờ cần có, thời hạn, căn cứ pháp lý',
    afterBefore: 'bắt đầu khi “',
    afterAfter: '” có kết quả',
  },
  {
    title: 'Several procedures in one',
    lead: 'Declare once and file one set of papers; the agencies pass them on to each other.',
    home: 'Home',
    choose: 'Choose what you need',
    what: 'You file once and get',
    how: 'How it works',
    steps: [
      { title: 'You fill in one declaration and send one set of papers.', text: 'You write nothing twice.' },
      { title: 'You get one code.', text: 'It shows all the matters on one page.' },
      {
        title: 'The agencies settle them one after the other.',
        text: 'The result of one matter goes on to the next. If one of them cannot be settled you are told why, and those that do not depend on it go on.',
      },
      { title: 'You get the results.', text: 'On one page under “My dossiers”.' },
    ],
    begin: 'Begin',
    whole: 'All together:',
    details: 'Papers, time limits, legal basis',
    afterBefore: 'begins when “',
    afterAfter: '” has its result',
  },
);
