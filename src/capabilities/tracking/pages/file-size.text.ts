/** 2,1 MB */
export function fileSizeText(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  if (megabytes >= 0.1) return `${megabytes.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
  return `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('vi-VN')} KB`;
}
