import { Button, Checkbox, Select, TextArea, TextField, Warning } from '@samenwijs/ui';
import { FORM_KINDS } from '@samenwijs/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { WriteError } from '../../../shared/feedback';
import { Link } from '../../../shared/links';
import { Written } from '../../../shared/written';
import { type Concept, conceptThemesQuery } from './api';
import { Conflict } from './conflict';
import { refusedForm, type RefusedForm } from './refused-form';
import { useConcept } from './use-concept';

/** One line per name: quick to type, to paste and to read, with a keyboard and on a phone. */
export function ConceptEditor({ id, concept }: { id: string; concept: Concept | null }) {
  const { t } = useTranslation('thesaurus');
  const themes = useQuery(conceptThemesQuery).data ?? [];
  const editor = useConcept(id, concept);
  const { form, set, save, theirs } = editor;
  const refused = refusedForm(save.error);
  if (concept?.retiredAt)
    return (
      <div className="actions">
        <Button tone="ink" isPending={editor.isMoving} onPress={editor.restore}>
          {t('edit.restore')}
        </Button>
      </div>
    );
  return (
    <form
      className="conceptform"
      onSubmit={(event) => {
        event.preventDefault();
        editor.send();
      }}
    >
      {theirs ? (
        <Conflict mine={form} theirs={theirs} onMine={editor.keepMine} onTheirs={editor.takeTheirs} />
      ) : refused ? (
        <Refused refused={refused} sharing={editor.sharing} onSharing={editor.setSharing} />
      ) : (
        <WriteError error={save.error} />
      )}
      <TextField
        label={t('kind.preferred.label')}
        hint={t('kind.preferred.hint')}
        value={form.preferred}
        onChange={(preferred) => set({ preferred })}
        isRequired
        maxLength={80}
      />
      <Select
        label={t('edit.theme')}
        value={form.themeId}
        options={[['', t('edit.chooseTheme')], ...themes.map((theme) => [theme.id, theme.name] as const)]}
        onChange={(themeId) => set({ themeId })}
        required
      />
      {FORM_KINDS.map((kind) => (
        <TextArea
          key={kind}
          label={t(`kind.${kind}.label`)}
          hint={t(`kind.${kind}.hint`)}
          rows={kind === 'lay' ? 6 : 3}
          value={form[kind]}
          onChange={(text) => set({ [kind]: text })}
        />
      ))}
      <div className="sendbar">
        <Button tone="primary" size="big" type="submit" isPending={save.isPending} isDisabled={!!theirs}>
          {t('edit.save')}
        </Button>
        <p className="meta">{t('edit.soon')}</p>
        {concept && (
          <Button tone="link" isPending={editor.isMoving} onPress={editor.retire}>
            {t('edit.retire')}
          </Button>
        )}
      </div>
    </form>
  );
}

type RefusedProps = { refused: RefusedForm; sharing: boolean; onSharing: (sharing: boolean) => void };
/** Which name will not do, why, and whose it is already. */
function Refused({ refused: { reason, form, concepts, final, max }, sharing, onSharing }: RefusedProps) {
  const { t } = useTranslation('thesaurus');
  return (
    <div role="alert">
      <Warning title={t('refused.title', { form })}>
        {t(`refused.${reason}`, { max: max ?? 0 })}
        {concepts.map(({ id, preferred }) => (
          <span key={id}>
            {' '}
            <Link to="/regie/begrippen/$id" params={{ id }}>
              <Written>{preferred}</Written>
            </Link>
            .
          </span>
        ))}{' '}
        {t('refused.kept')}
      </Warning>
      {reason === 'taken' && !final && (
        <Checkbox checked={sharing} onChange={onSharing}>
          {t('refused.sharing')}
        </Checkbox>
      )}
    </div>
  );
}
