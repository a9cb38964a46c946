import { Part } from './part';
import { TextPage } from './text-page';

export const AccessibilityPage = () => (
  <TextPage page="accessibility" texts={{ nl: <Dutch />, en: <English /> }} />
);

const Dutch = () => (
  <>
    <div className="explained explained--lead">
      {' '}
      <p>
        Iedereen moet met Samenwijs kunnen werken: met een muis of een toetsenbord, op een telefoon of een
        groot scherm, met vergrote letters, eigen kleuren of een schermlezer. We volgen de richtlijnen WCAG
        2.2, niveau A en AA.
      </p>
    </div>
    <Part title="Status">
      <p>
        <b>Eerste maatregelen genomen (status C).</b> We hebben zelf veel getest en gerepareerd, maar nog
        niemand van buiten heeft de hele site onderzocht. Zonder zo’n onderzoek noemen we ons niet ‘voldoet’.
        Deze verklaring volgt de opbouw van de verklaringen van de overheid. Ze staat niet in het register
        DigiToegankelijk.
      </p>
    </Part>
    <Part title="Wat we testten, en hoe">
      <ul>
        <li>
          <b>Bij elke verandering, automatisch:</b> de pagina’s voor elke rol, in het Nederlands en het
          Engels, licht en donker, smal (320 pixels) en breed, met het programma axe. Er mag niets gevonden
          worden.
        </li>
        <li>
          <b>Met alleen het toetsenbord:</b> van vraag tot antwoord, van begin tot eind, automatisch
          nagespeeld.
        </li>
        <li>
          <b>Met het oog:</b> elke pagina op drie breedtes, licht en donker en in de hoogcontrastkleuren van
          het besturingssysteem.
        </li>
        <li>
          <b>Kleuren:</b> tekst heeft een contrast van ten minste 4,5 op 1; randen van velden 3 op 1. Kleur is
          nooit het enige verschil.
        </li>
      </ul>
    </Part>
    <Part title="Wat we nog niet testten">
      <ul>
        <li>Er is geen onderzoek gedaan door een onafhankelijk bureau.</li>
        <li>Mensen die elke dag een schermlezer gebruiken, hebben de site nog niet geprobeerd.</li>
        <li>Bediening met de stem is niet getest.</li>
      </ul>
    </Part>
    <Part title="Wat we weten dat niet goed is">
      <ul>
        <li>
          <b>Bestanden van gebruikers.</b> Bijlagen zoals PDF en Word zijn vaak niet goed te lezen met een
          schermlezer. De tekst ernaast is dat wel. Vraag de contactpersoon om een andere vorm.
        </li>
        <li>
          <b>Teksten van gebruikers.</b> Iemand kan een link ‘hier’ noemen of een moeilijk woord niet
          uitleggen.
        </li>
        <li>
          <b>Engels.</b> De knoppen en uitleg zijn er in het Engels, maar de kennis en de vragen zijn
          Nederlands. De plaatjes in de hulp ook.
        </li>
        <li>
          <b>Afdrukken.</b> De tekening van een brug komt mee op papier. Wie de drukversie als PDF bewaart,
          krijgt een bestand dat niet op toegankelijkheid is nagekeken.
        </li>
      </ul>
    </Part>
    <Part title="Lukt er iets niet?">
      <p>
        Zeg het tegen je procesbegeleider, of tegen de beheerder van het netwerk waar je bij hoort. Vertel op
        welke pagina het was, wat je wilde doen en waarmee je werkt (telefoon, toetsenbord, schermlezer). Je
        mag altijd om dezelfde informatie in een andere vorm vragen. Een blokkade die iemand tegenhoudt, gaat
        voor op nieuwe onderdelen.
      </p>
      <p>
        Is het netwerk van een overheid en krijg je geen goed antwoord? Dan kun je naar de Nationale
        ombudsman. Voor andere netwerken is er het College voor de Rechten van de Mens.
      </p>
      <p>
        Opgesteld op 22 november 2026. We kijken haar na bij elke grote verandering, en ten minste elk jaar.
      </p>
    </Part>
  </>
);

const English = () => (
  <>
    <div className="explained explained--lead">
      {' '}
      <p>
        Everybody must be able to work with Samenwijs: with a mouse or a keyboard, on a phone or a large
        screen, with enlarged text, own colours or a screen reader. We follow WCAG 2.2, levels A and AA.
      </p>
    </div>
    <Part title="Status">
      <p>
        <b>First measures taken (status C).</b> We tested and mended a lot ourselves, but nobody from outside
        has examined the whole site yet. Without that we do not call it conforming. This statement follows the
        form that Dutch public bodies use. It is not in their register.
      </p>
    </Part>
    <Part title="What we tested, and how">
      <ul>
        <li>
          <b>At every change, automatically:</b> the pages for each role, in Dutch and English, light and
          dark, narrow (320 pixels) and wide, with the program axe. It may find nothing.
        </li>
        <li>
          <b>By keyboard alone:</b> from question to answer, from beginning to end, played automatically.
        </li>
        <li>
          <b>By eye:</b> each page at three widths, light and dark and in the high contrast colours of the
          operating system.
        </li>
        <li>
          <b>Colours:</b> text has a contrast of at least 4.5 to 1; edges of fields 3 to 1. Colour is never
          the only difference.
        </li>
      </ul>
    </Part>
    <Part title="What we did not test yet">
      <ul>
        <li>No independent party has examined the site.</li>
        <li>People who use a screen reader every day have not tried it yet.</li>
        <li>Voice control was not tested.</li>
      </ul>
    </Part>
    <Part title="What we know is not right">
      <ul>
        <li>
          <b>Files of users.</b> Attachments such as PDF and Word are often hard to read with a screen reader.
          The text beside them is not. Ask the contact for another form.
        </li>
        <li>
          <b>Texts of users.</b> Somebody may call a link ‘here’, or not explain a difficult word.
        </li>
        <li>
          <b>English.</b> Buttons and explanations are in English, but the knowledge and the questions are
          Dutch. So are the pictures in the help.
        </li>
        <li>
          <b>Printing.</b> The drawing of a bridge is printed too. Whoever saves the printed version as a PDF
          gets a file that was not checked for accessibility.
        </li>
      </ul>
    </Part>
    <Part title="Does something not work?">
      <p>
        Tell your facilitator, or the administrator of the network that you belong to. Say on which page it
        was, what you wanted to do and what you work with (phone, keyboard, screen reader). You may always ask
        for the same information in another form. What blocks somebody goes before anything new.
      </p>
      <p>
        Does the network belong to a Dutch public body and do you get no proper answer? Then you can turn to
        the National Ombudsman. For other networks there is the Netherlands Institute for Human Rights.
      </p>
      <p>Written on 22 November 2026. We review it at every large change, and at least every year.</p>
    </Part>
  </>
);
