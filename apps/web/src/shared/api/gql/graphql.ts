/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdoptionResult = 'abandoned' | 'adapted' | 'adopted';

export type AdoptionStatus =
  'abandoned' | 'adapted' | 'adopted' | 'considering' | 'evaluated' | 'piloting' | 'planned';

export type AnswerInput = {
  body: string;
  citedItemIds?: Array<string> | null | undefined;
  key: string;
  kind: AnswerKind;
  requestId: string;
};

export type AnswerKind = 'expert' | 'peer';

export type AssignmentStatus = 'accepted' | 'declined' | 'done' | 'proposed' | 'transferred';

export type BuildingBlock =
  | 'funding_contracting'
  | 'learning_capacity'
  | 'monitoring_knowledge_data'
  | 'organisation_governance'
  | 'residents'
  | 'subpopulations';

export type ComparisonStatus = 'done' | 'running' | 'waiting';

export type ConceptFilter = {
  /** Those that were retired; otherwise those in use. */
  retired?: boolean | null | undefined;
  /** Part of any of its names. */
  text?: string | null | undefined;
  themeId?: string | null | undefined;
};

/** `key` is a UUID made by the client: sending the same twice gives the same concept. */
export type ConceptInput = {
  abbreviations: Array<string>;
  key: string;
  lay: Array<string>;
  misspelt: Array<string>;
  preferred: string;
  professional: Array<string>;
  /** The coordinator knows that one of the names is also that of another concept. */
  sharing?: boolean;
  themeId: string;
  /** Of the concept that is changed; a new one has none. */
  version?: number | null | undefined;
};

export type Discipline = 'district_nursing' | 'gp_care' | 'paramedical_care' | 'pharmacy' | 'social_domain';

export type DismissReason = 'already_known' | 'other' | 'other_context' | 'other_subject' | 'outdated';

export type EngineKind = 'embedded' | 'meilisearch';

export type EngineLack = 'behind' | 'renewing' | 'unreachable';

export type EvidenceLevel = 'described' | 'evaluated' | 'idea' | 'reproduced' | 'tried';

export type FactorKey =
  | 'adoptions'
  | 'discipline'
  | 'evidence'
  | 'freshness'
  | 'legalForm'
  | 'likeness'
  | 'meaning'
  | 'organisationModel'
  | 'phase'
  | 'scale'
  | 'scope'
  | 'theme'
  | 'urbanity'
  | 'words';

export type GrantKind = 'implementation' | 'preparation';

export type HelpKind = 'example' | 'expert_answer' | 'peer';

export type ItemFilter = {
  mine?: boolean | null | undefined;
  query?: string | null | undefined;
  regionId?: string | null | undefined;
  reviewDue?: boolean | null | undefined;
  status?: Array<ItemStatus> | null | undefined;
  themeId?: string | null | undefined;
  type?: Array<ItemType> | null | undefined;
};

export type ItemInput = {
  activeIngredients?: string | null | undefined;
  approach?: string | null | undefined;
  buildingBlocks?: Array<BuildingBlock> | null | undefined;
  conditions?: string | null | undefined;
  context?: string | null | undefined;
  costs?: string | null | undefined;
  disciplines?: Array<Discipline> | null | undefined;
  evidenceLevel?: EvidenceLevel | null | undefined;
  key: string;
  neighbourhood?: string | null | undefined;
  outcomesLong?: string | null | undefined;
  outcomesShort?: string | null | undefined;
  regionId?: string | null | undefined;
  remainder?: string | null | undefined;
  reviewOn?: string | null | undefined;
  scope?: Scope | null | undefined;
  summary?: string | null | undefined;
  themeIds?: Array<string> | null | undefined;
  title: string;
  type: ItemType;
  version?: number | null | undefined;
  visibility?: Visibility | null | undefined;
  whatDidNotWork?: string | null | undefined;
};

/** Values of one field are alternatives; the fields narrow each other. */
export type ItemSearchFilter = {
  discipline?: Array<Discipline> | null | undefined;
  evidence?: Array<EvidenceLevel> | null | undefined;
  phase?: Array<Phase> | null | undefined;
  region?: Array<string> | null | undefined;
  scope?: Array<Scope> | null | undefined;
  theme?: Array<string> | null | undefined;
  type?: Array<ItemType> | null | undefined;
};

export type ItemStatus = 'archived' | 'draft' | 'in_review' | 'published';

export type ItemType = 'agreement' | 'experience' | 'guide' | 'inventory' | 'solution';

export type LegalForm = 'association' | 'cooperative' | 'foundation' | 'partnership_agreement';

export type MatchConfidence = 'none' | 'possible' | 'resembles' | 'strong';

export type MatchStatus = 'adopted' | 'contacted' | 'dismissed' | 'shortlisted' | 'suggested';

export type NotificationKind = 'match_found' | 'question_answered' | 'question_for_you' | 'question_routed';

export type OrganisationModel = 'mono' | 'multi';

export type Partnership = 'close' | 'none' | 'starting';

export type PartyKind =
  | 'disability_care'
  | 'district_nursing'
  | 'elderly_care'
  | 'gp_organisation'
  | 'insurer'
  | 'municipality'
  | 'other'
  | 'paramedical'
  | 'pharmacy'
  | 'residents'
  | 'social_work';

export type Phase = 'embedding' | 'implementation' | 'preparation';

export type PlanStatus = 'adopted' | 'draft' | 'submitted' | 'superseded';

export type PreferencesInput = {
  colourScheme?: string | null | undefined;
  language?: string | null | undefined;
};

export type ProfileDraftInput = {
  fromId: string;
  note: string;
  numbers: Array<ProfileNumberInput>;
};

export type ProfileNumberInput = {
  key: string;
  value: number;
};

export type ProfileStatus = 'current' | 'draft' | 'retired';

/** Of themes and of regions. */
export type RadarOrder = 'asked' | 'gap' | 'name' | 'offered';

export type RebuildReason = 'asked' | 'command' | 'first' | 'release' | 'thesaurus';

export type RegionFilter = {
  phase?: Phase | null | undefined;
  /** In its name or in that of a municipality. */
  query?: string | null | undefined;
  size?: RegionSize | null | undefined;
  /** Key of a theme on which it asks or offers something. */
  theme?: string | null | undefined;
};

/** By name from A; by anything else the most first. To a visitor `gap` and `asked` are not known. */
export type RegionOrder = 'asked' | 'gap' | 'inhabitants' | 'name' | 'offered';

/** Inhabitants: fewer than 75,000; up to 150,000; more. */
export type RegionSize = 'large' | 'medium' | 'small';

export type RequestFilter = {
  joined?: boolean | null | undefined;
  mine?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  regionId?: string | null | undefined;
  status?: Array<RequestStatus> | null | undefined;
  themeId?: string | null | undefined;
  unrouted?: boolean | null | undefined;
};

/** `key` is a UUID made by the client: sending the same post twice gives the same question. */
export type RequestInput = {
  anonymous?: boolean | null | undefined;
  bottleneck?: string | null | undefined;
  disciplines?: Array<Discipline> | null | undefined;
  helpKinds?: Array<HelpKind> | null | undefined;
  helpWanted?: string | null | undefined;
  key: string;
  regionId?: string | null | undefined;
  scope?: Scope | null | undefined;
  themeIds?: Array<string> | null | undefined;
  title: string;
  tried?: string | null | undefined;
  urgency?: Urgency | null | undefined;
  version?: number | null | undefined;
};

export type RequestSearchFilter = {
  discipline?: Array<Discipline> | null | undefined;
  region?: Array<string> | null | undefined;
  scope?: Array<Scope> | null | undefined;
  status?: Array<RequestStatus> | null | undefined;
  theme?: Array<string> | null | undefined;
};

export type RequestStatus =
  | 'answered'
  | 'closed_unresolved'
  | 'draft'
  | 'duplicate'
  | 'in_progress'
  | 'open'
  | 'resolved'
  | 'routed'
  | 'withdrawn';

export type Role = 'admin' | 'coordinator' | 'expert' | 'facilitator' | 'participant';

export type Scope = 'neighbourhood' | 'region' | 'supra_regional';

export type SearchCollection = 'items' | 'requests';

export type SearchOrder = 'evidence' | 'newest' | 'oldest' | 'relevance';

export type SignInInput = {
  email: string;
  password: string;
};

export type SimilarInput = {
  excludeRequestId?: string | null | undefined;
  text?: string | null | undefined;
  title: string;
};

export type Urbanity = 'mixed' | 'rural' | 'urban';

export type Urgency = 'high' | 'low' | 'normal';

export type Visibility = 'network' | 'public' | 'region';

export type WordVia = 'concept' | 'fuzzy' | 'part' | 'same' | 'stem';

export type RoutingQueryVariables = Exact<{
  filter: RequestFilter;
  after?: string | null | undefined;
}>;

