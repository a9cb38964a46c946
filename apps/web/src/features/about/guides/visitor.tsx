import { Link } from '../../../shared/links';
import { TextPage } from '../text-page';
import { Guide, type GuideStep } from './guide';

export const VisitorGuide = () => (
  <TextPage
    page="helpVisitor"
    texts={{ nl: <Guide steps={DUTCH} />, en: <Guide steps={ENGLISH} /> }}
    ofHelp
    broad
  />
);

const DUTCH: readonly GuideStep[] = [
  {
    title: 'Zoek op wat er in de weg zit',
    text: (
      <>
        <p>
          Typ het zoals je het een collega zou vertellen, in een paar woorden. De lijst verandert terwijl je
          typt. Een afkorting of een typfout is geen probleem.
        </p>
        <p>
          Links kies je een thema, een soort of een regio. Het getal erachter zegt hoeveel stukken er dan
          overblijven. Begin bij <Link to="/kennis">de openbare kennis</Link>.
        </p>
      </>
    ),
    picture: [
      'visitor-search',
      'De pagina Kennis: een zoekveld met het woord mandaat, links de filters, rechts de gevonden stukken.',
    ],
  },
  {
    title: 'Kijk hoe zeker het is',
    text: (
      <p>
        Boven elk stuk staat een ladder van vijf treden, van idee tot elders herhaald. Het grote woord is hoe
        ver dit stuk is. De zin eronder zegt wat dat betekent.
      </p>
    ),
    picture: [
      'visitor-item',
      'Het begin van een stuk kennis: van welke regio het is, de titel, de samenvatting en de ladder met vijf treden.',
    ],
  },
  {
    title: 'Lees ook wat niet werkte',
    text: (
      <p>
        Dat deel staat tussen twee dikke lijnen, en elk stuk heeft het. Het scheelt je de fouten die een ander
        al maakte.
      </p>
    ),
    picture: ['visitor-notwork', 'Het deel Wat niet werkte van een stuk kennis, tussen twee dikke lijnen.'],
  },
  {
    title: 'Kijk wie het overnam',
    text: (
      <p>
        Onder een stuk zie je welke regio’s het overnamen. Op elke brug staat wat ze veranderden, en bij de
        regio hoe het afliep. Een brug die ophoudt, is een regio die stopte. Je ziet alleen wat een regio voor
        iedereen openzette.
      </p>
    ),
    picture: [
      'visitor-lineage',
      'Een stamboom van bruggen: links de regio die het bedacht, rechts een regio die het overnam en een die stopte.',
    ],
  },
  {
    title: 'Neem het mee',
    text: (
      <p>
        Met <b>Citeer</b> kopieer je een verwijzing met titel, regio en adres. Met <b>Druk af</b> komt het
        stuk op papier of in een PDF, zonder de knoppen.
      </p>
    ),
  },
  {
    title: 'Meer lezen of zelf iets vragen?',
    text: (
      <p>
        Vragen en veel kennis zijn alleen voor wie inlogt. Hoort je organisatie bij een regio? Vraag dan je
        procesbegeleider om een account. Lees daarna{' '}
        <Link to="/hulp/procesbegeleider">de hulp voor procesbegeleiders</Link>.
      </p>
    ),
  },
];

const ENGLISH: readonly GuideStep[] = [
  {
    title: 'Search for what is in the way',
    text: (
      <>
        <p>
          Type it as you would tell a colleague, in a few words. The list changes while you type. An
          abbreviation or a typing error is no problem. The knowledge is in Dutch, so search in Dutch.
        </p>
        <p>
          At the left you choose a theme, a type or a region. The number behind it says how many items remain.
          Begin with <Link to="/kennis">the public knowledge</Link>.
        </p>
      </>
    ),
    picture: [
      'visitor-search',
      'The Knowledge page: a search field with the word mandaat, filters at the left, the items found at the right.',
    ],
  },
  {
    title: 'See how sure it is',
    text: (
      <p>
        Above each item is a ladder of five rungs, from idea to reproduced elsewhere. The large word is how
        far this item is. The sentence below it says what that means.
      </p>
    ),
    picture: [
      'visitor-item',
      'The beginning of an item: which region it is from, its title, its summary and the ladder of five rungs.',
    ],
  },
  {
    title: 'Read what did not work as well',
    text: (
      <p>
        That part stands between two thick lines, and every item has it. It saves you the mistakes that
        somebody else already made.
      </p>
    ),
    picture: ['visitor-notwork', 'The part What did not work of an item, between two thick lines.'],
  },
  {
    title: 'See who took it over',
    text: (
      <p>
        Below an item you see which regions took it over. Each bridge says what they changed, and beside the
        region is how it ended. A bridge that breaks off is a region that stopped. You only see what a region
        opened to everybody.
      </p>
    ),
    picture: [
      'visitor-lineage',
      'A tree of bridges: at the left the region that came up with it, at the right one that took it over and one that stopped.',
    ],
  },
  {
    title: 'Take it with you',
    text: (
      <p>
        <b>Cite</b> copies a reference with title, region and address. <b>Print</b> puts the item on paper or
        in a PDF, without the buttons.
      </p>
    ),
  },
  {
    title: 'Read more, or ask something yourself?',
    text: (
      <p>
        Questions and much of the knowledge are only for those who sign in. Does your organisation belong to a
        region? Then ask your facilitator for an account. After that, read{' '}
        <Link to="/hulp/procesbegeleider">the help for facilitators</Link>.
      </p>
    ),
  },
];
