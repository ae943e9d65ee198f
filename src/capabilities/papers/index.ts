/** Giấy tờ: uploads judged by their content, documents we made, and opening both. */
export { type CollectedUploads, collectUploads } from './actions/collect-uploads.ts';
export { type OpenedFile, openFile } from './actions/open-file.ts';
export { type OwnDocument, storeDocument } from './actions/store-document.ts';
export { storeUpload, type Upload, type UploadOutcome } from './actions/store-upload.ts';
export { sweepUploads } from './actions/sweep-uploads.ts';
export { reuseStoredPaper } from './actions/use-stored-papers.ts';
export type { FileRefusal } from './domain/refusals.ts';
export type { FileHolder, FileOwner, StoredFile } from './domain/stored-file.ts';
export type { StoredPaper } from './domain/stored-paper.ts';
export { listStoredPapers } from './storage/paper-store-queries.ts';

export { listOwnFiles } from './storage/stored-file-queries.ts';
