import {
  type Action,
  ASSIGNMENT,
  can,
  canMove,
  DomainError,
  KNOWLEDGE_REQUEST,
  move,
  type RequestAction,
  UNANSWERED,
} from '@samenwijs/domain';
import type { SignedIn, Viewer } from '../../platform/auth/viewer.js';
import type { Answer } from './answer.entity.js';
import type { RequestAssignment } from './assignment.entity.js';
import type { KnowledgeRequest } from './request.entity.js';
import type { AnswerPermissions, RequestPermissions } from './requests.types.js';

/** A question with what a decision about it needs. */
export type Situation = {
  request: KnowledgeRequest;
  /** The assignment that is decided about: the live one, if any. */
  assignment: RequestAssignment | null;
  /** The viewer's region joined it. */
  joined?: boolean;
  hasAnswers?: boolean;
};
type AnswerSituation = Situation & { answer: Answer };

/** Who may (role and reach), and when it is possible at all: `viewerCan` shows both, `demand` tells them apart. */
type Rule<S> = {
  may: (viewer: SignedIn, situation: S) => boolean;
  when: ((situation: S) => boolean) | RequestAction;
};

const by =
  (action: Action) =>
  (viewer: Viewer, { request, assignment }: Situation) =>
    can(viewer, action, {
      regionId: request.regionId,
      ownerId: request.askerId,
      groupIds: assignment ? [assignment.groupId] : [],
    });

const unresolved = ({ request }: Situation) => canMove(KNOWLEDGE_REQUEST, request.status, 'withdraw');
const inStatus =
  (...statuses: KnowledgeRequest['status'][]) =>
  ({ request }: Situation) =>
    statuses.includes(request.status);
const waiting = ({ assignment }: Situation) =>
  !!assignment && canMove(ASSIGNMENT, assignment.status, 'accept');
const accepted = ({ assignment }: Situation) => assignment?.status === 'accepted';
const elsewhere = (viewer: SignedIn, { request }: Situation) =>
  viewer.regionId !== null &&
  viewer.userId !== request.askerId &&
  !viewer.regionIds.includes(request.regionId ?? '');

const acceptable = inStatus('open', 'routed', 'in_progress', 'answered');

const REQUEST_RULES: { [A in keyof RequestPermissions]: Rule<Situation> } = {
  edit: { may: by('edit_request'), when: unresolved },
  post: { may: by('post_request'), when: 'post' },
  withdraw: { may: by('edit_request'), when: 'withdraw' },
  close: { may: by('edit_request'), when: 'close_unresolved' },
  resolve: { may: by('accept_answer'), when: 'resolve' },
  reopen: { may: by('accept_answer'), when: 'reopen' },
  markDuplicate: { may: by('edit_request'), when: 'mark_duplicate' },
  suggestGroup: { may: by('suggest_route'), when: 'route' },
  // A question in progress without a group (a peer began, or the group that took it over declined) still needs one.
  route: {
    may: by('route_request'),
    when: (s) => (s.assignment ? waiting(s) : inStatus('open', 'in_progress')(s)),
  },
  claim: {
    may: (viewer, s) => !!s.assignment && viewer.groupIds.includes(s.assignment.groupId),
    when: waiting,
  },
  decline: { may: by('transfer_request'), when: waiting },
  transfer: { may: by('transfer_request'), when: (s) => accepted(s) && inStatus('in_progress')(s) },
  answerAsExpert: {
    may: (viewer, s) =>
      accepted(s) && by('answer_as_expert')(viewer, s) && viewer.userId !== s.request.askerId,
    when: 'answer',
  },
  answerAsPeer: {
    may: (viewer, s) => by('answer_as_peer')(viewer, s) && elsewhere(viewer, s),
    when: inStatus(...UNANSWERED),
  },
  acceptAnswer: { may: by('accept_answer'), when: (s) => acceptable(s) && s.hasAnswers !== false },
  askOn: {
    may: by('accept_answer'),
    when: (s) => inStatus('answered', 'in_progress')(s) && s.hasAnswers !== false,
  },
  join: {
    may: (viewer, s) => by('join_request')(viewer, s) && elsewhere(viewer, s),
    when: (s) => acceptable(s) && !s.joined,
  },
  leave: { may: by('join_request'), when: (s) => !!s.joined },
  judgeMatch: { may: by('judge_match'), when: (s) => s.request.postedAt !== null },
  revealAsker: {
    may: (viewer, s) => by('reveal_anonymous_asker')(viewer, s) && !knowsAsker(viewer, s.request),
    when: ({ request }) => request.anonymous,
  },
};

