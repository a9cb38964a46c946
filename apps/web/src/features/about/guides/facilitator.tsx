import { TextPage } from '../text-page';
import { ENGLISH } from './facilitator-en';
import { Guide, type GuideStep } from './guide';

export const FacilitatorGuide = () => (
  <TextPage
    page="helpFacilitator"
    texts={{ nl: <Guide steps={DUTCH} />, en: <Guide steps={ENGLISH} /> }}
    ofHelp
    broad
  />
);

const DUTCH: readonly GuideStep[] = [
  {
    title: 'Begin bij vandaag',
    text: (
      <p>
        Na het inloggen zie je wat er voor jouw regio ligt: een nieuwe brug naar een antwoord, vragen van
        anderen die jullie kunnen beantwoorden, en kennis die jullie nog eens moeten nakijken. Past iets nu
        niet? Leg het opzij.
      </p>
    ),
    picture: [
      'facilitator-today',
      'De eerste pagina van een procesbegeleider: bovenaan een nieuwe brug naar een antwoord op een eigen vraag.',
    ],
  },
  {
    title: 'Stel een vraag',
    text: (
      <>
        <p>
          Schrijf in gewone zinnen wat er in de weg staat en wat jullie al probeerden. Vier regels is genoeg.
          Terwijl je schrijft, kijken wij of het antwoord er al staat, en stellen we thema’s voor.
        </p>
        <p>
          Liever niet met naam? Kies <b>Zonder onze naam</b>. Je tekst blijft bewaard, ook als je verbinding
          wegvalt.
        </p>
      </>
    ),
    picture: [
      'facilitator-ask',
      'Het formulier Stel een vraag, met ernaast stukken kennis die er tijdens het schrijven bij gevonden zijn.',
    ],
  },
  {
    title: 'Lees de brug',
    text: (
      <>
        <p>
          Elke plank is een reden waarom een oplossing past; de langste weegt het zwaarst. De reden staat
          eronder, in de woorden van jullie en van de ander.
        </p>
        <p>
          De stippels zijn wat nog niet past. Onder <b>Wat verschilt</b> lees je wat je zelf moet aanpassen.
        </p>
      </>
    ),
    picture: [
      'facilitator-bridge',
      'Een brug van een vraag naar een oplossing, met onder elke plank de reden en hoe zwaar die weegt.',
    ],
  },
  {
    title: 'Kies, of leg weg',
    text: (
      <p>
        Zet wat past <b>Op shortlist</b>. Past het niet, kies dan waarom. De andere regio ziet dat niet; wij
        leren er betere bruggen van. Alles is terug te draaien.
      </p>
    ),
  },
  {
    title: 'Vraag een expertgroep',
    text: (
      <p>
        Rechts staat wie kan helpen. Stel een groep voor; een coördinator stuurt de vraag door. Je ziet daarna
        stap voor stap hoe ver het is, en wanneer het antwoord er moet zijn.
      </p>
    ),
    picture: [
      'facilitator-steps',
      'De stappen van een vraag: gesteld, doorgestuurd, iemand is ermee bezig, beantwoord, opgelost.',
    ],
  },
  {
    title: 'Zeg of het hielp',
    text: (
      <p>
        Is er een antwoord? Kies <b>Dit is het antwoord</b>, of vraag door. Pas als jij het zegt, is een vraag
        opgelost. Komt het terug, dan open je haar weer.
      </p>
    ),
    picture: ['facilitator-answer', 'Een antwoord dat door de vrager is gekozen, met de bronnen eronder.'],
  },
  {
    title: 'Denk mee met een ander',
    text: (
      <p>
        Bij <b>Vragen</b> vind je onder <b>Waar wij iets over hebben</b> de vragen die over jullie kennis
        gaan. Een half antwoord helpt ook. Hebben jullie dezelfde vraag? Druk op <b>Wij hebben dit ook</b>;
        dan zien jullie het antwoord ook.
      </p>
    ),
    picture: [
      'facilitator-list',
      'De lijst met vragen waar de eigen regio iets over heeft, met bij elke vraag hoe het ermee staat.',
    ],
  },
  {
    title: 'Deel wat jullie weten',
    text: (
      <>
        <p>
          Schrijf een stuk kennis, of zet een Word- of PDF-bestand om: wij verdelen de tekst over de delen.
          Vul altijd in wat niet werkte; dat lezen anderen het eerst. Wat nog leeg is, mag leeg blijven.
        </p>
        <p>
          Jij kiest wie het ziet: iedereen, het netwerk of alleen jullie regio. Zet er nooit gegevens van
          patiënten in.
        </p>
      </>
    ),
    picture: [
      'facilitator-write',
      'De pagina om kennis te schrijven, met velden voor de situatie, de aanpak en wat niet werkte.',
    ],
  },
];
