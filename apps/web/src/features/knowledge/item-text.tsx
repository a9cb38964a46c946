import { Markdown } from '@samenwijs/ui';
import { useId } from 'react';
import { Link } from '../../shared/links';
import type { Item } from './api';
import { isFilled, type Section } from './sections';
import { useTexts } from './texts';

/** What was written, in a fixed order. What is empty is left out; its writers see that it is missing. */
export function ItemText({ item }: { item: Item }) {
  const { t } = useTexts();
  const part = (section: Section) => (
    <Part key={section} title={t(`section.${section}.title`)} text={item[section]} hole={hole(section)} />
  );
  const hole = (section: Section) =>
    item.viewerCan.edit && <Hole id={item.id}>{t(`section.${section}.hint`)}</Hole>;
  const { outcomesShort, outcomesLong } = item;

  return (
    <>
      {part('context')}
      {part('approach')}
      {part('activeIngredients')}
      {isFilled(outcomesShort) || isFilled(outcomesLong) ? (
        <>
          <h2>{t('item.outcomes')}</h2>
          <div className={isFilled(outcomesShort) && isFilled(outcomesLong) ? 'yield yield--two' : 'yield'}>
            <Term title={t('item.short')} text={outcomesShort} />
            <Term title={t('item.long')} text={outcomesLong} />
          </div>
        </>
      ) : (
        <Part title={t('item.outcomes')} text="" hole={hole('outcomesShort')} />
      )}
      <NotWork text={item.whatDidNotWork} hole={hole('whatDidNotWork')} />
      {part('conditions')}
      {part('costs')}
      <Part title={t('item.remainder')} text={item.remainder} />
    </>
  );
}

type PartProps = { title: string; text: string; hole?: React.ReactNode };
const Part = ({ title, text, hole }: PartProps) =>
  (isFilled(text) || hole) && (
    <>
      <h2>{title}</h2>
      {isFilled(text) ? <Markdown text={text} className="text" /> : hole}
    </>
  );

const Term = ({ title, text }: { title: string; text: string }) =>
  isFilled(text) && (
    <div>
      <h3>{title}</h3>
      <Markdown text={text} className="text" />
    </div>
  );

/** As large as the outcomes, between two ink rules: what others read first. */
function NotWork({ text, hole }: Omit<PartProps, 'title'>) {
  const { t } = useTexts();
  const id = useId();
  if (!isFilled(text) && !hole) return null;
  return (
    <section className="notwork" aria-labelledby={id}>
      <h2 id={id}>{t('section.whatDidNotWork.title')}</h2>
      {isFilled(text) ? <Markdown text={text} className="text" /> : hole}
    </section>
  );
}

function Hole({ id, children }: { id: string; children: string }) {
  const { t } = useTexts();
  return (
    <p className="hole">
      <span className="pdot" aria-hidden="true" />
      <span>
        <b>{t('item.hole')}</b> {children}{' '}
        <Link to="/kennis/$id/bewerken" params={{ id }}>
          {t('item.fill')}
        </Link>
      </span>
    </p>
  );
}
