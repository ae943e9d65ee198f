/** Addresses of tin tức. */
export const NEWS_PATH = '/tin-tuc';
export const newsItemPath = (slug: string): string => `/tin-tuc/${slug}`;
export const newsImagePath = (slug: string, size: string): string => `/tin-tuc/${slug}/anh/${size}`;

export const OFFICE_NEWS_PATH = '/can-bo/tin-tuc';
export const officeNewsItemPath = (number: number | ':number'): string => `/can-bo/tin-tuc/${number}`;
export const officeNewsImagePath = (number: number | ':number'): string => `/can-bo/tin-tuc/${number}/anh`;
