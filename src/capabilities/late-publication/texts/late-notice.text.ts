/** What officers are told of late dossiers, by the code of the dossier. */
export const LATE_NOTICES = {
  noticed: (code: string) =>
    `Hồ sơ ${code} đã quá hạn khi bạn đang giải quyết. Bạn giải trình trước khi lãnh đạo quyết định công khai.`,
  explained: (code: string) => `Hồ sơ ${code} quá hạn đang chờ bạn quyết định công khai.`,
  published: (code: string) => `Lãnh đạo đã quyết định công khai hồ sơ quá hạn ${code}.`,
  withheld: (code: string) => `Lãnh đạo đã quyết định không công khai hồ sơ quá hạn ${code}.`,
} as const;