export type RoutingQuery = {
  requests: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        version: number;
        title: string;
        postedAt: string | null;
        createdAt: string;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
        assignment: {
          id: string;
          version: number;
          status: AssignmentStatus;
          dueOn: string | null;
          overdue: boolean;
          group: { id: string; key: string; name: string };
          expert: { id: string; name: string } | null;
        } | null;
        groupSuggestions: Array<{
          because: Array<string>;
          suggestedByFacilitator: boolean;
          group: {
            id: string;
            key: string;
            name: string;
            medianAnswerDays: number | null;
            answeredCount: number;
          };
        }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type EngineReportQueryVariables = Exact<{ [key: string]: never }>;

export type EngineReportQuery = {
  engineReport: {
    engine: EngineKind;
    lack: EngineLack | null;
    since: string | null;
    analyser: string;
    profile: string;
    version: string | null;
    oldestWaits: number;
    collections: Array<{
      collection: SearchCollection;
      records: number;
      indexed: number | null;
      waiting: number;
      setAside: number;
    }>;
    setAside: Array<{ collection: SearchCollection; id: string; since: string; error: string }>;
    rebuild: {
      id: string;
      reason: RebuildReason;
      askedAt: string;
      startedAt: string | null;
      done: number;
      total: number;
      finishedAt: string | null;
      error: string | null;
    } | null;
  };
};

export type RebuildSearchMutationVariables = Exact<{ [key: string]: never }>;

export type RebuildSearchMutation = { rebuildSearch: { id: string } };

export type RetrySearchMutationVariables = Exact<{ [key: string]: never }>;

export type RetrySearchMutation = { retrySearch: number };

export type MatchQualityQueryVariables = Exact<{
  profile?: string | null | undefined;
}>;

export type MatchQualityQuery = {
  matchQuality: {
    total: { questions: number; good: number; strong: number; judged: number; precision: number | null };
    profiles: Array<{
      profile: string;
      questions: number;
      good: number;
      strong: number;
      judged: number;
      precision: number | null;
      reciprocalRank: number | null;
    }>;
    themes: Array<{
      key: string;
      name: string;
      questions: number;
      good: number;
      judged: number;
      precision: number | null;
    }>;
    ranks: Array<{ rank: number; shown: number; kept: number; refused: number }>;
    calibration: Array<{
      confidence: MatchConfidence;
      stated: number;
      judged: number;
      precision: number | null;
    }>;
    poorest: Array<{
      confidence: MatchConfidence;
      found: number;
      dismissed: number;
      request: { id: string; title: string };
    }>;
    search: {
      searches: number;
      empty: number;
      emptySearches: Array<{ query: string; collection: SearchCollection; times: number }>;
    };
  };
};

export type ScorePartsFragment = {
  ndcg10: number;
  reciprocalRank: number;
  recall10: number;
  refusedOnTop: number;
};

export type ProfilePartsFragment = {
  id: string;
  version: number;
  name: string;
  status: ProfileStatus;
  note: string;
  released: boolean;
  createdAt: string;
  currentSince: string | null;
  numbers: Array<{ key: string; value: number; min: number; max: number }>;
  comparison: {
    id: string;
    status: ComparisonStatus;
    done: number;
    questions: number;
    base: { id: string; name: string };
    result: {
      better: number;
      worse: number;
      base: { ndcg10: number; reciprocalRank: number; recall10: number; refusedOnTop: number };
      other: { ndcg10: number; reciprocalRank: number; recall10: number; refusedOnTop: number };
    } | null;
  } | null;
};

export type ProfilesQueryVariables = Exact<{ [key: string]: never }>;

export type ProfilesQuery = {
  profiles: Array<{
    id: string;
    version: number;
    name: string;
    status: ProfileStatus;
    note: string;
    released: boolean;
    createdAt: string;
    currentSince: string | null;
    numbers: Array<{ key: string; value: number; min: number; max: number }>;
    comparison: {
      id: string;
      status: ComparisonStatus;
      done: number;
      questions: number;
      base: { id: string; name: string };
      result: {
        better: number;
        worse: number;
        base: { ndcg10: number; reciprocalRank: number; recall10: number; refusedOnTop: number };
        other: { ndcg10: number; reciprocalRank: number; recall10: number; refusedOnTop: number };
      } | null;
    } | null;
  }>;
};

export type DraftProfileMutationVariables = Exact<{
  input: ProfileDraftInput;
}>;

export type DraftProfileMutation = {
  draftProfile: {
    id: string;
    version: number;
    name: string;
    status: ProfileStatus;
    note: string;
    released: boolean;
    createdAt: string;
    currentSince: string | null;
    numbers: Array<{ key: string; value: number; min: number; max: number }>;
    comparison: {
      id: string;
      status: ComparisonStatus;
      done: number;
      questions: number;
      base: { id: string; name: string };
      result: {
        better: number;
        worse: number;
        base: { ndcg10: number; reciprocalRank: number; recall10: number; refusedOnTop: number };
        other: { ndcg10: number; reciprocalRank: number; recall10: number; refusedOnTop: number };
      } | null;
    } | null;
  };
};

export type MakeProfileCurrentMutationVariables = Exact<{
  id: string;
  version: number;
  insteadOf: string;
}>;

export type MakeProfileCurrentMutation = {
  makeProfileCurrent: {
    id: string;
    version: number;
    name: string;
    status: ProfileStatus;
    note: string;
    released: boolean;
    createdAt: string;
    currentSince: string | null;
    numbers: Array<{ key: string; value: number; min: number; max: number }>;
    comparison: {
      id: string;
      status: ComparisonStatus;
      done: number;
      questions: number;
      base: { id: string; name: string };
      result: {
        better: number;
        worse: number;
        base: { ndcg10: number; reciprocalRank: number; recall10: number; refusedOnTop: number };
        other: { ndcg10: number; reciprocalRank: number; recall10: number; refusedOnTop: number };
      } | null;
    } | null;
  };
};

export type DiscardProfileMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type DiscardProfileMutation = { discardProfile: boolean };

export type CompareProfilesMutationVariables = Exact<{
  baseId: string;
  otherId: string;
}>;

export type CompareProfilesMutation = { compareProfiles: { id: string; status: ComparisonStatus } };

export type RadarStripsQueryVariables = Exact<{
  themes?: Array<string> | string | null | undefined;
  order: RadarOrder;
}>;

export type RadarStripsQuery = {
  radar: {
    total: { asked: number; offered: number };
    regions: Array<{ key: string; name: string; fictitious: boolean }>;
    themes: Array<{
      key: string;
      name: string;
      asked: number;
      offered: number;
      gap: number;
      asks: Array<number>;
      offers: Array<number>;
    }>;
  };
};

export type RadarPageQueryVariables = Exact<{
  regions?: Array<string> | string | null | undefined;
  themes?: Array<string> | string | null | undefined;
  order: RadarOrder;
  first: number;
  offset: number;
}>;

export type RadarPageQuery = {
  radar: {
    columnCount: number;
    total: { asked: number; offered: number; gap: number };
    elsewhere: { asked: number; offered: number; gap: number };
    columns: Array<{
      key: string;
      name: string;
      fictitious: boolean;
      asked: number;
      offered: number;
      gap: number;
    }>;
    themes: Array<{
      key: string;
      name: string;
      asked: number;
      offered: number;
      gap: number;
      elsewhere: { asked: number; offered: number; gap: number };
      cells: Array<{ asked: number; offered: number; gap: number }>;
    }>;
  };
};

export type RadarCountPartsFragment = { asked: number; offered: number; gap: number };

export type ConceptPartsFragment = {
  id: string;
  version: number;
  preferred: string;
  abbreviations: Array<string>;
  professional: Array<string>;
  lay: Array<string>;
  misspelt: Array<string>;
  retiredAt: string | null;
  changedAt: string;
  theme: { id: string; key: string; name: string };
  changedBy: { id: string; name: string } | null;
};

export type ConceptsQueryVariables = Exact<{
  filter: ConceptFilter;
  after?: string | null | undefined;
}>;

export type ConceptsQuery = {
  concepts: {
    totalCount: number;
    edges: Array<{
      node: {
        itemCount: number;
        questionCount: number;
        id: string;
        version: number;
        preferred: string;
        abbreviations: Array<string>;
        professional: Array<string>;
        lay: Array<string>;
        misspelt: Array<string>;
        retiredAt: string | null;
        changedAt: string;
        theme: { id: string; key: string; name: string };
        changedBy: { id: string; name: string } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ConceptQueryVariables = Exact<{
  id: string;
}>;

export type ConceptQuery = {
  concept: {
    id: string;
    version: number;
    preferred: string;
    abbreviations: Array<string>;
    professional: Array<string>;
    lay: Array<string>;
    misspelt: Array<string>;
    retiredAt: string | null;
    changedAt: string;
    theme: { id: string; key: string; name: string };
    changedBy: { id: string; name: string } | null;
  } | null;
};

export type ConceptsInQueryVariables = Exact<{
  text: string;
}>;

export type ConceptsInQuery = {
  conceptsIn: Array<{
    words: string;
    concept: { id: string; preferred: string; theme: { id: string; name: string } };
  }>;
};

export type ConceptThemesQueryVariables = Exact<{ [key: string]: never }>;

export type ConceptThemesQuery = { themes: Array<{ id: string; key: string; name: string }> };

export type SaveConceptMutationVariables = Exact<{
  input: ConceptInput;
}>;

export type SaveConceptMutation = {
  saveConcept: {
    id: string;
    version: number;
    preferred: string;
    abbreviations: Array<string>;
    professional: Array<string>;
    lay: Array<string>;
    misspelt: Array<string>;
    retiredAt: string | null;
    changedAt: string;
    theme: { id: string; key: string; name: string };
    changedBy: { id: string; name: string } | null;
  };
};

export type RetireConceptMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type RetireConceptMutation = {
  retireConcept: {
    id: string;
    version: number;
    preferred: string;
    abbreviations: Array<string>;
    professional: Array<string>;
    lay: Array<string>;
    misspelt: Array<string>;
    retiredAt: string | null;
    changedAt: string;
    theme: { id: string; key: string; name: string };
    changedBy: { id: string; name: string } | null;
  };
};

export type RestoreConceptMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type RestoreConceptMutation = {
  restoreConcept: {
    id: string;
    version: number;
    preferred: string;
    abbreviations: Array<string>;
    professional: Array<string>;
    lay: Array<string>;
    misspelt: Array<string>;
    retiredAt: string | null;
    changedAt: string;
    theme: { id: string; key: string; name: string };
    changedBy: { id: string; name: string } | null;
  };
};

export type GroupQueryVariables = Exact<{
  key: string;
}>;

export type GroupQuery = {
  expertGroup: {
    id: string;
    key: string;
    name: string;
    aim: string;
    provisional: boolean;
    medianAnswerDays: number | null;
    answerDays: Array<number>;
    answeredCount: number;
    viewerIsMember: boolean;
    themes: Array<{ id: string; key: string; name: string }>;
    members: Array<{
      id: string;
      name: string;
      function: string | null;
      expertise: string | null;
      fictitious: boolean;
    }>;
  } | null;
};

export type GroupsQueryVariables = Exact<{ [key: string]: never }>;

export type GroupsQuery = {
  expertGroups: Array<{
    id: string;
    key: string;
    name: string;
    aim: string;
    provisional: boolean;
    medianAnswerDays: number | null;
    answeredCount: number;
    viewerIsMember: boolean;
    themes: Array<{ id: string; key: string; name: string }>;
  }>;
};

export type AnsweredQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;

export type AnsweredQuery = {
  expertGroup: {
    id: string;
    answered: {
      totalCount: number;
      edges: Array<{
        node: {
          id: string;
          accepted: boolean;
          createdAt: string;
          author: { id: string; name: string };
          request: {
            id: string;
            title: string;
            status: RequestStatus;
            region: { id: string; key: string; name: string; fictitious: boolean } | null;
          };
          item: { id: string; title: string; type: ItemType } | null;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type GroupQueueQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;

export type GroupQueueQuery = {
  expertGroup: {
    id: string;
    queue: {
      totalCount: number;
      edges: Array<{
        node: {
          id: string;
          version: number;
          status: AssignmentStatus;
          dueOn: string | null;
          overdue: boolean;
          request: {
            id: string;
            title: string;
            region: { id: string; key: string; name: string; fictitious: boolean } | null;
          };
          group: { id: string; key: string; name: string };
          expert: { id: string; name: string } | null;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type StoriesQueryVariables = Exact<{ [key: string]: never }>;

export type StoriesQuery = {
  stories: Array<{
    id: string;
    questionTitle: string;
    askedAt: string;
    changed: string;
    status: AdoptionStatus;
    result: AdoptionResult | null;
    outcome: string;
    askedBy: { id: string; key: string; name: string; fictitious: boolean };
    item: {
      id: string;
      title: string;
      region: { id: string; key: string; name: string; fictitious: boolean } | null;
    };
  }>;
};

export type RegionTodayQueryVariables = Exact<{
  regionId: string;
}>;

export type RegionTodayQuery = {
  newMatches: Array<{
    id: string;
    version: number;
    status: MatchStatus;
    score: number;
    confidence: MatchConfidence;
    request: { id: string; title: string };
    item: {
      id: string;
      title: string;
      summary: string;
      region: { id: string; key: string; name: string; fictitious: boolean } | null;
    };
    factors: Array<{
      key: FactorKey;
      contribution: number;
      mine: string | null;
      theirs: string | null;
      words: Array<{ question: string; item: string; via: WordVia }>;
    }>;
    differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
  }>;
  own: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        title: string;
        status: RequestStatus;
        noGoodMatch: boolean;
        assignment: {
          id: string;
          dueOn: string | null;
          overdue: boolean;
          group: { id: string; name: string };
        } | null;
      };
    }>;
  };
  reviews: {
    totalCount: number;
    edges: Array<{ node: { id: string; title: string; reviewOn: string | null; stale: boolean } }>;
  };
};

export type AnswerableQueryVariables = Exact<{ [key: string]: never }>;

export type AnswerableQuery = {
  answerable: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        version: number;
        status: MatchStatus;
        score: number;
        confidence: MatchConfidence;
        request: {
          id: string;
          title: string;
          postedAt: string | null;
          region: { id: string; key: string; name: string; fictitious: boolean } | null;
        };
        item: { id: string; title: string };
        factors: Array<{
          key: FactorKey;
          contribution: number;
          mine: string | null;
          theirs: string | null;
          words: Array<{ question: string; item: string; via: WordVia }>;
        }>;
        differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
      };
    }>;
  };
};

export type ExpertTodayQueryVariables = Exact<{ [key: string]: never }>;

export type ExpertTodayQuery = {
  queue: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        status: AssignmentStatus;
        dueOn: string | null;
        overdue: boolean;
        expert: { id: string; name: string } | null;
        group: { id: string; key: string; name: string };
        request: {
          id: string;
          title: string;
          region: { id: string; key: string; name: string; fictitious: boolean } | null;
        };
      };
    }>;
  };
};

export type CoordinatorTodayQueryVariables = Exact<{ [key: string]: never }>;

export type CoordinatorTodayQuery = {
  unrouted: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        title: string;
        postedAt: string | null;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      };
    }>;
  };
  overdue: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        title: string;
        assignment: { id: string; dueOn: string | null; group: { id: string; name: string } } | null;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      };
    }>;
  };
  inReview: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        title: string;
        updatedAt: string;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      };
    }>;
  };
};

export type ViewerChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type ViewerChangedSubscription = { viewerChanged: boolean };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  signIn: {
    id: string;
    name: string;
    email: string;
    language: string;
    colourScheme: string;
    unreadNotifications: number;
    memberships: Array<{
      role: Role;
      region: { id: string; name: string } | null;
      group: { id: string; key: string; name: string } | null;
    }>;
    region: { id: string; key: string; name: string; fictitious: boolean; inhabitants: number | null } | null;
    can: {
      draftRequest: boolean;
      postRequest: boolean;
      draftItem: boolean;
      answerAsExpert: boolean;
      routeRequest: boolean;
      curate: boolean;
      tuneMatching: boolean;
      administer: boolean;
      importDocument: boolean;
    };
  };
};

export type PersonQueryVariables = Exact<{
  id: string;
}>;

export type PersonQuery = {
  person: {
    id: string;
    name: string;
    function: string | null;
    affiliation: string | null;
    expertise: string | null;
    disciplines: Array<Discipline>;
    fictitious: boolean;
    memberships: Array<{
      role: Role;
      region: { id: string; key: string; name: string; fictitious: boolean } | null;
      group: { key: string; name: string } | null;
    }>;
    answers: {
      totalCount: number;
      edges: Array<{
        node: {
          id: string;
          accepted: boolean;
          createdAt: string;
          request: {
            id: string;
            title: string;
            region: { id: string; key: string; name: string; fictitious: boolean } | null;
          };
        };
      }>;
    };
    items: {
      totalCount: number;
      edges: Array<{ node: { id: string; type: ItemType; title: string; evidenceLevel: EvidenceLevel } }>;
    };
  } | null;
};

export type ItemQueryVariables = Exact<{
  id: string;
}>;

export type ItemQuery = {
  item: {
    id: string;
    version: number;
    type: ItemType;
    status: ItemStatus;
    visibility: Visibility;
    language: string;
    neighbourhood: string | null;
    title: string;
    summary: string;
    context: string;
    approach: string;
    activeIngredients: string;
    outcomesShort: string;
    outcomesLong: string;
    whatDidNotWork: string;
    conditions: string;
    costs: string;
    remainder: string;
    scope: Scope | null;
    disciplines: Array<Discipline>;
    buildingBlocks: Array<BuildingBlock>;
    evidenceLevel: EvidenceLevel;
    reviewOn: string | null;
    stale: boolean;
    createdAt: string;
    publishedAt: string | null;
    revisionInReview: boolean;
    returnReason: string | null;
    region: { id: string; key: string; name: string; fictitious: boolean } | null;
    themes: Array<{ id: string; name: string }>;
    attachments: Array<{ id: string; name: string; mediaType: string; size: number; url: string }>;
    contact: { id: string; name: string; function: string | null } | null;
    sourceAnswer: { id: string; author: { name: string }; request: { id: string; title: string } } | null;
    similar: Array<{
      item: {
        id: string;
        title: string;
        evidenceLevel: EvidenceLevel;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      };
      words: Array<{ question: string; item: string; via: WordVia }>;
      themes: Array<{ name: string }>;
    }>;
    adoptions: Array<{
      id: string;
      status: AdoptionStatus;
      result: AdoptionResult | null;
      changed: string;
      outcome: string;
      region: { id: string; key: string; name: string; fictitious: boolean };
      parent: { id: string } | null;
    }>;
    fit: {
      id: string;
      version: number;
      status: MatchStatus;
      score: number;
      confidence: MatchConfidence;
      request: { id: string; title: string };
      factors: Array<{
        key: FactorKey;
        contribution: number;
        mine: string | null;
        theirs: string | null;
        words: Array<{ question: string; item: string; via: WordVia }>;
      }>;
      differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
    } | null;
    viewerCan: {
      edit: boolean;
      submit: boolean;
      return: boolean;
      publish: boolean;
      revise: boolean;
      archive: boolean;
      restore: boolean;
    };
  } | null;
};

