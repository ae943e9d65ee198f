/** One sign-in in progress: bound to the browser that began it, and how it ends. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InteractionResults, Provider } from 'oidc-provider';
import { ASSURANCE } from './claims.ts';
import { type Exchange, Refused } from './http.ts';
import type { Account } from './people.ts';

export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

export type Interactions = ReturnType<typeof createInteractions>;

export function createInteractions(provider: Provider) {
  /** Bound to the browser by the interaction cookie. @throws Refused when there is none */
  async function find({ request, response, params }: Exchange): Promise<Interaction> {
    const found = await provider.interactionDetails(request, response).catch(() => undefined);
    if (found === undefined || found.uid !== params['uid']) throw new Refused(400, 'interaction expired');
    return found;
  }

  async function findAt(exchange: Exchange, prompt: string): Promise<Interaction> {
    const found = await find(exchange);
    if (found.prompt.name !== prompt) throw new Refused(400, 'wrong step');
    return found;
  }

  /** @param methods how the person proved who they are (RFC 8176) */
  async function signIn(
    { request, response }: Exchange,
    interaction: Interaction,
    account: Account,
    methods: readonly string[],
  ): Promise<void> {
    const acr = ASSURANCE[account.level];
    const wanted = requiredAssurance(interaction.params['claims']);
    if (wanted.length > 0 && !wanted.includes(acr)) {
      return finish(request, response, {
        error: 'unmet_authentication_requirements',
        error_description: 'the account has a lower level',
      });
    }
    await forgetSomebodyElse(interaction, account);
    await finish(request, response, {
      login: { accountId: account.subject, acr, amr: [...methods], remember: false },
    });
  }

  /** Somebody else was signed in here: their session ends before this one begins. */
  async function forgetSomebodyElse(interaction: Interaction, account: Account): Promise<void> {
    const before = interaction.session;
    if (!before?.uid || before.accountId === account.subject) return;
    const session = await provider.Session.findByUid(before.uid);
    await session?.destroy();
    delete interaction.session;
    await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  }

  function finish(
    request: IncomingMessage,
    response: ServerResponse,
    result: InteractionResults,
    merge = false,
  ): Promise<void> {
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: merge });
  }

  return { find, findAt, signIn, finish };
}

/** Levels the client insists on in its claims parameter. */
function requiredAssurance(claims: unknown): readonly string[] {
  if (typeof claims !== 'string') return [];
  const parsed = JSON.parse(claims) as {
    id_token?: { acr?: { essential?: boolean; value?: string; values?: string[] } };
  };
  const acr = parsed.id_token?.acr;
  if (!acr?.essential) return [];
  return acr.values ?? (acr.value === undefined ? [] : [acr.value]);
}
