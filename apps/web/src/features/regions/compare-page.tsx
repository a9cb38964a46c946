import { Arch, Button, Crumbs, PageHead } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { regionMapQuery } from '../../shared/regions/api';
import { useTitle } from '../../shared/title';
import { compareQuery } from './api';
import { CompareTable } from './compare-table';
import { type Compared, useComparison } from './comparison';
import { Learn } from './learn';

/** Two regions side by side; which two is in the address. */
export function ComparePage() {
  const { t } = useTranslation('regions');
  const { t: tCommon } = useTranslation();
  const { regio: [a, b] = [] } = useSearch({ from: '/regios/vergelijken' });
  const two = !!a && !!b && a !== b;
  const query = useQuery({ ...compareQuery(a ?? '', b ?? ''), enabled: two });
  useTitle(t('compare.title'));
  return (
    <>
      <Crumbs label={tCommon('crumbs')}>
        {[
          <Link key="all" to="/regios">
            {t('page.crumb')}
          </Link>,
        ]}
      </Crumbs>
      {two ? (
        <Read query={query} loading={t('loading')}>
          {({ left, right }) => <Comparison left={left} right={right} />}
        </Read>
      ) : (
        <>
          <PageHead
            kind="find"
            kicker={t('compare.kicker')}
            title={t(a && a === b ? 'compare.same' : 'compare.choose')}
          />
          <Choice a={a} b={b} />
        </>
      )}
    </>
  );
}

function Choice({ a = '', b = '' }: { a?: string | undefined; b?: string | undefined }) {
  const { t } = useTranslation('regions');
  const navigate = useNavigate({ from: '/regios/vergelijken' });
  const { data: regions = [] } = useQuery(regionMapQuery());
  const byName = [...regions].sort((one, other) => one.name.localeCompare(other.name));
  const go = (left: string, right: string) =>
    void navigate({ search: { regio: [left, right].filter(Boolean) }, replace: true, resetScroll: false });
  const select = (label: string, value: string, choose: (key: string) => void) => (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('compare.pick')}</option>
        {byName.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form className="bar" aria-label={t('compare.choose')} onSubmit={(event) => event.preventDefault()}>
      {select(t('compare.left'), a, (key) => go(key, b))}
      {select(t('compare.right'), b, (key) => go(a, key))}
      {a && b && <Button onPress={() => go(b, a)}>{t('compare.swap')}</Button>}
    </form>
  );
}

function Comparison({ left, right }: { left: Compared; right: Compared }) {
  const { t } = useTranslation('regions');
  const format = useFormat();
  const { rows, same, different, unknown, verdict } = useComparison(left, right);
  const things = (count: number) => t('compare.things', { count, words: format.words(count) });
  return (
    <>
      <PageHead
        kind="find"
        kicker={t('compare.kicker')}
        title={t(`compare.finding.${verdict}`, { a: left.name, b: right.name })}
        intro={
          unknown > 0
            ? t('compare.unknownCount', { count: unknown, words: format.words(unknown) })
            : undefined
        }
      />
      <Choice a={left.key} b={right.key} />
      <section aria-labelledby="naast-elkaar" className="lean">
        <div>
          <h2 id="naast-elkaar">
            {capital(
              t('compare.count', {
                same: things(same),
                sameCount: same,
                different: format.words(different),
                differentCount: different,
              }),
            )}
          </h2>
          <div className="vsbridge">
            <Arch
              shares={Array<number>(same).fill(1 / Math.max(1, same + different))}
              state={same ? 'strong' : 'none'}
              verdict={t(`compare.verdict.${verdict}`)}
              feet={[left.name, right.name]}
            />
          </div>
          <CompareTable
            rows={rows}
            left={<RegionName region={left} />}
            right={<RegionName region={right} />}
            names={[left.name, right.name]}
          />
        </div>
      </section>
      <Learn a={left.key} b={right.key} />
    </>
  );
}
