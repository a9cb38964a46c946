import { Button, Markdown, Select } from '@samenwijs/ui';
import { useState } from 'react';
import { useUndoToast } from '../../shared/feedback';
import type { Update } from './item-editor';
import type { ItemContent } from './item-form';
import { blocksOf, SECTIONS, type Section } from './sections';
import { useTexts } from './texts';

/** What a document had and no section claimed: each part can be put where it belongs. */
export function Remainder({ form, update }: { form: ItemContent; update: Update }) {
  const { t } = useTexts();
  const undoable = useUndoToast();
  const blocks = blocksOf(form.remainder);
  if (!blocks.length) return null;
  const place = (block: string, section: Section | null) => {
    const { remainder } = form;
    const before = section && form[section];
    update({
      remainder: blocks.filter((other) => other !== block).join('\n\n'),
      ...(section && { [section]: [before, block].filter(Boolean).join('\n\n') }),
    });
    undoable(
      section ? t('remainder.placed', { section: t(`section.${section}.label`) }) : t('remainder.dropped'),
      () => update({ remainder, ...(section && { [section]: before }) }),
    );
  };
  return (
    <section className="proposed" aria-labelledby="remainder">
      <h2 id="remainder">{t('remainder.title', { count: blocks.length })}</h2>
      <p className="hint">{t('remainder.hint')}</p>
      <ol className="sects">
        {blocks.map((block, i) => (
          <Block key={block} number={i + 1} block={block} onPlace={(section) => place(block, section)} />
        ))}
      </ol>
    </section>
  );
}

type BlockProps = { number: number; block: string; onPlace: (section: Section | null) => void };
function Block({ number, block, onPlace }: BlockProps) {
  const { t } = useTexts();
  const [section, setSection] = useState<Section>('context');
  return (
    <li className="sect">
      <Markdown text={block} className="text" />
      <div className="pager" role="group" aria-label={t('remainder.block', { number })}>
        <Select
          inline
          label={t('remainder.where')}
          value={section}
          options={SECTIONS.map((one) => [one, t(`section.${one}.label`)] as const)}
          onChange={setSection}
        />
        <Button size="small" onPress={() => onPlace(section)}>
          {t('remainder.place')}
        </Button>
        <Button tone="link" onPress={() => onPlace(null)}>
          {t('remainder.drop')}
        </Button>
      </div>
    </li>
  );
}
