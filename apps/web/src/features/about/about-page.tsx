import { Arch } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { Link } from '../../shared/links';
import { Part } from './part';
import { TextPage } from './text-page';

export const AboutPage = () => <TextPage page="about" texts={{ nl: <Dutch />, en: <English /> }} />;

function Example() {
  const { t } = useTranslation('matching');
  return (
    <div className="explained__arch" aria-hidden="true">
      <Arch shares={[0.41, 0.18, 0.11, 0.1, 0.06]} verdict={t('verdict.strong')} />
    </div>
  );
}

const Dutch = () => (
  <>
    <Part title="Wat het is">
      <p>
        Op Samenwijs stelt een regio een vraag, en vindt ze de regio die het al deed. Die regio schreef op wat
        werkte, wat het kostte en wat níet werkte. Wie het overneemt, vertelt later hoe het afliep. Zo hoeft
        niemand hetzelfde twee keer uit te vinden.
      </p>
    </Part>
    <Part title="Voor wie het is">
      <p>
        Voor regio’s die samen de huisarts, de wijkverpleging, de apotheek, de paramedicus en het sociaal
        domein sterker maken. Drie soorten mensen werken ermee:
      </p>
      <ul>
        <li>
          <b>Procesbegeleiders</b>, met een vraag die deze week tegenzit.
        </li>
        <li>
          <b>Experts</b> uit acht expertgroepen, die een half uur hebben om te antwoorden.
        </li>
        <li>
          <b>Coördinatoren</b>, die zien welke vraag nog bij niemand ligt.
        </li>
      </ul>
      <p>
        Ook zonder account kun je <Link to="/kennis">de openbare kennis</Link> lezen.
      </p>
    </Part>
    <Part title="Hoe het werkt">
      <ol className="numbered">
        <li>
          <b>Een regio vraagt.</b> In gewone zinnen: wat staat er in de weg, en wat is al geprobeerd?
        </li>
        <li>
          <b>Er komt een brug.</b> Samenwijs zoekt in alles wat regio’s opschreven, en weegt ook de plek mee:
          wat in een stad werkt, past niet altijd in een dorp.
        </li>
        <li>
          <b>De regio kiest.</b> Ze legt weg wat niet past en praat verder met de regio die het al deed. Weet
          niemand het? Dan gaat de vraag naar een expertgroep.
        </li>
        <li>
          <b>Ze neemt het over en vertelt hoe het ging.</b> Ook als ze stopte. Daar leert de volgende het
          meest van.
        </li>
      </ol>
      <Example />
      <p>
        Elke plank in een brug is een reden, en de reden staat eronder. Hoe langer de plank, hoe zwaarder hij
        weegt. Waar de stippels beginnen, moet je zelf nog bouwen. Een cijfer of een rapportcijfer zie je
        nergens: de mensen in de regio beslissen, niet de computer.
      </p>
    </Part>
    <Part title="Hoe zeker is wat er staat?">
      <p>
        Bij elk stuk staat hoe ver het is: een idee, beschreven, uitgeprobeerd, geëvalueerd of elders
        herhaald. En elk stuk heeft een deel ‘Wat niet werkte’. Een stuk wordt nagekeken voordat anderen het
        lezen, en krijgt een datum waarop het opnieuw wordt nagekeken.
      </p>
    </Part>
    <Part title="Wie erachter zit">
      <p>
        Samenwijs is gemaakt voor leernetwerken in de eerstelijnszorg, zoals LeVEL. Het hoort niet bij LeVEL,
        en ook niet bij ZonMw, Nivel, een zorgverzekeraar of een andere organisatie. Het spreekt ook niet
        namens hen. Wat hier over het landelijke programma staat, komt uit openbare bronnen.
      </p>
      <p>
        Wie Samenwijs voor een netwerk neerzet, beheert het en is verantwoordelijk voor wat erin staat. De
        broncode is open, onder de licentie EUPL 1.2.
      </p>
    </Part>
    <Part title="Wat echt is en wat verzonnen">
      <p>
        Staat onderaan de pagina ‘Dit zijn voorbeeldgegevens’? Dan kijk je naar een proefopstelling. Alle
        mensen daarin zijn verzonnen, en elke regio met het woord <i>fictief</i> erachter ook, met haar
        wijken, organisaties en cijfers. Over de bestaande regio’s staan er alleen openbare feiten. Wat
        daarvan niet zeker is, noemen we ‘niet bekend’.
      </p>
    </Part>
    <Part title="Wat het niet is">
      <ul>
        <li>Geen plek voor gegevens van patiënten. Zet die er nooit in.</li>
        <li>Geen keurmerk. Dat iets hier staat, betekent niet dat het overal mag of werkt.</li>
        <li>Geen ranglijst van regio’s.</li>
      </ul>
      <p>
        Meer weten? Lees <Link to="/hulp">hoe je het gebruikt</Link> of{' '}
        <Link to="/privacy">wat we bewaren</Link>.
      </p>
    </Part>
  </>
);

