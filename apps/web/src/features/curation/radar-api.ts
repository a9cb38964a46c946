import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../shared/api/client';
import { graphql } from '../../shared/api/gql';
import type { RadarOrder, RadarPageQuery, RadarStripsQuery } from '../../shared/api/gql/graphql';

/** So many regions stand next to each other. */
export const SHOWN = 8;

export type RadarChoice = { regions: string[]; themes: string[]; order: RadarOrder };

const RadarStripsDocument = graphql(`
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
`);
const RadarPageDocument = graphql(`
  query RadarPage($regions: [String!], $themes: [String!], $order: RadarOrder!, $first: Int!, $offset: Int!) {
    radar(regions: $regions, themes: $themes, order: $order, first: $first, offset: $offset) {
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
  }
`);
export type Strips = RadarStripsQuery['radar'];
export type RadarPage = RadarPageQuery['radar'];
export type Count = RadarPage['total'];

// Whoever comes back to the page sees it as it is now.
const live = { refetchOnWindowFocus: 'always', placeholderData: keepPreviousData } as const;

/** Every region in every theme. */
export const stripsQuery = ({ themes, order }: RadarChoice) =>
  queryOptions({
    queryKey: ['radar', 'strips', themes, order],
    queryFn: async ({ signal }) => (await execute(RadarStripsDocument, { themes, order }, signal)).radar,
    ...live,
  });

/** A few regions from close by. */
export const radarQuery = (choice: RadarChoice, offset: number) =>
  queryOptions({
    queryKey: ['radar', 'page', choice, offset],
    queryFn: async ({ signal }) =>
      (await execute(RadarPageDocument, { ...choice, first: SHOWN, offset }, signal)).radar,
    ...live,
  });

/** The same as a file, all pages of it. */
export function tableAddress({ regions, themes, order }: RadarChoice, language: string): string {
  const search = new URLSearchParams({ order, language });
  for (const key of regions) search.append('region', key);
  for (const key of themes) search.append('theme', key);
  return `/api/radar.csv?${search.toString()}`;
}