const ANSWER_RULES: { [A in keyof AnswerPermissions]: Rule<AnswerSituation> } = {
  edit: {
    may: (viewer, { answer }) => viewer.userId === answer.authorId,
    when: (s) => unresolved(s) && !s.answer.accepted,
  },
  accept: { may: by('accept_answer'), when: (s) => acceptable(s) && !s.answer.accepted },
  askOn: REQUEST_RULES.askOn,
  // It is the answering side's knowledge: that region's, or that group's.
  turnIntoItem: {
    may: (viewer, { answer }) =>
      can(viewer, 'curate') ||
      (answer.groupId
        ? viewer.groupIds.includes(answer.groupId)
        : can(viewer, 'draft_item', { regionId: answer.regionId }) &&
          viewer.regionIds.includes(answer.regionId ?? '')),
    when: () => true,
  },
};

const possible = <S extends Situation>({ when }: Rule<S>, situation: S) =>
  typeof when === 'string' ? canMove(KNOWLEDGE_REQUEST, situation.request.status, when) : when(situation);

const allowed = <S extends Situation, A extends string>(
  rules: { [K in A]: Rule<S> },
  viewer: Viewer,
  situation: S,
) =>
  Object.fromEntries(
    Object.entries<Rule<S>>(rules).map(([action, rule]) => [
      action,
      !!viewer && rule.may(viewer, situation) && possible(rule, situation),
    ]),
  ) as { [K in A]: boolean };

export const requestPermissions = (viewer: Viewer, situation: Situation): RequestPermissions =>
  allowed(REQUEST_RULES, viewer, situation);
export const answerPermissions = (viewer: Viewer, situation: AnswerSituation): AnswerPermissions =>
  allowed(ANSWER_RULES, viewer, situation);

/** The version that a decision was made on; `row` is what it was made about. */
type MadeOn = { row: { version: number }; version: number };

function demandBy<S extends Situation>(
  rule: Rule<S>,
  action: string,
  viewer: SignedIn,
  situation: S,
  madeOn?: MadeOn,
) {
  if (!rule.may(viewer, situation)) throw new DomainError('FORBIDDEN');
  if (madeOn) sameVersion(madeOn.row, madeOn.version);
  if (possible(rule, situation)) return;
  const from = situation.request.status;
  if (typeof rule.when === 'string') move(KNOWLEDGE_REQUEST, from, rule.when);
  throw new DomainError('ILLEGAL_TRANSITION', `KnowledgeRequest: no '${action}' while '${from}'`, {
    entity: KNOWLEDGE_REQUEST.name,
    from,
    action,
  });
}

/** @throws DomainError FORBIDDEN, then VERSION_CONFLICT, then ILLEGAL_TRANSITION. */
export const demand = (
  viewer: SignedIn,
  action: keyof RequestPermissions,
  situation: Situation,
  madeOn?: MadeOn,
) => demandBy(REQUEST_RULES[action], action, viewer, situation, madeOn);

/** As `demand`, about an answer. */
export const demandOfAnswer = (
  viewer: SignedIn,
  action: keyof AnswerPermissions,
  situation: AnswerSituation,
  madeOn?: MadeOn,
) => demandBy(ANSWER_RULES[action], action, viewer, situation, madeOn);

/** @throws DomainError VERSION_CONFLICT with the current `version`. */
export function sameVersion(row: { version: number }, version: number | null | undefined) {
  if (row.version !== version)
    throw new DomainError('VERSION_CONFLICT', 'Somebody changed it in the meantime', {
      version: row.version,
    });
}

/** May `viewer` know which person asked? */
export const knowsAsker = (viewer: Viewer, { anonymous, askerId, regionId }: KnowledgeRequest): boolean =>
  !anonymous || viewer?.userId === askerId || can(viewer, 'see_anonymous_asker', { regionId });

/** May `viewer` know which region asked? Its own people may. */
export const knowsRegion = (viewer: Viewer, request: KnowledgeRequest): boolean =>
  knowsAsker(viewer, request) || !!viewer?.regionIds.includes(request.regionId ?? '');
