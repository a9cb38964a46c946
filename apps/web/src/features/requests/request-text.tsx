import { Facts, Fold, Markdown } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import type { FullRequest } from './api';

/** The question itself, on the left bank. */
export function RequestTextBank({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const { region, inhabitantsBand: band, themes, helpKinds, scope } = request;
  const inhabitants = band
    ? band.to
      ? tCommon('inhabitantsBand', { from: band.from, to: band.to })
      : t('facts.above', { from: format.number(band.from) })
    : region?.inhabitants && format.number(region.inhabitants);
  const organisation = [
    region?.legalForm && tVocabulary(`legalForm.${region.legalForm}`),
    region?.organisationModel && tVocabulary(`organisationModel.${region.organisationModel}`),
  ];
  const part = (name: 'bottleneck' | 'tried' | 'helpWanted') =>
    request[name].trim() && (
      <>
        <h3>{t(`text.${name}`)}</h3>
        <Markdown text={request[name]} className="usertext" />
      </>
    );
  return (
    <div className="crossing__question">
      <div className="crossing__sticky">
        <h2 className="sr">{t('text.title')}</h2>
        {part('bottleneck')}
        <Fold label={t('text.fold')}>
          {part('tried')}
          {part('helpWanted')}
          <Facts
            facts={[
              [
                t('facts.help'),
                helpKinds.length > 0 && (
                  <ul>
                    {helpKinds.map((kind) => (
                      <li key={kind}>{tVocabulary(`helpKind.${kind}`)}</li>
                    ))}
                  </ul>
                ),
              ],
              [t('facts.inhabitants'), inhabitants],
              [t('facts.organisation'), organisation.filter(Boolean).join(', ')],
              [t('facts.phase'), region?.phase && tVocabulary(`phase.${region.phase}`)],
              [t('facts.scope'), scope && tVocabulary(`scope.${scope}`)],
              [
                t('facts.theme', { count: themes.length }),
                themes.length > 0 && (
                  <ul>
                    {themes.map(({ key, name }) => (
                      <li key={key}>
                        <Link to="/kennis" search={{ thema: key }}>
                          {name}
                        </Link>
                      </li>
                    ))}
                  </ul>
                ),
              ],
              [
                t('facts.urgency'),
                request.urgency !== 'normal' && capital(tVocabulary(`urgency.${request.urgency}`)),
              ],
            ]}
          />
          {request.viewerCan.edit && request.status !== 'draft' && (
            <p>
              <Link to="/vragen/nieuw" search={{ wijzig: request.id }}>
                {t('text.edit')}
              </Link>
            </p>
          )}
        </Fold>
      </div>
    </div>
  );
}
