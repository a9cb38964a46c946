import { useTranslation } from 'react-i18next';
import { Link } from '../../shared/links';
import { Part } from './part';
import { TextPage } from './text-page';

export const HelpPage = () => <TextPage page="help" texts={{ nl: <Dutch />, en: <English /> }} />;

const GUIDES = [
  ['/hulp/bezoeker', 'helpVisitor'],
  ['/hulp/procesbegeleider', 'helpFacilitator'],
  ['/hulp/expert', 'helpExpert'],
  ['/hulp/coordinator', 'helpCoordinator'],
] as const;

function Guides() {
  const { t } = useTranslation(['pages', 'common']);
  return (
    <ul className="guides">
      {GUIDES.map(([to, page]) => (
        <li key={to}>
          <Link to={to}>{t(`pages:${page}.title`)}</Link>
          <p>{t(`pages:${page}.description`)}</p>
        </li>
      ))}
    </ul>
  );
}

const Dutch = () => (
  <>
    <Part title="Kies wie je bent">
      <Guides />
    </Part>
    <Part title="Voor iedereen">
      <ul>
        <li>
          <b>Zoeken</b> kan op elke pagina, in de balk bovenaan. Druk op <kbd>/</kbd> om er meteen te zijn.
        </li>
        <li>
          <b>Een pagina delen?</b> Kopieer het adres. Ook wat je filterde, zit erin.
        </li>
        <li>
          <b>Precies weten wanneer?</b> Houd de muis op ‘drie weken geleden’, dan zie je de precieze datum.
        </li>
        <li>
          <b>Verbinding weg?</b> Schrijf gewoon door. Je tekst blijft op dit apparaat tot je hem verstuurt.
        </li>
        <li>
          <b>Te klein, te licht of te druk?</b> Vergroot de letters in je browser, of kies bovenaan de donkere
          weergave.
        </li>
      </ul>
    </Part>
    <Part title="Lukt het niet?">
      <p>
        Vraag het je procesbegeleider, of een coördinator van het netwerk. Is een onderdeel voor jou niet te
        bedienen? Lees dan hoe je dat meldt bij <Link to="/toegankelijkheid">Toegankelijkheid</Link>.
      </p>
    </Part>
  </>
);

const English = () => (
  <>
    <Part title="Choose who you are">
      <Guides />
    </Part>
    <Part title="For everybody">
      <ul>
        <li>
          <b>Searching</b> is possible on every page, in the bar at the top. Press <kbd>/</kbd> to be there at
          once.
        </li>
        <li>
          <b>Share a page?</b> Copy the address. What you filtered is in it.
        </li>
        <li>
          <b>Looking for the exact date?</b> Hold the mouse on ‘three weeks ago’.
        </li>
        <li>
          <b>Lost your connection?</b> Just go on writing. Your text stays on this device until you send it.
        </li>
        <li>
          <b>Too small or too bright?</b> Enlarge the text in your browser, or choose dark mode at the top.
        </li>
      </ul>
    </Part>
    <Part title="Does it not work?">
      <p>
        Ask your facilitator, or a coordinator of the network. Is there a part that you cannot operate? Read
        how to report it at <Link to="/toegankelijkheid">Accessibility</Link>.
      </p>
    </Part>
  </>
);
