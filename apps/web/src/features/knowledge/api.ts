import { queryOptions } from '@tanstack/react-query';
import { execute, upload } from '../../shared/api/client';
import { connectionQuery } from '../../shared/api/connection';
import { graphql } from '../../shared/api/gql';
import type { ItemFilter, ItemQuery, ItemsQuery } from '../../shared/api/gql/graphql';

const ItemDocument = graphql(`
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
`);
export type Item = NonNullable<ItemQuery['item']>;

export const itemQuery = (id: string) =>
  queryOptions({
    queryKey: ['item', id],
    queryFn: ({ signal }) => execute(ItemDocument, { id }, signal),
    select: ({ item }) => item ?? null,
  });

const ItemsDocument = graphql(`
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
`);
export type ItemRow = ItemsQuery['items']['edges'][number]['node'];

export const itemsQuery = (filter: ItemFilter) =>
  connectionQuery(
    ['items', filter],
    async (after, signal) => (await execute(ItemsDocument, { filter, after }, signal)).items,
  );

const ItemThemesDocument = graphql(`
  query ItemThemes {
    themes {
      id
      name
    }
  }
`);
export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: ({ signal }) => execute(ItemThemesDocument, undefined, signal),
  select: ({ themes }) => themes,
  staleTime: 5 * 60_000,
});

export const SaveItemDocument = graphql(`
  mutation SaveItem($input: ItemInput!) {
    saveItem(input: $input) {
      id
      version
      status
    }
  }
`);
export const SubmitItemDocument = graphql(`
  mutation SubmitItem($id: ID!, $version: Int!) {
    submitItem(id: $id, version: $version) {
      id
      version
    }
  }
`);
export const ReturnItemDocument = graphql(`
  mutation ReturnItem($id: ID!, $version: Int!, $reason: String!) {
    returnItem(id: $id, version: $version, reason: $reason) {
      id
      version
    }
  }
`);
export const PublishItemDocument = graphql(`
  mutation PublishItem($id: ID!, $version: Int!) {
    publishItem(id: $id, version: $version) {
      id
      version
    }
  }
`);
export const ReviseItemDocument = graphql(`
  mutation ReviseItem($id: ID!, $version: Int!) {
    reviseItem(id: $id, version: $version) {
      id
      version
    }
  }
`);
export const ArchiveItemDocument = graphql(`
  mutation ArchiveItem($id: ID!, $version: Int!) {
    archiveItem(id: $id, version: $version) {
      id
      version
    }
  }
`);
export const RestoreItemDocument = graphql(`
  mutation RestoreItem($id: ID!, $version: Int!) {
    restoreItem(id: $id, version: $version) {
      id
      version
    }
  }
`);

/** Makes a draft of a document. Refused with a FILE_* code. */
export const importDocument = (file: File, regionId: string | null, signal?: AbortSignal) => {
  const form = new FormData();
  // The region first: the server reads the parts in their order, and the file is the last.
  if (regionId) form.set('regionId', regionId);
  form.set('file', file);
  return upload<{ itemId: string }>('/api/import', form, signal);
};
