import type { QueryClient } from '@tanstack/react-query';
import type { ItemSearch } from '../../shared/search/address';
import { itemQuestion } from './item-filters';
import { searchItemsQuery } from './search-api';

/** The list that an address of /kennis shows, read before the page is drawn; other tabs have lists of their own. */
export const readFirstList = async (client: QueryClient, search: ItemSearch): Promise<void> => {
  if (!search.stand)
    await client.ensureInfiniteQueryData(searchItemsQuery(itemQuestion(search), search.aantal ?? 0));
};
