/**
 * SQL for `published`: per item that everybody may still read, what its readers see, under the names of its columns and
 * with `theme_ids`. While a revision is being written that is the last published version, never the working text.
 */
export const PUBLISHED_ITEMS = `
  select item.id, item.version, item.region_id, item.published_at, item.review_on, shown
  from knowledge_item item
  cross join lateral (
    select case when item.status = 'published'
      then to_jsonb(item) || jsonb_build_object('theme_ids', (
        select coalesce(jsonb_agg(theme_id), '[]') from knowledge_item_theme where item_id = item.id))
      else (select content from knowledge_item_version where item_id = item.id order by number desc limit 1)
    end as shown) content
  where item.published_at is not null and item.status <> 'archived'`;
