import { Crumbs, EvidenceLadder, PageHead, Section } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Read } from '../../shared/feedback';
import { capital } from '../../shared/format';
import { Link } from '../../shared/links';
import { useAlikeWords } from '../../shared/matching';
import { useTitle } from '../../shared/title';
import { Written } from '../../shared/written';
import { type Item, itemQuery } from './api';
import { ItemAside } from './item-aside';
import { ItemLineage } from './item-lineage';
import { ItemNotFound, Source, useEvidenceLabels } from './item-parts';
import { ItemStatus } from './item-status';
import { ItemText } from './item-text';
import { useTexts } from './texts';

export function ItemPage() {
  const { t } = useTexts();
  const { id } = useParams({ from: '/kennis/$id' });
  const query = useQuery(itemQuery(id));
  return (
    <Read query={query} loading={t('item.loading')}>
      {(item) => (item ? <ItemView item={item} /> : <ItemNotFound />)}
    </Read>
  );
}

function ItemView({ item }: { item: Item }) {
  const { t } = useTexts();
  const labels = useEvidenceLabels();
  const why = useAlikeWords();
  useTitle(item.title, item.summary);
  return (
    <>
      <Crumbs label={t('common:crumbs')}>
        {[
          <Link key="list" to="/kennis">
            {t('common:nav.items')}
          </Link>,
        ]}
      </Crumbs>
      <PageHead
        kicker={
          <>
            {t('item.kicker', { type: capital(t(`vocabulary:itemType.${item.type}`)) })}{' '}
            <Source region={item.region} />
            {item.neighbourhood && `, ${item.neighbourhood}`}
          </>
        }
        title={item.title}
        intro={item.summary}
        lang={item.language}
      />
      <ItemStatus item={item} />
      <div className="columns columns--item">
        <article className="columns__main prose">
          <EvidenceLadder level={item.evidenceLevel} labels={labels} label={t('item.ladder')}>
            <p>{t(`item.evidence.${item.evidenceLevel}`)}</p>
          </EvidenceLadder>
          <ItemText item={item} />
        </article>
        <ItemAside item={item} />
      </div>
      {item.adoptions.length > 0 && <ItemLineage item={item} />}
      {item.similar.length > 0 && (
        <Section className="alike" title={t('item.similar')}>
          <ul className="alike__list">
            {item.similar.map(({ item: { id, title, region, evidenceLevel }, ...alike }) => (
              <li key={id}>
                <Link to="/kennis/$id" params={{ id }}>
                  <Written>{title}</Written>
                </Link>
                <span className="meta">
                  <Source region={region} />, {labels[evidenceLevel].toLowerCase()}
                </span>
                <span className="alike__why">{why(alike)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
