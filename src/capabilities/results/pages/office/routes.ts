import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  batchPath,
  CERTIFICATES_PATH,
  certificatePath,
  PARCELS_PATH,
  parcelListPath,
  RETURN_LIST_PATH,
  ROUTES,
  renewalPath,
  SIGN_MANY_PATH,
} from '../../paths.ts';
import { atOncePages } from './at-once.page.tsx';
import { certificatePages } from './certificates.page.tsx';
import { handBackPages } from './hand-back.page.tsx';
import { parcelPages } from './parcels.page.tsx';
import { resultDraftPages } from './result-draft.page.tsx';
import { issuePages, reopenPages } from './result-forms.page.tsx';
import { returnListPage } from './return-list.page.tsx';
import { returnSlipPage } from './return-slip.page.tsx';
import { signManyPages } from './sign-many.page.tsx';

/** Ban hành, trả kết quả, trả kết quả ngay, sửa sai sót; quản trị chứng thư. */
export function resultsOfficeRoutes(platform: Platform): FastifyPluginAsync {
  const pages = [
    [ROUTES.issue, issuePages(platform)],
    [ROUTES.handBack, handBackPages(platform)],
    [ROUTES.atOnce, atOncePages(platform)],
    [ROUTES.reopen, reopenPages(platform)],
  ] as const;
  const signMany = signManyPages(platform);
  const parcels = parcelPages(platform);
  const certificates = certificatePages(platform);
  const draft = resultDraftPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(RETURN_LIST_PATH, returnListPage(platform));
    app.get(ROUTES.returnSlip, returnSlipPage(platform));
    app.get(PARCELS_PATH, parcels.show);
    app.post(PARCELS_PATH, parcels.submit);
    app.get(parcelListPath(':listNumber'), parcels.list);
    app.get(SIGN_MANY_PATH, signMany.choose);
    app.post(SIGN_MANY_PATH, signMany.sign);
    app.get(batchPath(':batchNumber'), signMany.outcomes);
    app.get(CERTIFICATES_PATH, certificates.list);
    app.get(certificatePath(':serial'), certificates.show);
    app.post(certificatePath(':serial'), certificates.revoke);
    app.post(renewalPath(':serial'), certificates.renew);
    app.get(ROUTES.draft, draft.show);
    app.post(ROUTES.draft, draft.submit);
    app.get(ROUTES.draftTemplate, draft.template);
    app.get(ROUTES.draftPreview, draft.preview);
    app.get(ROUTES.draftFile, draft.original);
    for (const [path, { show, submit }] of pages) {
      app.get(path, show);
      app.post(path, submit);
    }
  };
}