const English = () => (
  <>
    <Part title="What it is">
      <p>
        On Samenwijs a region asks a question, and finds the region that did it before. That region wrote down
        what worked, what it cost and what did <i>not</i> work. Whoever takes it over tells later how it went.
        So nobody has to invent the same thing twice.
      </p>
    </Part>
    <Part title="For whom">
      <p>
        For regions that strengthen general practice, district nursing, pharmacy, paramedical care and the
        social domain together. Three kinds of people work with it:
      </p>
      <ul>
        <li>
          <b>Facilitators</b>, with a question that is in the way this week.
        </li>
        <li>
          <b>Experts</b> of eight expert groups, who have half an hour to answer.
        </li>
        <li>
          <b>Coordinators</b>, who see which question is with nobody yet.
        </li>
      </ul>
      <p>
        You can read <Link to="/kennis">the public knowledge</Link> without an account. It is in Dutch, as
        regions wrote it.
      </p>
    </Part>
    <Part title="How it works">
      <ol className="numbered">
        <li>
          <b>A region asks.</b> In plain sentences: what is in the way, and what has been tried?
        </li>
        <li>
          <b>A bridge appears.</b> Samenwijs searches everything that regions wrote down. It weighs more than
          words: what works in a city does not always fit a village.
        </li>
        <li>
          <b>The region chooses.</b> It puts aside what does not fit and talks to the region that did it
          before. Does nobody know? Then the question goes to an expert group.
        </li>
        <li>
          <b>It takes it over and tells how it went.</b> Also when it stopped. That is what the next region
          learns most from.
        </li>
      </ol>
      <Example />
      <p>
        Each plank of a bridge is a reason, and the reason is written below it. The longer the plank, the
        heavier it weighs. Where the dots begin, you still have to build. You will see no score anywhere: the
        people in the region decide, not the computer.
      </p>
    </Part>
    <Part title="How sure is what it says?">
      <p>
        Each item says how far it is: an idea, described, tried, evaluated, or reproduced elsewhere. And each
        item has a part ‘What did not work’. An item is reviewed before others read it, and gets a date on
        which it is reviewed again.
      </p>
    </Part>
    <Part title="Who is behind it">
      <p>
        Samenwijs is made for learning networks in primary care, such as LeVEL in the Netherlands. It does not
        belong to LeVEL, nor to ZonMw, Nivel, a health insurer or any other organisation, and it does not
        speak for them. What it says about the national programme comes from public sources.
      </p>
      <p>
        Whoever sets up Samenwijs for a network runs it and is responsible for what is in it. The source code
        is open, under the EUPL 1.2 licence.
      </p>
    </Part>
    <Part title="What is real and what is made up">
      <p>
        Does the bottom of the page say ‘This is example data’? Then you are looking at a demonstration. All
        people in it are made up, and so is every region with the word <i>fictitious</i> behind it, with its
        neighbourhoods, organisations and figures. About the existing regions it has public facts alone. What
        is not certain about them, we call ‘not known’.
      </p>
    </Part>
    <Part title="What it is not">
      <ul>
        <li>No place for data about patients. Never put them in.</li>
        <li>No quality mark. That something is here does not mean that it is allowed or works everywhere.</li>
        <li>No ranking of regions.</li>
      </ul>
      <p>
        Want to know more? Read <Link to="/hulp">how to use it</Link> or{' '}
        <Link to="/privacy">what we store</Link>.
      </p>
    </Part>
  </>
);
