/** The filing guide in English. [Words in brackets] are those of a page that is in Vietnamese only. */
import { FAQ_PATH, SIGN_IN_GUIDE_PATH } from '../../paths.ts';
import type { GuideSection } from './guide.view.tsx';

const BENEFITS: GuideSection = {
  id: 'loi-ich',
  title: 'What online public services give you',
  lead: 'You file from anywhere, at any time, and can follow every step.',
  steps: [],
  remarks: [
    'Fully online: everything is done on the network; you get the result online or by the public post.',
    'Partly online: something must still be done in person; the page of the procedure says what.',
    'Many fees are waived or reduced when you file online. What holds today stands on the page of each procedure.',
  ],
};

const PREPARE: GuideSection = {
  id: 'chuan-bi',
  title: 'Prepare an account',
  lead: 'You must sign in before you file. If you have no account yet, see how to register and sign in. The pages for filing are in Vietnamese; at a one-stop counter an officer does it with you.',
  steps: [
    { text: 'Press “Sign in” at the top of the page and choose VNeID or the National Public Service Portal.' },
    { text: 'When you are signed in, press “Online services” in the menu.' },
  ],
  link: { label: 'How to register and sign in', href: SIGN_IN_GUIDE_PATH },
};

const HOUSEHOLD_BUSINESS: GuideSection = {
  id: 'ho-kinh-doanh',
  title: 'Example: open a household business',
  lead: 'You file with the People’s Committee of the commune or ward where the business has its seat.',
  steps: [
    {
      text: 'Type [thành lập hộ kinh doanh] into the search box and choose the procedure from the list.',
      picture: 'hkd-tim',
    },
    { text: 'Read time limit, fees and papers, then press “File online”.', picture: 'hkd-thu-tuc' },
    {
      text: 'Check what is known of you as the submitter. What is verified is filled in; you add what is empty and press [Lưu và tiếp tục] (save and continue).',
      picture: 'hkd-nguoi-nop',
    },
    {
      text: 'Fill in the owner of the dossier. If you file for yourself, press [Lấy thông tin từ người nộp] (same as the submitter).',
      picture: 'hkd-chu-ho-so',
    },
    {
      text: 'Answer the questions of the declaration; those with * are required. The system makes the declaration on its form from your answers, and you can download it.',
      picture: 'hkd-to-khai',
    },
    {
      text: 'Photograph or choose a file for each paper. A tick shows that the file was received.',
      picture: 'hkd-thanh-phan',
    },
    {
      text: 'Choose how to get the result, review everything, tick the declaration and press [Gửi hồ sơ] (send).',
      picture: 'hkd-gui',
    },
    { text: 'Keep the code of the dossier. It is also sent to your phone.', picture: 'hkd-xac-nhan' },
  ],
};

const BIRTH: GuideSection = {
  id: 'khai-sinh',
  title: 'Example: register a birth',
  lead: 'The same way; the declaration asks about the child, the father and the mother.',
  steps: [
    {
      text: 'Type [khai sinh] into the search box and choose [Đăng ký khai sinh] (birth registration).',
      picture: 'khai-sinh-tim',
    },
    { text: 'Press “File online” on the page of the procedure.', picture: 'khai-sinh-thu-tuc' },
    { text: 'Check the submitter and press [Lưu và tiếp tục].', picture: 'khai-sinh-nguoi-nop' },
    {
      text: 'Fill in the owner of the dossier, or press [Lấy thông tin từ người nộp].',
      picture: 'khai-sinh-chu-ho-so',
    },
    { text: 'Fill in the declaration: everything with * is required.', picture: 'khai-sinh-to-khai' },
    { text: 'Upload the birth notification of the hospital.', picture: 'khai-sinh-thanh-phan' },
    { text: 'Review, tick the declaration and press [Gửi hồ sơ].', picture: 'khai-sinh-gui' },
    { text: 'Keep the code of the dossier.', picture: 'khai-sinh-xac-nhan' },
  ],
};

const FOLLOW: GuideSection = {
  id: 'theo-doi',
  title: 'Follow a dossier you filed',
  lead: 'All your dossiers are in one place.',
  steps: [
    {
      text: 'Press “My dossiers” at the top of the page to see status and due date, and to do what the agency asks for.',
      picture: 'ho-so-ca-nhan',
    },
  ],
  remarks: [
    'If you must stop before sending, your draft is kept and you go on where you stopped.',
    'If the agency requests a supplement you get a message; open the dossier to see what is missing and add it there.',
    'Without signing in you can see how a dossier stands under “Look up”, by its code.',
  ],
  link: { label: 'Frequent questions', href: FAQ_PATH },
};

export const FILING_SECTIONS_IN_ENGLISH: readonly GuideSection[] = [
  BENEFITS,
  PREPARE,
  HOUSEHOLD_BUSINESS,
  BIRTH,
  FOLLOW,
];
