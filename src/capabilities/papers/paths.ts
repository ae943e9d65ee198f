/** Addresses of uploads; programs call them, people never see them. */
export const papersPaths = {
  /** Tải lên từng phần. */
  upload: '/tep/tai-len',
};

/** Kho giấy tờ. */
export const STORE_PATH = '/kho-giay-to';
/** Mở giấy tờ được chia sẻ, for whoever was told the code. */
export const SHARED_PATH = '/kho-giay-to/ma';
export const REVOKE_PATH = '/kho-giay-to/thu-hoi';

export function storedPaperPath(key: string): string {
  return `${STORE_PATH}/giay-to/${encodeURIComponent(key)}`;
}

export function sharePath(key: string): string {
  return `${storedPaperPath(key)}/chia-se`;
}
