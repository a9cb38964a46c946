/**
 * Words that say nothing about what a Dutch text is about: function words, and the words in which a question is put
 * ("hoe kunnen wij", "wie heeft ervaring met", "waar moet ik op letten"). Folded forms; negation is left in on purpose
 * only where it is a content word ("geen" and "niet" are dropped: an item rarely negates what it is about).
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  de het een en of maar want dus noch dat die dit deze der den des ten ter te er hier daar waar
  ik jij je u uw hij zij ze wij we jullie hen hun haar hem mij me mijn jouw ons onze zich zichzelf elkaar men iemand
  iets niemand niets ieder iedere iedereen elk elke alle al alles ander andere anderen zelf eigen
  in op aan bij met van voor naar uit over onder om door tot tegen tussen binnen buiten zonder via per na tijdens sinds
  vanaf vanuit volgens omtrent tegenover boven achter naast rond rondom ondanks wegens
  als dan toen terwijl omdat doordat zodat indien wanneer hoewel tenzij mits of zowel evenals alsook
  niet geen wel ook nog al toch juist even heel erg zeer zo zoals meer meest veel weinig minder te vaak soms altijd
  nooit nu dan daarna hierna verder weer reeds pas bijna ongeveer slechts alleen enkel eens ooit steeds
  is ben bent zijn was waren geweest wees wordt word worden werd werden geworden heb hebt heeft hebben had hadden gehad
  kan kun kunt kunnen kon konden gekund mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden
  zal zult zullen zou zouden hoef hoeft hoeven ga gaat gaan ging gingen gegaan doe doet doen deed deden gedaan
  laat laten liet komt komen kwam kom krijg krijgt krijgen kreeg maak maakt maken gemaakt
  staat staan stond zit zitten ligt liggen blijft blijven blijf geldt gelden geeft geven geef gaf
  wie wat welk welke wanneer waarom hoe hoeveel waarmee waarvoor waarop waarin waaraan waarvan waarbij waardoor waarover
  waarheen waartoe waaronder hoelang daarmee daarvoor daarop daarin daaraan daarvan daarbij daardoor daarover hiermee
  hiervoor hierop hierin hieraan hiervan hierbij hierdoor hierover ermee ervoor erop erin eraan ervan erbij erdoor erover
  s t m n d j ie eg o a c e b v k ja nee graag bijvoorbeeld bv bijv dwz evt etc enz oa
  i the of and to in is are for on with our we how what which who do does can
  `
    .split(/\s+/)
    .filter(Boolean),
);
