/** SQL for the number of adoptions of `item` by other regions that went well. */
export const GOOD_ADOPTIONS = `(
  select count(*)::int from adoption
  where adoption.item_id = item.id and adoption.region_id is distinct from item.region_id
    and adoption.result in ('adopted', 'adapted'))`;
