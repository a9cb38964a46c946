import { TextPage } from '../text-page';
import { Guide, type GuideStep } from './guide';

export const ExpertGuide = () => (
  <TextPage
    page="helpExpert"
    texts={{ nl: <Guide steps={DUTCH} />, en: <Guide steps={ENGLISH} /> }}
    ofHelp
    broad
  />
);

const DUTCH: readonly GuideStep[] = [
  {
    title: 'Begin bij de oudste vraag',
    text: (
      <p>
        Na het inloggen staat er wat op antwoord wacht, oudste eerst, met de dag waarop het er moet zijn. Rood
        is te laat. De hele wachtrij staat op de pagina van je groep.
      </p>
    ),
    picture: [
      'expert-queue',
      'De wachtrij van een expertgroep: per vraag het aantal dagen, wie ermee bezig is en een knop.',
    ],
  },
  {
    title: 'Neem een vraag, of geef haar door',
    text: (
      <p>
        Kies <b>Ik neem deze</b>. Dan ziet de vrager jouw naam en de datum. Past een vraag niet bij jullie?
        Open haar en geef haar terug of door aan een andere groep, met een reden.
      </p>
    ),
  },
  {
    title: 'Schrijf het antwoord',
    text: (
      <>
        <p>
          Bovenaan staat wat de regio zoekt; met <b>Lees de hele vraag</b> zie je ook wat al geprobeerd is.
          Ernaast staat de kennis die erbij past: met <b>Citeer dit</b> komt die als bron in je tekst. Begin
          met wat de vrager morgen kan doen.
        </p>
        <p>Wat je schrijft, wordt bij elke letter bewaard op dit apparaat.</p>
      </>
    ),
    picture: [
      'expert-answer',
      'De pagina om te antwoorden: de vraag, een tekstvak en stukken kennis die je kunt citeren.',
    ],
  },
  {
    title: 'Maak er kennis van',
    text: (
      <p>
        Helpt je antwoord meer regio’s? Kies dan <b>Maak hier kennis van</b>. Je tekst staat alvast klaar als
        concept; jij vult de delen aan.
      </p>
    ),
  },
  {
    title: 'Kijk kennis na',
    text: (
      <p>
        Nieuwe kennis over jullie thema’s staat onder <b>Kennis</b> bij <b>Na te kijken</b>. Plaats het, of
        stuur het terug met wat er nog mist. Let op namen van patiënten, en op beloftes die de cijfers niet
        dragen.
      </p>
    ),
    picture: ['expert-review', 'De lijst met kennis die nog nagekeken moet worden.'],
  },
];

const ENGLISH: readonly GuideStep[] = [
  {
    title: 'Begin with the oldest question',
    text: (
      <p>
        After signing in you see what waits for an answer, oldest first, with the day on which it is due. Red
        is late. The whole queue is on the page of your group.
      </p>
    ),
    picture: [
      'expert-queue',
      'The queue of an expert group: for each question the days, who is on it and a button.',
    ],
  },
  {
    title: 'Take a question, or pass it on',
    text: (
      <p>
        Take the question. Then the asker sees your name and the date. Does it not fit your group? Open it and
        give it back, or pass it on to another group, with a reason.
      </p>
    ),
  },
  {
    title: 'Write the answer',
    text: (
      <>
        <p>
          At the top is what the region looks for, with a link to the whole question and what was tried.
          Beside it is the knowledge that fits: citing it puts it in your text as a source. Begin with what
          the asker can do tomorrow.
        </p>
        <p>What you write is kept on this device at every letter.</p>
      </>
    ),
    picture: ['expert-answer', 'The page to answer: the question, a text field and items that you can cite.'],
  },
  {
    title: 'Turn it into knowledge',
    text: (
      <p>
        Does your answer help more regions? Then turn it into knowledge. Your text is ready as a draft; you
        fill in the parts.
      </p>
    ),
  },
  {
    title: 'Review knowledge',
    text: (
      <p>
        New knowledge about your themes is under <b>Knowledge</b>, in the list to review. Publish it, or send
        it back with what is missing. Look for names of patients, and for promises that the figures do not
        carry.
      </p>
    ),
    picture: ['expert-review', 'The list of knowledge that has to be reviewed.'],
  },
];
