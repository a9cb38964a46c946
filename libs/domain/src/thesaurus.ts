/** Kinds of names that a concept has besides its preferred one. Whoever searches never sees the misspelt ones. */
export const FORM_KINDS = ['abbreviations', 'professional', 'lay', 'misspelt'] as const;
export type FormKind = (typeof FORM_KINDS)[number];
export type ConceptForms = { preferred: string } & Record<FormKind, readonly string[]>;

export const MAX_FORMS = 40;
export const MAX_FORM_LENGTH = 80;
/** A form may have two meanings (PA: physician assistant, and something else); with three it says nothing. */
export const MAX_MEANINGS = 2;

/** All names of a concept, the preferred one first. */
export const formsOf = (concept: ConceptForms): string[] => [
  concept.preferred,
  ...FORM_KINDS.flatMap((kind) => concept[kind]),
];

/** As forms are compared: "Coöp" and "coop " are one form. */
export const foldForm = (form: string): string =>
  form
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');

/** Words that are in any text, or that mean many things: as the only word of a form they would fire everywhere. */
const GENERAL_WORDS = new Set(
  `mens mensen persoon personen man mannen vrouw vrouwen kind kinderen iemand anderen familie leven dag dagen week weken maand
  jaar jaren tijd uur uren moment keer vraag vragen antwoord probleem problemen oplossing oplossingen hulp zorg zorgen
  steun samen samenwerken samenwerking werk werken werkt doen maken gaan komen goed goede beter best slecht nieuw nieuwe
  oud oude jong jonge groot grote klein kleine veel weinig meer minder genoeg lang kort snel langzaam duur goedkoop
  thuis huis plek plaats plaatsen ruimte stad dorp land regio gebied straat overal ergens hier daar geld kosten
  prijs betalen betaalt kopen hebben krijgen geven nemen vinden zoeken zien kijken horen luisteren praten spreken zeggen
  vertellen bellen schrijven lezen weten kennen kennis leren begrijpen denken voelen willen kunnen mogen moeten nodig
  belangrijk moeilijk makkelijk lastig idee ideeen plan plannen project projecten aanpak manier voorbeeld ervaring
  ervaringen resultaat resultaten doel doelen afspraak afspraken overleg gesprek gesprekken bericht brief telefoon computer
  internet website app groep groepen team teams organisatie organisaties bedrijf partij partijen partner partners collega
  collegas medewerker medewerkers personeel professional professionals leider baas vriend vrienden ziek zieke gezond
  gezondheid klacht klachten pijn last behandeling behandelen onderzoek onderzoeken informatie gegevens data
  verandering veranderen verbeteren verbetering begin beginnen einde start stoppen starten helpen regelen zaak zaken
  ding dingen deel delen rol rollen taak taken soort soorten vorm vormen aantal deur kamer tafel auto eten drinken slapen
  wonen lopen bewegen spelen kwaliteit dienst diensten systeem systemen middel middelen stap stappen kans kansen
  registreren verloop inhuren verdienen lekken briefjes overschrijven arm beperking kamp
  plaatjes filmpje strip seks malen bang prikkels wakker
  uitgeput inrichting kamers bestemming scheiden scheiding meester leerkracht tablets vallen gevallen evenwicht langskomen meekrijgen meewerken trekker weigeren opgelegd directeur
  onbekend belangen ruzie oppakken elders bewijs aantonen formulier training instructie tips spel proef testen
  stichting grens reglement secretariaat werkgever innemen tellen tevreden voorspellen bijhouden toekomst
  geloof testament aankomen zwaar gewicht park kaarten club activiteiten aandacht vriendelijk passief
  motiveren keuring jurist inspecteur afwachten voorlichting folder flyer schuld geslagen slaan opgenomen scan
  budget premie schotten geprikt voorkomen waken bijsturen peiling`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a form is one everyday word, which may name no concept. */
export const isGeneralForm = (form: string): boolean => GENERAL_WORDS.has(foldForm(form));
