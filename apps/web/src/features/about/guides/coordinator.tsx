import { TextPage } from '../text-page';
import { Guide, type GuideStep } from './guide';

export const CoordinatorGuide = () => (
  <TextPage
    page="helpCoordinator"
    texts={{ nl: <Guide steps={DUTCH} />, en: <Guide steps={ENGLISH} /> }}
    ofHelp
    broad
  />
);

const DUTCH: readonly GuideStep[] = [
  {
    title: 'Kijk wat er blijft liggen',
    text: (
      <p>
        Je eerste pagina zegt hoeveel vragen bij niemand liggen, welk antwoord te laat is en wat er nagekeken
        moet worden. Is alles verdeeld, dan staat dat er ook.
      </p>
    ),
    picture: [
      'coordinator-today',
      'De eerste pagina van een coördinator: vragen die nog bij niemand zijn, en antwoorden die te laat zijn.',
    ],
  },
  {
    title: 'Stuur een vraag door',
    text: (
      <p>
        Op <b>Regie</b> staat onder <b>Nog bij niemand</b> bij elke vraag een voorstel voor een groep, en de
        woorden waarom. Jij beslist, en kiest de dag waarop het antwoord er moet zijn. Nam een groep een vraag
        nog niet aan, dan kun je een andere kiezen.
      </p>
    ),
    picture: [
      'coordinator-routing',
      'De pagina Regie met vragen die nog doorgestuurd moeten worden, elk met een voorstel.',
    ],
  },
  {
    title: 'Zie waar het knelt',
    text: (
      <p>
        De radar zet elk thema naast elke regio. Boven de lijn is gevraagd, eronder is gedeeld; in de getallen
        is een ring gevraagd en een schijf gedeeld. Open een thema voor de namen. Achter elk getal zit de
        lijst, en het geheel is er ook als tabel om mee te nemen.
      </p>
    ),
    picture: ['coordinator-radar', 'De radar: per thema en regio hoeveel er gevraagd en gedeeld is.'],
  },
  {
    title: 'Kijk kennis na',
    text: (
      <p>
        Wat een regio wil plaatsen, staat bij <b>Na te kijken</b>. Plaats het of stuur het terug met een
        reden. Wat een regio voor zichzelf houdt, laat je daar.
      </p>
    ),
  },
  {
    title: 'Vraag zonder naam? Laat dat zo',
    text: (
      <p>
        Je kunt met <b>Wie vroeg dit?</b> zien wie een vraag zonder naam stelde. Dat vraagt een reden, en het
        staat voor altijd in het logboek. Doe het alleen als iemand anders schade loopt.
      </p>
    ),
  },
];

const ENGLISH: readonly GuideStep[] = [
  {
    title: 'See what is left lying',
    text: (
      <p>
        Your first page says how many questions are with nobody, which answer is late and what has to be
        reviewed. Is everything routed, then it says so too.
      </p>
    ),
    picture: [
      'coordinator-today',
      'The first page of a coordinator: questions that are with nobody yet, and answers that are late.',
    ],
  },
  {
    title: 'Route a question',
    text: (
      <p>
        The coordination page has a proposal of a group with each question that is with nobody yet, and the
        words why. You decide, and choose the day on which the answer is due. As long as a group did not take
        it, you can choose another.
      </p>
    ),
    picture: [
      'coordinator-routing',
      'The page with questions that still have to be routed, each with a proposal.',
    ],
  },
  {
    title: 'See where the gaps are',
    text: (
      <p>
        The radar puts each theme beside each region. Above the line is asked, below it is shared; in the
        figures a ring is asked and a disc is shared. Open a theme for the names. Behind each number is the
        list, and all of it is there as a table to take along.
      </p>
    ),
    picture: ['coordinator-radar', 'The radar: for each theme and region how much was asked and shared.'],
  },
  {
    title: 'Review knowledge',
    text: (
      <p>
        What a region wants to publish is in the list to review. Publish it or send it back with a reason.
        What a region keeps to itself, you leave there.
      </p>
    ),
  },
  {
    title: 'A question without a name? Leave it so',
    text: (
      <p>
        You can look up who asked a question without a name. It takes a reason, and stays in the log for ever.
        Only do it when somebody else would come to harm.
      </p>
    ),
  },
];
