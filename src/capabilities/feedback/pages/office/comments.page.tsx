import type { FastifyReply, FastifyRequest } from 'fastify';
import { isEditor, type Officer } from '#capabilities/identity/index.ts';
import { NotFound } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { sendOfficePage } from '#platform/web/page.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { moderateComment } from '../../actions/moderate-comment.ts';
import { LONGEST_COMMENT } from '../../domain/satisfaction-rating.ts';
import { OFFICE_COMMENTS_PATH } from '../../paths.ts';
import { listWaitingComments } from '../../storage/comment-queries.ts';
import { COMMENTS } from './comments.text.ts';
import { CommentsView } from './comments.view.tsx';

/** Duyệt ý kiến kèm đánh giá. */
export function officeCommentPages(platform: Platform) {
  /** GET /can-bo/danh-gia */
  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return send(request, reply, { status: 200, fields: {}, errors: [] });
  }

  /** POST /can-bo/danh-gia/:number */
  async function moderate(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const officer = editorOf(request);
    const { number = '' } = request.params as { number?: string };
    if (!/^\d{1,12}$/.test(number)) throw new NotFound('comment');
    const fields = (request.body ?? {}) as FormFields;
    const field = `loi-${number}`;
    const text = (fields[field] ?? '').trim();
    const isPublished = fields['viec'] === 'cong-khai';
    if (isPublished && (text.length < 3 || text.length > LONGEST_COMMENT))
      return send(request, reply, { status: 422, fields, errors: [{ field, message: COMMENTS.textError }] });
    const moderated = await moderateComment(platform, officer, Number(number), isPublished ? text : null);
    if (moderated.ok) return reply.redirect(OFFICE_COMMENTS_PATH, 303);
    return send(request, reply, { status: 409, fields, errors: [{ field, message: COMMENTS.decided }] });
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { status, fields, errors }: { status: number; fields: FormFields; errors: readonly FieldMessage[] },
  ): Promise<FastifyReply> {
    editorOf(request);
    const comments = await listWaitingComments(platform.database.kysely);
    return sendOfficePage(reply, {
      title: COMMENTS.title,
      active: 'comments',
      status,
      hasErrors: errors.length > 0,
      body: <CommentsView {...{ comments, fields, errors }} />,
    });
  }

  return { list, moderate };
}

/** @throws NotFound for everybody else: that there is an editor is nobody's business. */
function editorOf({ officer }: FastifyRequest): Officer {
  if (!officer || !isEditor(officer)) throw new NotFound('comments of editors');
  return officer;
}
