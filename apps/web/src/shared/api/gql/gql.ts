/* eslint-disable */
import * as types from './graphql';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query Routing($filter: RequestFilter!, $after: String) {\n    requests(filter: $filter, order: oldest, first: 10, after: $after) {\n      edges {\n        node {\n          id\n          version\n          title\n          postedAt\n          createdAt\n          region {\n            ...RegionParts\n          }\n          assignment {\n            ...AssignmentParts\n          }\n          groupSuggestions {\n            ...GroupSuggestionParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n': typeof types.RoutingDocument;
  '\n  query EngineReport {\n    engineReport {\n      engine\n      lack\n      since\n      analyser\n      profile\n      version\n      collections {\n        collection\n        records\n        indexed\n        waiting\n        setAside\n      }\n      oldestWaits\n      setAside {\n        collection\n        id\n        since\n        error\n      }\n      rebuild {\n        id\n        reason\n        askedAt\n        startedAt\n        done\n        total\n        finishedAt\n        error\n      }\n    }\n  }\n': typeof types.EngineReportDocument;
  '\n  mutation RebuildSearch {\n    rebuildSearch {\n      id\n    }\n  }\n': typeof types.RebuildSearchDocument;
  '\n  mutation RetrySearch {\n    retrySearch\n  }\n': typeof types.RetrySearchDocument;
  '\n  query MatchQuality($profile: String) {\n    matchQuality(profile: $profile) {\n      total {\n        questions\n        good\n        strong\n        judged\n        precision\n      }\n      profiles {\n        profile\n        questions\n        good\n        strong\n        judged\n        precision\n        reciprocalRank\n      }\n      themes {\n        key\n        name\n        questions\n        good\n        judged\n        precision\n      }\n      ranks {\n        rank\n        shown\n        kept\n        refused\n      }\n      calibration {\n        confidence\n        stated\n        judged\n        precision\n      }\n      poorest {\n        request {\n          id\n          title\n        }\n        confidence\n        found\n        dismissed\n      }\n      search {\n        searches\n        empty\n        emptySearches {\n          query\n          collection\n          times\n        }\n      }\n    }\n  }\n': typeof types.MatchQualityDocument;
  '\n  fragment ScoreParts on ProfileScore {\n    ndcg10\n    reciprocalRank\n    recall10\n    refusedOnTop\n  }\n': typeof types.ScorePartsFragmentDoc;
  '\n  fragment ProfileParts on RankingProfile {\n    id\n    version\n    name\n    status\n    note\n    released\n    createdAt\n    currentSince\n    numbers {\n      key\n      value\n      min\n      max\n    }\n    comparison {\n      id\n      status\n      done\n      questions\n      base {\n        id\n        name\n      }\n      result {\n        base {\n          ...ScoreParts\n        }\n        other {\n          ...ScoreParts\n        }\n        better\n        worse\n      }\n    }\n  }\n': typeof types.ProfilePartsFragmentDoc;
  '\n  query Profiles {\n    profiles {\n      ...ProfileParts\n    }\n  }\n': typeof types.ProfilesDocument;
  '\n  mutation DraftProfile($input: ProfileDraftInput!) {\n    draftProfile(input: $input) {\n      ...ProfileParts\n    }\n  }\n': typeof types.DraftProfileDocument;
  '\n  mutation MakeProfileCurrent($id: ID!, $version: Int!, $insteadOf: ID!) {\n    makeProfileCurrent(id: $id, version: $version, insteadOf: $insteadOf) {\n      ...ProfileParts\n    }\n  }\n': typeof types.MakeProfileCurrentDocument;
  '\n  mutation DiscardProfile($id: ID!, $version: Int!) {\n    discardProfile(id: $id, version: $version)\n  }\n': typeof types.DiscardProfileDocument;
  '\n  mutation CompareProfiles($baseId: ID!, $otherId: ID!) {\n    compareProfiles(baseId: $baseId, otherId: $otherId) {\n      id\n      status\n    }\n  }\n': typeof types.CompareProfilesDocument;
  '\n  query RadarStrips($themes: [String!], $order: RadarOrder!) {\n    radar(themes: $themes, order: $order, first: 1) {\n      total {\n        asked\n        offered\n      }\n      regions {\n        key\n        name\n        fictitious\n      }\n      themes {\n        key\n        name\n        asked\n        offered\n        gap\n        asks\n        offers\n      }\n    }\n  }\n': typeof types.RadarStripsDocument;
  '\n  query RadarPage($regions: [String!], $themes: [String!], $order: RadarOrder!, $first: Int!, $offset: Int!) {\n    radar(regions: $regions, themes: $themes, order: $order, first: $first, offset: $offset) {\n      columnCount\n      total {\n        ...RadarCountParts\n      }\n      elsewhere {\n        ...RadarCountParts\n      }\n      columns {\n        key\n        name\n        fictitious\n        asked\n        offered\n        gap\n      }\n      themes {\n        key\n        name\n        asked\n        offered\n        gap\n        elsewhere {\n          ...RadarCountParts\n        }\n        cells {\n          ...RadarCountParts\n        }\n      }\n    }\n  }\n  fragment RadarCountParts on RadarCount {\n    asked\n    offered\n    gap\n  }\n': typeof types.RadarPageDocument;
  '\n  fragment ConceptParts on Concept {\n    id\n    version\n    preferred\n    abbreviations\n    professional\n    lay\n    misspelt\n    retiredAt\n    changedAt\n    theme {\n      id\n      key\n      name\n    }\n    changedBy {\n      id\n      name\n    }\n  }\n': typeof types.ConceptPartsFragmentDoc;
  '\n  query Concepts($filter: ConceptFilter!, $after: String) {\n    concepts(filter: $filter, first: 25, after: $after) {\n      edges {\n        node {\n          ...ConceptParts\n          itemCount\n          questionCount\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n': typeof types.ConceptsDocument;
  '\n  query Concept($id: ID!) {\n    concept(id: $id) {\n      ...ConceptParts\n    }\n  }\n': typeof types.ConceptDocument;
  '\n  query ConceptsIn($text: String!) {\n    conceptsIn(text: $text) {\n      words\n      concept {\n        id\n        preferred\n        theme {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.ConceptsInDocument;
  '\n  query ConceptThemes {\n    themes {\n      id\n      key\n      name\n    }\n  }\n': typeof types.ConceptThemesDocument;
  '\n  mutation SaveConcept($input: ConceptInput!) {\n    saveConcept(input: $input) {\n      ...ConceptParts\n    }\n  }\n': typeof types.SaveConceptDocument;
  '\n  mutation RetireConcept($id: ID!, $version: Int!) {\n    retireConcept(id: $id, version: $version) {\n      ...ConceptParts\n    }\n  }\n': typeof types.RetireConceptDocument;
  '\n  mutation RestoreConcept($id: ID!, $version: Int!) {\n    restoreConcept(id: $id, version: $version) {\n      ...ConceptParts\n    }\n  }\n': typeof types.RestoreConceptDocument;
  '\n  query Group($key: String!) {\n    expertGroup(key: $key) {\n      id\n      key\n      name\n      aim\n      provisional\n      themes {\n        id\n        key\n        name\n      }\n      members {\n        id\n        name\n        function\n        expertise\n        fictitious\n      }\n      medianAnswerDays\n      answerDays\n      answeredCount\n      viewerIsMember\n    }\n  }\n': typeof types.GroupDocument;
  '\n  query Groups {\n    expertGroups {\n      id\n      key\n      name\n      aim\n      provisional\n      themes {\n        id\n        key\n        name\n      }\n      medianAnswerDays\n      answeredCount\n      viewerIsMember\n    }\n  }\n': typeof types.GroupsDocument;
  '\n  query Answered($key: String!, $after: String) {\n    expertGroup(key: $key) {\n      id\n      answered(first: 5, after: $after) {\n        edges {\n          node {\n            id\n            accepted\n            createdAt\n            author {\n              id\n              name\n            }\n            request {\n              id\n              title\n              status\n              region {\n                ...RegionParts\n              }\n            }\n            item {\n              id\n              title\n              type\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n': typeof types.AnsweredDocument;
  '\n  query GroupQueue($key: String!, $after: String) {\n    expertGroup(key: $key) {\n      id\n      queue(first: 20, after: $after) {\n        edges {\n          node {\n            ...AssignmentParts\n            request {\n              id\n              title\n              region {\n                ...RegionParts\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n': typeof types.GroupQueueDocument;
  '\n  query Stories {\n    stories(first: 3) {\n      id\n      questionTitle\n      askedAt\n      changed\n      status\n      result\n      outcome\n      askedBy {\n        ...RegionParts\n      }\n      item {\n        id\n        title\n        region {\n          ...RegionParts\n        }\n      }\n    }\n  }\n': typeof types.StoriesDocument;
  '\n  query RegionToday($regionId: ID!) {\n    newMatches(first: 3) {\n      ...MatchParts\n      request {\n        id\n        title\n      }\n      item {\n        id\n        title\n        summary\n        region {\n          ...RegionParts\n        }\n      }\n    }\n    own: requests(\n      filter: { regionId: $regionId, status: [draft, open, routed, in_progress, answered] }\n      first: 5\n    ) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          status\n          noGoodMatch\n          assignment {\n            id\n            dueOn\n            overdue\n            group {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    reviews: items(filter: { regionId: $regionId, reviewDue: true }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          reviewOn\n          stale\n        }\n      }\n    }\n  }\n': typeof types.RegionTodayDocument;
  '\n  query Answerable {\n    answerable(first: 6) {\n      totalCount\n      edges {\n        node {\n          ...MatchParts\n          request {\n            id\n            title\n            postedAt\n            region {\n              ...RegionParts\n            }\n          }\n          item {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n': typeof types.AnswerableDocument;
  '\n  query ExpertToday {\n    queue(first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          status\n          dueOn\n          overdue\n          expert {\n            id\n            name\n          }\n          group {\n            id\n            key\n            name\n          }\n          request {\n            id\n            title\n            region {\n              ...RegionParts\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.ExpertTodayDocument;
  '\n  query CoordinatorToday {\n    unrouted: requests(filter: { unrouted: true }, order: oldest, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          postedAt\n          region {\n            ...RegionParts\n          }\n        }\n      }\n    }\n    overdue: requests(filter: { overdue: true }, order: oldest, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          assignment {\n            id\n            dueOn\n            group {\n              id\n              name\n            }\n          }\n          region {\n            ...RegionParts\n          }\n        }\n      }\n    }\n    inReview: items(filter: { status: [in_review] }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          updatedAt\n          region {\n            ...RegionParts\n          }\n        }\n      }\n    }\n  }\n': typeof types.CoordinatorTodayDocument;
  '\n  subscription ViewerChanged {\n    viewerChanged\n  }\n': typeof types.ViewerChangedDocument;
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n': typeof types.SignInDocument;
  '\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      function\n      affiliation\n      expertise\n      disciplines\n      fictitious\n      memberships {\n        role\n        region {\n          ...RegionParts\n        }\n        group {\n          key\n          name\n        }\n      }\n      answers(first: 10) {\n        edges {\n          node {\n            id\n            accepted\n            createdAt\n            request {\n              id\n              title\n              region {\n                ...RegionParts\n              }\n            }\n          }\n        }\n        totalCount\n      }\n      items(first: 10) {\n        edges {\n          node {\n            id\n            type\n            title\n            evidenceLevel\n          }\n        }\n        totalCount\n      }\n    }\n  }\n': typeof types.PersonDocument;
  '\n  query Item($id: ID!) {\n    item(id: $id) {\n      id\n      version\n      type\n      status\n      visibility\n      language\n      neighbourhood\n      title\n      summary\n      context\n      approach\n      activeIngredients\n      outcomesShort\n      outcomesLong\n      whatDidNotWork\n      conditions\n      costs\n      remainder\n      scope\n      disciplines\n      buildingBlocks\n      evidenceLevel\n      reviewOn\n      stale\n      createdAt\n      publishedAt\n      revisionInReview\n      returnReason\n      region {\n        ...RegionParts\n      }\n      themes {\n        id\n        name\n      }\n      attachments {\n        id\n        name\n        mediaType\n        size\n        url\n      }\n      contact {\n        id\n        name\n        function\n      }\n      sourceAnswer {\n        id\n        author {\n          name\n        }\n        request {\n          id\n          title\n        }\n      }\n      similar(first: 3) {\n        item {\n          id\n          title\n          evidenceLevel\n          region {\n            ...RegionParts\n          }\n        }\n        words {\n          question\n          item\n          via\n        }\n        themes {\n          name\n        }\n      }\n      adoptions {\n        id\n        status\n        result\n        changed\n        outcome\n        region {\n          ...RegionParts\n        }\n        parent {\n          id\n        }\n      }\n      fit {\n        ...MatchParts\n        request {\n          id\n          title\n        }\n      }\n      viewerCan {\n        edit\n        submit\n        return\n        publish\n        revise\n        archive\n        restore\n      }\n    }\n  }\n': typeof types.ItemDocument;
  '\n  query Items($filter: ItemFilter, $after: String) {\n    items(filter: $filter, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          type\n          status\n          title\n          summary\n          evidenceLevel\n          reviewOn\n          stale\n          publishedAt\n          revisionInReview\n          region {\n            ...RegionParts\n          }\n          viewerCan {\n            publish\n            revise\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n': typeof types.ItemsDocument;
  '\n  query ItemThemes {\n    themes {\n      id\n      name\n    }\n  }\n': typeof types.ItemThemesDocument;
  '\n  mutation SaveItem($input: ItemInput!) {\n    saveItem(input: $input) {\n      id\n      version\n      status\n    }\n  }\n': typeof types.SaveItemDocument;
  '\n  mutation SubmitItem($id: ID!, $version: Int!) {\n    submitItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n': typeof types.SubmitItemDocument;
  '\n  mutation ReturnItem($id: ID!, $version: Int!, $reason: String!) {\n    returnItem(id: $id, version: $version, reason: $reason) {\n      id\n      version\n    }\n  }\n': typeof types.ReturnItemDocument;
  '\n  mutation PublishItem($id: ID!, $version: Int!) {\n    publishItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n': typeof types.PublishItemDocument;
  '\n  mutation ReviseItem($id: ID!, $version: Int!) {\n    reviseItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n': typeof types.ReviseItemDocument;
  '\n  mutation ArchiveItem($id: ID!, $version: Int!) {\n    archiveItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n': typeof types.ArchiveItemDocument;
  '\n  mutation RestoreItem($id: ID!, $version: Int!) {\n    restoreItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n': typeof types.RestoreItemDocument;
  '\n  query SearchItems(\n    $query: String\n    $literal: Boolean\n    $filter: ItemSearchFilter\n    $order: SearchOrder\n    $first: Int\n    $after: String\n  ) {\n    searchItems(\n      query: $query\n      literal: $literal\n      filter: $filter\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          title {\n            ...TextParts\n          }\n          excerpt {\n            ...TextParts\n          }\n          item {\n            id\n            type\n            evidenceLevel\n            reviewOn\n            stale\n            publishedAt\n            region {\n              ...RegionParts\n            }\n            adoptions {\n              id\n              status\n              result\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      also\n      standby\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n': typeof types.SearchItemsDocument;
  '\n  query Notifications($after: String) {\n    notifications(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          readAt\n          request {\n            id\n            title\n            status\n            region {\n              ...RegionParts\n            }\n            viewerCan {\n              answerAsPeer\n            }\n          }\n          item {\n            id\n            title\n            region {\n              ...RegionParts\n            }\n          }\n          group {\n            id\n            name\n          }\n          match {\n            ...MatchParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n': typeof types.NotificationsDocument;
  '\n  mutation ReadNotifications($ids: [ID!]) {\n    readNotifications(ids: $ids)\n  }\n': typeof types.ReadNotificationsDocument;
  '\n  query Regions($filter: RegionFilter, $order: RegionOrder, $after: String) {\n    regions(filter: $filter, order: $order, first: 20, after: $after) {\n      edges {\n        node {\n          ...RegionParts\n          inhabitants\n          phase\n          asked\n          offered\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n': typeof types.RegionsDocument;
  '\n  query ThemeOptions {\n    themes {\n      key\n      name\n    }\n  }\n': typeof types.ThemeOptionsDocument;
  '\n  fragment RegionContext on Region {\n    ...RegionParts\n    inhabitants\n    municipalities\n    urbanity\n    legalForm\n    organisationModel\n    phase\n    disciplines\n    asked\n    offered\n    parties {\n      id\n      name\n      kind\n      role\n      mandate\n    }\n    plan {\n      id\n      number\n      title\n      status\n      approach\n      goals {\n        id\n        visionGoal\n        title\n        progress\n        indicator {\n          done\n          total\n          unit\n        }\n        onCourse\n        remark\n        theme {\n          key\n          name\n        }\n      }\n      bottlenecks {\n        id\n        title\n        description\n      }\n    }\n  }\n': typeof types.RegionContextFragmentDoc;
  '\n  fragment AdoptionRow on Adoption {\n    id\n    status\n    result\n    changed\n    outcome\n    startedAt\n    region {\n      ...RegionParts\n    }\n    item {\n      id\n      title\n      region {\n        ...RegionParts\n      }\n    }\n    request {\n      id\n      title\n    }\n  }\n': typeof types.AdoptionRowFragmentDoc;
  '\n  query RegionPage($key: String!, $status: [RequestStatus!]!, $signedIn: Boolean!) {\n    region(key: $key) {\n      ...RegionContext\n      poster {\n        strengths\n        challenges\n        plan\n        learning\n      }\n      grants {\n        id\n        kind\n        year\n      }\n      missingParties {\n        kind\n        missing\n      }\n      neighbourhoods {\n        id\n        name\n        inhabitants\n        partnership\n      }\n      people {\n        id\n        name\n        function\n        affiliation\n      }\n      adoptions {\n        ...AdoptionRow\n      }\n      given {\n        ...AdoptionRow\n      }\n    }\n    searchItems(filter: { region: [$key] }, order: newest, first: 3) {\n      edges {\n        node {\n          item {\n            id\n            title\n            evidenceLevel\n            stale\n            adoptions {\n              id\n              result\n            }\n          }\n        }\n      }\n    }\n    searchRequests(filter: { region: [$key], status: $status }, order: newest, first: 3)\n      @include(if: $signedIn) {\n      edges {\n        node {\n          request {\n            id\n            title\n            status\n            assignment {\n              id\n              group {\n                key\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.RegionPageDocument;
  '\n  query Compare($a: String!, $b: String!) {\n    a: region(key: $a) {\n      ...RegionContext\n    }\n    b: region(key: $b) {\n      ...RegionContext\n    }\n  }\n': typeof types.CompareDocument;
  '\n  query Learn($a: String!, $b: String!) {\n    forA: matchesBetween(asking: $a, holding: $b) {\n      ...MatchParts\n      ...LearnParts\n    }\n    forB: matchesBetween(asking: $b, holding: $a) {\n      ...MatchParts\n      ...LearnParts\n    }\n  }\n  fragment LearnParts on Match {\n    request {\n      id\n      title\n      region {\n        ...RegionParts\n      }\n    }\n    item {\n      id\n      title\n      region {\n        ...RegionParts\n      }\n    }\n  }\n': typeof types.LearnDocument;
  '\n  mutation AnswerRequest($input: AnswerInput!) {\n    answerRequest(input: $input) {\n      id\n    }\n  }\n': typeof types.AnswerRequestDocument;
  '\n  mutation EditAnswer($id: ID!, $version: Int!, $body: String!, $citedItemIds: [ID!]) {\n    editAnswer(id: $id, version: $version, body: $body, citedItemIds: $citedItemIds) {\n      id\n      version\n    }\n  }\n': typeof types.EditAnswerDocument;
  '\n  mutation AcceptAnswer($id: ID!, $version: Int!) {\n    acceptAnswer(id: $id, version: $version) {\n      id\n      version\n      accepted\n    }\n  }\n': typeof types.AcceptAnswerDocument;
  '\n  mutation AskOn($answerId: ID!, $key: ID!, $body: String!) {\n    askOn(answerId: $answerId, key: $key, body: $body) {\n      id\n    }\n  }\n': typeof types.AskOnDocument;
  '\n  mutation TurnAnswerIntoItem($answerId: ID!) {\n    turnAnswerIntoItem(answerId: $answerId) {\n      id\n    }\n  }\n': typeof types.TurnAnswerIntoItemDocument;
  '\n  mutation DeclineAssignment($id: ID!, $version: Int!, $reason: String!) {\n    declineAssignment(id: $id, version: $version, reason: $reason) {\n      id\n      status\n    }\n  }\n': typeof types.DeclineAssignmentDocument;
  '\n  mutation TransferAssignment($id: ID!, $version: Int!, $groupId: ID!, $reason: String!) {\n    transferAssignment(id: $id, version: $version, groupId: $groupId, reason: $reason) {\n      id\n      status\n    }\n  }\n': typeof types.TransferAssignmentDocument;
  '\n  query CitableItems($query: String!) {\n    items(filter: { query: $query }, first: 6) {\n      edges {\n        node {\n          ...CitedItem\n        }\n      }\n    }\n  }\n': typeof types.CitableItemsDocument;
  '\n  query Request($id: ID!) {\n    request(id: $id) {\n      ...RequestText\n      status\n      disciplines\n      region {\n        ...RegionParts\n        inhabitants\n        organisationModel\n        legalForm\n        phase\n      }\n      asker {\n        id\n        name\n      }\n      inhabitantsBand {\n        from\n        to\n      }\n      createdAt\n      postedAt\n      closeReason\n      duplicateOf {\n        id\n        title\n      }\n      alsoRegions {\n        ...RegionParts\n      }\n      joinedByViewer\n      assignment {\n        ...AssignmentParts\n        proposedAt\n      }\n      groupSuggestions {\n        ...GroupSuggestionParts\n      }\n      helpers {\n        person {\n          id\n          name\n          function\n        }\n        member\n        answered {\n          id\n          title\n        }\n        items {\n          id\n          title\n        }\n      }\n      likelyDuplicates {\n        ...LikeRequest\n      }\n      matchedAt\n      noGoodMatch\n      dismissed: matches(first: 1, dismissed: true) {\n        totalCount\n      }\n      answers {\n        ...AnswerParts\n      }\n      timeline {\n        at\n        kind\n        group {\n          name\n        }\n        person {\n          name\n        }\n      }\n      viewerCan {\n        edit\n        post\n        withdraw\n        close\n        reopen\n        markDuplicate\n        suggestGroup\n        route\n        claim\n        decline\n        transfer\n        answerAsExpert\n        answerAsPeer\n        join\n        leave\n        judgeMatch\n        revealAsker\n      }\n    }\n  }\n': typeof types.RequestDocument;
  '\n  fragment RequestText on KnowledgeRequest {\n    id\n    version\n    title\n    bottleneck\n    tried\n    helpWanted\n    helpKinds\n    urgency\n    themes {\n      id\n      key\n      name\n    }\n    scope\n    anonymous\n  }\n': typeof types.RequestTextFragmentDoc;
  '\n  fragment LikeRequest on SimilarRequest {\n    request {\n      id\n      title\n      status\n      postedAt\n      region {\n        ...RegionParts\n      }\n    }\n    words {\n      question\n      item\n      via\n    }\n    themes {\n      name\n    }\n  }\n': typeof types.LikeRequestFragmentDoc;
  '\n  fragment AnswerParts on Answer {\n    id\n    version\n    kind\n    body\n    accepted\n    createdAt\n    editedAt\n    author {\n      id\n      name\n      function\n    }\n    region {\n      ...RegionParts\n    }\n    group {\n      id\n      key\n      name\n    }\n    cites {\n      ...CitedItem\n    }\n    replies {\n      id\n      body\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    item {\n      id\n      title\n    }\n    viewerCan {\n      edit\n      accept\n      askOn\n      turnIntoItem\n    }\n  }\n': typeof types.AnswerPartsFragmentDoc;
  '\n  fragment CitedItem on KnowledgeItem {\n    id\n    title\n    summary\n    evidenceLevel\n    region {\n      ...RegionParts\n    }\n  }\n': typeof types.CitedItemFragmentDoc;
  '\n  subscription RequestChanged($id: ID!) {\n    requestChanged(id: $id) {\n      id\n      version\n      matchedAt\n      answers {\n        id\n      }\n    }\n  }\n': typeof types.RequestChangedDocument;
  '\n  query Similar($input: SimilarInput!) {\n    similar(input: $input) {\n      items {\n        item {\n          id\n          title\n          evidenceLevel\n          region {\n            ...RegionParts\n          }\n        }\n        confidence\n        words {\n          question\n          item\n          via\n        }\n        score\n      }\n      requests {\n        request {\n          id\n          title\n          status\n          postedAt\n          joinedByViewer\n          region {\n            ...RegionParts\n          }\n          viewerCan {\n            join\n          }\n        }\n        confidence\n        words {\n          question\n          item\n          via\n        }\n        score\n        themes {\n          name\n        }\n      }\n      themes {\n        theme {\n          id\n          name\n        }\n        because\n      }\n      scope {\n        scope\n        because\n      }\n      groups {\n        ...GroupSuggestionParts\n      }\n    }\n  }\n': typeof types.SimilarDocument;
  '\n  query Themes {\n    themes {\n      id\n      name\n    }\n  }\n': typeof types.ThemesDocument;
  '\n  mutation SaveRequestDraft($input: RequestInput!) {\n    saveRequestDraft(input: $input) {\n      id\n      version\n    }\n  }\n': typeof types.SaveRequestDraftDocument;
  '\n  mutation PostRequest($input: RequestInput!) {\n    postRequest(input: $input) {\n      id\n      version\n      status\n    }\n  }\n': typeof types.PostRequestDocument;
  '\n  mutation EditRequest($input: RequestInput!) {\n    editRequest(input: $input) {\n      id\n      version\n    }\n  }\n': typeof types.EditRequestDocument;
  '\n  mutation JoinRequest($id: ID!) {\n    joinRequest(id: $id) {\n      id\n      joinedByViewer\n    }\n  }\n': typeof types.JoinRequestDocument;
  '\n  mutation LeaveRequest($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      joinedByViewer\n    }\n  }\n': typeof types.LeaveRequestDocument;
  '\n  mutation SuggestGroup($id: ID!, $groupId: ID!) {\n    suggestGroup(id: $id, groupId: $groupId) {\n      id\n    }\n  }\n': typeof types.SuggestGroupDocument;
  '\n  mutation WithdrawRequest($id: ID!, $version: Int!) {\n    withdrawRequest(id: $id, version: $version) {\n      id\n      status\n    }\n  }\n': typeof types.WithdrawRequestDocument;
  '\n  mutation CloseRequest($id: ID!, $version: Int!, $reason: String!) {\n    closeRequest(id: $id, version: $version, reason: $reason) {\n      id\n      status\n    }\n  }\n': typeof types.CloseRequestDocument;
  '\n  mutation ReopenRequest($id: ID!, $version: Int!) {\n    reopenRequest(id: $id, version: $version) {\n      id\n      status\n    }\n  }\n': typeof types.ReopenRequestDocument;
  '\n  mutation MarkDuplicate($id: ID!, $version: Int!, $ofId: ID!) {\n    markDuplicate(id: $id, version: $version, ofId: $ofId) {\n      id\n      status\n    }\n  }\n': typeof types.MarkDuplicateDocument;
  '\n  mutation RevealAsker($id: ID!, $reason: String!) {\n    revealAsker(id: $id, reason: $reason) {\n      id\n      name\n      affiliation\n    }\n  }\n': typeof types.RevealAskerDocument;
  '\n  fragment ListedRequestParts on KnowledgeRequest {\n    id\n    title\n    status\n    postedAt\n    createdAt\n    region {\n      ...RegionParts\n    }\n    alsoRegions {\n      id\n    }\n    assignment {\n      ...AssignmentParts\n    }\n    viewerCan {\n      edit\n      answerAsPeer\n    }\n  }\n': typeof types.ListedRequestPartsFragmentDoc;
  '\n  query SearchRequests(\n    $query: String\n    $literal: Boolean\n    $filter: RequestSearchFilter\n    $order: SearchOrder\n    $first: Int\n    $after: String\n  ) {\n    searchRequests(\n      query: $query\n      literal: $literal\n      filter: $filter\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          title {\n            ...TextParts\n          }\n          excerpt {\n            ...TextParts\n          }\n          request {\n            ...ListedRequestParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      also\n      standby\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n': typeof types.SearchRequestsDocument;
  '\n  query Requests($filter: RequestFilter!, $after: String) {\n    requests(filter: $filter, order: newest, first: 20, after: $after) {\n      edges {\n        node {\n          ...ListedRequestParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n': typeof types.RequestsDocument;
  '\n  query AnswerableRequests($after: String) {\n    answerable(first: 20, after: $after) {\n      edges {\n        node {\n          ...MatchParts\n          item {\n            id\n            title\n          }\n          request {\n            ...ListedRequestParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n': typeof types.AnswerableRequestsDocument;
  '\n  query RequestCounts {\n    ours: requests(filter: { mine: true }, first: 1) {\n      totalCount\n    }\n    joined: requests(filter: { joined: true }, first: 1) {\n      totalCount\n    }\n    all: searchRequests(first: 1) {\n      totalCount\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n': typeof types.RequestCountsDocument;
  '\n  fragment RequestMatch on Match {\n    ...MatchParts\n    dismissReason\n    useful\n    item {\n      id\n      title\n      summary\n      type\n      evidenceLevel\n      region {\n        ...RegionParts\n      }\n    }\n  }\n': typeof types.RequestMatchFragmentDoc;
  '\n  query RequestMatches($id: ID!, $first: Int!, $after: String, $dismissed: Boolean!) {\n    request(id: $id) {\n      id\n      matches(first: $first, after: $after, dismissed: $dismissed) {\n        edges {\n          node {\n            ...RequestMatch\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n': typeof types.RequestMatchesDocument;
  '\n  mutation ShortlistMatch($id: ID!, $version: Int!) {\n    shortlistMatch(id: $id, version: $version) {\n      id\n      version\n      status\n    }\n  }\n': typeof types.ShortlistMatchDocument;
  '\n  mutation DismissMatch($id: ID!, $version: Int!, $reason: DismissReason!) {\n    dismissMatch(id: $id, version: $version, reason: $reason) {\n      id\n      version\n      status\n    }\n  }\n': typeof types.DismissMatchDocument;
  '\n  mutation RestoreMatch($id: ID!, $version: Int!) {\n    restoreMatch(id: $id, version: $version) {\n      id\n      version\n      status\n    }\n  }\n': typeof types.RestoreMatchDocument;
  '\n  mutation ContactMatch($id: ID!, $version: Int!) {\n    contactMatch(id: $id, version: $version) {\n      id\n      version\n      status\n    }\n  }\n': typeof types.ContactMatchDocument;
  '\n  mutation JudgeMatch($id: ID!, $useful: Boolean!) {\n    judgeMatch(id: $id, useful: $useful) {\n      id\n      version\n      useful\n    }\n  }\n': typeof types.JudgeMatchDocument;
  '\n  fragment MatchParts on Match {\n    id\n    version\n    status\n    score\n    confidence\n    factors {\n      key\n      contribution\n      words {\n        question\n        item\n        via\n      }\n      mine\n      theirs\n    }\n    differences {\n      key\n      mine\n      theirs\n    }\n  }\n': typeof types.MatchPartsFragmentDoc;
  '\n  fragment RegionParts on Region {\n    id\n    key\n    name\n    fictitious\n  }\n': typeof types.RegionPartsFragmentDoc;
  '\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      name\n      description\n      role\n    }\n  }\n': typeof types.DemoAccountsDocument;
  '\n  query Suggest($text: String!) {\n    suggest(text: $text) {\n      items {\n        title {\n          ...TextParts\n        }\n        item {\n          id\n          evidenceLevel\n          region {\n            name\n          }\n        }\n      }\n      requests {\n        title {\n          ...TextParts\n        }\n        request {\n          id\n          status\n        }\n      }\n      regions {\n        id\n        key\n        name\n        fictitious\n      }\n      groups {\n        id\n        key\n        name\n      }\n      people {\n        id\n        name\n        function\n        affiliation\n      }\n    }\n  }\n': typeof types.SuggestDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n': typeof types.SignOutEverywhereDocument;
  '\n  subscription UnreadNotifications {\n    unreadNotifications\n  }\n': typeof types.UnreadNotificationsDocument;
  '\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      id\n      language\n      colourScheme\n    }\n  }\n': typeof types.SetPreferencesDocument;
  '\n  query RegionMap($filter: RegionFilter) {\n    regionMap(filter: $filter) {\n      id\n      key\n      code\n      name\n      fictitious\n      tile {\n        column\n        row\n      }\n      asked\n      offered\n    }\n  }\n': typeof types.RegionMapDocument;
  '\n  fragment AssignmentParts on RequestAssignment {\n    id\n    version\n    status\n    group {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      name\n    }\n    dueOn\n    overdue\n  }\n': typeof types.AssignmentPartsFragmentDoc;
  '\n  fragment GroupSuggestionParts on GroupSuggestion {\n    group {\n      id\n      key\n      name\n      medianAnswerDays\n      answeredCount\n    }\n    because\n    suggestedByFacilitator\n  }\n': typeof types.GroupSuggestionPartsFragmentDoc;
  '\n  query ExpertGroups {\n    expertGroups {\n      id\n      key\n      name\n    }\n  }\n': typeof types.ExpertGroupsDocument;
  '\n  mutation RouteRequest($id: ID!, $version: Int!, $groupId: ID!, $dueOn: DateTime) {\n    routeRequest(id: $id, version: $version, groupId: $groupId, dueOn: $dueOn) {\n      id\n      version\n      status\n      assignment {\n        ...AssignmentParts\n      }\n    }\n  }\n': typeof types.RouteRequestDocument;
  '\n  mutation ClaimAssignment($id: ID!, $version: Int!) {\n    claimAssignment(id: $id, version: $version) {\n      ...AssignmentParts\n    }\n  }\n': typeof types.ClaimAssignmentDocument;
  '\n  fragment FacetParts on Facet {\n    key\n    values {\n      value\n      name\n      count\n    }\n  }\n': typeof types.FacetPartsFragmentDoc;
  '\n  fragment TextParts on TextPart {\n    text\n    hit\n  }\n': typeof types.TextPartsFragmentDoc;
  '\n  query SearchState {\n    searchState {\n      degraded\n    }\n  }\n': typeof types.SearchStateDocument;
  '\n  mutation NoteSearch($query: String!, $collection: SearchCollection!) {\n    noteSearch(query: $query, collection: $collection)\n  }\n': typeof types.NoteSearchDocument;
  '\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    language\n    colourScheme\n    unreadNotifications\n    memberships {\n      role\n      region {\n        id\n        name\n      }\n      group {\n        id\n        key\n        name\n      }\n    }\n    region {\n      id\n      key\n      name\n      fictitious\n      inhabitants\n    }\n    can {\n      draftRequest\n      postRequest\n      draftItem\n      answerAsExpert\n      routeRequest\n      curate\n      tuneMatching\n      administer\n      importDocument\n    }\n  }\n': typeof types.ViewerPartsFragmentDoc;
  '\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n': typeof types.ViewerDocument;
};
const documents: Documents = {
  '\n  query Routing($filter: RequestFilter!, $after: String) {\n    requests(filter: $filter, order: oldest, first: 10, after: $after) {\n      edges {\n        node {\n          id\n          version\n          title\n          postedAt\n          createdAt\n          region {\n            ...RegionParts\n          }\n          assignment {\n            ...AssignmentParts\n          }\n          groupSuggestions {\n            ...GroupSuggestionParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n':
    types.RoutingDocument,
  '\n  query EngineReport {\n    engineReport {\n      engine\n      lack\n      since\n      analyser\n      profile\n      version\n      collections {\n        collection\n        records\n        indexed\n        waiting\n        setAside\n      }\n      oldestWaits\n      setAside {\n        collection\n        id\n        since\n        error\n      }\n      rebuild {\n        id\n        reason\n        askedAt\n        startedAt\n        done\n        total\n        finishedAt\n        error\n      }\n    }\n  }\n':
    types.EngineReportDocument,
  '\n  mutation RebuildSearch {\n    rebuildSearch {\n      id\n    }\n  }\n': types.RebuildSearchDocument,
  '\n  mutation RetrySearch {\n    retrySearch\n  }\n': types.RetrySearchDocument,
  '\n  query MatchQuality($profile: String) {\n    matchQuality(profile: $profile) {\n      total {\n        questions\n        good\n        strong\n        judged\n        precision\n      }\n      profiles {\n        profile\n        questions\n        good\n        strong\n        judged\n        precision\n        reciprocalRank\n      }\n      themes {\n        key\n        name\n        questions\n        good\n        judged\n        precision\n      }\n      ranks {\n        rank\n        shown\n        kept\n        refused\n      }\n      calibration {\n        confidence\n        stated\n        judged\n        precision\n      }\n      poorest {\n        request {\n          id\n          title\n        }\n        confidence\n        found\n        dismissed\n      }\n      search {\n        searches\n        empty\n        emptySearches {\n          query\n          collection\n          times\n        }\n      }\n    }\n  }\n':
    types.MatchQualityDocument,
  '\n  fragment ScoreParts on ProfileScore {\n    ndcg10\n    reciprocalRank\n    recall10\n    refusedOnTop\n  }\n':
    types.ScorePartsFragmentDoc,
  '\n  fragment ProfileParts on RankingProfile {\n    id\n    version\n    name\n    status\n    note\n    released\n    createdAt\n    currentSince\n    numbers {\n      key\n      value\n      min\n      max\n    }\n    comparison {\n      id\n      status\n      done\n      questions\n      base {\n        id\n        name\n      }\n      result {\n        base {\n          ...ScoreParts\n        }\n        other {\n          ...ScoreParts\n        }\n        better\n        worse\n      }\n    }\n  }\n':
    types.ProfilePartsFragmentDoc,
  '\n  query Profiles {\n    profiles {\n      ...ProfileParts\n    }\n  }\n': types.ProfilesDocument,
  '\n  mutation DraftProfile($input: ProfileDraftInput!) {\n    draftProfile(input: $input) {\n      ...ProfileParts\n    }\n  }\n':
    types.DraftProfileDocument,
  '\n  mutation MakeProfileCurrent($id: ID!, $version: Int!, $insteadOf: ID!) {\n    makeProfileCurrent(id: $id, version: $version, insteadOf: $insteadOf) {\n      ...ProfileParts\n    }\n  }\n':
    types.MakeProfileCurrentDocument,
  '\n  mutation DiscardProfile($id: ID!, $version: Int!) {\n    discardProfile(id: $id, version: $version)\n  }\n':
    types.DiscardProfileDocument,
  '\n  mutation CompareProfiles($baseId: ID!, $otherId: ID!) {\n    compareProfiles(baseId: $baseId, otherId: $otherId) {\n      id\n      status\n    }\n  }\n':
    types.CompareProfilesDocument,
  '\n  query RadarStrips($themes: [String!], $order: RadarOrder!) {\n    radar(themes: $themes, order: $order, first: 1) {\n      total {\n        asked\n        offered\n      }\n      regions {\n        key\n        name\n        fictitious\n      }\n      themes {\n        key\n        name\n        asked\n        offered\n        gap\n        asks\n        offers\n      }\n    }\n  }\n':
    types.RadarStripsDocument,
  '\n  query RadarPage($regions: [String!], $themes: [String!], $order: RadarOrder!, $first: Int!, $offset: Int!) {\n    radar(regions: $regions, themes: $themes, order: $order, first: $first, offset: $offset) {\n      columnCount\n      total {\n        ...RadarCountParts\n      }\n      elsewhere {\n        ...RadarCountParts\n      }\n      columns {\n        key\n        name\n        fictitious\n        asked\n        offered\n        gap\n      }\n      themes {\n        key\n        name\n        asked\n        offered\n        gap\n        elsewhere {\n          ...RadarCountParts\n        }\n        cells {\n          ...RadarCountParts\n        }\n      }\n    }\n  }\n  fragment RadarCountParts on RadarCount {\n    asked\n    offered\n    gap\n  }\n':
    types.RadarPageDocument,
  '\n  fragment ConceptParts on Concept {\n    id\n    version\n    preferred\n    abbreviations\n    professional\n    lay\n    misspelt\n    retiredAt\n    changedAt\n    theme {\n      id\n      key\n      name\n    }\n    changedBy {\n      id\n      name\n    }\n  }\n':
    types.ConceptPartsFragmentDoc,
  '\n  query Concepts($filter: ConceptFilter!, $after: String) {\n    concepts(filter: $filter, first: 25, after: $after) {\n      edges {\n        node {\n          ...ConceptParts\n          itemCount\n          questionCount\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n':
    types.ConceptsDocument,
  '\n  query Concept($id: ID!) {\n    concept(id: $id) {\n      ...ConceptParts\n    }\n  }\n':
    types.ConceptDocument,
  '\n  query ConceptsIn($text: String!) {\n    conceptsIn(text: $text) {\n      words\n      concept {\n        id\n        preferred\n        theme {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.ConceptsInDocument,
  '\n  query ConceptThemes {\n    themes {\n      id\n      key\n      name\n    }\n  }\n':
    types.ConceptThemesDocument,
  '\n  mutation SaveConcept($input: ConceptInput!) {\n    saveConcept(input: $input) {\n      ...ConceptParts\n    }\n  }\n':
    types.SaveConceptDocument,
  '\n  mutation RetireConcept($id: ID!, $version: Int!) {\n    retireConcept(id: $id, version: $version) {\n      ...ConceptParts\n    }\n  }\n':
    types.RetireConceptDocument,
  '\n  mutation RestoreConcept($id: ID!, $version: Int!) {\n    restoreConcept(id: $id, version: $version) {\n      ...ConceptParts\n    }\n  }\n':
    types.RestoreConceptDocument,
  '\n  query Group($key: String!) {\n    expertGroup(key: $key) {\n      id\n      key\n      name\n      aim\n      provisional\n      themes {\n        id\n        key\n        name\n      }\n      members {\n        id\n        name\n        function\n        expertise\n        fictitious\n      }\n      medianAnswerDays\n      answerDays\n      answeredCount\n      viewerIsMember\n    }\n  }\n':
    types.GroupDocument,
  '\n  query Groups {\n    expertGroups {\n      id\n      key\n      name\n      aim\n      provisional\n      themes {\n        id\n        key\n        name\n      }\n      medianAnswerDays\n      answeredCount\n      viewerIsMember\n    }\n  }\n':
    types.GroupsDocument,
  '\n  query Answered($key: String!, $after: String) {\n    expertGroup(key: $key) {\n      id\n      answered(first: 5, after: $after) {\n        edges {\n          node {\n            id\n            accepted\n            createdAt\n            author {\n              id\n              name\n            }\n            request {\n              id\n              title\n              status\n              region {\n                ...RegionParts\n              }\n            }\n            item {\n              id\n              title\n              type\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n':
    types.AnsweredDocument,
  '\n  query GroupQueue($key: String!, $after: String) {\n    expertGroup(key: $key) {\n      id\n      queue(first: 20, after: $after) {\n        edges {\n          node {\n            ...AssignmentParts\n            request {\n              id\n              title\n              region {\n                ...RegionParts\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n':
    types.GroupQueueDocument,
  '\n  query Stories {\n    stories(first: 3) {\n      id\n      questionTitle\n      askedAt\n      changed\n      status\n      result\n      outcome\n      askedBy {\n        ...RegionParts\n      }\n      item {\n        id\n        title\n        region {\n          ...RegionParts\n        }\n      }\n    }\n  }\n':
    types.StoriesDocument,
  '\n  query RegionToday($regionId: ID!) {\n    newMatches(first: 3) {\n      ...MatchParts\n      request {\n        id\n        title\n      }\n      item {\n        id\n        title\n        summary\n        region {\n          ...RegionParts\n        }\n      }\n    }\n    own: requests(\n      filter: { regionId: $regionId, status: [draft, open, routed, in_progress, answered] }\n      first: 5\n    ) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          status\n          noGoodMatch\n          assignment {\n            id\n            dueOn\n            overdue\n            group {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    reviews: items(filter: { regionId: $regionId, reviewDue: true }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          reviewOn\n          stale\n        }\n      }\n    }\n  }\n':
    types.RegionTodayDocument,
  '\n  query Answerable {\n    answerable(first: 6) {\n      totalCount\n      edges {\n        node {\n          ...MatchParts\n          request {\n            id\n            title\n            postedAt\n            region {\n              ...RegionParts\n            }\n          }\n          item {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n':
    types.AnswerableDocument,
  '\n  query ExpertToday {\n    queue(first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          status\n          dueOn\n          overdue\n          expert {\n            id\n            name\n          }\n          group {\n            id\n            key\n            name\n          }\n          request {\n            id\n            title\n            region {\n              ...RegionParts\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.ExpertTodayDocument,
  '\n  query CoordinatorToday {\n    unrouted: requests(filter: { unrouted: true }, order: oldest, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          postedAt\n          region {\n            ...RegionParts\n          }\n        }\n      }\n    }\n    overdue: requests(filter: { overdue: true }, order: oldest, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          assignment {\n            id\n            dueOn\n            group {\n              id\n              name\n            }\n          }\n          region {\n            ...RegionParts\n          }\n        }\n      }\n    }\n    inReview: items(filter: { status: [in_review] }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          updatedAt\n          region {\n            ...RegionParts\n          }\n        }\n      }\n    }\n  }\n':
    types.CoordinatorTodayDocument,
  '\n  subscription ViewerChanged {\n    viewerChanged\n  }\n': types.ViewerChangedDocument,
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n':
    types.SignInDocument,
  '\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      function\n      affiliation\n      expertise\n      disciplines\n      fictitious\n      memberships {\n        role\n        region {\n          ...RegionParts\n        }\n        group {\n          key\n          name\n        }\n      }\n      answers(first: 10) {\n        edges {\n          node {\n            id\n            accepted\n            createdAt\n            request {\n              id\n              title\n              region {\n                ...RegionParts\n              }\n            }\n          }\n        }\n        totalCount\n      }\n      items(first: 10) {\n        edges {\n          node {\n            id\n            type\n            title\n            evidenceLevel\n          }\n        }\n        totalCount\n      }\n    }\n  }\n':
    types.PersonDocument,
  '\n  query Item($id: ID!) {\n    item(id: $id) {\n      id\n      version\n      type\n      status\n      visibility\n      language\n      neighbourhood\n      title\n      summary\n      context\n      approach\n      activeIngredients\n      outcomesShort\n      outcomesLong\n      whatDidNotWork\n      conditions\n      costs\n      remainder\n      scope\n      disciplines\n      buildingBlocks\n      evidenceLevel\n      reviewOn\n      stale\n      createdAt\n      publishedAt\n      revisionInReview\n      returnReason\n      region {\n        ...RegionParts\n      }\n      themes {\n        id\n        name\n      }\n      attachments {\n        id\n        name\n        mediaType\n        size\n        url\n      }\n      contact {\n        id\n        name\n        function\n      }\n      sourceAnswer {\n        id\n        author {\n          name\n        }\n        request {\n          id\n          title\n        }\n      }\n      similar(first: 3) {\n        item {\n          id\n          title\n          evidenceLevel\n          region {\n            ...RegionParts\n          }\n        }\n        words {\n          question\n          item\n          via\n        }\n        themes {\n          name\n        }\n      }\n      adoptions {\n        id\n        status\n        result\n        changed\n        outcome\n        region {\n          ...RegionParts\n        }\n        parent {\n          id\n        }\n      }\n      fit {\n        ...MatchParts\n        request {\n          id\n          title\n        }\n      }\n      viewerCan {\n        edit\n        submit\n        return\n        publish\n        revise\n        archive\n        restore\n      }\n    }\n  }\n':
    types.ItemDocument,
  '\n  query Items($filter: ItemFilter, $after: String) {\n    items(filter: $filter, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          type\n          status\n          title\n          summary\n          evidenceLevel\n          reviewOn\n          stale\n          publishedAt\n          revisionInReview\n          region {\n            ...RegionParts\n          }\n          viewerCan {\n            publish\n            revise\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n':
    types.ItemsDocument,
  '\n  query ItemThemes {\n    themes {\n      id\n      name\n    }\n  }\n': types.ItemThemesDocument,
  '\n  mutation SaveItem($input: ItemInput!) {\n    saveItem(input: $input) {\n      id\n      version\n      status\n    }\n  }\n':
    types.SaveItemDocument,
  '\n  mutation SubmitItem($id: ID!, $version: Int!) {\n    submitItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n':
    types.SubmitItemDocument,
  '\n  mutation ReturnItem($id: ID!, $version: Int!, $reason: String!) {\n    returnItem(id: $id, version: $version, reason: $reason) {\n      id\n      version\n    }\n  }\n':
    types.ReturnItemDocument,
  '\n  mutation PublishItem($id: ID!, $version: Int!) {\n    publishItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n':
    types.PublishItemDocument,
  '\n  mutation ReviseItem($id: ID!, $version: Int!) {\n    reviseItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n':
    types.ReviseItemDocument,
  '\n  mutation ArchiveItem($id: ID!, $version: Int!) {\n    archiveItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n':
    types.ArchiveItemDocument,
  '\n  mutation RestoreItem($id: ID!, $version: Int!) {\n    restoreItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n':
    types.RestoreItemDocument,
  '\n  query SearchItems(\n    $query: String\n    $literal: Boolean\n    $filter: ItemSearchFilter\n    $order: SearchOrder\n    $first: Int\n    $after: String\n  ) {\n    searchItems(\n      query: $query\n      literal: $literal\n      filter: $filter\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          title {\n            ...TextParts\n          }\n          excerpt {\n            ...TextParts\n          }\n          item {\n            id\n            type\n            evidenceLevel\n            reviewOn\n            stale\n            publishedAt\n            region {\n              ...RegionParts\n            }\n            adoptions {\n              id\n              status\n              result\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      also\n      standby\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n':
    types.SearchItemsDocument,
  '\n  query Notifications($after: String) {\n    notifications(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          readAt\n          request {\n            id\n            title\n            status\n            region {\n              ...RegionParts\n            }\n            viewerCan {\n              answerAsPeer\n            }\n          }\n          item {\n            id\n            title\n            region {\n              ...RegionParts\n            }\n          }\n          group {\n            id\n            name\n          }\n          match {\n            ...MatchParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n':
    types.NotificationsDocument,
  '\n  mutation ReadNotifications($ids: [ID!]) {\n    readNotifications(ids: $ids)\n  }\n':
    types.ReadNotificationsDocument,
  '\n  query Regions($filter: RegionFilter, $order: RegionOrder, $after: String) {\n    regions(filter: $filter, order: $order, first: 20, after: $after) {\n      edges {\n        node {\n          ...RegionParts\n          inhabitants\n          phase\n          asked\n          offered\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n':
    types.RegionsDocument,
  '\n  query ThemeOptions {\n    themes {\n      key\n      name\n    }\n  }\n': types.ThemeOptionsDocument,
  '\n  fragment RegionContext on Region {\n    ...RegionParts\n    inhabitants\n    municipalities\n    urbanity\n    legalForm\n    organisationModel\n    phase\n    disciplines\n    asked\n    offered\n    parties {\n      id\n      name\n      kind\n      role\n      mandate\n    }\n    plan {\n      id\n      number\n      title\n      status\n      approach\n      goals {\n        id\n        visionGoal\n        title\n        progress\n        indicator {\n          done\n          total\n          unit\n        }\n        onCourse\n        remark\n        theme {\n          key\n          name\n        }\n      }\n      bottlenecks {\n        id\n        title\n        description\n      }\n    }\n  }\n':
    types.RegionContextFragmentDoc,
  '\n  fragment AdoptionRow on Adoption {\n    id\n    status\n    result\n    changed\n    outcome\n    startedAt\n    region {\n      ...RegionParts\n    }\n    item {\n      id\n      title\n      region {\n        ...RegionParts\n      }\n    }\n    request {\n      id\n      title\n    }\n  }\n':
    types.AdoptionRowFragmentDoc,
  '\n  query RegionPage($key: String!, $status: [RequestStatus!]!, $signedIn: Boolean!) {\n    region(key: $key) {\n      ...RegionContext\n      poster {\n        strengths\n        challenges\n        plan\n        learning\n      }\n      grants {\n        id\n        kind\n        year\n      }\n      missingParties {\n        kind\n        missing\n      }\n      neighbourhoods {\n        id\n        name\n        inhabitants\n        partnership\n      }\n      people {\n        id\n        name\n        function\n        affiliation\n      }\n      adoptions {\n        ...AdoptionRow\n      }\n      given {\n        ...AdoptionRow\n      }\n    }\n    searchItems(filter: { region: [$key] }, order: newest, first: 3) {\n      edges {\n        node {\n          item {\n            id\n            title\n            evidenceLevel\n            stale\n            adoptions {\n              id\n              result\n            }\n          }\n        }\n      }\n    }\n    searchRequests(filter: { region: [$key], status: $status }, order: newest, first: 3)\n      @include(if: $signedIn) {\n      edges {\n        node {\n          request {\n            id\n            title\n            status\n            assignment {\n              id\n              group {\n                key\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.RegionPageDocument,
  '\n  query Compare($a: String!, $b: String!) {\n    a: region(key: $a) {\n      ...RegionContext\n    }\n    b: region(key: $b) {\n      ...RegionContext\n    }\n  }\n':
    types.CompareDocument,
  '\n  query Learn($a: String!, $b: String!) {\n    forA: matchesBetween(asking: $a, holding: $b) {\n      ...MatchParts\n      ...LearnParts\n    }\n    forB: matchesBetween(asking: $b, holding: $a) {\n      ...MatchParts\n      ...LearnParts\n    }\n  }\n  fragment LearnParts on Match {\n    request {\n      id\n      title\n      region {\n        ...RegionParts\n      }\n    }\n    item {\n      id\n      title\n      region {\n        ...RegionParts\n      }\n    }\n  }\n':
    types.LearnDocument,
  '\n  mutation AnswerRequest($input: AnswerInput!) {\n    answerRequest(input: $input) {\n      id\n    }\n  }\n':
    types.AnswerRequestDocument,
  '\n  mutation EditAnswer($id: ID!, $version: Int!, $body: String!, $citedItemIds: [ID!]) {\n    editAnswer(id: $id, version: $version, body: $body, citedItemIds: $citedItemIds) {\n      id\n      version\n    }\n  }\n':
    types.EditAnswerDocument,
  '\n  mutation AcceptAnswer($id: ID!, $version: Int!) {\n    acceptAnswer(id: $id, version: $version) {\n      id\n      version\n      accepted\n    }\n  }\n':
    types.AcceptAnswerDocument,
  '\n  mutation AskOn($answerId: ID!, $key: ID!, $body: String!) {\n    askOn(answerId: $answerId, key: $key, body: $body) {\n      id\n    }\n  }\n':
    types.AskOnDocument,
  '\n  mutation TurnAnswerIntoItem($answerId: ID!) {\n    turnAnswerIntoItem(answerId: $answerId) {\n      id\n    }\n  }\n':
    types.TurnAnswerIntoItemDocument,
  '\n  mutation DeclineAssignment($id: ID!, $version: Int!, $reason: String!) {\n    declineAssignment(id: $id, version: $version, reason: $reason) {\n      id\n      status\n    }\n  }\n':
    types.DeclineAssignmentDocument,
  '\n  mutation TransferAssignment($id: ID!, $version: Int!, $groupId: ID!, $reason: String!) {\n    transferAssignment(id: $id, version: $version, groupId: $groupId, reason: $reason) {\n      id\n      status\n    }\n  }\n':
    types.TransferAssignmentDocument,
  '\n  query CitableItems($query: String!) {\n    items(filter: { query: $query }, first: 6) {\n      edges {\n        node {\n          ...CitedItem\n        }\n      }\n    }\n  }\n':
    types.CitableItemsDocument,
  '\n  query Request($id: ID!) {\n    request(id: $id) {\n      ...RequestText\n      status\n      disciplines\n      region {\n        ...RegionParts\n        inhabitants\n        organisationModel\n        legalForm\n        phase\n      }\n      asker {\n        id\n        name\n      }\n      inhabitantsBand {\n        from\n        to\n      }\n      createdAt\n      postedAt\n      closeReason\n      duplicateOf {\n        id\n        title\n      }\n      alsoRegions {\n        ...RegionParts\n      }\n      joinedByViewer\n      assignment {\n        ...AssignmentParts\n        proposedAt\n      }\n      groupSuggestions {\n        ...GroupSuggestionParts\n      }\n      helpers {\n        person {\n          id\n          name\n          function\n        }\n        member\n        answered {\n          id\n          title\n        }\n        items {\n          id\n          title\n        }\n      }\n      likelyDuplicates {\n        ...LikeRequest\n      }\n      matchedAt\n      noGoodMatch\n      dismissed: matches(first: 1, dismissed: true) {\n        totalCount\n      }\n      answers {\n        ...AnswerParts\n      }\n      timeline {\n        at\n        kind\n        group {\n          name\n        }\n        person {\n          name\n        }\n      }\n      viewerCan {\n        edit\n        post\n        withdraw\n        close\n        reopen\n        markDuplicate\n        suggestGroup\n        route\n        claim\n        decline\n        transfer\n        answerAsExpert\n        answerAsPeer\n        join\n        leave\n        judgeMatch\n        revealAsker\n      }\n    }\n  }\n':
    types.RequestDocument,
  '\n  fragment RequestText on KnowledgeRequest {\n    id\n    version\n    title\n    bottleneck\n    tried\n    helpWanted\n    helpKinds\n    urgency\n    themes {\n      id\n      key\n      name\n    }\n    scope\n    anonymous\n  }\n':
    types.RequestTextFragmentDoc,
  '\n  fragment LikeRequest on SimilarRequest {\n    request {\n      id\n      title\n      status\n      postedAt\n      region {\n        ...RegionParts\n      }\n    }\n    words {\n      question\n      item\n      via\n    }\n    themes {\n      name\n    }\n  }\n':
    types.LikeRequestFragmentDoc,
  '\n  fragment AnswerParts on Answer {\n    id\n    version\n    kind\n    body\n    accepted\n    createdAt\n    editedAt\n    author {\n      id\n      name\n      function\n    }\n    region {\n      ...RegionParts\n    }\n    group {\n      id\n      key\n      name\n    }\n    cites {\n      ...CitedItem\n    }\n    replies {\n      id\n      body\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    item {\n      id\n      title\n    }\n    viewerCan {\n      edit\n      accept\n      askOn\n      turnIntoItem\n    }\n  }\n':
    types.AnswerPartsFragmentDoc,
  '\n  fragment CitedItem on KnowledgeItem {\n    id\n    title\n    summary\n    evidenceLevel\n    region {\n      ...RegionParts\n    }\n  }\n':
    types.CitedItemFragmentDoc,
  '\n  subscription RequestChanged($id: ID!) {\n    requestChanged(id: $id) {\n      id\n      version\n      matchedAt\n      answers {\n        id\n      }\n    }\n  }\n':
    types.RequestChangedDocument,
  '\n  query Similar($input: SimilarInput!) {\n    similar(input: $input) {\n      items {\n        item {\n          id\n          title\n          evidenceLevel\n          region {\n            ...RegionParts\n          }\n        }\n        confidence\n        words {\n          question\n          item\n          via\n        }\n        score\n      }\n      requests {\n        request {\n          id\n          title\n          status\n          postedAt\n          joinedByViewer\n          region {\n            ...RegionParts\n          }\n          viewerCan {\n            join\n          }\n        }\n        confidence\n        words {\n          question\n          item\n          via\n        }\n        score\n        themes {\n          name\n        }\n      }\n      themes {\n        theme {\n          id\n          name\n        }\n        because\n      }\n      scope {\n        scope\n        because\n      }\n      groups {\n        ...GroupSuggestionParts\n      }\n    }\n  }\n':
    types.SimilarDocument,
  '\n  query Themes {\n    themes {\n      id\n      name\n    }\n  }\n': types.ThemesDocument,
  '\n  mutation SaveRequestDraft($input: RequestInput!) {\n    saveRequestDraft(input: $input) {\n      id\n      version\n    }\n  }\n':
    types.SaveRequestDraftDocument,
  '\n  mutation PostRequest($input: RequestInput!) {\n    postRequest(input: $input) {\n      id\n      version\n      status\n    }\n  }\n':
    types.PostRequestDocument,
  '\n  mutation EditRequest($input: RequestInput!) {\n    editRequest(input: $input) {\n      id\n      version\n    }\n  }\n':
    types.EditRequestDocument,
  '\n  mutation JoinRequest($id: ID!) {\n    joinRequest(id: $id) {\n      id\n      joinedByViewer\n    }\n  }\n':
    types.JoinRequestDocument,
  '\n  mutation LeaveRequest($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      joinedByViewer\n    }\n  }\n':
    types.LeaveRequestDocument,
  '\n  mutation SuggestGroup($id: ID!, $groupId: ID!) {\n    suggestGroup(id: $id, groupId: $groupId) {\n      id\n    }\n  }\n':
    types.SuggestGroupDocument,
  '\n  mutation WithdrawRequest($id: ID!, $version: Int!) {\n    withdrawRequest(id: $id, version: $version) {\n      id\n      status\n    }\n  }\n':
    types.WithdrawRequestDocument,
  '\n  mutation CloseRequest($id: ID!, $version: Int!, $reason: String!) {\n    closeRequest(id: $id, version: $version, reason: $reason) {\n      id\n      status\n    }\n  }\n':
    types.CloseRequestDocument,
  '\n  mutation ReopenRequest($id: ID!, $version: Int!) {\n    reopenRequest(id: $id, version: $version) {\n      id\n      status\n    }\n  }\n':
    types.ReopenRequestDocument,
  '\n  mutation MarkDuplicate($id: ID!, $version: Int!, $ofId: ID!) {\n    markDuplicate(id: $id, version: $version, ofId: $ofId) {\n      id\n      status\n    }\n  }\n':
    types.MarkDuplicateDocument,
  '\n  mutation RevealAsker($id: ID!, $reason: String!) {\n    revealAsker(id: $id, reason: $reason) {\n      id\n      name\n      affiliation\n    }\n  }\n':
    types.RevealAskerDocument,
  '\n  fragment ListedRequestParts on KnowledgeRequest {\n    id\n    title\n    status\n    postedAt\n    createdAt\n    region {\n      ...RegionParts\n    }\n    alsoRegions {\n      id\n    }\n    assignment {\n      ...AssignmentParts\n    }\n    viewerCan {\n      edit\n      answerAsPeer\n    }\n  }\n':
    types.ListedRequestPartsFragmentDoc,
  '\n  query SearchRequests(\n    $query: String\n    $literal: Boolean\n    $filter: RequestSearchFilter\n    $order: SearchOrder\n    $first: Int\n    $after: String\n  ) {\n    searchRequests(\n      query: $query\n      literal: $literal\n      filter: $filter\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          title {\n            ...TextParts\n          }\n          excerpt {\n            ...TextParts\n          }\n          request {\n            ...ListedRequestParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      also\n      standby\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n':
    types.SearchRequestsDocument,
  '\n  query Requests($filter: RequestFilter!, $after: String) {\n    requests(filter: $filter, order: newest, first: 20, after: $after) {\n      edges {\n        node {\n          ...ListedRequestParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n':
    types.RequestsDocument,
  '\n  query AnswerableRequests($after: String) {\n    answerable(first: 20, after: $after) {\n      edges {\n        node {\n          ...MatchParts\n          item {\n            id\n            title\n          }\n          request {\n            ...ListedRequestParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n':
    types.AnswerableRequestsDocument,
  '\n  query RequestCounts {\n    ours: requests(filter: { mine: true }, first: 1) {\n      totalCount\n    }\n    joined: requests(filter: { joined: true }, first: 1) {\n      totalCount\n    }\n    all: searchRequests(first: 1) {\n      totalCount\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n':
    types.RequestCountsDocument,
  '\n  fragment RequestMatch on Match {\n    ...MatchParts\n    dismissReason\n    useful\n    item {\n      id\n      title\n      summary\n      type\n      evidenceLevel\n      region {\n        ...RegionParts\n      }\n    }\n  }\n':
    types.RequestMatchFragmentDoc,
  '\n  query RequestMatches($id: ID!, $first: Int!, $after: String, $dismissed: Boolean!) {\n    request(id: $id) {\n      id\n      matches(first: $first, after: $after, dismissed: $dismissed) {\n        edges {\n          node {\n            ...RequestMatch\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n':
    types.RequestMatchesDocument,
  '\n  mutation ShortlistMatch($id: ID!, $version: Int!) {\n    shortlistMatch(id: $id, version: $version) {\n      id\n      version\n      status\n    }\n  }\n':
    types.ShortlistMatchDocument,
  '\n  mutation DismissMatch($id: ID!, $version: Int!, $reason: DismissReason!) {\n    dismissMatch(id: $id, version: $version, reason: $reason) {\n      id\n      version\n      status\n    }\n  }\n':
    types.DismissMatchDocument,
  '\n  mutation RestoreMatch($id: ID!, $version: Int!) {\n    restoreMatch(id: $id, version: $version) {\n      id\n      version\n      status\n    }\n  }\n':
    types.RestoreMatchDocument,
  '\n  mutation ContactMatch($id: ID!, $version: Int!) {\n    contactMatch(id: $id, version: $version) {\n      id\n      version\n      status\n    }\n  }\n':
    types.ContactMatchDocument,
  '\n  mutation JudgeMatch($id: ID!, $useful: Boolean!) {\n    judgeMatch(id: $id, useful: $useful) {\n      id\n      version\n      useful\n    }\n  }\n':
    types.JudgeMatchDocument,
  '\n  fragment MatchParts on Match {\n    id\n    version\n    status\n    score\n    confidence\n    factors {\n      key\n      contribution\n      words {\n        question\n        item\n        via\n      }\n      mine\n      theirs\n    }\n    differences {\n      key\n      mine\n      theirs\n    }\n  }\n':
    types.MatchPartsFragmentDoc,
  '\n  fragment RegionParts on Region {\n    id\n    key\n    name\n    fictitious\n  }\n':
    types.RegionPartsFragmentDoc,
  '\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      name\n      description\n      role\n    }\n  }\n':
    types.DemoAccountsDocument,
  '\n  query Suggest($text: String!) {\n    suggest(text: $text) {\n      items {\n        title {\n          ...TextParts\n        }\n        item {\n          id\n          evidenceLevel\n          region {\n            name\n          }\n        }\n      }\n      requests {\n        title {\n          ...TextParts\n        }\n        request {\n          id\n          status\n        }\n      }\n      regions {\n        id\n        key\n        name\n        fictitious\n      }\n      groups {\n        id\n        key\n        name\n      }\n      people {\n        id\n        name\n        function\n        affiliation\n      }\n    }\n  }\n':
    types.SuggestDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n': types.SignOutEverywhereDocument,
  '\n  subscription UnreadNotifications {\n    unreadNotifications\n  }\n': types.UnreadNotificationsDocument,
  '\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      id\n      language\n      colourScheme\n    }\n  }\n':
    types.SetPreferencesDocument,
  '\n  query RegionMap($filter: RegionFilter) {\n    regionMap(filter: $filter) {\n      id\n      key\n      code\n      name\n      fictitious\n      tile {\n        column\n        row\n      }\n      asked\n      offered\n    }\n  }\n':
    types.RegionMapDocument,
  '\n  fragment AssignmentParts on RequestAssignment {\n    id\n    version\n    status\n    group {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      name\n    }\n    dueOn\n    overdue\n  }\n':
    types.AssignmentPartsFragmentDoc,
  '\n  fragment GroupSuggestionParts on GroupSuggestion {\n    group {\n      id\n      key\n      name\n      medianAnswerDays\n      answeredCount\n    }\n    because\n    suggestedByFacilitator\n  }\n':
    types.GroupSuggestionPartsFragmentDoc,
  '\n  query ExpertGroups {\n    expertGroups {\n      id\n      key\n      name\n    }\n  }\n':
    types.ExpertGroupsDocument,
  '\n  mutation RouteRequest($id: ID!, $version: Int!, $groupId: ID!, $dueOn: DateTime) {\n    routeRequest(id: $id, version: $version, groupId: $groupId, dueOn: $dueOn) {\n      id\n      version\n      status\n      assignment {\n        ...AssignmentParts\n      }\n    }\n  }\n':
    types.RouteRequestDocument,
  '\n  mutation ClaimAssignment($id: ID!, $version: Int!) {\n    claimAssignment(id: $id, version: $version) {\n      ...AssignmentParts\n    }\n  }\n':
    types.ClaimAssignmentDocument,
  '\n  fragment FacetParts on Facet {\n    key\n    values {\n      value\n      name\n      count\n    }\n  }\n':
    types.FacetPartsFragmentDoc,
  '\n  fragment TextParts on TextPart {\n    text\n    hit\n  }\n': types.TextPartsFragmentDoc,
  '\n  query SearchState {\n    searchState {\n      degraded\n    }\n  }\n': types.SearchStateDocument,
  '\n  mutation NoteSearch($query: String!, $collection: SearchCollection!) {\n    noteSearch(query: $query, collection: $collection)\n  }\n':
    types.NoteSearchDocument,
  '\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    language\n    colourScheme\n    unreadNotifications\n    memberships {\n      role\n      region {\n        id\n        name\n      }\n      group {\n        id\n        key\n        name\n      }\n    }\n    region {\n      id\n      key\n      name\n      fictitious\n      inhabitants\n    }\n    can {\n      draftRequest\n      postRequest\n      draftItem\n      answerAsExpert\n      routeRequest\n      curate\n      tuneMatching\n      administer\n      importDocument\n    }\n  }\n':
    types.ViewerPartsFragmentDoc,
  '\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n': types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Routing($filter: RequestFilter!, $after: String) {\n    requests(filter: $filter, order: oldest, first: 10, after: $after) {\n      edges {\n        node {\n          id\n          version\n          title\n          postedAt\n          createdAt\n          region {\n            ...RegionParts\n          }\n          assignment {\n            ...AssignmentParts\n          }\n          groupSuggestions {\n            ...GroupSuggestionParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n',
): typeof import('./graphql').RoutingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EngineReport {\n    engineReport {\n      engine\n      lack\n      since\n      analyser\n      profile\n      version\n      collections {\n        collection\n        records\n        indexed\n        waiting\n        setAside\n      }\n      oldestWaits\n      setAside {\n        collection\n        id\n        since\n        error\n      }\n      rebuild {\n        id\n        reason\n        askedAt\n        startedAt\n        done\n        total\n        finishedAt\n        error\n      }\n    }\n  }\n',
): typeof import('./graphql').EngineReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RebuildSearch {\n    rebuildSearch {\n      id\n    }\n  }\n',
): typeof import('./graphql').RebuildSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetrySearch {\n    retrySearch\n  }\n',
): typeof import('./graphql').RetrySearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MatchQuality($profile: String) {\n    matchQuality(profile: $profile) {\n      total {\n        questions\n        good\n        strong\n        judged\n        precision\n      }\n      profiles {\n        profile\n        questions\n        good\n        strong\n        judged\n        precision\n        reciprocalRank\n      }\n      themes {\n        key\n        name\n        questions\n        good\n        judged\n        precision\n      }\n      ranks {\n        rank\n        shown\n        kept\n        refused\n      }\n      calibration {\n        confidence\n        stated\n        judged\n        precision\n      }\n      poorest {\n        request {\n          id\n          title\n        }\n        confidence\n        found\n        dismissed\n      }\n      search {\n        searches\n        empty\n        emptySearches {\n          query\n          collection\n          times\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').MatchQualityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ScoreParts on ProfileScore {\n    ndcg10\n    reciprocalRank\n    recall10\n    refusedOnTop\n  }\n',
): typeof import('./graphql').ScorePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProfileParts on RankingProfile {\n    id\n    version\n    name\n    status\n    note\n    released\n    createdAt\n    currentSince\n    numbers {\n      key\n      value\n      min\n      max\n    }\n    comparison {\n      id\n      status\n      done\n      questions\n      base {\n        id\n        name\n      }\n      result {\n        base {\n          ...ScoreParts\n        }\n        other {\n          ...ScoreParts\n        }\n        better\n        worse\n      }\n    }\n  }\n',
): typeof import('./graphql').ProfilePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Profiles {\n    profiles {\n      ...ProfileParts\n    }\n  }\n',
): typeof import('./graphql').ProfilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DraftProfile($input: ProfileDraftInput!) {\n    draftProfile(input: $input) {\n      ...ProfileParts\n    }\n  }\n',
): typeof import('./graphql').DraftProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MakeProfileCurrent($id: ID!, $version: Int!, $insteadOf: ID!) {\n    makeProfileCurrent(id: $id, version: $version, insteadOf: $insteadOf) {\n      ...ProfileParts\n    }\n  }\n',
): typeof import('./graphql').MakeProfileCurrentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardProfile($id: ID!, $version: Int!) {\n    discardProfile(id: $id, version: $version)\n  }\n',
): typeof import('./graphql').DiscardProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CompareProfiles($baseId: ID!, $otherId: ID!) {\n    compareProfiles(baseId: $baseId, otherId: $otherId) {\n      id\n      status\n    }\n  }\n',
): typeof import('./graphql').CompareProfilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RadarStrips($themes: [String!], $order: RadarOrder!) {\n    radar(themes: $themes, order: $order, first: 1) {\n      total {\n        asked\n        offered\n      }\n      regions {\n        key\n        name\n        fictitious\n      }\n      themes {\n        key\n        name\n        asked\n        offered\n        gap\n        asks\n        offers\n      }\n    }\n  }\n',
): typeof import('./graphql').RadarStripsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RadarPage($regions: [String!], $themes: [String!], $order: RadarOrder!, $first: Int!, $offset: Int!) {\n    radar(regions: $regions, themes: $themes, order: $order, first: $first, offset: $offset) {\n      columnCount\n      total {\n        ...RadarCountParts\n      }\n      elsewhere {\n        ...RadarCountParts\n      }\n      columns {\n        key\n        name\n        fictitious\n        asked\n        offered\n        gap\n      }\n      themes {\n        key\n        name\n        asked\n        offered\n        gap\n        elsewhere {\n          ...RadarCountParts\n        }\n        cells {\n          ...RadarCountParts\n        }\n      }\n    }\n  }\n  fragment RadarCountParts on RadarCount {\n    asked\n    offered\n    gap\n  }\n',
): typeof import('./graphql').RadarPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ConceptParts on Concept {\n    id\n    version\n    preferred\n    abbreviations\n    professional\n    lay\n    misspelt\n    retiredAt\n    changedAt\n    theme {\n      id\n      key\n      name\n    }\n    changedBy {\n      id\n      name\n    }\n  }\n',
): typeof import('./graphql').ConceptPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Concepts($filter: ConceptFilter!, $after: String) {\n    concepts(filter: $filter, first: 25, after: $after) {\n      edges {\n        node {\n          ...ConceptParts\n          itemCount\n          questionCount\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n',
): typeof import('./graphql').ConceptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Concept($id: ID!) {\n    concept(id: $id) {\n      ...ConceptParts\n    }\n  }\n',
): typeof import('./graphql').ConceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ConceptsIn($text: String!) {\n    conceptsIn(text: $text) {\n      words\n      concept {\n        id\n        preferred\n        theme {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ConceptsInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ConceptThemes {\n    themes {\n      id\n      key\n      name\n    }\n  }\n',
): typeof import('./graphql').ConceptThemesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveConcept($input: ConceptInput!) {\n    saveConcept(input: $input) {\n      ...ConceptParts\n    }\n  }\n',
): typeof import('./graphql').SaveConceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetireConcept($id: ID!, $version: Int!) {\n    retireConcept(id: $id, version: $version) {\n      ...ConceptParts\n    }\n  }\n',
): typeof import('./graphql').RetireConceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestoreConcept($id: ID!, $version: Int!) {\n    restoreConcept(id: $id, version: $version) {\n      ...ConceptParts\n    }\n  }\n',
): typeof import('./graphql').RestoreConceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Group($key: String!) {\n    expertGroup(key: $key) {\n      id\n      key\n      name\n      aim\n      provisional\n      themes {\n        id\n        key\n        name\n      }\n      members {\n        id\n        name\n        function\n        expertise\n        fictitious\n      }\n      medianAnswerDays\n      answerDays\n      answeredCount\n      viewerIsMember\n    }\n  }\n',
): typeof import('./graphql').GroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Groups {\n    expertGroups {\n      id\n      key\n      name\n      aim\n      provisional\n      themes {\n        id\n        key\n        name\n      }\n      medianAnswerDays\n      answeredCount\n      viewerIsMember\n    }\n  }\n',
): typeof import('./graphql').GroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Answered($key: String!, $after: String) {\n    expertGroup(key: $key) {\n      id\n      answered(first: 5, after: $after) {\n        edges {\n          node {\n            id\n            accepted\n            createdAt\n            author {\n              id\n              name\n            }\n            request {\n              id\n              title\n              status\n              region {\n                ...RegionParts\n              }\n            }\n            item {\n              id\n              title\n              type\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n',
): typeof import('./graphql').AnsweredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GroupQueue($key: String!, $after: String) {\n    expertGroup(key: $key) {\n      id\n      queue(first: 20, after: $after) {\n        edges {\n          node {\n            ...AssignmentParts\n            request {\n              id\n              title\n              region {\n                ...RegionParts\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n',
): typeof import('./graphql').GroupQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Stories {\n    stories(first: 3) {\n      id\n      questionTitle\n      askedAt\n      changed\n      status\n      result\n      outcome\n      askedBy {\n        ...RegionParts\n      }\n      item {\n        id\n        title\n        region {\n          ...RegionParts\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').StoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegionToday($regionId: ID!) {\n    newMatches(first: 3) {\n      ...MatchParts\n      request {\n        id\n        title\n      }\n      item {\n        id\n        title\n        summary\n        region {\n          ...RegionParts\n        }\n      }\n    }\n    own: requests(\n      filter: { regionId: $regionId, status: [draft, open, routed, in_progress, answered] }\n      first: 5\n    ) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          status\n          noGoodMatch\n          assignment {\n            id\n            dueOn\n            overdue\n            group {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n    reviews: items(filter: { regionId: $regionId, reviewDue: true }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          reviewOn\n          stale\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RegionTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Answerable {\n    answerable(first: 6) {\n      totalCount\n      edges {\n        node {\n          ...MatchParts\n          request {\n            id\n            title\n            postedAt\n            region {\n              ...RegionParts\n            }\n          }\n          item {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').AnswerableDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ExpertToday {\n    queue(first: 8) {\n      totalCount\n      edges {\n        node {\n          id\n          status\n          dueOn\n          overdue\n          expert {\n            id\n            name\n          }\n          group {\n            id\n            key\n            name\n          }\n          request {\n            id\n            title\n            region {\n              ...RegionParts\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ExpertTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CoordinatorToday {\n    unrouted: requests(filter: { unrouted: true }, order: oldest, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          postedAt\n          region {\n            ...RegionParts\n          }\n        }\n      }\n    }\n    overdue: requests(filter: { overdue: true }, order: oldest, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          assignment {\n            id\n            dueOn\n            group {\n              id\n              name\n            }\n          }\n          region {\n            ...RegionParts\n          }\n        }\n      }\n    }\n    inReview: items(filter: { status: [in_review] }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          updatedAt\n          region {\n            ...RegionParts\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').CoordinatorTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription ViewerChanged {\n    viewerChanged\n  }\n',
): typeof import('./graphql').ViewerChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...ViewerParts\n    }\n  }\n',
): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Person($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      function\n      affiliation\n      expertise\n      disciplines\n      fictitious\n      memberships {\n        role\n        region {\n          ...RegionParts\n        }\n        group {\n          key\n          name\n        }\n      }\n      answers(first: 10) {\n        edges {\n          node {\n            id\n            accepted\n            createdAt\n            request {\n              id\n              title\n              region {\n                ...RegionParts\n              }\n            }\n          }\n        }\n        totalCount\n      }\n      items(first: 10) {\n        edges {\n          node {\n            id\n            type\n            title\n            evidenceLevel\n          }\n        }\n        totalCount\n      }\n    }\n  }\n',
): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Item($id: ID!) {\n    item(id: $id) {\n      id\n      version\n      type\n      status\n      visibility\n      language\n      neighbourhood\n      title\n      summary\n      context\n      approach\n      activeIngredients\n      outcomesShort\n      outcomesLong\n      whatDidNotWork\n      conditions\n      costs\n      remainder\n      scope\n      disciplines\n      buildingBlocks\n      evidenceLevel\n      reviewOn\n      stale\n      createdAt\n      publishedAt\n      revisionInReview\n      returnReason\n      region {\n        ...RegionParts\n      }\n      themes {\n        id\n        name\n      }\n      attachments {\n        id\n        name\n        mediaType\n        size\n        url\n      }\n      contact {\n        id\n        name\n        function\n      }\n      sourceAnswer {\n        id\n        author {\n          name\n        }\n        request {\n          id\n          title\n        }\n      }\n      similar(first: 3) {\n        item {\n          id\n          title\n          evidenceLevel\n          region {\n            ...RegionParts\n          }\n        }\n        words {\n          question\n          item\n          via\n        }\n        themes {\n          name\n        }\n      }\n      adoptions {\n        id\n        status\n        result\n        changed\n        outcome\n        region {\n          ...RegionParts\n        }\n        parent {\n          id\n        }\n      }\n      fit {\n        ...MatchParts\n        request {\n          id\n          title\n        }\n      }\n      viewerCan {\n        edit\n        submit\n        return\n        publish\n        revise\n        archive\n        restore\n      }\n    }\n  }\n',
): typeof import('./graphql').ItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Items($filter: ItemFilter, $after: String) {\n    items(filter: $filter, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          type\n          status\n          title\n          summary\n          evidenceLevel\n          reviewOn\n          stale\n          publishedAt\n          revisionInReview\n          region {\n            ...RegionParts\n          }\n          viewerCan {\n            publish\n            revise\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n',
): typeof import('./graphql').ItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ItemThemes {\n    themes {\n      id\n      name\n    }\n  }\n',
): typeof import('./graphql').ItemThemesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveItem($input: ItemInput!) {\n    saveItem(input: $input) {\n      id\n      version\n      status\n    }\n  }\n',
): typeof import('./graphql').SaveItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitItem($id: ID!, $version: Int!) {\n    submitItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n',
): typeof import('./graphql').SubmitItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnItem($id: ID!, $version: Int!, $reason: String!) {\n    returnItem(id: $id, version: $version, reason: $reason) {\n      id\n      version\n    }\n  }\n',
): typeof import('./graphql').ReturnItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishItem($id: ID!, $version: Int!) {\n    publishItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n',
): typeof import('./graphql').PublishItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReviseItem($id: ID!, $version: Int!) {\n    reviseItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n',
): typeof import('./graphql').ReviseItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ArchiveItem($id: ID!, $version: Int!) {\n    archiveItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n',
): typeof import('./graphql').ArchiveItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestoreItem($id: ID!, $version: Int!) {\n    restoreItem(id: $id, version: $version) {\n      id\n      version\n    }\n  }\n',
): typeof import('./graphql').RestoreItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchItems(\n    $query: String\n    $literal: Boolean\n    $filter: ItemSearchFilter\n    $order: SearchOrder\n    $first: Int\n    $after: String\n  ) {\n    searchItems(\n      query: $query\n      literal: $literal\n      filter: $filter\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          title {\n            ...TextParts\n          }\n          excerpt {\n            ...TextParts\n          }\n          item {\n            id\n            type\n            evidenceLevel\n            reviewOn\n            stale\n            publishedAt\n            region {\n              ...RegionParts\n            }\n            adoptions {\n              id\n              status\n              result\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      also\n      standby\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n',
): typeof import('./graphql').SearchItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Notifications($after: String) {\n    notifications(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          readAt\n          request {\n            id\n            title\n            status\n            region {\n              ...RegionParts\n            }\n            viewerCan {\n              answerAsPeer\n            }\n          }\n          item {\n            id\n            title\n            region {\n              ...RegionParts\n            }\n          }\n          group {\n            id\n            name\n          }\n          match {\n            ...MatchParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n',
): typeof import('./graphql').NotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadNotifications($ids: [ID!]) {\n    readNotifications(ids: $ids)\n  }\n',
): typeof import('./graphql').ReadNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Regions($filter: RegionFilter, $order: RegionOrder, $after: String) {\n    regions(filter: $filter, order: $order, first: 20, after: $after) {\n      edges {\n        node {\n          ...RegionParts\n          inhabitants\n          phase\n          asked\n          offered\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n',
): typeof import('./graphql').RegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ThemeOptions {\n    themes {\n      key\n      name\n    }\n  }\n',
): typeof import('./graphql').ThemeOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RegionContext on Region {\n    ...RegionParts\n    inhabitants\n    municipalities\n    urbanity\n    legalForm\n    organisationModel\n    phase\n    disciplines\n    asked\n    offered\n    parties {\n      id\n      name\n      kind\n      role\n      mandate\n    }\n    plan {\n      id\n      number\n      title\n      status\n      approach\n      goals {\n        id\n        visionGoal\n        title\n        progress\n        indicator {\n          done\n          total\n          unit\n        }\n        onCourse\n        remark\n        theme {\n          key\n          name\n        }\n      }\n      bottlenecks {\n        id\n        title\n        description\n      }\n    }\n  }\n',
): typeof import('./graphql').RegionContextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AdoptionRow on Adoption {\n    id\n    status\n    result\n    changed\n    outcome\n    startedAt\n    region {\n      ...RegionParts\n    }\n    item {\n      id\n      title\n      region {\n        ...RegionParts\n      }\n    }\n    request {\n      id\n      title\n    }\n  }\n',
): typeof import('./graphql').AdoptionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegionPage($key: String!, $status: [RequestStatus!]!, $signedIn: Boolean!) {\n    region(key: $key) {\n      ...RegionContext\n      poster {\n        strengths\n        challenges\n        plan\n        learning\n      }\n      grants {\n        id\n        kind\n        year\n      }\n      missingParties {\n        kind\n        missing\n      }\n      neighbourhoods {\n        id\n        name\n        inhabitants\n        partnership\n      }\n      people {\n        id\n        name\n        function\n        affiliation\n      }\n      adoptions {\n        ...AdoptionRow\n      }\n      given {\n        ...AdoptionRow\n      }\n    }\n    searchItems(filter: { region: [$key] }, order: newest, first: 3) {\n      edges {\n        node {\n          item {\n            id\n            title\n            evidenceLevel\n            stale\n            adoptions {\n              id\n              result\n            }\n          }\n        }\n      }\n    }\n    searchRequests(filter: { region: [$key], status: $status }, order: newest, first: 3)\n      @include(if: $signedIn) {\n      edges {\n        node {\n          request {\n            id\n            title\n            status\n            assignment {\n              id\n              group {\n                key\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RegionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Compare($a: String!, $b: String!) {\n    a: region(key: $a) {\n      ...RegionContext\n    }\n    b: region(key: $b) {\n      ...RegionContext\n    }\n  }\n',
): typeof import('./graphql').CompareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Learn($a: String!, $b: String!) {\n    forA: matchesBetween(asking: $a, holding: $b) {\n      ...MatchParts\n      ...LearnParts\n    }\n    forB: matchesBetween(asking: $b, holding: $a) {\n      ...MatchParts\n      ...LearnParts\n    }\n  }\n  fragment LearnParts on Match {\n    request {\n      id\n      title\n      region {\n        ...RegionParts\n      }\n    }\n    item {\n      id\n      title\n      region {\n        ...RegionParts\n      }\n    }\n  }\n',
): typeof import('./graphql').LearnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerRequest($input: AnswerInput!) {\n    answerRequest(input: $input) {\n      id\n    }\n  }\n',
): typeof import('./graphql').AnswerRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EditAnswer($id: ID!, $version: Int!, $body: String!, $citedItemIds: [ID!]) {\n    editAnswer(id: $id, version: $version, body: $body, citedItemIds: $citedItemIds) {\n      id\n      version\n    }\n  }\n',
): typeof import('./graphql').EditAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptAnswer($id: ID!, $version: Int!) {\n    acceptAnswer(id: $id, version: $version) {\n      id\n      version\n      accepted\n    }\n  }\n',
): typeof import('./graphql').AcceptAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskOn($answerId: ID!, $key: ID!, $body: String!) {\n    askOn(answerId: $answerId, key: $key, body: $body) {\n      id\n    }\n  }\n',
): typeof import('./graphql').AskOnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TurnAnswerIntoItem($answerId: ID!) {\n    turnAnswerIntoItem(answerId: $answerId) {\n      id\n    }\n  }\n',
): typeof import('./graphql').TurnAnswerIntoItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineAssignment($id: ID!, $version: Int!, $reason: String!) {\n    declineAssignment(id: $id, version: $version, reason: $reason) {\n      id\n      status\n    }\n  }\n',
): typeof import('./graphql').DeclineAssignmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TransferAssignment($id: ID!, $version: Int!, $groupId: ID!, $reason: String!) {\n    transferAssignment(id: $id, version: $version, groupId: $groupId, reason: $reason) {\n      id\n      status\n    }\n  }\n',
): typeof import('./graphql').TransferAssignmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CitableItems($query: String!) {\n    items(filter: { query: $query }, first: 6) {\n      edges {\n        node {\n          ...CitedItem\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').CitableItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Request($id: ID!) {\n    request(id: $id) {\n      ...RequestText\n      status\n      disciplines\n      region {\n        ...RegionParts\n        inhabitants\n        organisationModel\n        legalForm\n        phase\n      }\n      asker {\n        id\n        name\n      }\n      inhabitantsBand {\n        from\n        to\n      }\n      createdAt\n      postedAt\n      closeReason\n      duplicateOf {\n        id\n        title\n      }\n      alsoRegions {\n        ...RegionParts\n      }\n      joinedByViewer\n      assignment {\n        ...AssignmentParts\n        proposedAt\n      }\n      groupSuggestions {\n        ...GroupSuggestionParts\n      }\n      helpers {\n        person {\n          id\n          name\n          function\n        }\n        member\n        answered {\n          id\n          title\n        }\n        items {\n          id\n          title\n        }\n      }\n      likelyDuplicates {\n        ...LikeRequest\n      }\n      matchedAt\n      noGoodMatch\n      dismissed: matches(first: 1, dismissed: true) {\n        totalCount\n      }\n      answers {\n        ...AnswerParts\n      }\n      timeline {\n        at\n        kind\n        group {\n          name\n        }\n        person {\n          name\n        }\n      }\n      viewerCan {\n        edit\n        post\n        withdraw\n        close\n        reopen\n        markDuplicate\n        suggestGroup\n        route\n        claim\n        decline\n        transfer\n        answerAsExpert\n        answerAsPeer\n        join\n        leave\n        judgeMatch\n        revealAsker\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RequestText on KnowledgeRequest {\n    id\n    version\n    title\n    bottleneck\n    tried\n    helpWanted\n    helpKinds\n    urgency\n    themes {\n      id\n      key\n      name\n    }\n    scope\n    anonymous\n  }\n',
): typeof import('./graphql').RequestTextFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LikeRequest on SimilarRequest {\n    request {\n      id\n      title\n      status\n      postedAt\n      region {\n        ...RegionParts\n      }\n    }\n    words {\n      question\n      item\n      via\n    }\n    themes {\n      name\n    }\n  }\n',
): typeof import('./graphql').LikeRequestFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AnswerParts on Answer {\n    id\n    version\n    kind\n    body\n    accepted\n    createdAt\n    editedAt\n    author {\n      id\n      name\n      function\n    }\n    region {\n      ...RegionParts\n    }\n    group {\n      id\n      key\n      name\n    }\n    cites {\n      ...CitedItem\n    }\n    replies {\n      id\n      body\n      createdAt\n      author {\n        id\n        name\n      }\n    }\n    item {\n      id\n      title\n    }\n    viewerCan {\n      edit\n      accept\n      askOn\n      turnIntoItem\n    }\n  }\n',
): typeof import('./graphql').AnswerPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CitedItem on KnowledgeItem {\n    id\n    title\n    summary\n    evidenceLevel\n    region {\n      ...RegionParts\n    }\n  }\n',
): typeof import('./graphql').CitedItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription RequestChanged($id: ID!) {\n    requestChanged(id: $id) {\n      id\n      version\n      matchedAt\n      answers {\n        id\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Similar($input: SimilarInput!) {\n    similar(input: $input) {\n      items {\n        item {\n          id\n          title\n          evidenceLevel\n          region {\n            ...RegionParts\n          }\n        }\n        confidence\n        words {\n          question\n          item\n          via\n        }\n        score\n      }\n      requests {\n        request {\n          id\n          title\n          status\n          postedAt\n          joinedByViewer\n          region {\n            ...RegionParts\n          }\n          viewerCan {\n            join\n          }\n        }\n        confidence\n        words {\n          question\n          item\n          via\n        }\n        score\n        themes {\n          name\n        }\n      }\n      themes {\n        theme {\n          id\n          name\n        }\n        because\n      }\n      scope {\n        scope\n        because\n      }\n      groups {\n        ...GroupSuggestionParts\n      }\n    }\n  }\n',
): typeof import('./graphql').SimilarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Themes {\n    themes {\n      id\n      name\n    }\n  }\n',
): typeof import('./graphql').ThemesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveRequestDraft($input: RequestInput!) {\n    saveRequestDraft(input: $input) {\n      id\n      version\n    }\n  }\n',
): typeof import('./graphql').SaveRequestDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PostRequest($input: RequestInput!) {\n    postRequest(input: $input) {\n      id\n      version\n      status\n    }\n  }\n',
): typeof import('./graphql').PostRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EditRequest($input: RequestInput!) {\n    editRequest(input: $input) {\n      id\n      version\n    }\n  }\n',
): typeof import('./graphql').EditRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation JoinRequest($id: ID!) {\n    joinRequest(id: $id) {\n      id\n      joinedByViewer\n    }\n  }\n',
): typeof import('./graphql').JoinRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LeaveRequest($id: ID!) {\n    leaveRequest(id: $id) {\n      id\n      joinedByViewer\n    }\n  }\n',
): typeof import('./graphql').LeaveRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SuggestGroup($id: ID!, $groupId: ID!) {\n    suggestGroup(id: $id, groupId: $groupId) {\n      id\n    }\n  }\n',
): typeof import('./graphql').SuggestGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawRequest($id: ID!, $version: Int!) {\n    withdrawRequest(id: $id, version: $version) {\n      id\n      status\n    }\n  }\n',
): typeof import('./graphql').WithdrawRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseRequest($id: ID!, $version: Int!, $reason: String!) {\n    closeRequest(id: $id, version: $version, reason: $reason) {\n      id\n      status\n    }\n  }\n',
): typeof import('./graphql').CloseRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReopenRequest($id: ID!, $version: Int!) {\n    reopenRequest(id: $id, version: $version) {\n      id\n      status\n    }\n  }\n',
): typeof import('./graphql').ReopenRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkDuplicate($id: ID!, $version: Int!, $ofId: ID!) {\n    markDuplicate(id: $id, version: $version, ofId: $ofId) {\n      id\n      status\n    }\n  }\n',
): typeof import('./graphql').MarkDuplicateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealAsker($id: ID!, $reason: String!) {\n    revealAsker(id: $id, reason: $reason) {\n      id\n      name\n      affiliation\n    }\n  }\n',
): typeof import('./graphql').RevealAskerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ListedRequestParts on KnowledgeRequest {\n    id\n    title\n    status\n    postedAt\n    createdAt\n    region {\n      ...RegionParts\n    }\n    alsoRegions {\n      id\n    }\n    assignment {\n      ...AssignmentParts\n    }\n    viewerCan {\n      edit\n      answerAsPeer\n    }\n  }\n',
): typeof import('./graphql').ListedRequestPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchRequests(\n    $query: String\n    $literal: Boolean\n    $filter: RequestSearchFilter\n    $order: SearchOrder\n    $first: Int\n    $after: String\n  ) {\n    searchRequests(\n      query: $query\n      literal: $literal\n      filter: $filter\n      order: $order\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          title {\n            ...TextParts\n          }\n          excerpt {\n            ...TextParts\n          }\n          request {\n            ...ListedRequestParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      also\n      standby\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n',
): typeof import('./graphql').SearchRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Requests($filter: RequestFilter!, $after: String) {\n    requests(filter: $filter, order: newest, first: 20, after: $after) {\n      edges {\n        node {\n          ...ListedRequestParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n',
): typeof import('./graphql').RequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AnswerableRequests($after: String) {\n    answerable(first: 20, after: $after) {\n      edges {\n        node {\n          ...MatchParts\n          item {\n            id\n            title\n          }\n          request {\n            ...ListedRequestParts\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n',
): typeof import('./graphql').AnswerableRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RequestCounts {\n    ours: requests(filter: { mine: true }, first: 1) {\n      totalCount\n    }\n    joined: requests(filter: { joined: true }, first: 1) {\n      totalCount\n    }\n    all: searchRequests(first: 1) {\n      totalCount\n      facets {\n        ...FacetParts\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RequestMatch on Match {\n    ...MatchParts\n    dismissReason\n    useful\n    item {\n      id\n      title\n      summary\n      type\n      evidenceLevel\n      region {\n        ...RegionParts\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestMatchFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RequestMatches($id: ID!, $first: Int!, $after: String, $dismissed: Boolean!) {\n    request(id: $id) {\n      id\n      matches(first: $first, after: $after, dismissed: $dismissed) {\n        edges {\n          node {\n            ...RequestMatch\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestMatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShortlistMatch($id: ID!, $version: Int!) {\n    shortlistMatch(id: $id, version: $version) {\n      id\n      version\n      status\n    }\n  }\n',
): typeof import('./graphql').ShortlistMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DismissMatch($id: ID!, $version: Int!, $reason: DismissReason!) {\n    dismissMatch(id: $id, version: $version, reason: $reason) {\n      id\n      version\n      status\n    }\n  }\n',
): typeof import('./graphql').DismissMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestoreMatch($id: ID!, $version: Int!) {\n    restoreMatch(id: $id, version: $version) {\n      id\n      version\n      status\n    }\n  }\n',
): typeof import('./graphql').RestoreMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ContactMatch($id: ID!, $version: Int!) {\n    contactMatch(id: $id, version: $version) {\n      id\n      version\n      status\n    }\n  }\n',
): typeof import('./graphql').ContactMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation JudgeMatch($id: ID!, $useful: Boolean!) {\n    judgeMatch(id: $id, useful: $useful) {\n      id\n      version\n      useful\n    }\n  }\n',
): typeof import('./graphql').JudgeMatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MatchParts on Match {\n    id\n    version\n    status\n    score\n    confidence\n    factors {\n      key\n      contribution\n      words {\n        question\n        item\n        via\n      }\n      mine\n      theirs\n    }\n    differences {\n      key\n      mine\n      theirs\n    }\n  }\n',
): typeof import('./graphql').MatchPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RegionParts on Region {\n    id\n    key\n    name\n    fictitious\n  }\n',
): typeof import('./graphql').RegionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      name\n      description\n      role\n    }\n  }\n',
): typeof import('./graphql').DemoAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggest($text: String!) {\n    suggest(text: $text) {\n      items {\n        title {\n          ...TextParts\n        }\n        item {\n          id\n          evidenceLevel\n          region {\n            name\n          }\n        }\n      }\n      requests {\n        title {\n          ...TextParts\n        }\n        request {\n          id\n          status\n        }\n      }\n      regions {\n        id\n        key\n        name\n        fictitious\n      }\n      groups {\n        id\n        key\n        name\n      }\n      people {\n        id\n        name\n        function\n        affiliation\n      }\n    }\n  }\n',
): typeof import('./graphql').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOutEverywhere {\n    signOutEverywhere\n  }\n',
): typeof import('./graphql').SignOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription UnreadNotifications {\n    unreadNotifications\n  }\n',
): typeof import('./graphql').UnreadNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetPreferences($input: PreferencesInput!) {\n    setPreferences(input: $input) {\n      id\n      language\n      colourScheme\n    }\n  }\n',
): typeof import('./graphql').SetPreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RegionMap($filter: RegionFilter) {\n    regionMap(filter: $filter) {\n      id\n      key\n      code\n      name\n      fictitious\n      tile {\n        column\n        row\n      }\n      asked\n      offered\n    }\n  }\n',
): typeof import('./graphql').RegionMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AssignmentParts on RequestAssignment {\n    id\n    version\n    status\n    group {\n      id\n      key\n      name\n    }\n    expert {\n      id\n      name\n    }\n    dueOn\n    overdue\n  }\n',
): typeof import('./graphql').AssignmentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment GroupSuggestionParts on GroupSuggestion {\n    group {\n      id\n      key\n      name\n      medianAnswerDays\n      answeredCount\n    }\n    because\n    suggestedByFacilitator\n  }\n',
): typeof import('./graphql').GroupSuggestionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ExpertGroups {\n    expertGroups {\n      id\n      key\n      name\n    }\n  }\n',
): typeof import('./graphql').ExpertGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RouteRequest($id: ID!, $version: Int!, $groupId: ID!, $dueOn: DateTime) {\n    routeRequest(id: $id, version: $version, groupId: $groupId, dueOn: $dueOn) {\n      id\n      version\n      status\n      assignment {\n        ...AssignmentParts\n      }\n    }\n  }\n',
): typeof import('./graphql').RouteRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ClaimAssignment($id: ID!, $version: Int!) {\n    claimAssignment(id: $id, version: $version) {\n      ...AssignmentParts\n    }\n  }\n',
): typeof import('./graphql').ClaimAssignmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FacetParts on Facet {\n    key\n    values {\n      value\n      name\n      count\n    }\n  }\n',
): typeof import('./graphql').FacetPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TextParts on TextPart {\n    text\n    hit\n  }\n',
): typeof import('./graphql').TextPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchState {\n    searchState {\n      degraded\n    }\n  }\n',
): typeof import('./graphql').SearchStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NoteSearch($query: String!, $collection: SearchCollection!) {\n    noteSearch(query: $query, collection: $collection)\n  }\n',
): typeof import('./graphql').NoteSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ViewerParts on Viewer {\n    id\n    name\n    email\n    language\n    colourScheme\n    unreadNotifications\n    memberships {\n      role\n      region {\n        id\n        name\n      }\n      group {\n        id\n        key\n        name\n      }\n    }\n    region {\n      id\n      key\n      name\n      fictitious\n      inhabitants\n    }\n    can {\n      draftRequest\n      postRequest\n      draftItem\n      answerAsExpert\n      routeRequest\n      curate\n      tuneMatching\n      administer\n      importDocument\n    }\n  }\n',
): typeof import('./graphql').ViewerPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n',
): typeof import('./graphql').ViewerDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
