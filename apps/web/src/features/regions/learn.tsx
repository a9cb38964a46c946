import { Arch, Section } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import type { LearnQuery } from '../../shared/api/gql/graphql';
import { Read } from '../../shared/feedback';
import { Link } from '../../shared/links';
import { useMatchWords } from '../../shared/matching';
import { RegionName } from '../../shared/region-name';
import { useViewer } from '../../shared/viewer';
import { Written } from '../../shared/written';
import { learnQuery } from './api';

/** Which question of the one fits what the other shares. */
export function Learn({ a, b }: { a: string; b: string }) {
  const { t } = useTranslation('regions');
  const signedIn = !!useViewer();
  const query = useQuery({ ...learnQuery(a, b), enabled: signedIn });
  return (
    <Section title={t('compare.learn')}>
      {signedIn ? (
        <Read query={query} loading={t('loading')}>
          {(matches) =>
            matches.length ? (
              <ul className="offers">
                {matches.map((match) => (
                  <MatchRow key={match.id} match={match} />
                ))}
              </ul>
            ) : (
              <p className="sub">{t('compare.learnNone')}</p>
            )
          }
        </Read>
      ) : (
        <p className="sub">
          <Trans
            t={t}
            i18nKey="compare.learnVisitor"
            components={{
              a: <Link to="/inloggen" search={{ naar: `/regios/vergelijken?regio=${a}&regio=${b}` }} />,
            }}
          />
        </p>
      )}
    </Section>
  );
}

function MatchRow({ match }: { match: LearnQuery['forA'][number] }) {
  const { t } = useTranslation('regions');
  const { t: tMatching } = useTranslation('matching');
  const words = useMatchWords();
  const { request, item, confidence } = match;
  const region = (who: typeof item.region) => <RegionName region={who} />;
  return (
    <li className="offer">
      <div className="offer__q">
        <p className="meta">
          <Trans t={t} i18nKey="compare.asks" components={{ name: region(request.region) }} />
        </p>
        <p className="offer__title">
          <Link to="/vragen/$id" params={{ id: request.id }}>
            <Written>{request.title}</Written>
          </Link>
        </p>
      </div>
      <div className="offer__arch">
        <Arch shares={words.shares(match)} state={confidence} />
        <p className="offer__verdict">{words.verdict(confidence)}</p>
      </div>
      <div className="offer__a">
        <p className="meta">
          <Trans t={t} i18nKey="compare.has" components={{ name: region(item.region) }} />
        </p>
        <p>
          <Link to="/kennis/$id" params={{ id: item.id }}>
            <Written>{item.title}</Written>
          </Link>
        </p>
      </div>
      <p className="offer__why">
        <b>{tMatching('why')}</b> {words.line(match)}.
      </p>
    </li>
  );
}
