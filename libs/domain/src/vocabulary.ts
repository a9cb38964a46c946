/** The closed lists of the domain, in the words of the glossary. The API's enums and the web app's labels are made of these. */
export const ROLES = ['participant', 'facilitator', 'expert', 'coordinator', 'admin'] as const;
export const PHASES = ['preparation', 'implementation', 'embedding'] as const;
export const URBANITIES = ['rural', 'mixed', 'urban'] as const;
export const LEGAL_FORMS = ['foundation', 'cooperative', 'association', 'partnership_agreement'] as const;
export const ORGANISATION_MODELS = ['mono', 'multi'] as const;
export const DISCIPLINES = [
  'gp_care',
  'district_nursing',
  'paramedical_care',
  'social_domain',
  'pharmacy',
] as const;
export const SCOPES = ['neighbourhood', 'region', 'supra_regional'] as const;
export const BUILDING_BLOCKS = [
  'learning_capacity',
  'organisation_governance',
  'monitoring_knowledge_data',
  'funding_contracting',
  'subpopulations',
  'residents',
] as const;
export const ITEM_TYPES = ['experience', 'solution', 'guide', 'inventory', 'agreement'] as const;
/** Ordered: each level promises more than the one before. */
export const EVIDENCE_LEVELS = ['idea', 'described', 'tried', 'evaluated', 'reproduced'] as const;
export const VISIBILITIES = ['public', 'network', 'region'] as const;
export const URGENCIES = ['low', 'normal', 'high'] as const;
export const HELP_KINDS = ['example', 'expert_answer', 'peer'] as const;
export const ANSWER_KINDS = ['expert', 'peer'] as const;
export const PARTY_KINDS = [
  'gp_organisation',
  'district_nursing',
  'insurer',
  'paramedical',
  'pharmacy',
  'elderly_care',
  'disability_care',
  'municipality',
  'social_work',
  'residents',
  'other',
] as const;
export const GRANT_KINDS = ['preparation', 'implementation'] as const;
/** How far the partnership of a neighbourhood is. */
export const PARTNERSHIPS = ['none', 'starting', 'close'] as const;
/** How an adoption ended, before it was evaluated. */
export const ADOPTION_RESULTS = ['adopted', 'adapted', 'abandoned'] as const;
export const THEME_STATUSES = ['proposed', 'active', 'merged', 'retired'] as const;
export const DISMISS_REASONS = [
  'other_subject',
  'other_context',
  'already_known',
  'outdated',
  'other',
] as const;

export type Role = (typeof ROLES)[number];
export type Phase = (typeof PHASES)[number];
export type Urbanity = (typeof URBANITIES)[number];
export type LegalForm = (typeof LEGAL_FORMS)[number];
export type OrganisationModel = (typeof ORGANISATION_MODELS)[number];
export type Discipline = (typeof DISCIPLINES)[number];
export type Scope = (typeof SCOPES)[number];
export type BuildingBlock = (typeof BUILDING_BLOCKS)[number];
export type ItemType = (typeof ITEM_TYPES)[number];
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];
export type Visibility = (typeof VISIBILITIES)[number];
export type Urgency = (typeof URGENCIES)[number];
export type HelpKind = (typeof HELP_KINDS)[number];
export type AnswerKind = (typeof ANSWER_KINDS)[number];
export type GrantKind = (typeof GRANT_KINDS)[number];
export type PartyKind = (typeof PARTY_KINDS)[number];
export type Partnership = (typeof PARTNERSHIPS)[number];
export type AdoptionResult = (typeof ADOPTION_RESULTS)[number];
export type ThemeStatus = (typeof THEME_STATUSES)[number];
export type DismissReason = (typeof DISMISS_REASONS)[number];
