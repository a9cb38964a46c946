import { Link } from '../../shared/links';
import { Part } from './part';
import { English } from './privacy-text-en';
import { TextPage } from './text-page';

export const PrivacyPage = () => <TextPage page="privacy" texts={{ nl: <Dutch />, en: <English /> }} />;

// Each sentence follows the code: who changes what is stored or shown, changes it here.
const Dutch = () => (
  <>
    <Part title="In het kort">
      <ul>
        <li>Geen volgers, geen advertenties, niets van andere sites.</li>
        <li>Eén cookie, en alleen als je inlogt.</li>
        <li>Een vraag kun je stellen zonder de naam van jouw regio.</li>
        <li>Gegevens van patiënten horen hier niet. Zet ze er niet in.</li>
      </ul>
    </Part>
    <Part title="Als je alleen leest">
      <p>
        Dan bewaren we niets over jou. De site houdt niet bij wie welke pagina opent of waar iemand op zoekt.
        Wie de site voor een netwerk neerzet, kan er een eigen server voor plaatsen die wel bezoeken noteert.
        Vraag dat aan de beheerder van dat netwerk.
      </p>
      <p>
        We tellen wel per dag welke woorden gezocht zijn en hoeveel er gevonden werd, zodat duidelijk wordt
        wat ontbreekt. Niet door wie. Wat op een naam, adres of nummer lijkt, tellen we niet. Na negentig
        dagen gaan de tellingen weg.
      </p>
    </Part>
    <Part title="Als je een account hebt">
      <ul>
        <li>
          <b>Wie je bent:</b> naam, e-mailadres, functie, organisatie, vakgebied, en je rol in een regio of
          expertgroep. Nodig om te weten namens wie je iets vraagt of antwoordt. Je e-mailadres ziet niemand
          anders.
        </li>
        <li>
          <b>Je wachtwoord:</b> niet zelf, maar als uitkomst van een rekensom waaruit het niet terug te halen
          is.
        </li>
        <li>
          <b>Je voorkeuren:</b> taal, en lichte of donkere weergave.
        </li>
        <li>
          <b>Wat je schrijft en kiest:</b> vragen, antwoorden, kennis, bestanden die je toevoegt, welke
          bruggen je koos of wegzette. Met je naam en het moment erbij.
        </li>
        <li>
          <b>Inloggen:</b> een vingerafdruk van het bewijs dat in je cookie staat. Na twaalf uur zonder
          gebruik moet je opnieuw inloggen, en anders na veertien dagen. De beheerder kan die tijden anders
          instellen.
        </li>
        <li>
          <b>Mislukte pogingen om in te loggen:</b> het e-mailadres en het internetadres, een kwartier lang,
          tegen raden. Daarna ruimen we ze op.
        </li>
        <li>
          <b>Een logboek:</b> wie wanneer inlogde, kennis plaatste of uit de lijst haalde, het zwaarder of
          lichter wegen van matches veranderde, en wie met welke reden opzocht wie een vraag zonder naam
          stelde. Dat logboek is niet te wijzigen of te wissen.
        </li>
      </ul>
    </Part>
    <Part title="Hoe lang">
      <p>
        Wat je schreef, blijft zolang het netwerk Samenwijs gebruikt. Er wordt niets vanzelf gewist. Een vraag
        die je intrekt, blijft voor het netwerk te lezen. Kennis die uit de lijst is gehaald, blijft te lezen
        voor wie inlogt. Van kennis bewaren we ook de vorige versies.
      </p>
      <p>Er is nog geen knop om zelf je account weg te halen. Vraag het de beheerder van je netwerk.</p>
    </Part>
    <Part title="Wie wat ziet">
      <div className="scroller" tabIndex={0} role="region" aria-label="Tabel: wie wat ziet">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">Wat</th>
              <th scope="col">Wie</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Kennis voor iedereen</th>
              <td>iedereen, ook zonder account</td>
            </tr>
            <tr>
              <th scope="row">Kennis voor het netwerk</th>
              <td>wie inlogt, uit alle regio’s</td>
            </tr>
            <tr>
              <th scope="row">Kennis voor de eigen regio</th>
              <td>die regio, en de coördinatoren</td>
            </tr>
            <tr>
              <th scope="row">Een concept</th>
              <td>
                de eigen regio en wie het schrijft; van kennis ook de coördinatoren, en de expertgroep die het
                nakijkt
              </td>
            </tr>
            <tr>
              <th scope="row">Een vraag en de antwoorden</th>
              <td>wie inlogt, uit alle regio’s</td>
            </tr>
            <tr>
              <th scope="row">Wie een vraag zonder naam stelde</th>
              <td>
                de eigen regio. Een coördinator of beheerder alleen met een reden, en dat staat in het logboek
              </td>
            </tr>
            <tr>
              <th scope="row">Wie iets overnam, en hoe het afliep</th>
              <td>wie inlogt; bezoekers alleen als de regio dat goed vond</td>
            </tr>
            <tr>
              <th scope="row">Mensen, met functie en organisatie</th>
              <td>wie inlogt, ook de contactpersoon bij openbare kennis</td>
            </tr>
          </tbody>
        </table>
      </div>
    </Part>
    <Part title="Vragen zonder naam">
      <p>
        Bij zo’n vraag verdwijnen de naam van de regio en van de vrager, ook uit lijsten, zoekresultaten en
        aantallen. Het inwonertal staat er alleen ruim, bijvoorbeeld ‘75.000 tot 150.000’. De bruggen bij die
        vraag gebruiken niets over de regio, want ook een reden als ‘bijna even groot’ kan verraden wie het
        is. En neemt de regio iets over, dan staat er niet bij dat het uit die vraag kwam.
      </p>
      <p>
        Eén ding kunnen wij niet voor je doen: schrijf zelf niets in de vraag waaraan anderen jullie
        herkennen.
      </p>
    </Part>
    <Part title="Cookie en opslag in je browser">
      <ul>
        <li>
          <b>Cookie</b> <code>samenwijs</code> of <code>__Host-samenwijs</code>: het bewijs dat je bent
          ingelogd. Alleen onze server leest hem. Weg als je uitlogt, anders na veertien dagen.
        </li>
        <li>
          <b>Opslag op dit apparaat</b>, met namen die beginnen met <code>samenwijs.</code>: je taal, je
          weergave en of sneltoetsen aan staan, concepten die je aan het typen bent, en wat je op de eerste
          pagina opzij legde. Je browser bewaart dat tot je het wist. Een concept verdwijnt zodra je het
          verstuurt, maar niet door uit te loggen. Zit je op een computer van een ander? Maak dan je tekst
          eerst leeg.
        </li>
      </ul>
      <p>Dat is nodig om de site te laten werken. Daarom vragen we geen toestemming met een cookiebalk.</p>
    </Part>
    <Part title="Waar het staat">
      <p>
        In de eigen database van het netwerk. Zoeken en vergelijken gebeurt op dezelfde server; er gaat niets
        naar een bedrijf dat teksten verwerkt. Ook letters en plaatjes komen van deze site.
      </p>
    </Part>
    <Part title="Je rechten">
      <p>
        Je mag vragen wat er over je bewaard is, het laten verbeteren of laten weghalen. Ga daarvoor naar de
        beheerder van je netwerk, of naar je procesbegeleider; het netwerk is verantwoordelijk. Kom je er
        samen niet uit, dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens.
      </p>
      <p>
        Iets lek of onveilig gezien? Meld het de beheerder, en wacht met vertellen tot het gemaakt is. Hoe de
        site werkt, lees je op <Link to="/over">Over Samenwijs</Link>.
      </p>
    </Part>
  </>
);