export type ItemsQueryVariables = Exact<{
  filter?: ItemFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type ItemsQuery = {
  items: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        type: ItemType;
        status: ItemStatus;
        title: string;
        summary: string;
        evidenceLevel: EvidenceLevel;
        reviewOn: string | null;
        stale: boolean;
        publishedAt: string | null;
        revisionInReview: boolean;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
        viewerCan: { publish: boolean; revise: boolean };
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ItemThemesQueryVariables = Exact<{ [key: string]: never }>;

export type ItemThemesQuery = { themes: Array<{ id: string; name: string }> };

export type SaveItemMutationVariables = Exact<{
  input: ItemInput;
}>;

export type SaveItemMutation = { saveItem: { id: string; version: number; status: ItemStatus } };

export type SubmitItemMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type SubmitItemMutation = { submitItem: { id: string; version: number } };

export type ReturnItemMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;

export type ReturnItemMutation = { returnItem: { id: string; version: number } };

export type PublishItemMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type PublishItemMutation = { publishItem: { id: string; version: number } };

export type ReviseItemMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type ReviseItemMutation = { reviseItem: { id: string; version: number } };

export type ArchiveItemMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type ArchiveItemMutation = { archiveItem: { id: string; version: number } };

export type RestoreItemMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type RestoreItemMutation = { restoreItem: { id: string; version: number } };

export type SearchItemsQueryVariables = Exact<{
  query?: string | null | undefined;
  literal?: boolean | null | undefined;
  filter?: ItemSearchFilter | null | undefined;
  order?: SearchOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchItemsQuery = {
  searchItems: {
    totalCount: number;
    also: Array<string>;
    standby: boolean;
    edges: Array<{
      node: {
        title: Array<{ text: string; hit: boolean }>;
        excerpt: Array<{ text: string; hit: boolean }>;
        item: {
          id: string;
          type: ItemType;
          evidenceLevel: EvidenceLevel;
          reviewOn: string | null;
          stale: boolean;
          publishedAt: string | null;
          region: { id: string; key: string; name: string; fictitious: boolean } | null;
          adoptions: Array<{ id: string; status: AdoptionStatus; result: AdoptionResult | null }>;
        };
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    facets: Array<{ key: string; values: Array<{ value: string; name: string | null; count: number }> }>;
  };
};

export type NotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type NotificationsQuery = {
  notifications: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        kind: NotificationKind;
        createdAt: string;
        readAt: string | null;
        request: {
          id: string;
          title: string;
          status: RequestStatus;
          region: { id: string; key: string; name: string; fictitious: boolean } | null;
          viewerCan: { answerAsPeer: boolean };
        };
        item: {
          id: string;
          title: string;
          region: { id: string; key: string; name: string; fictitious: boolean } | null;
        } | null;
        group: { id: string; name: string } | null;
        match: {
          id: string;
          version: number;
          status: MatchStatus;
          score: number;
          confidence: MatchConfidence;
          factors: Array<{
            key: FactorKey;
            contribution: number;
            mine: string | null;
            theirs: string | null;
            words: Array<{ question: string; item: string; via: WordVia }>;
          }>;
          differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
        } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ReadNotificationsMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;

export type ReadNotificationsMutation = { readNotifications: number };

export type RegionsQueryVariables = Exact<{
  filter?: RegionFilter | null | undefined;
  order?: RegionOrder | null | undefined;
  after?: string | null | undefined;
}>;

export type RegionsQuery = {
  regions: {
    totalCount: number;
    edges: Array<{
      node: {
        inhabitants: number | null;
        phase: Phase | null;
        asked: number | null;
        offered: number;
        id: string;
        key: string;
        name: string;
        fictitious: boolean;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ThemeOptionsQueryVariables = Exact<{ [key: string]: never }>;

export type ThemeOptionsQuery = { themes: Array<{ key: string; name: string }> };

export type RegionContextFragment = {
  inhabitants: number | null;
  municipalities: Array<string>;
  urbanity: Urbanity | null;
  legalForm: LegalForm | null;
  organisationModel: OrganisationModel | null;
  phase: Phase | null;
  disciplines: Array<Discipline>;
  asked: number | null;
  offered: number;
  id: string;
  key: string;
  name: string;
  fictitious: boolean;
  parties: Array<{ id: string; name: string; kind: PartyKind; role: string; mandate: boolean | null }>;
  plan: {
    id: string;
    number: number;
    title: string;
    status: PlanStatus;
    approach: string;
    goals: Array<{
      id: string;
      visionGoal: number;
      title: string;
      progress: number;
      onCourse: boolean | null;
      remark: string;
      indicator: { done: number; total: number; unit: string } | null;
      theme: { key: string; name: string } | null;
    }>;
    bottlenecks: Array<{ id: string; title: string; description: string }>;
  } | null;
};

export type AdoptionRowFragment = {
  id: string;
  status: AdoptionStatus;
  result: AdoptionResult | null;
  changed: string;
  outcome: string;
  startedAt: string;
  region: { id: string; key: string; name: string; fictitious: boolean };
  item: {
    id: string;
    title: string;
    region: { id: string; key: string; name: string; fictitious: boolean } | null;
  };
  request: { id: string; title: string } | null;
};

export type RegionPageQueryVariables = Exact<{
  key: string;
  status: Array<RequestStatus> | RequestStatus;
  signedIn: boolean;
}>;

export type RegionPageQuery = {
  region: {
    inhabitants: number | null;
    municipalities: Array<string>;
    urbanity: Urbanity | null;
    legalForm: LegalForm | null;
    organisationModel: OrganisationModel | null;
    phase: Phase | null;
    disciplines: Array<Discipline>;
    asked: number | null;
    offered: number;
    id: string;
    key: string;
    name: string;
    fictitious: boolean;
    poster: {
      strengths: string | null;
      challenges: string | null;
      plan: string | null;
      learning: string | null;
    } | null;
    grants: Array<{ id: string; kind: GrantKind; year: number | null }>;
    missingParties: Array<{ kind: PartyKind; missing: number }> | null;
    neighbourhoods: Array<{
      id: string;
      name: string;
      inhabitants: number | null;
      partnership: Partnership | null;
    }>;
    people: Array<{ id: string; name: string; function: string | null; affiliation: string | null }>;
    adoptions: Array<{
      id: string;
      status: AdoptionStatus;
      result: AdoptionResult | null;
      changed: string;
      outcome: string;
      startedAt: string;
      region: { id: string; key: string; name: string; fictitious: boolean };
      item: {
        id: string;
        title: string;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      };
      request: { id: string; title: string } | null;
    }>;
    given: Array<{
      id: string;
      status: AdoptionStatus;
      result: AdoptionResult | null;
      changed: string;
      outcome: string;
      startedAt: string;
      region: { id: string; key: string; name: string; fictitious: boolean };
      item: {
        id: string;
        title: string;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      };
      request: { id: string; title: string } | null;
    }>;
    parties: Array<{ id: string; name: string; kind: PartyKind; role: string; mandate: boolean | null }>;
    plan: {
      id: string;
      number: number;
      title: string;
      status: PlanStatus;
      approach: string;
      goals: Array<{
        id: string;
        visionGoal: number;
        title: string;
        progress: number;
        onCourse: boolean | null;
        remark: string;
        indicator: { done: number; total: number; unit: string } | null;
        theme: { key: string; name: string } | null;
      }>;
      bottlenecks: Array<{ id: string; title: string; description: string }>;
    } | null;
  } | null;
  searchItems: {
    edges: Array<{
      node: {
        item: {
          id: string;
          title: string;
          evidenceLevel: EvidenceLevel;
          stale: boolean;
          adoptions: Array<{ id: string; result: AdoptionResult | null }>;
        };
      };
    }>;
  };
  searchRequests?: {
    edges: Array<{
      node: {
        request: {
          id: string;
          title: string;
          status: RequestStatus;
          assignment: { id: string; group: { key: string; name: string } } | null;
        };
      };
    }>;
  };
};

export type CompareQueryVariables = Exact<{
  a: string;
  b: string;
}>;

export type CompareQuery = {
  a: {
    inhabitants: number | null;
    municipalities: Array<string>;
    urbanity: Urbanity | null;
    legalForm: LegalForm | null;
    organisationModel: OrganisationModel | null;
    phase: Phase | null;
    disciplines: Array<Discipline>;
    asked: number | null;
    offered: number;
    id: string;
    key: string;
    name: string;
    fictitious: boolean;
    parties: Array<{ id: string; name: string; kind: PartyKind; role: string; mandate: boolean | null }>;
    plan: {
      id: string;
      number: number;
      title: string;
      status: PlanStatus;
      approach: string;
      goals: Array<{
        id: string;
        visionGoal: number;
        title: string;
        progress: number;
        onCourse: boolean | null;
        remark: string;
        indicator: { done: number; total: number; unit: string } | null;
        theme: { key: string; name: string } | null;
      }>;
      bottlenecks: Array<{ id: string; title: string; description: string }>;
    } | null;
  } | null;
  b: {
    inhabitants: number | null;
    municipalities: Array<string>;
    urbanity: Urbanity | null;
    legalForm: LegalForm | null;
    organisationModel: OrganisationModel | null;
    phase: Phase | null;
    disciplines: Array<Discipline>;
    asked: number | null;
    offered: number;
    id: string;
    key: string;
    name: string;
    fictitious: boolean;
    parties: Array<{ id: string; name: string; kind: PartyKind; role: string; mandate: boolean | null }>;
    plan: {
      id: string;
      number: number;
      title: string;
      status: PlanStatus;
      approach: string;
      goals: Array<{
        id: string;
        visionGoal: number;
        title: string;
        progress: number;
        onCourse: boolean | null;
        remark: string;
        indicator: { done: number; total: number; unit: string } | null;
        theme: { key: string; name: string } | null;
      }>;
      bottlenecks: Array<{ id: string; title: string; description: string }>;
    } | null;
  } | null;
};

export type LearnQueryVariables = Exact<{
  a: string;
  b: string;
}>;

export type LearnQuery = {
  forA: Array<{
    id: string;
    version: number;
    status: MatchStatus;
    score: number;
    confidence: MatchConfidence;
    factors: Array<{
      key: FactorKey;
      contribution: number;
      mine: string | null;
      theirs: string | null;
      words: Array<{ question: string; item: string; via: WordVia }>;
    }>;
    differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
    request: {
      id: string;
      title: string;
      region: { id: string; key: string; name: string; fictitious: boolean } | null;
    };
    item: {
      id: string;
      title: string;
      region: { id: string; key: string; name: string; fictitious: boolean } | null;
    };
  }>;
  forB: Array<{
    id: string;
    version: number;
    status: MatchStatus;
    score: number;
    confidence: MatchConfidence;
    factors: Array<{
      key: FactorKey;
      contribution: number;
      mine: string | null;
      theirs: string | null;
      words: Array<{ question: string; item: string; via: WordVia }>;
    }>;
    differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
    request: {
      id: string;
      title: string;
      region: { id: string; key: string; name: string; fictitious: boolean } | null;
    };
    item: {
      id: string;
      title: string;
      region: { id: string; key: string; name: string; fictitious: boolean } | null;
    };
  }>;
};

export type LearnPartsFragment = {
  request: {
    id: string;
    title: string;
    region: { id: string; key: string; name: string; fictitious: boolean } | null;
  };
  item: {
    id: string;
    title: string;
    region: { id: string; key: string; name: string; fictitious: boolean } | null;
  };
};

export type AnswerRequestMutationVariables = Exact<{
  input: AnswerInput;
}>;

export type AnswerRequestMutation = { answerRequest: { id: string } };

export type EditAnswerMutationVariables = Exact<{
  id: string;
  version: number;
  body: string;
  citedItemIds?: Array<string> | string | null | undefined;
}>;

export type EditAnswerMutation = { editAnswer: { id: string; version: number } };

export type AcceptAnswerMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type AcceptAnswerMutation = { acceptAnswer: { id: string; version: number; accepted: boolean } };

export type AskOnMutationVariables = Exact<{
  answerId: string;
  key: string;
  body: string;
}>;

export type AskOnMutation = { askOn: { id: string } };

export type TurnAnswerIntoItemMutationVariables = Exact<{
  answerId: string;
}>;

export type TurnAnswerIntoItemMutation = { turnAnswerIntoItem: { id: string } };

export type DeclineAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;

export type DeclineAssignmentMutation = { declineAssignment: { id: string; status: AssignmentStatus } };

export type TransferAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
  groupId: string;
  reason: string;
}>;

export type TransferAssignmentMutation = { transferAssignment: { id: string; status: AssignmentStatus } };

export type CitableItemsQueryVariables = Exact<{
  query: string;
}>;

export type CitableItemsQuery = {
  items: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        summary: string;
        evidenceLevel: EvidenceLevel;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      };
    }>;
  };
};

export type RequestQueryVariables = Exact<{
  id: string;
}>;

export type RequestQuery = {
  request: {
    status: RequestStatus;
    disciplines: Array<Discipline>;
    createdAt: string;
    postedAt: string | null;
    closeReason: string | null;
    joinedByViewer: boolean;
    matchedAt: string | null;
    noGoodMatch: boolean;
    id: string;
    version: number;
    title: string;
    bottleneck: string;
    tried: string;
    helpWanted: string;
    helpKinds: Array<HelpKind>;
    urgency: Urgency;
    scope: Scope | null;
    anonymous: boolean;
    region: {
      inhabitants: number | null;
      organisationModel: OrganisationModel | null;
      legalForm: LegalForm | null;
      phase: Phase | null;
      id: string;
      key: string;
      name: string;
      fictitious: boolean;
    } | null;
    asker: { id: string; name: string } | null;
    inhabitantsBand: { from: number; to: number | null } | null;
    duplicateOf: { id: string; title: string } | null;
    alsoRegions: Array<{ id: string; key: string; name: string; fictitious: boolean }>;
    assignment: {
      proposedAt: string;
      id: string;
      version: number;
      status: AssignmentStatus;
      dueOn: string | null;
      overdue: boolean;
      group: { id: string; key: string; name: string };
      expert: { id: string; name: string } | null;
    } | null;
    groupSuggestions: Array<{
      because: Array<string>;
      suggestedByFacilitator: boolean;
      group: {
        id: string;
        key: string;
        name: string;
        medianAnswerDays: number | null;
        answeredCount: number;
      };
    }>;
    helpers: Array<{
      member: boolean;
      person: { id: string; name: string; function: string | null };
      answered: Array<{ id: string; title: string }>;
      items: Array<{ id: string; title: string }>;
    }>;
    likelyDuplicates: Array<{
      request: {
        id: string;
        title: string;
        status: RequestStatus;
        postedAt: string | null;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      };
      words: Array<{ question: string; item: string; via: WordVia }>;
      themes: Array<{ name: string }>;
    }>;
    dismissed: { totalCount: number };
    answers: Array<{
      id: string;
      version: number;
      kind: AnswerKind;
      body: string;
      accepted: boolean;
      createdAt: string;
      editedAt: string | null;
      author: { id: string; name: string; function: string | null };
      region: { id: string; key: string; name: string; fictitious: boolean } | null;
      group: { id: string; key: string; name: string } | null;
      cites: Array<{
        id: string;
        title: string;
        summary: string;
        evidenceLevel: EvidenceLevel;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      }>;
      replies: Array<{
        id: string;
        body: string;
        createdAt: string;
        author: { id: string; name: string } | null;
      }>;
      item: { id: string; title: string } | null;
      viewerCan: { edit: boolean; accept: boolean; askOn: boolean; turnIntoItem: boolean };
    }>;
    timeline: Array<{
      at: string;
      kind: string;
      group: { name: string } | null;
      person: { name: string } | null;
    }>;
    viewerCan: {
      edit: boolean;
      post: boolean;
      withdraw: boolean;
      close: boolean;
      reopen: boolean;
      markDuplicate: boolean;
      suggestGroup: boolean;
      route: boolean;
      claim: boolean;
      decline: boolean;
      transfer: boolean;
      answerAsExpert: boolean;
      answerAsPeer: boolean;
      join: boolean;
      leave: boolean;
      judgeMatch: boolean;
      revealAsker: boolean;
    };
    themes: Array<{ id: string; key: string; name: string }>;
  } | null;
};

export type RequestTextFragment = {
  id: string;
  version: number;
  title: string;
  bottleneck: string;
  tried: string;
  helpWanted: string;
  helpKinds: Array<HelpKind>;
  urgency: Urgency;
  scope: Scope | null;
  anonymous: boolean;
  themes: Array<{ id: string; key: string; name: string }>;
};

export type LikeRequestFragment = {
  request: {
    id: string;
    title: string;
    status: RequestStatus;
    postedAt: string | null;
    region: { id: string; key: string; name: string; fictitious: boolean } | null;
  };
  words: Array<{ question: string; item: string; via: WordVia }>;
  themes: Array<{ name: string }>;
};

export type AnswerPartsFragment = {
  id: string;
  version: number;
  kind: AnswerKind;
  body: string;
  accepted: boolean;
  createdAt: string;
  editedAt: string | null;
  author: { id: string; name: string; function: string | null };
  region: { id: string; key: string; name: string; fictitious: boolean } | null;
  group: { id: string; key: string; name: string } | null;
  cites: Array<{
    id: string;
    title: string;
    summary: string;
    evidenceLevel: EvidenceLevel;
    region: { id: string; key: string; name: string; fictitious: boolean } | null;
  }>;
  replies: Array<{
    id: string;
    body: string;
    createdAt: string;
    author: { id: string; name: string } | null;
  }>;
  item: { id: string; title: string } | null;
  viewerCan: { edit: boolean; accept: boolean; askOn: boolean; turnIntoItem: boolean };
};

export type CitedItemFragment = {
  id: string;
  title: string;
  summary: string;
  evidenceLevel: EvidenceLevel;
  region: { id: string; key: string; name: string; fictitious: boolean } | null;
};

export type RequestChangedSubscriptionVariables = Exact<{
  id: string;
}>;

export type RequestChangedSubscription = {
  requestChanged: { id: string; version: number; matchedAt: string | null; answers: Array<{ id: string }> };
};

export type SimilarQueryVariables = Exact<{
  input: SimilarInput;
}>;

export type SimilarQuery = {
  similar: {
    items: Array<{
      confidence: MatchConfidence;
      score: number;
      item: {
        id: string;
        title: string;
        evidenceLevel: EvidenceLevel;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
      };
      words: Array<{ question: string; item: string; via: WordVia }>;
    }>;
    requests: Array<{
      confidence: MatchConfidence;
      score: number;
      request: {
        id: string;
        title: string;
        status: RequestStatus;
        postedAt: string | null;
        joinedByViewer: boolean;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
        viewerCan: { join: boolean };
      };
      words: Array<{ question: string; item: string; via: WordVia }>;
      themes: Array<{ name: string }>;
    }>;
    themes: Array<{ because: Array<string>; theme: { id: string; name: string } }>;
    scope: { scope: Scope; because: Array<string> } | null;
    groups: Array<{
      because: Array<string>;
      suggestedByFacilitator: boolean;
      group: {
        id: string;
        key: string;
        name: string;
        medianAnswerDays: number | null;
        answeredCount: number;
      };
    }>;
  };
};

export type ThemesQueryVariables = Exact<{ [key: string]: never }>;

export type ThemesQuery = { themes: Array<{ id: string; name: string }> };

export type SaveRequestDraftMutationVariables = Exact<{
  input: RequestInput;
}>;

export type SaveRequestDraftMutation = { saveRequestDraft: { id: string; version: number } };

export type PostRequestMutationVariables = Exact<{
  input: RequestInput;
}>;

export type PostRequestMutation = { postRequest: { id: string; version: number; status: RequestStatus } };

export type EditRequestMutationVariables = Exact<{
  input: RequestInput;
}>;

export type EditRequestMutation = { editRequest: { id: string; version: number } };

export type JoinRequestMutationVariables = Exact<{
  id: string;
}>;

export type JoinRequestMutation = { joinRequest: { id: string; joinedByViewer: boolean } };

export type LeaveRequestMutationVariables = Exact<{
  id: string;
}>;

export type LeaveRequestMutation = { leaveRequest: { id: string; joinedByViewer: boolean } };

export type SuggestGroupMutationVariables = Exact<{
  id: string;
  groupId: string;
}>;

export type SuggestGroupMutation = { suggestGroup: { id: string } };

export type WithdrawRequestMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type WithdrawRequestMutation = { withdrawRequest: { id: string; status: RequestStatus } };

export type CloseRequestMutationVariables = Exact<{
  id: string;
  version: number;
  reason: string;
}>;

export type CloseRequestMutation = { closeRequest: { id: string; status: RequestStatus } };

export type ReopenRequestMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type ReopenRequestMutation = { reopenRequest: { id: string; status: RequestStatus } };

export type MarkDuplicateMutationVariables = Exact<{
  id: string;
  version: number;
  ofId: string;
}>;

export type MarkDuplicateMutation = { markDuplicate: { id: string; status: RequestStatus } };

export type RevealAskerMutationVariables = Exact<{
  id: string;
  reason: string;
}>;

export type RevealAskerMutation = { revealAsker: { id: string; name: string; affiliation: string | null } };

export type ListedRequestPartsFragment = {
  id: string;
  title: string;
  status: RequestStatus;
  postedAt: string | null;
  createdAt: string;
  region: { id: string; key: string; name: string; fictitious: boolean } | null;
  alsoRegions: Array<{ id: string }>;
  assignment: {
    id: string;
    version: number;
    status: AssignmentStatus;
    dueOn: string | null;
    overdue: boolean;
    group: { id: string; key: string; name: string };
    expert: { id: string; name: string } | null;
  } | null;
  viewerCan: { edit: boolean; answerAsPeer: boolean };
};

export type SearchRequestsQueryVariables = Exact<{
  query?: string | null | undefined;
  literal?: boolean | null | undefined;
  filter?: RequestSearchFilter | null | undefined;
  order?: SearchOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchRequestsQuery = {
  searchRequests: {
    totalCount: number;
    also: Array<string>;
    standby: boolean;
    edges: Array<{
      node: {
        title: Array<{ text: string; hit: boolean }>;
        excerpt: Array<{ text: string; hit: boolean }>;
        request: {
          id: string;
          title: string;
          status: RequestStatus;
          postedAt: string | null;
          createdAt: string;
          region: { id: string; key: string; name: string; fictitious: boolean } | null;
          alsoRegions: Array<{ id: string }>;
          assignment: {
            id: string;
            version: number;
            status: AssignmentStatus;
            dueOn: string | null;
            overdue: boolean;
            group: { id: string; key: string; name: string };
            expert: { id: string; name: string } | null;
          } | null;
          viewerCan: { edit: boolean; answerAsPeer: boolean };
        };
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    facets: Array<{ key: string; values: Array<{ value: string; name: string | null; count: number }> }>;
  };
};

export type RequestsQueryVariables = Exact<{
  filter: RequestFilter;
  after?: string | null | undefined;
}>;

export type RequestsQuery = {
  requests: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        title: string;
        status: RequestStatus;
        postedAt: string | null;
        createdAt: string;
        region: { id: string; key: string; name: string; fictitious: boolean } | null;
        alsoRegions: Array<{ id: string }>;
        assignment: {
          id: string;
          version: number;
          status: AssignmentStatus;
          dueOn: string | null;
          overdue: boolean;
          group: { id: string; key: string; name: string };
          expert: { id: string; name: string } | null;
        } | null;
        viewerCan: { edit: boolean; answerAsPeer: boolean };
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AnswerableRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type AnswerableRequestsQuery = {
  answerable: {
    totalCount: number;
    edges: Array<{
      node: {
        id: string;
        version: number;
        status: MatchStatus;
        score: number;
        confidence: MatchConfidence;
        item: { id: string; title: string };
        request: {
          id: string;
          title: string;
          status: RequestStatus;
          postedAt: string | null;
          createdAt: string;
          region: { id: string; key: string; name: string; fictitious: boolean } | null;
          alsoRegions: Array<{ id: string }>;
          assignment: {
            id: string;
            version: number;
            status: AssignmentStatus;
            dueOn: string | null;
            overdue: boolean;
            group: { id: string; key: string; name: string };
            expert: { id: string; name: string } | null;
          } | null;
          viewerCan: { edit: boolean; answerAsPeer: boolean };
        };
        factors: Array<{
          key: FactorKey;
          contribution: number;
          mine: string | null;
          theirs: string | null;
          words: Array<{ question: string; item: string; via: WordVia }>;
        }>;
        differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type RequestCountsQueryVariables = Exact<{ [key: string]: never }>;

export type RequestCountsQuery = {
  ours: { totalCount: number };
  joined: { totalCount: number };
  all: {
    totalCount: number;
    facets: Array<{ key: string; values: Array<{ value: string; name: string | null; count: number }> }>;
  };
};

export type RequestMatchFragment = {
  dismissReason: DismissReason | null;
  useful: boolean | null;
  id: string;
  version: number;
  status: MatchStatus;
  score: number;
  confidence: MatchConfidence;
  item: {
    id: string;
    title: string;
    summary: string;
    type: ItemType;
    evidenceLevel: EvidenceLevel;
    region: { id: string; key: string; name: string; fictitious: boolean } | null;
  };
  factors: Array<{
    key: FactorKey;
    contribution: number;
    mine: string | null;
    theirs: string | null;
    words: Array<{ question: string; item: string; via: WordVia }>;
  }>;
  differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
};

export type RequestMatchesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  dismissed: boolean;
}>;

export type RequestMatchesQuery = {
  request: {
    id: string;
    matches: {
      totalCount: number;
      edges: Array<{
        node: {
          dismissReason: DismissReason | null;
          useful: boolean | null;
          id: string;
          version: number;
          status: MatchStatus;
          score: number;
          confidence: MatchConfidence;
          item: {
            id: string;
            title: string;
            summary: string;
            type: ItemType;
            evidenceLevel: EvidenceLevel;
            region: { id: string; key: string; name: string; fictitious: boolean } | null;
          };
          factors: Array<{
            key: FactorKey;
            contribution: number;
            mine: string | null;
            theirs: string | null;
            words: Array<{ question: string; item: string; via: WordVia }>;
          }>;
          differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type ShortlistMatchMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type ShortlistMatchMutation = { shortlistMatch: { id: string; version: number; status: MatchStatus } };

export type DismissMatchMutationVariables = Exact<{
  id: string;
  version: number;
  reason: DismissReason;
}>;

export type DismissMatchMutation = { dismissMatch: { id: string; version: number; status: MatchStatus } };

export type RestoreMatchMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type RestoreMatchMutation = { restoreMatch: { id: string; version: number; status: MatchStatus } };

export type ContactMatchMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type ContactMatchMutation = { contactMatch: { id: string; version: number; status: MatchStatus } };

export type JudgeMatchMutationVariables = Exact<{
  id: string;
  useful: boolean;
}>;

export type JudgeMatchMutation = { judgeMatch: { id: string; version: number; useful: boolean | null } };

export type MatchPartsFragment = {
  id: string;
  version: number;
  status: MatchStatus;
  score: number;
  confidence: MatchConfidence;
  factors: Array<{
    key: FactorKey;
    contribution: number;
    mine: string | null;
    theirs: string | null;
    words: Array<{ question: string; item: string; via: WordVia }>;
  }>;
  differences: Array<{ key: FactorKey; mine: string | null; theirs: string | null }>;
};

export type RegionPartsFragment = { id: string; key: string; name: string; fictitious: boolean };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never }>;

export type DemoAccountsQuery = {
  demoAccounts: Array<{ email: string; password: string; name: string; description: string; role: Role }>;
};

export type SuggestQueryVariables = Exact<{
  text: string;
}>;

export type SuggestQuery = {
  suggest: {
    items: Array<{
      title: Array<{ text: string; hit: boolean }>;
      item: { id: string; evidenceLevel: EvidenceLevel; region: { name: string } | null };
    }>;
    requests: Array<{
      title: Array<{ text: string; hit: boolean }>;
      request: { id: string; status: RequestStatus };
    }>;
    regions: Array<{ id: string; key: string; name: string; fictitious: boolean }>;
    groups: Array<{ id: string; key: string; name: string }>;
    people: Array<{ id: string; name: string; function: string | null; affiliation: string | null }>;
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type UnreadNotificationsSubscriptionVariables = Exact<{ [key: string]: never }>;

export type UnreadNotificationsSubscription = { unreadNotifications: number };

export type SetPreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;

export type SetPreferencesMutation = {
  setPreferences: { id: string; language: string; colourScheme: string };
};

export type RegionMapQueryVariables = Exact<{
  filter?: RegionFilter | null | undefined;
}>;

export type RegionMapQuery = {
  regionMap: Array<{
    id: string;
    key: string;
    code: string;
    name: string;
    fictitious: boolean;
    asked: number | null;
    offered: number;
    tile: { column: number; row: number } | null;
  }>;
};

export type AssignmentPartsFragment = {
  id: string;
  version: number;
  status: AssignmentStatus;
  dueOn: string | null;
  overdue: boolean;
  group: { id: string; key: string; name: string };
  expert: { id: string; name: string } | null;
};

export type GroupSuggestionPartsFragment = {
  because: Array<string>;
  suggestedByFacilitator: boolean;
  group: { id: string; key: string; name: string; medianAnswerDays: number | null; answeredCount: number };
};

export type ExpertGroupsQueryVariables = Exact<{ [key: string]: never }>;

export type ExpertGroupsQuery = { expertGroups: Array<{ id: string; key: string; name: string }> };

export type RouteRequestMutationVariables = Exact<{
  id: string;
  version: number;
  groupId: string;
  dueOn?: string | null | undefined;
}>;

export type RouteRequestMutation = {
  routeRequest: {
    id: string;
    version: number;
    status: RequestStatus;
    assignment: {
      id: string;
      version: number;
      status: AssignmentStatus;
      dueOn: string | null;
      overdue: boolean;
      group: { id: string; key: string; name: string };
      expert: { id: string; name: string } | null;
    } | null;
  };
};

export type ClaimAssignmentMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type ClaimAssignmentMutation = {
  claimAssignment: {
    id: string;
    version: number;
    status: AssignmentStatus;
    dueOn: string | null;
    overdue: boolean;
    group: { id: string; key: string; name: string };
    expert: { id: string; name: string } | null;
  };
};

export type FacetPartsFragment = {
  key: string;
  values: Array<{ value: string; name: string | null; count: number }>;
};

export type TextPartsFragment = { text: string; hit: boolean };

export type SearchStateQueryVariables = Exact<{ [key: string]: never }>;

export type SearchStateQuery = { searchState: { degraded: boolean } };

export type NoteSearchMutationVariables = Exact<{
  query: string;
  collection: SearchCollection;
}>;

export type NoteSearchMutation = { noteSearch: boolean };

export type ViewerPartsFragment = {
  id: string;
  name: string;
  email: string;
  language: string;
  colourScheme: string;
  unreadNotifications: number;
  memberships: Array<{
    role: Role;
    region: { id: string; name: string } | null;
    group: { id: string; key: string; name: string } | null;
  }>;
  region: { id: string; key: string; name: string; fictitious: boolean; inhabitants: number | null } | null;
  can: {
    draftRequest: boolean;
    postRequest: boolean;
    draftItem: boolean;
    answerAsExpert: boolean;
    routeRequest: boolean;
    curate: boolean;
    tuneMatching: boolean;
    administer: boolean;
    importDocument: boolean;
  };
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  viewer: {
    id: string;
    name: string;
    email: string;
    language: string;
    colourScheme: string;
    unreadNotifications: number;
    memberships: Array<{
      role: Role;
      region: { id: string; name: string } | null;
      group: { id: string; key: string; name: string } | null;
    }>;
    region: { id: string; key: string; name: string; fictitious: boolean; inhabitants: number | null } | null;
    can: {
      draftRequest: boolean;
      postRequest: boolean;
      draftItem: boolean;
      answerAsExpert: boolean;
      routeRequest: boolean;
      curate: boolean;
      tuneMatching: boolean;
      administer: boolean;
      importDocument: boolean;
    };
  } | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ScorePartsFragmentDoc = new TypedDocumentString(
  `
    fragment ScoreParts on ProfileScore {
  ndcg10
  reciprocalRank
  recall10
  refusedOnTop
}
    `,
  { fragmentName: 'ScoreParts' },
) as unknown as TypedDocumentString<ScorePartsFragment, unknown>;
export const ProfilePartsFragmentDoc = new TypedDocumentString(
  `
    fragment ProfileParts on RankingProfile {
  id
  version
  name
  status
  note
  released
  createdAt
  currentSince
  numbers {
    key
    value
    min
    max
  }
  comparison {
    id
    status
    done
    questions
    base {
      id
      name
    }
    result {
      base {
        ...ScoreParts
      }
      other {
        ...ScoreParts
      }
      better
      worse
    }
  }
}
    fragment ScoreParts on ProfileScore {
  ndcg10
  reciprocalRank
  recall10
  refusedOnTop
}`,
  { fragmentName: 'ProfileParts' },
) as unknown as TypedDocumentString<ProfilePartsFragment, unknown>;
export const RadarCountPartsFragmentDoc = new TypedDocumentString(
  `
    fragment RadarCountParts on RadarCount {
  asked
  offered
  gap
}
    `,
  { fragmentName: 'RadarCountParts' },
) as unknown as TypedDocumentString<RadarCountPartsFragment, unknown>;
export const ConceptPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ConceptParts on Concept {
  id
  version
  preferred
  abbreviations
  professional
  lay
  misspelt
  retiredAt
  changedAt
  theme {
    id
    key
    name
  }
  changedBy {
    id
    name
  }
}
    `,
  { fragmentName: 'ConceptParts' },
) as unknown as TypedDocumentString<ConceptPartsFragment, unknown>;
export const RegionPartsFragmentDoc = new TypedDocumentString(
  `
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
    `,
  { fragmentName: 'RegionParts' },
) as unknown as TypedDocumentString<RegionPartsFragment, unknown>;
export const RegionContextFragmentDoc = new TypedDocumentString(
  `
    fragment RegionContext on Region {
  ...RegionParts
  inhabitants
  municipalities
  urbanity
  legalForm
  organisationModel
  phase
  disciplines
  asked
  offered
  parties {
    id
    name
    kind
    role
    mandate
  }
  plan {
    id
    number
    title
    status
    approach
    goals {
      id
      visionGoal
      title
      progress
      indicator {
        done
        total
        unit
      }
      onCourse
      remark
      theme {
        key
        name
      }
    }
    bottlenecks {
      id
      title
      description
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`,
  { fragmentName: 'RegionContext' },
) as unknown as TypedDocumentString<RegionContextFragment, unknown>;
export const AdoptionRowFragmentDoc = new TypedDocumentString(
  `
    fragment AdoptionRow on Adoption {
  id
  status
  result
  changed
  outcome
  startedAt
  region {
    ...RegionParts
  }
  item {
    id
    title
    region {
      ...RegionParts
    }
  }
  request {
    id
    title
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`,
  { fragmentName: 'AdoptionRow' },
) as unknown as TypedDocumentString<AdoptionRowFragment, unknown>;
export const LearnPartsFragmentDoc = new TypedDocumentString(
  `
    fragment LearnParts on Match {
  request {
    id
    title
    region {
      ...RegionParts
    }
  }
  item {
    id
    title
    region {
      ...RegionParts
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`,
  { fragmentName: 'LearnParts' },
) as unknown as TypedDocumentString<LearnPartsFragment, unknown>;
export const RequestTextFragmentDoc = new TypedDocumentString(
  `
    fragment RequestText on KnowledgeRequest {
  id
  version
  title
  bottleneck
  tried
  helpWanted
  helpKinds
  urgency
  themes {
    id
    key
    name
  }
  scope
  anonymous
}
    `,
  { fragmentName: 'RequestText' },
) as unknown as TypedDocumentString<RequestTextFragment, unknown>;
export const LikeRequestFragmentDoc = new TypedDocumentString(
  `
    fragment LikeRequest on SimilarRequest {
  request {
    id
    title
    status
    postedAt
    region {
      ...RegionParts
    }
  }
  words {
    question
    item
    via
  }
  themes {
    name
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`,
  { fragmentName: 'LikeRequest' },
) as unknown as TypedDocumentString<LikeRequestFragment, unknown>;
export const CitedItemFragmentDoc = new TypedDocumentString(
  `
    fragment CitedItem on KnowledgeItem {
  id
  title
  summary
  evidenceLevel
  region {
    ...RegionParts
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`,
  { fragmentName: 'CitedItem' },
) as unknown as TypedDocumentString<CitedItemFragment, unknown>;
export const AnswerPartsFragmentDoc = new TypedDocumentString(
  `
    fragment AnswerParts on Answer {
  id
  version
  kind
  body
  accepted
  createdAt
  editedAt
  author {
    id
    name
    function
  }
  region {
    ...RegionParts
  }
  group {
    id
    key
    name
  }
  cites {
    ...CitedItem
  }
  replies {
    id
    body
    createdAt
    author {
      id
      name
    }
  }
  item {
    id
    title
  }
  viewerCan {
    edit
    accept
    askOn
    turnIntoItem
  }
}
    fragment CitedItem on KnowledgeItem {
  id
  title
  summary
  evidenceLevel
  region {
    ...RegionParts
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`,
  { fragmentName: 'AnswerParts' },
) as unknown as TypedDocumentString<AnswerPartsFragment, unknown>;
export const AssignmentPartsFragmentDoc = new TypedDocumentString(
  `
    fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}
    `,
  { fragmentName: 'AssignmentParts' },
) as unknown as TypedDocumentString<AssignmentPartsFragment, unknown>;
export const ListedRequestPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ListedRequestParts on KnowledgeRequest {
  id
  title
  status
  postedAt
  createdAt
  region {
    ...RegionParts
  }
  alsoRegions {
    id
  }
  assignment {
    ...AssignmentParts
  }
  viewerCan {
    edit
    answerAsPeer
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}`,
  { fragmentName: 'ListedRequestParts' },
) as unknown as TypedDocumentString<ListedRequestPartsFragment, unknown>;
export const MatchPartsFragmentDoc = new TypedDocumentString(
  `
    fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
    `,
  { fragmentName: 'MatchParts' },
) as unknown as TypedDocumentString<MatchPartsFragment, unknown>;
export const RequestMatchFragmentDoc = new TypedDocumentString(
  `
    fragment RequestMatch on Match {
  ...MatchParts
  dismissReason
  useful
  item {
    id
    title
    summary
    type
    evidenceLevel
    region {
      ...RegionParts
    }
  }
}
    fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`,
  { fragmentName: 'RequestMatch' },
) as unknown as TypedDocumentString<RequestMatchFragment, unknown>;
export const GroupSuggestionPartsFragmentDoc = new TypedDocumentString(
  `
    fragment GroupSuggestionParts on GroupSuggestion {
  group {
    id
    key
    name
    medianAnswerDays
    answeredCount
  }
  because
  suggestedByFacilitator
}
    `,
  { fragmentName: 'GroupSuggestionParts' },
) as unknown as TypedDocumentString<GroupSuggestionPartsFragment, unknown>;
export const FacetPartsFragmentDoc = new TypedDocumentString(
  `
    fragment FacetParts on Facet {
  key
  values {
    value
    name
    count
  }
}
    `,
  { fragmentName: 'FacetParts' },
) as unknown as TypedDocumentString<FacetPartsFragment, unknown>;
export const TextPartsFragmentDoc = new TypedDocumentString(
  `
    fragment TextParts on TextPart {
  text
  hit
}
    `,
  { fragmentName: 'TextParts' },
) as unknown as TypedDocumentString<TextPartsFragment, unknown>;
export const ViewerPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ViewerParts on Viewer {
  id
  name
  email
  language
  colourScheme
  unreadNotifications
  memberships {
    role
    region {
      id
      name
    }
    group {
      id
      key
      name
    }
  }
  region {
    id
    key
    name
    fictitious
    inhabitants
  }
  can {
    draftRequest
    postRequest
    draftItem
    answerAsExpert
    routeRequest
    curate
    tuneMatching
    administer
    importDocument
  }
}
    `,
  { fragmentName: 'ViewerParts' },
) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const RoutingDocument = new TypedDocumentString(`
    query Routing($filter: RequestFilter!, $after: String) {
  requests(filter: $filter, order: oldest, first: 10, after: $after) {
    edges {
      node {
        id
        version
        title
        postedAt
        createdAt
        region {
          ...RegionParts
        }
        assignment {
          ...AssignmentParts
        }
        groupSuggestions {
          ...GroupSuggestionParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}
fragment GroupSuggestionParts on GroupSuggestion {
  group {
    id
    key
    name
    medianAnswerDays
    answeredCount
  }
  because
  suggestedByFacilitator
}`) as unknown as TypedDocumentString<RoutingQuery, RoutingQueryVariables>;
export const EngineReportDocument = new TypedDocumentString(`
    query EngineReport {
  engineReport {
    engine
    lack
    since
    analyser
    profile
    version
    collections {
      collection
      records
      indexed
      waiting
      setAside
    }
    oldestWaits
    setAside {
      collection
      id
      since
      error
    }
    rebuild {
      id
      reason
      askedAt
      startedAt
      done
      total
      finishedAt
      error
    }
  }
}
    `) as unknown as TypedDocumentString<EngineReportQuery, EngineReportQueryVariables>;
export const RebuildSearchDocument = new TypedDocumentString(`
    mutation RebuildSearch {
  rebuildSearch {
    id
  }
}
    `) as unknown as TypedDocumentString<RebuildSearchMutation, RebuildSearchMutationVariables>;
export const RetrySearchDocument = new TypedDocumentString(`
    mutation RetrySearch {
  retrySearch
}
    `) as unknown as TypedDocumentString<RetrySearchMutation, RetrySearchMutationVariables>;
export const MatchQualityDocument = new TypedDocumentString(`
    query MatchQuality($profile: String) {
  matchQuality(profile: $profile) {
    total {
      questions
      good
      strong
      judged
      precision
    }
    profiles {
      profile
      questions
      good
      strong
      judged
      precision
      reciprocalRank
    }
    themes {
      key
      name
      questions
      good
      judged
      precision
    }
    ranks {
      rank
      shown
      kept
      refused
    }
    calibration {
      confidence
      stated
      judged
      precision
    }
    poorest {
      request {
        id
        title
      }
      confidence
      found
      dismissed
    }
    search {
      searches
      empty
      emptySearches {
        query
        collection
        times
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchQualityQuery, MatchQualityQueryVariables>;
export const ProfilesDocument = new TypedDocumentString(`
    query Profiles {
  profiles {
    ...ProfileParts
  }
}
    fragment ScoreParts on ProfileScore {
  ndcg10
  reciprocalRank
  recall10
  refusedOnTop
}
fragment ProfileParts on RankingProfile {
  id
  version
  name
  status
  note
  released
  createdAt
  currentSince
  numbers {
    key
    value
    min
    max
  }
  comparison {
    id
    status
    done
    questions
    base {
      id
      name
    }
    result {
      base {
        ...ScoreParts
      }
      other {
        ...ScoreParts
      }
      better
      worse
    }
  }
}`) as unknown as TypedDocumentString<ProfilesQuery, ProfilesQueryVariables>;
export const DraftProfileDocument = new TypedDocumentString(`
    mutation DraftProfile($input: ProfileDraftInput!) {
  draftProfile(input: $input) {
    ...ProfileParts
  }
}
    fragment ScoreParts on ProfileScore {
  ndcg10
  reciprocalRank
  recall10
  refusedOnTop
}
fragment ProfileParts on RankingProfile {
  id
  version
  name
  status
  note
  released
  createdAt
  currentSince
  numbers {
    key
    value
    min
    max
  }
  comparison {
    id
    status
    done
    questions
    base {
      id
      name
    }
    result {
      base {
        ...ScoreParts
      }
      other {
        ...ScoreParts
      }
      better
      worse
    }
  }
}`) as unknown as TypedDocumentString<DraftProfileMutation, DraftProfileMutationVariables>;
export const MakeProfileCurrentDocument = new TypedDocumentString(`
    mutation MakeProfileCurrent($id: ID!, $version: Int!, $insteadOf: ID!) {
  makeProfileCurrent(id: $id, version: $version, insteadOf: $insteadOf) {
    ...ProfileParts
  }
}
    fragment ScoreParts on ProfileScore {
  ndcg10
  reciprocalRank
  recall10
  refusedOnTop
}
fragment ProfileParts on RankingProfile {
  id
  version
  name
  status
  note
  released
  createdAt
  currentSince
  numbers {
    key
    value
    min
    max
  }
  comparison {
    id
    status
    done
    questions
    base {
      id
      name
    }
    result {
      base {
        ...ScoreParts
      }
      other {
        ...ScoreParts
      }
      better
      worse
    }
  }
}`) as unknown as TypedDocumentString<MakeProfileCurrentMutation, MakeProfileCurrentMutationVariables>;
export const DiscardProfileDocument = new TypedDocumentString(`
    mutation DiscardProfile($id: ID!, $version: Int!) {
  discardProfile(id: $id, version: $version)
}
    `) as unknown as TypedDocumentString<DiscardProfileMutation, DiscardProfileMutationVariables>;
export const CompareProfilesDocument = new TypedDocumentString(`
    mutation CompareProfiles($baseId: ID!, $otherId: ID!) {
  compareProfiles(baseId: $baseId, otherId: $otherId) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<CompareProfilesMutation, CompareProfilesMutationVariables>;
export const RadarStripsDocument = new TypedDocumentString(`
    query RadarStrips($themes: [String!], $order: RadarOrder!) {
  radar(themes: $themes, order: $order, first: 1) {
    total {
      asked
      offered
    }
    regions {
      key
      name
      fictitious
    }
    themes {
      key
      name
      asked
      offered
      gap
      asks
      offers
    }
  }
}
    `) as unknown as TypedDocumentString<RadarStripsQuery, RadarStripsQueryVariables>;
export const RadarPageDocument = new TypedDocumentString(`
    query RadarPage($regions: [String!], $themes: [String!], $order: RadarOrder!, $first: Int!, $offset: Int!) {
  radar(
    regions: $regions
    themes: $themes
    order: $order
    first: $first
    offset: $offset
  ) {
    columnCount
    total {
      ...RadarCountParts
    }
    elsewhere {
      ...RadarCountParts
    }
    columns {
      key
      name
      fictitious
      asked
      offered
      gap
    }
    themes {
      key
      name
      asked
      offered
      gap
      elsewhere {
        ...RadarCountParts
      }
      cells {
        ...RadarCountParts
      }
    }
  }
}
    fragment RadarCountParts on RadarCount {
  asked
  offered
  gap
}`) as unknown as TypedDocumentString<RadarPageQuery, RadarPageQueryVariables>;
export const ConceptsDocument = new TypedDocumentString(`
    query Concepts($filter: ConceptFilter!, $after: String) {
  concepts(filter: $filter, first: 25, after: $after) {
    edges {
      node {
        ...ConceptParts
        itemCount
        questionCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ConceptParts on Concept {
  id
  version
  preferred
  abbreviations
  professional
  lay
  misspelt
  retiredAt
  changedAt
  theme {
    id
    key
    name
  }
  changedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConceptsQuery, ConceptsQueryVariables>;
export const ConceptDocument = new TypedDocumentString(`
    query Concept($id: ID!) {
  concept(id: $id) {
    ...ConceptParts
  }
}
    fragment ConceptParts on Concept {
  id
  version
  preferred
  abbreviations
  professional
  lay
  misspelt
  retiredAt
  changedAt
  theme {
    id
    key
    name
  }
  changedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConceptQuery, ConceptQueryVariables>;
export const ConceptsInDocument = new TypedDocumentString(`
    query ConceptsIn($text: String!) {
  conceptsIn(text: $text) {
    words
    concept {
      id
      preferred
      theme {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConceptsInQuery, ConceptsInQueryVariables>;
export const ConceptThemesDocument = new TypedDocumentString(`
    query ConceptThemes {
  themes {
    id
    key
    name
  }
}
    `) as unknown as TypedDocumentString<ConceptThemesQuery, ConceptThemesQueryVariables>;
export const SaveConceptDocument = new TypedDocumentString(`
    mutation SaveConcept($input: ConceptInput!) {
  saveConcept(input: $input) {
    ...ConceptParts
  }
}
    fragment ConceptParts on Concept {
  id
  version
  preferred
  abbreviations
  professional
  lay
  misspelt
  retiredAt
  changedAt
  theme {
    id
    key
    name
  }
  changedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<SaveConceptMutation, SaveConceptMutationVariables>;
export const RetireConceptDocument = new TypedDocumentString(`
    mutation RetireConcept($id: ID!, $version: Int!) {
  retireConcept(id: $id, version: $version) {
    ...ConceptParts
  }
}
    fragment ConceptParts on Concept {
  id
  version
  preferred
  abbreviations
  professional
  lay
  misspelt
  retiredAt
  changedAt
  theme {
    id
    key
    name
  }
  changedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<RetireConceptMutation, RetireConceptMutationVariables>;
export const RestoreConceptDocument = new TypedDocumentString(`
    mutation RestoreConcept($id: ID!, $version: Int!) {
  restoreConcept(id: $id, version: $version) {
    ...ConceptParts
  }
}
    fragment ConceptParts on Concept {
  id
  version
  preferred
  abbreviations
  professional
  lay
  misspelt
  retiredAt
  changedAt
  theme {
    id
    key
    name
  }
  changedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<RestoreConceptMutation, RestoreConceptMutationVariables>;
export const GroupDocument = new TypedDocumentString(`
    query Group($key: String!) {
  expertGroup(key: $key) {
    id
    key
    name
    aim
    provisional
    themes {
      id
      key
      name
    }
    members {
      id
      name
      function
      expertise
      fictitious
    }
    medianAnswerDays
    answerDays
    answeredCount
    viewerIsMember
  }
}
    `) as unknown as TypedDocumentString<GroupQuery, GroupQueryVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups {
  expertGroups {
    id
    key
    name
    aim
    provisional
    themes {
      id
      key
      name
    }
    medianAnswerDays
    answeredCount
    viewerIsMember
  }
}
    `) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const AnsweredDocument = new TypedDocumentString(`
    query Answered($key: String!, $after: String) {
  expertGroup(key: $key) {
    id
    answered(first: 5, after: $after) {
      edges {
        node {
          id
          accepted
          createdAt
          author {
            id
            name
          }
          request {
            id
            title
            status
            region {
              ...RegionParts
            }
          }
          item {
            id
            title
            type
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<AnsweredQuery, AnsweredQueryVariables>;
export const GroupQueueDocument = new TypedDocumentString(`
    query GroupQueue($key: String!, $after: String) {
  expertGroup(key: $key) {
    id
    queue(first: 20, after: $after) {
      edges {
        node {
          ...AssignmentParts
          request {
            id
            title
            region {
              ...RegionParts
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}`) as unknown as TypedDocumentString<GroupQueueQuery, GroupQueueQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories {
  stories(first: 3) {
    id
    questionTitle
    askedAt
    changed
    status
    result
    outcome
    askedBy {
      ...RegionParts
    }
    item {
      id
      title
      region {
        ...RegionParts
      }
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const RegionTodayDocument = new TypedDocumentString(`
    query RegionToday($regionId: ID!) {
  newMatches(first: 3) {
    ...MatchParts
    request {
      id
      title
    }
    item {
      id
      title
      summary
      region {
        ...RegionParts
      }
    }
  }
  own: requests(
    filter: {regionId: $regionId, status: [draft, open, routed, in_progress, answered]}
    first: 5
  ) {
    totalCount
    edges {
      node {
        id
        title
        status
        noGoodMatch
        assignment {
          id
          dueOn
          overdue
          group {
            id
            name
          }
        }
      }
    }
  }
  reviews: items(filter: {regionId: $regionId, reviewDue: true}, first: 5) {
    totalCount
    edges {
      node {
        id
        title
        reviewOn
        stale
      }
    }
  }
}
    fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<RegionTodayQuery, RegionTodayQueryVariables>;
export const AnswerableDocument = new TypedDocumentString(`
    query Answerable {
  answerable(first: 6) {
    totalCount
    edges {
      node {
        ...MatchParts
        request {
          id
          title
          postedAt
          region {
            ...RegionParts
          }
        }
        item {
          id
          title
        }
      }
    }
  }
}
    fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<AnswerableQuery, AnswerableQueryVariables>;
export const ExpertTodayDocument = new TypedDocumentString(`
    query ExpertToday {
  queue(first: 8) {
    totalCount
    edges {
      node {
        id
        status
        dueOn
        overdue
        expert {
          id
          name
        }
        group {
          id
          key
          name
        }
        request {
          id
          title
          region {
            ...RegionParts
          }
        }
      }
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<ExpertTodayQuery, ExpertTodayQueryVariables>;
export const CoordinatorTodayDocument = new TypedDocumentString(`
    query CoordinatorToday {
  unrouted: requests(filter: {unrouted: true}, order: oldest, first: 5) {
    totalCount
    edges {
      node {
        id
        title
        postedAt
        region {
          ...RegionParts
        }
      }
    }
  }
  overdue: requests(filter: {overdue: true}, order: oldest, first: 5) {
    totalCount
    edges {
      node {
        id
        title
        assignment {
          id
          dueOn
          group {
            id
            name
          }
        }
        region {
          ...RegionParts
        }
      }
    }
  }
  inReview: items(filter: {status: [in_review]}, first: 5) {
    totalCount
    edges {
      node {
        id
        title
        updatedAt
        region {
          ...RegionParts
        }
      }
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<CoordinatorTodayQuery, CoordinatorTodayQueryVariables>;
export const ViewerChangedDocument = new TypedDocumentString(`
    subscription ViewerChanged {
  viewerChanged
}
    `) as unknown as TypedDocumentString<ViewerChangedSubscription, ViewerChangedSubscriptionVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  id
  name
  email
  language
  colourScheme
  unreadNotifications
  memberships {
    role
    region {
      id
      name
    }
    group {
      id
      key
      name
    }
  }
  region {
    id
    key
    name
    fictitious
    inhabitants
  }
  can {
    draftRequest
    postRequest
    draftItem
    answerAsExpert
    routeRequest
    curate
    tuneMatching
    administer
    importDocument
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    id
    name
    function
    affiliation
    expertise
    disciplines
    fictitious
    memberships {
      role
      region {
        ...RegionParts
      }
      group {
        key
        name
      }
    }
    answers(first: 10) {
      edges {
        node {
          id
          accepted
          createdAt
          request {
            id
            title
            region {
              ...RegionParts
            }
          }
        }
      }
      totalCount
    }
    items(first: 10) {
      edges {
        node {
          id
          type
          title
          evidenceLevel
        }
      }
      totalCount
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const ItemDocument = new TypedDocumentString(`
    query Item($id: ID!) {
  item(id: $id) {
    id
    version
    type
    status
    visibility
    language
    neighbourhood
    title
    summary
    context
    approach
    activeIngredients
    outcomesShort
    outcomesLong
    whatDidNotWork
    conditions
    costs
    remainder
    scope
    disciplines
    buildingBlocks
    evidenceLevel
    reviewOn
    stale
    createdAt
    publishedAt
    revisionInReview
    returnReason
    region {
      ...RegionParts
    }
    themes {
      id
      name
    }
    attachments {
      id
      name
      mediaType
      size
      url
    }
    contact {
      id
      name
      function
    }
    sourceAnswer {
      id
      author {
        name
      }
      request {
        id
        title
      }
    }
    similar(first: 3) {
      item {
        id
        title
        evidenceLevel
        region {
          ...RegionParts
        }
      }
      words {
        question
        item
        via
      }
      themes {
        name
      }
    }
    adoptions {
      id
      status
      result
      changed
      outcome
      region {
        ...RegionParts
      }
      parent {
        id
      }
    }
    fit {
      ...MatchParts
      request {
        id
        title
      }
    }
    viewerCan {
      edit
      submit
      return
      publish
      revise
      archive
      restore
    }
  }
}
    fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<ItemQuery, ItemQueryVariables>;
export const ItemsDocument = new TypedDocumentString(`
    query Items($filter: ItemFilter, $after: String) {
  items(filter: $filter, first: 20, after: $after) {
    edges {
      node {
        id
        type
        status
        title
        summary
        evidenceLevel
        reviewOn
        stale
        publishedAt
        revisionInReview
        region {
          ...RegionParts
        }
        viewerCan {
          publish
          revise
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<ItemsQuery, ItemsQueryVariables>;
export const ItemThemesDocument = new TypedDocumentString(`
    query ItemThemes {
  themes {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ItemThemesQuery, ItemThemesQueryVariables>;
export const SaveItemDocument = new TypedDocumentString(`
    mutation SaveItem($input: ItemInput!) {
  saveItem(input: $input) {
    id
    version
    status
  }
}
    `) as unknown as TypedDocumentString<SaveItemMutation, SaveItemMutationVariables>;
export const SubmitItemDocument = new TypedDocumentString(`
    mutation SubmitItem($id: ID!, $version: Int!) {
  submitItem(id: $id, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitItemMutation, SubmitItemMutationVariables>;
export const ReturnItemDocument = new TypedDocumentString(`
    mutation ReturnItem($id: ID!, $version: Int!, $reason: String!) {
  returnItem(id: $id, version: $version, reason: $reason) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnItemMutation, ReturnItemMutationVariables>;
export const PublishItemDocument = new TypedDocumentString(`
    mutation PublishItem($id: ID!, $version: Int!) {
  publishItem(id: $id, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<PublishItemMutation, PublishItemMutationVariables>;
export const ReviseItemDocument = new TypedDocumentString(`
    mutation ReviseItem($id: ID!, $version: Int!) {
  reviseItem(id: $id, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviseItemMutation, ReviseItemMutationVariables>;
export const ArchiveItemDocument = new TypedDocumentString(`
    mutation ArchiveItem($id: ID!, $version: Int!) {
  archiveItem(id: $id, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ArchiveItemMutation, ArchiveItemMutationVariables>;
export const RestoreItemDocument = new TypedDocumentString(`
    mutation RestoreItem($id: ID!, $version: Int!) {
  restoreItem(id: $id, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreItemMutation, RestoreItemMutationVariables>;
export const SearchItemsDocument = new TypedDocumentString(`
    query SearchItems($query: String, $literal: Boolean, $filter: ItemSearchFilter, $order: SearchOrder, $first: Int, $after: String) {
  searchItems(
    query: $query
    literal: $literal
    filter: $filter
    order: $order
    first: $first
    after: $after
  ) {
    edges {
      node {
        title {
          ...TextParts
        }
        excerpt {
          ...TextParts
        }
        item {
          id
          type
          evidenceLevel
          reviewOn
          stale
          publishedAt
          region {
            ...RegionParts
          }
          adoptions {
            id
            status
            result
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    also
    standby
    facets {
      ...FacetParts
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
fragment FacetParts on Facet {
  key
  values {
    value
    name
    count
  }
}
fragment TextParts on TextPart {
  text
  hit
}`) as unknown as TypedDocumentString<SearchItemsQuery, SearchItemsQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($after: String) {
  notifications(first: 20, after: $after) {
    edges {
      node {
        id
        kind
        createdAt
        readAt
        request {
          id
          title
          status
          region {
            ...RegionParts
          }
          viewerCan {
            answerAsPeer
          }
        }
        item {
          id
          title
          region {
            ...RegionParts
          }
        }
        group {
          id
          name
        }
        match {
          ...MatchParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const ReadNotificationsDocument = new TypedDocumentString(`
    mutation ReadNotifications($ids: [ID!]) {
  readNotifications(ids: $ids)
}
    `) as unknown as TypedDocumentString<ReadNotificationsMutation, ReadNotificationsMutationVariables>;
export const RegionsDocument = new TypedDocumentString(`
    query Regions($filter: RegionFilter, $order: RegionOrder, $after: String) {
  regions(filter: $filter, order: $order, first: 20, after: $after) {
    edges {
      node {
        ...RegionParts
        inhabitants
        phase
        asked
        offered
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const ThemeOptionsDocument = new TypedDocumentString(`
    query ThemeOptions {
  themes {
    key
    name
  }
}
    `) as unknown as TypedDocumentString<ThemeOptionsQuery, ThemeOptionsQueryVariables>;
export const RegionPageDocument = new TypedDocumentString(`
    query RegionPage($key: String!, $status: [RequestStatus!]!, $signedIn: Boolean!) {
  region(key: $key) {
    ...RegionContext
    poster {
      strengths
      challenges
      plan
      learning
    }
    grants {
      id
      kind
      year
    }
    missingParties {
      kind
      missing
    }
    neighbourhoods {
      id
      name
      inhabitants
      partnership
    }
    people {
      id
      name
      function
      affiliation
    }
    adoptions {
      ...AdoptionRow
    }
    given {
      ...AdoptionRow
    }
  }
  searchItems(filter: {region: [$key]}, order: newest, first: 3) {
    edges {
      node {
        item {
          id
          title
          evidenceLevel
          stale
          adoptions {
            id
            result
          }
        }
      }
    }
  }
  searchRequests(
    filter: {region: [$key], status: $status}
    order: newest
    first: 3
  ) @include(if: $signedIn) {
    edges {
      node {
        request {
          id
          title
          status
          assignment {
            id
            group {
              key
              name
            }
          }
        }
      }
    }
  }
}
    fragment RegionContext on Region {
  ...RegionParts
  inhabitants
  municipalities
  urbanity
  legalForm
  organisationModel
  phase
  disciplines
  asked
  offered
  parties {
    id
    name
    kind
    role
    mandate
  }
  plan {
    id
    number
    title
    status
    approach
    goals {
      id
      visionGoal
      title
      progress
      indicator {
        done
        total
        unit
      }
      onCourse
      remark
      theme {
        key
        name
      }
    }
    bottlenecks {
      id
      title
      description
    }
  }
}
fragment AdoptionRow on Adoption {
  id
  status
  result
  changed
  outcome
  startedAt
  region {
    ...RegionParts
  }
  item {
    id
    title
    region {
      ...RegionParts
    }
  }
  request {
    id
    title
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<RegionPageQuery, RegionPageQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: String!, $b: String!) {
  a: region(key: $a) {
    ...RegionContext
  }
  b: region(key: $b) {
    ...RegionContext
  }
}
    fragment RegionContext on Region {
  ...RegionParts
  inhabitants
  municipalities
  urbanity
  legalForm
  organisationModel
  phase
  disciplines
  asked
  offered
  parties {
    id
    name
    kind
    role
    mandate
  }
  plan {
    id
    number
    title
    status
    approach
    goals {
      id
      visionGoal
      title
      progress
      indicator {
        done
        total
        unit
      }
      onCourse
      remark
      theme {
        key
        name
      }
    }
    bottlenecks {
      id
      title
      description
    }
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const LearnDocument = new TypedDocumentString(`
    query Learn($a: String!, $b: String!) {
  forA: matchesBetween(asking: $a, holding: $b) {
    ...MatchParts
    ...LearnParts
  }
  forB: matchesBetween(asking: $b, holding: $a) {
    ...MatchParts
    ...LearnParts
  }
}
    fragment LearnParts on Match {
  request {
    id
    title
    region {
      ...RegionParts
    }
  }
  item {
    id
    title
    region {
      ...RegionParts
    }
  }
}
fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<LearnQuery, LearnQueryVariables>;
export const AnswerRequestDocument = new TypedDocumentString(`
    mutation AnswerRequest($input: AnswerInput!) {
  answerRequest(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerRequestMutation, AnswerRequestMutationVariables>;
export const EditAnswerDocument = new TypedDocumentString(`
    mutation EditAnswer($id: ID!, $version: Int!, $body: String!, $citedItemIds: [ID!]) {
  editAnswer(id: $id, version: $version, body: $body, citedItemIds: $citedItemIds) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditAnswerMutation, EditAnswerMutationVariables>;
export const AcceptAnswerDocument = new TypedDocumentString(`
    mutation AcceptAnswer($id: ID!, $version: Int!) {
  acceptAnswer(id: $id, version: $version) {
    id
    version
    accepted
  }
}
    `) as unknown as TypedDocumentString<AcceptAnswerMutation, AcceptAnswerMutationVariables>;
export const AskOnDocument = new TypedDocumentString(`
    mutation AskOn($answerId: ID!, $key: ID!, $body: String!) {
  askOn(answerId: $answerId, key: $key, body: $body) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskOnMutation, AskOnMutationVariables>;
export const TurnAnswerIntoItemDocument = new TypedDocumentString(`
    mutation TurnAnswerIntoItem($answerId: ID!) {
  turnAnswerIntoItem(answerId: $answerId) {
    id
  }
}
    `) as unknown as TypedDocumentString<TurnAnswerIntoItemMutation, TurnAnswerIntoItemMutationVariables>;
export const DeclineAssignmentDocument = new TypedDocumentString(`
    mutation DeclineAssignment($id: ID!, $version: Int!, $reason: String!) {
  declineAssignment(id: $id, version: $version, reason: $reason) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<DeclineAssignmentMutation, DeclineAssignmentMutationVariables>;
export const TransferAssignmentDocument = new TypedDocumentString(`
    mutation TransferAssignment($id: ID!, $version: Int!, $groupId: ID!, $reason: String!) {
  transferAssignment(
    id: $id
    version: $version
    groupId: $groupId
    reason: $reason
  ) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<TransferAssignmentMutation, TransferAssignmentMutationVariables>;
export const CitableItemsDocument = new TypedDocumentString(`
    query CitableItems($query: String!) {
  items(filter: {query: $query}, first: 6) {
    edges {
      node {
        ...CitedItem
      }
    }
  }
}
    fragment CitedItem on KnowledgeItem {
  id
  title
  summary
  evidenceLevel
  region {
    ...RegionParts
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<CitableItemsQuery, CitableItemsQueryVariables>;
export const RequestDocument = new TypedDocumentString(`
    query Request($id: ID!) {
  request(id: $id) {
    ...RequestText
    status
    disciplines
    region {
      ...RegionParts
      inhabitants
      organisationModel
      legalForm
      phase
    }
    asker {
      id
      name
    }
    inhabitantsBand {
      from
      to
    }
    createdAt
    postedAt
    closeReason
    duplicateOf {
      id
      title
    }
    alsoRegions {
      ...RegionParts
    }
    joinedByViewer
    assignment {
      ...AssignmentParts
      proposedAt
    }
    groupSuggestions {
      ...GroupSuggestionParts
    }
    helpers {
      person {
        id
        name
        function
      }
      member
      answered {
        id
        title
      }
      items {
        id
        title
      }
    }
    likelyDuplicates {
      ...LikeRequest
    }
    matchedAt
    noGoodMatch
    dismissed: matches(first: 1, dismissed: true) {
      totalCount
    }
    answers {
      ...AnswerParts
    }
    timeline {
      at
      kind
      group {
        name
      }
      person {
        name
      }
    }
    viewerCan {
      edit
      post
      withdraw
      close
      reopen
      markDuplicate
      suggestGroup
      route
      claim
      decline
      transfer
      answerAsExpert
      answerAsPeer
      join
      leave
      judgeMatch
      revealAsker
    }
  }
}
    fragment RequestText on KnowledgeRequest {
  id
  version
  title
  bottleneck
  tried
  helpWanted
  helpKinds
  urgency
  themes {
    id
    key
    name
  }
  scope
  anonymous
}
fragment LikeRequest on SimilarRequest {
  request {
    id
    title
    status
    postedAt
    region {
      ...RegionParts
    }
  }
  words {
    question
    item
    via
  }
  themes {
    name
  }
}
fragment AnswerParts on Answer {
  id
  version
  kind
  body
  accepted
  createdAt
  editedAt
  author {
    id
    name
    function
  }
  region {
    ...RegionParts
  }
  group {
    id
    key
    name
  }
  cites {
    ...CitedItem
  }
  replies {
    id
    body
    createdAt
    author {
      id
      name
    }
  }
  item {
    id
    title
  }
  viewerCan {
    edit
    accept
    askOn
    turnIntoItem
  }
}
fragment CitedItem on KnowledgeItem {
  id
  title
  summary
  evidenceLevel
  region {
    ...RegionParts
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}
fragment GroupSuggestionParts on GroupSuggestion {
  group {
    id
    key
    name
    medianAnswerDays
    answeredCount
  }
  because
  suggestedByFacilitator
}`) as unknown as TypedDocumentString<RequestQuery, RequestQueryVariables>;
export const RequestChangedDocument = new TypedDocumentString(`
    subscription RequestChanged($id: ID!) {
  requestChanged(id: $id) {
    id
    version
    matchedAt
    answers {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RequestChangedSubscription, RequestChangedSubscriptionVariables>;
export const SimilarDocument = new TypedDocumentString(`
    query Similar($input: SimilarInput!) {
  similar(input: $input) {
    items {
      item {
        id
        title
        evidenceLevel
        region {
          ...RegionParts
        }
      }
      confidence
      words {
        question
        item
        via
      }
      score
    }
    requests {
      request {
        id
        title
        status
        postedAt
        joinedByViewer
        region {
          ...RegionParts
        }
        viewerCan {
          join
        }
      }
      confidence
      words {
        question
        item
        via
      }
      score
      themes {
        name
      }
    }
    themes {
      theme {
        id
        name
      }
      because
    }
    scope {
      scope
      because
    }
    groups {
      ...GroupSuggestionParts
    }
  }
}
    fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
fragment GroupSuggestionParts on GroupSuggestion {
  group {
    id
    key
    name
    medianAnswerDays
    answeredCount
  }
  because
  suggestedByFacilitator
}`) as unknown as TypedDocumentString<SimilarQuery, SimilarQueryVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes {
  themes {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const SaveRequestDraftDocument = new TypedDocumentString(`
    mutation SaveRequestDraft($input: RequestInput!) {
  saveRequestDraft(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveRequestDraftMutation, SaveRequestDraftMutationVariables>;
export const PostRequestDocument = new TypedDocumentString(`
    mutation PostRequest($input: RequestInput!) {
  postRequest(input: $input) {
    id
    version
    status
  }
}
    `) as unknown as TypedDocumentString<PostRequestMutation, PostRequestMutationVariables>;
export const EditRequestDocument = new TypedDocumentString(`
    mutation EditRequest($input: RequestInput!) {
  editRequest(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditRequestMutation, EditRequestMutationVariables>;
export const JoinRequestDocument = new TypedDocumentString(`
    mutation JoinRequest($id: ID!) {
  joinRequest(id: $id) {
    id
    joinedByViewer
  }
}
    `) as unknown as TypedDocumentString<JoinRequestMutation, JoinRequestMutationVariables>;
export const LeaveRequestDocument = new TypedDocumentString(`
    mutation LeaveRequest($id: ID!) {
  leaveRequest(id: $id) {
    id
    joinedByViewer
  }
}
    `) as unknown as TypedDocumentString<LeaveRequestMutation, LeaveRequestMutationVariables>;
export const SuggestGroupDocument = new TypedDocumentString(`
    mutation SuggestGroup($id: ID!, $groupId: ID!) {
  suggestGroup(id: $id, groupId: $groupId) {
    id
  }
}
    `) as unknown as TypedDocumentString<SuggestGroupMutation, SuggestGroupMutationVariables>;
export const WithdrawRequestDocument = new TypedDocumentString(`
    mutation WithdrawRequest($id: ID!, $version: Int!) {
  withdrawRequest(id: $id, version: $version) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const CloseRequestDocument = new TypedDocumentString(`
    mutation CloseRequest($id: ID!, $version: Int!, $reason: String!) {
  closeRequest(id: $id, version: $version, reason: $reason) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<CloseRequestMutation, CloseRequestMutationVariables>;
export const ReopenRequestDocument = new TypedDocumentString(`
    mutation ReopenRequest($id: ID!, $version: Int!) {
  reopenRequest(id: $id, version: $version) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<ReopenRequestMutation, ReopenRequestMutationVariables>;
export const MarkDuplicateDocument = new TypedDocumentString(`
    mutation MarkDuplicate($id: ID!, $version: Int!, $ofId: ID!) {
  markDuplicate(id: $id, version: $version, ofId: $ofId) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<MarkDuplicateMutation, MarkDuplicateMutationVariables>;
export const RevealAskerDocument = new TypedDocumentString(`
    mutation RevealAsker($id: ID!, $reason: String!) {
  revealAsker(id: $id, reason: $reason) {
    id
    name
    affiliation
  }
}
    `) as unknown as TypedDocumentString<RevealAskerMutation, RevealAskerMutationVariables>;
export const SearchRequestsDocument = new TypedDocumentString(`
    query SearchRequests($query: String, $literal: Boolean, $filter: RequestSearchFilter, $order: SearchOrder, $first: Int, $after: String) {
  searchRequests(
    query: $query
    literal: $literal
    filter: $filter
    order: $order
    first: $first
    after: $after
  ) {
    edges {
      node {
        title {
          ...TextParts
        }
        excerpt {
          ...TextParts
        }
        request {
          ...ListedRequestParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    also
    standby
    facets {
      ...FacetParts
    }
  }
}
    fragment ListedRequestParts on KnowledgeRequest {
  id
  title
  status
  postedAt
  createdAt
  region {
    ...RegionParts
  }
  alsoRegions {
    id
  }
  assignment {
    ...AssignmentParts
  }
  viewerCan {
    edit
    answerAsPeer
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}
fragment FacetParts on Facet {
  key
  values {
    value
    name
    count
  }
}
fragment TextParts on TextPart {
  text
  hit
}`) as unknown as TypedDocumentString<SearchRequestsQuery, SearchRequestsQueryVariables>;
export const RequestsDocument = new TypedDocumentString(`
    query Requests($filter: RequestFilter!, $after: String) {
  requests(filter: $filter, order: newest, first: 20, after: $after) {
    edges {
      node {
        ...ListedRequestParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ListedRequestParts on KnowledgeRequest {
  id
  title
  status
  postedAt
  createdAt
  region {
    ...RegionParts
  }
  alsoRegions {
    id
  }
  assignment {
    ...AssignmentParts
  }
  viewerCan {
    edit
    answerAsPeer
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}`) as unknown as TypedDocumentString<RequestsQuery, RequestsQueryVariables>;
export const AnswerableRequestsDocument = new TypedDocumentString(`
    query AnswerableRequests($after: String) {
  answerable(first: 20, after: $after) {
    edges {
      node {
        ...MatchParts
        item {
          id
          title
        }
        request {
          ...ListedRequestParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ListedRequestParts on KnowledgeRequest {
  id
  title
  status
  postedAt
  createdAt
  region {
    ...RegionParts
  }
  alsoRegions {
    id
  }
  assignment {
    ...AssignmentParts
  }
  viewerCan {
    edit
    answerAsPeer
  }
}
fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}
fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}`) as unknown as TypedDocumentString<AnswerableRequestsQuery, AnswerableRequestsQueryVariables>;
export const RequestCountsDocument = new TypedDocumentString(`
    query RequestCounts {
  ours: requests(filter: {mine: true}, first: 1) {
    totalCount
  }
  joined: requests(filter: {joined: true}, first: 1) {
    totalCount
  }
  all: searchRequests(first: 1) {
    totalCount
    facets {
      ...FacetParts
    }
  }
}
    fragment FacetParts on Facet {
  key
  values {
    value
    name
    count
  }
}`) as unknown as TypedDocumentString<RequestCountsQuery, RequestCountsQueryVariables>;
export const RequestMatchesDocument = new TypedDocumentString(`
    query RequestMatches($id: ID!, $first: Int!, $after: String, $dismissed: Boolean!) {
  request(id: $id) {
    id
    matches(first: $first, after: $after, dismissed: $dismissed) {
      edges {
        node {
          ...RequestMatch
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment RequestMatch on Match {
  ...MatchParts
  dismissReason
  useful
  item {
    id
    title
    summary
    type
    evidenceLevel
    region {
      ...RegionParts
    }
  }
}
fragment MatchParts on Match {
  id
  version
  status
  score
  confidence
  factors {
    key
    contribution
    words {
      question
      item
      via
    }
    mine
    theirs
  }
  differences {
    key
    mine
    theirs
  }
}
fragment RegionParts on Region {
  id
  key
  name
  fictitious
}`) as unknown as TypedDocumentString<RequestMatchesQuery, RequestMatchesQueryVariables>;
export const ShortlistMatchDocument = new TypedDocumentString(`
    mutation ShortlistMatch($id: ID!, $version: Int!) {
  shortlistMatch(id: $id, version: $version) {
    id
    version
    status
  }
}
    `) as unknown as TypedDocumentString<ShortlistMatchMutation, ShortlistMatchMutationVariables>;
export const DismissMatchDocument = new TypedDocumentString(`
    mutation DismissMatch($id: ID!, $version: Int!, $reason: DismissReason!) {
  dismissMatch(id: $id, version: $version, reason: $reason) {
    id
    version
    status
  }
}
    `) as unknown as TypedDocumentString<DismissMatchMutation, DismissMatchMutationVariables>;
export const RestoreMatchDocument = new TypedDocumentString(`
    mutation RestoreMatch($id: ID!, $version: Int!) {
  restoreMatch(id: $id, version: $version) {
    id
    version
    status
  }
}
    `) as unknown as TypedDocumentString<RestoreMatchMutation, RestoreMatchMutationVariables>;
export const ContactMatchDocument = new TypedDocumentString(`
    mutation ContactMatch($id: ID!, $version: Int!) {
  contactMatch(id: $id, version: $version) {
    id
    version
    status
  }
}
    `) as unknown as TypedDocumentString<ContactMatchMutation, ContactMatchMutationVariables>;
export const JudgeMatchDocument = new TypedDocumentString(`
    mutation JudgeMatch($id: ID!, $useful: Boolean!) {
  judgeMatch(id: $id, useful: $useful) {
    id
    version
    useful
  }
}
    `) as unknown as TypedDocumentString<JudgeMatchMutation, JudgeMatchMutationVariables>;
export const DemoAccountsDocument = new TypedDocumentString(`
    query DemoAccounts {
  demoAccounts {
    email
    password
    name
    description
    role
  }
}
    `) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!) {
  suggest(text: $text) {
    items {
      title {
        ...TextParts
      }
      item {
        id
        evidenceLevel
        region {
          name
        }
      }
    }
    requests {
      title {
        ...TextParts
      }
      request {
        id
        status
      }
    }
    regions {
      id
      key
      name
      fictitious
    }
    groups {
      id
      key
      name
    }
    people {
      id
      name
      function
      affiliation
    }
  }
}
    fragment TextParts on TextPart {
  text
  hit
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const UnreadNotificationsDocument = new TypedDocumentString(`
    subscription UnreadNotifications {
  unreadNotifications
}
    `) as unknown as TypedDocumentString<
  UnreadNotificationsSubscription,
  UnreadNotificationsSubscriptionVariables
>;
export const SetPreferencesDocument = new TypedDocumentString(`
    mutation SetPreferences($input: PreferencesInput!) {
  setPreferences(input: $input) {
    id
    language
    colourScheme
  }
}
    `) as unknown as TypedDocumentString<SetPreferencesMutation, SetPreferencesMutationVariables>;
export const RegionMapDocument = new TypedDocumentString(`
    query RegionMap($filter: RegionFilter) {
  regionMap(filter: $filter) {
    id
    key
    code
    name
    fictitious
    tile {
      column
      row
    }
    asked
    offered
  }
}
    `) as unknown as TypedDocumentString<RegionMapQuery, RegionMapQueryVariables>;
export const ExpertGroupsDocument = new TypedDocumentString(`
    query ExpertGroups {
  expertGroups {
    id
    key
    name
  }
}
    `) as unknown as TypedDocumentString<ExpertGroupsQuery, ExpertGroupsQueryVariables>;
export const RouteRequestDocument = new TypedDocumentString(`
    mutation RouteRequest($id: ID!, $version: Int!, $groupId: ID!, $dueOn: DateTime) {
  routeRequest(id: $id, version: $version, groupId: $groupId, dueOn: $dueOn) {
    id
    version
    status
    assignment {
      ...AssignmentParts
    }
  }
}
    fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}`) as unknown as TypedDocumentString<RouteRequestMutation, RouteRequestMutationVariables>;
export const ClaimAssignmentDocument = new TypedDocumentString(`
    mutation ClaimAssignment($id: ID!, $version: Int!) {
  claimAssignment(id: $id, version: $version) {
    ...AssignmentParts
  }
}
    fragment AssignmentParts on RequestAssignment {
  id
  version
  status
  group {
    id
    key
    name
  }
  expert {
    id
    name
  }
  dueOn
  overdue
}`) as unknown as TypedDocumentString<ClaimAssignmentMutation, ClaimAssignmentMutationVariables>;
export const SearchStateDocument = new TypedDocumentString(`
    query SearchState {
  searchState {
    degraded
  }
}
    `) as unknown as TypedDocumentString<SearchStateQuery, SearchStateQueryVariables>;
export const NoteSearchDocument = new TypedDocumentString(`
    mutation NoteSearch($query: String!, $collection: SearchCollection!) {
  noteSearch(query: $query, collection: $collection)
}
    `) as unknown as TypedDocumentString<NoteSearchMutation, NoteSearchMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  id
  name
  email
  language
  colourScheme
  unreadNotifications
  memberships {
    role
    region {
      id
      name
    }
    group {
      id
      key
      name
    }
  }
  region {
    id
    key
    name
    fictitious
    inhabitants
  }
  can {
    draftRequest
    postRequest
    draftItem
    answerAsExpert
    routeRequest
    curate
    tuneMatching
    administer
    importDocument
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
