import { showToast } from '@samenwijs/ui';
import { useQueryClient } from '@tanstack/react-query';
import { linkOptions, useLocation, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../layout/account';
import { openOverlay } from '../overlay';
import { usePreferences } from '../preferences';
import { groupsOf, useViewer } from '../viewer';
import type { Option } from './options';

/** A page or a deed; `words` is what it can be found by. */
type Command = Option & { words: string };

const page = (key: string, words: string, link: LinkProps): Command => ({
  key,
  kind: 'deed',
  label: words,
  words,
  link,
});
const deed = (key: string, words: string, run: () => void): Command => ({
  key,
  kind: 'deed',
  label: words,
  words,
  run,
});

/** What this viewer may go to and do. */
export function useCommands(): { pages: Command[]; deeds: Command[] } {
  const here = useHere();
  return { pages: usePages(), deeds: [...here, ...useDeeds()] };
}

function usePages(): Command[] {
  const { t } = useTranslation(['search', 'common']);
  const viewer = useViewer();
  const can = viewer?.can;
  const pages: (Command | false | null | undefined)[] = [
    page('home', t(viewer ? 'command.today' : 'command.home'), linkOptions({ to: '/' })),
    viewer && page('requests', t('common:nav.requests'), linkOptions({ to: '/vragen' })),
    viewer && page('notifications', t('common:bell.word'), linkOptions({ to: '/meldingen' })),
    page('items', t('common:nav.items'), linkOptions({ to: '/kennis' })),
    page('regions', t('common:nav.regions'), linkOptions({ to: '/regios' })),
    viewer?.region &&
      page(
        'own',
        viewer.region.name,
        linkOptions({ to: '/regios/$key', params: { key: viewer.region.key } }),
      ),
    page('groups', t('common:nav.groups'), linkOptions({ to: '/expertgroepen' })),
    ...groupsOf(viewer).map(({ key, name }) =>
      page(key, t('command.group', { name }), linkOptions({ to: '/expertgroepen/$key', params: { key } })),
    ),
    can?.routeRequest && page('routing', t('command.routing'), linkOptions({ to: '/regie' })),
    can?.tuneMatching && page('engine', t('command.engine'), linkOptions({ to: '/regie/zoekmachine' })),
    can?.tuneMatching && page('quality', t('command.quality'), linkOptions({ to: '/regie/kwaliteit' })),
    page('compare', t('command.compare'), linkOptions({ to: '/regios/vergelijken' })),
    viewer &&
      page('ours', t('command.requestsOurs'), linkOptions({ to: '/vragen', search: { lijst: 'van-ons' } })),
    can?.draftItem &&
      page('items-ours', t('command.itemsOurs'), linkOptions({ to: '/kennis', search: { stand: 'ons' } })),
    can?.draftItem &&
      page(
        'items-review',
        t('command.itemsReview'),
        linkOptions({ to: '/kennis', search: { stand: 'nakijken' } }),
      ),
    page('about', t('common:foot.over'), linkOptions({ to: '/over' })),
    page('help', t('common:foot.help'), linkOptions({ to: '/hulp' })),
    page('accessibility', t('common:foot.accessibility'), linkOptions({ to: '/toegankelijkheid' })),
    page('privacy', t('common:foot.privacy'), linkOptions({ to: '/privacy' })),
    page('blocks', t('common:foot.blocks'), linkOptions({ to: '/bouwstenen' })),
    !viewer && page('sign-in', t('common:signIn'), linkOptions({ to: '/inloggen' })),
  ];
  return pages.filter((one) => !!one);
}

function useDeeds(): Command[] {
  const { t } = useTranslation(['search', 'common']);
  const viewer = useViewer();
  const { language, setLanguage, scheme, setScheme } = usePreferences();
  const signOut = useSignOut();
  const deeds: (Command | false | null | undefined)[] = [
    viewer?.can.draftRequest && page('ask', t('common:ask'), linkOptions({ to: '/vragen/nieuw' })),
    viewer?.can.draftItem && page('write', t('common:foot.write'), linkOptions({ to: '/kennis/nieuw' })),
    viewer?.can.importDocument && page('import', t('common:foot.import'), linkOptions({ to: '/importeren' })),
    language === 'nl'
      ? deed('language', 'English', () => setLanguage('en'))
      : deed('language', 'Nederlands', () => setLanguage('nl')),
    deed('scheme', t(scheme === 'dark' ? 'command.light' : 'common:darkScheme'), () =>
      setScheme(scheme === 'dark' ? 'light' : 'dark'),
    ),
    deed('shortcuts', t('command.shortcuts'), () => openOverlay('shortcuts')),
    !!viewer && deed('sign-out', t('common:account.signOut'), () => signOut(false)),
  ];
  return deeds.filter((one) => !!one);
}

type Permissions = Partial<Record<'edit' | 'answerAsExpert', boolean>>;

/** The deeds of the question or item that is open; what is allowed there was read with the page. */
function useHere(): Command[] {
  const { t } = useTranslation('search');
  const client = useQueryClient();
  const [, kind, id] = useLocation().pathname.split('/');
  if (!id || (kind !== 'vragen' && kind !== 'kennis')) return [];
  const noun = kind === 'vragen' ? 'request' : 'item';
  const read = client.getQueryData<Record<string, { viewerCan?: Permissions } | null>>([noun, id]);
  const can = read?.[noun]?.viewerCan;
  if (!can) return [];
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      showToast({ text: t('command.copied') });
    } catch {
      showToast({ text: location.href });
    }
  };
  return [
    ...(noun === 'request' && can.answerAsExpert
      ? [page('answer', t('command.answer'), linkOptions({ to: '/vragen/$id/antwoorden', params: { id } }))]
      : []),
    ...(noun === 'request' && can.edit
      ? [page('edit', t('command.editRequest'), linkOptions({ to: '/vragen/nieuw', search: { wijzig: id } }))]
      : []),
    ...(noun === 'item' && can.edit
      ? [page('edit', t('command.editItem'), linkOptions({ to: '/kennis/$id/bewerken', params: { id } }))]
      : []),
    // Once the palette is gone: it must not be printed.
    deed('print', t('command.print'), () => setTimeout(() => window.print())),
    deed('copy', t('command.copy'), () => void copy()),
  ];
}
