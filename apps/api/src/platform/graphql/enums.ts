import { registerEnumType } from '@nestjs/graphql';
import * as domain from '@samenwijs/domain';

/** A closed list as a GraphQL enum whose names are its values. */
export const register = <const T extends string>(name: string, values: readonly T[]) => {
  const object = Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };
  registerEnumType(object, { name });
  return object;
};

/** The domain's closed lists as GraphQL enums, each under its own name. */
export const RoleEnum = register('Role', domain.ROLES);
export const PhaseEnum = register('Phase', domain.PHASES);
export const UrbanityEnum = register('Urbanity', domain.URBANITIES);
export const LegalFormEnum = register('LegalForm', domain.LEGAL_FORMS);
export const OrganisationModelEnum = register('OrganisationModel', domain.ORGANISATION_MODELS);
export const DisciplineEnum = register('Discipline', domain.DISCIPLINES);
export const ScopeEnum = register('Scope', domain.SCOPES);
export const BuildingBlockEnum = register('BuildingBlock', domain.BUILDING_BLOCKS);
export const ItemTypeEnum = register('ItemType', domain.ITEM_TYPES);
export const EvidenceLevelEnum = register('EvidenceLevel', domain.EVIDENCE_LEVELS);
export const VisibilityEnum = register('Visibility', domain.VISIBILITIES);
export const ItemStatusEnum = register('ItemStatus', domain.KNOWLEDGE_ITEM.states);
export const RequestStatusEnum = register('RequestStatus', domain.KNOWLEDGE_REQUEST.states);
export const UrgencyEnum = register('Urgency', domain.URGENCIES);
export const HelpKindEnum = register('HelpKind', domain.HELP_KINDS);
export const AnswerKindEnum = register('AnswerKind', domain.ANSWER_KINDS);
export const AssignmentStatusEnum = register('AssignmentStatus', domain.ASSIGNMENT.states);
export const MatchStatusEnum = register('MatchStatus', domain.MATCH.states);
export const GrantKindEnum = register('GrantKind', domain.GRANT_KINDS);
export const PartyKindEnum = register('PartyKind', domain.PARTY_KINDS);
export const PartnershipEnum = register('Partnership', domain.PARTNERSHIPS);
export const PlanStatusEnum = register('PlanStatus', domain.REGION_PLAN.states);
export const AdoptionStatusEnum = register('AdoptionStatus', domain.ADOPTION.states);
export const AdoptionResultEnum = register('AdoptionResult', domain.ADOPTION_RESULTS);
export const DismissReasonEnum = register('DismissReason', domain.DISMISS_REASONS);
