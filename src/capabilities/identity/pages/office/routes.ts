import type { FastifyPluginAsync } from 'fastify';
import type { Platform } from '#platform/platform.ts';
import {
  COMPLAINTS_PATH,
  COVERS_PATH,
  END_COVER_PATH,
  NEW_OFFICER_PATH,
  OFFICE_COMPLAINT_ROUTE,
  OFFICE_SETUP_FACTOR_PATH,
  OFFICE_SETUP_PASSWORD_PATH,
  OFFICE_SETUP_PATH,
  OFFICE_SIGN_IN_PATH,
  OFFICE_SIGN_OUT_PATH,
  OFFICER_ACCOUNT_PATH,
  OFFICER_CODES_PATH,
  OFFICER_FACTOR_CODE_PATH,
  OFFICER_FACTOR_PATH,
  OFFICER_PASSWORD_PATH,
  OFFICER_PRESENCE_PATH,
  OFFICER_ROUTE,
  OFFICER_SESSIONS_PATH,
  OFFICERS_PATH,
  PASSWORD_HELP_PATH,
} from '../../paths.ts';
import { accountComplaintPages } from './account-complaints.page.tsx';
import { coverPages } from './covers.page.tsx';
import { officerAccountPages } from './officer-account.page.tsx';
import { officerSetupPages } from './officer-setup.page.tsx';
import { officerSignInPages } from './officer-sign-in.page.tsx';
import { officersPages } from './officers.page.tsx';
import { ownAccountPages } from './own-account.page.tsx';
import { ownSecretPages } from './own-secrets.page.tsx';
import { passwordHelpPages } from './password-help.page.tsx';

/** Đăng nhập, thoát của cán bộ. */
export function identityOfficeRoutes(platform: Platform): FastifyPluginAsync {
  return async (app) => {
    const pages = officerSignInPages(platform);
    app.get(OFFICE_SIGN_IN_PATH, pages.show);
    app.post(OFFICE_SIGN_IN_PATH, pages.signIn);
    app.post(OFFICE_SIGN_OUT_PATH, pages.signOut);
    const setup = officerSetupPages(platform);
    app.get(OFFICE_SETUP_PATH, setup.show);
    app.post(OFFICE_SETUP_PASSWORD_PATH, setup.changePassword);
    app.post(OFFICE_SETUP_FACTOR_PATH, setup.confirmFactor);
    await app.register(ownAccount(platform));
    await app.register(covers(platform));
    await app.register(administration(platform));
    await app.register(passwordHelp(platform));
    await app.register(accountComplaints(platform));
  };
}

function ownAccount(platform: Platform): FastifyPluginAsync {
  const account = ownAccountPages(platform);
  const secrets = ownSecretPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.post(OFFICER_PRESENCE_PATH, account.stay);
    app.get(OFFICER_ACCOUNT_PATH, account.show);
    app.get(OFFICER_SESSIONS_PATH, account.backToAccount);
    app.post(OFFICER_SESSIONS_PATH, account.endSession);
    app.get(OFFICER_PASSWORD_PATH, secrets.showPassword);
    app.post(OFFICER_PASSWORD_PATH, secrets.changePassword);
    app.get(OFFICER_CODES_PATH, secrets.showCodes);
    app.post(OFFICER_CODES_PATH, secrets.renewCodes);
    app.get(OFFICER_FACTOR_PATH, secrets.showFactor);
    app.post(OFFICER_FACTOR_PATH, secrets.beginFactor);
    app.get(OFFICER_FACTOR_CODE_PATH, secrets.showNewFactor);
    app.post(OFFICER_FACTOR_CODE_PATH, secrets.confirmFactor);
  };
}

function administration(platform: Platform): FastifyPluginAsync {
  const officers = officersPages(platform);
  const account = officerAccountPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(OFFICERS_PATH, officers.list);
    app.get(NEW_OFFICER_PATH, officers.showNew);
    app.post(NEW_OFFICER_PATH, officers.create);
    app.get(OFFICER_ROUTE, account.show);
    app.post(OFFICER_ROUTE, account.change);
  };
}

function passwordHelp(platform: Platform): FastifyPluginAsync {
  const pages = passwordHelpPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(PASSWORD_HELP_PATH, pages.show);
    app.post(PASSWORD_HELP_PATH, pages.start);
  };
}

function accountComplaints(platform: Platform): FastifyPluginAsync {
  const pages = accountComplaintPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(COMPLAINTS_PATH, pages.list);
    app.get(OFFICE_COMPLAINT_ROUTE, pages.show);
    app.post(OFFICE_COMPLAINT_ROUTE, pages.settle);
  };
}

function covers(platform: Platform): FastifyPluginAsync {
  const pages = coverPages(platform);
  return async (app) => {
    app.addHook('preHandler', app.requireOfficer);
    app.get(COVERS_PATH, pages.show);
    app.post(COVERS_PATH, pages.name);
    app.post(END_COVER_PATH, pages.end);
  };
}
