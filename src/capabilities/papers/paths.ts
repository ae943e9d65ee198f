/** Addresses of uploads; programs call them, people never see them. */
export const papersPaths = {
  /** Tải lên từng phần. */
  upload: '/tep/tai-len',
};
