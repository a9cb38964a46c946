import { Crumbs, PageHead } from '@samenwijs/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format';
import type { Language } from '../../shared/i18n/i18n';
import { Link } from '../../shared/links';
import { useTitle } from '../../shared/title';

type Page =
  | 'about'
  | 'help'
  | 'helpVisitor'
  | 'helpFacilitator'
  | 'helpExpert'
  | 'helpCoordinator'
  | 'accessibility'
  | 'privacy'
  | 'blocks';

type TextPageProps = {
  /** Its title and introduction are in locales/<language>/pages.json, which the API serves it with as well. */
  page: Page;
  /** Long texts are components, one a language. */
  texts: Readonly<Record<Language, ReactNode>>;
  /** Below the overview of help. */
  ofHelp?: boolean;
  /** Broad pages have a layout of their own; others read as an article. */
  broad?: boolean;
};

/** A page of text: what the site says about itself. */
export function TextPage({ page, texts, ofHelp = false, broad = false }: TextPageProps) {
  const { t } = useTranslation(['pages', 'common']);
  const { language } = useFormat();
  const [title, description] = [t(`pages:${page}.title`), t(`pages:${page}.description`)];
  useTitle(title, description);
  return (
    <>
      {ofHelp && (
        <Crumbs label={t('common:crumbs')}>
          {[
            <Link key="help" to="/hulp">
              {t('pages:help.title')}
            </Link>,
          ]}
        </Crumbs>
      )}
      <PageHead kind="tight" title={title} intro={description} />
      {broad ? texts[language] : <article className="prose">{texts[language]}</article>}
    </>
  );
}
