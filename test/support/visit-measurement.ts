import type { Improvement } from '../../src/measurement/improvement';
import { EMPTY_REVIEW } from '../../src/measurement/review';
import type { Measurement } from '../../src/measurement/measurement';
import type { ItemId } from '../../src/scale/ids';
import { soundMeasurement } from './full-measurement';
import { measurementId } from './measurement-ids';
import { formOf, scoredMeasurement } from './measurements';

/** What reviewers write down of an item; a longer note goes on with the same words. */
const NOTES = [
  'Volgens vijf gesprekken en twaalf dossiers werkt het team hier al ruim een jaar op deze manier, maar in de regio zuid is de werkwijze pas sinds het voorjaar bekend en nog niet overal in het dossier terug te vinden.',
  'De coördinator laat in de registratie zien dat dit bij alle cliënten gebeurt, en de gesproken cliënten herkennen dat; alleen bij twee nieuwe medewerkers is het nog niet vast onderdeel van het werk, al staat de scholing daarvoor inmiddels gepland.',
  'Het behandelteam en de medewerkers beschrijven het los van elkaar hetzelfde, en de observatie van het overleg bevestigt dit beeld; wat nog ontbreekt is een vaste plek in het behandelplan, zodat het ook bij ziekte of vertrek door blijft gaan.',
] as const;

const RECOMMENDATIONS: Readonly<Partial<Record<ItemId, string>>> = {
  'bezetting-3': 'Laat elke medewerker het hele proces zelf uitvoeren, en spreek af wie er inwerkt.',
  'organisatie-3': 'Plan een vast overleg met UWV en gemeente, en leg de afspraken vast per cliënt.',
  'organisatie-4': 'Breng het team samen onder één coördinator met een wekelijkse bespreking van de caseload.',
  'organisatie-5': 'Laat de coördinator elk kwartaal meelopen bij gesprekken met werkgevers.',
  'organisatie-8': 'Zet modeltrouw twee keer per jaar op de agenda van de raad van bestuur.',
  'begeleiding-2': 'Bespreek de keuze voor openheid opnieuw bij elke nieuwe sollicitatie.',
  'begeleiding-12': 'Maak met elke cliënt een plan voor de begeleiding na de start van het werk.',
  'begeleiding-15': 'Verplaats gesprekken van de polikliniek naar werkplek, school en buurt.',
};

const LINES: readonly (readonly [item: string, action: string, owner: string, date: string, status: string])[] = [
  ['Organisatie 3', 'Vast overleg met UWV en gemeente in de agenda zetten', 'M. de Wit', '2027-01-15', 'loopt'],
  ['Bezetting 3', 'Inwerkprogramma maken voor nieuwe medewerkers', 'S. Bakker', '2027-02-01', 'nog te doen'],
  ['Organisatie 4', 'Voorstel voor één team voorleggen aan de directie', 'J. Visser', '2027-03-01', 'nog te doen'],
  ['Organisatie 5', 'Rooster maken voor meelopen bij werkgevers', 'S. Bakker', '2027-02-15', 'nog te doen'],
  ['Organisatie 8', 'Modeltrouw op de bestuursagenda zetten', 'J. Visser', '2027-04-01', 'nog te doen'],
  ['Begeleiding 2', 'Werkblad openheid opnemen in het dossier', 'L. Smit', '2027-01-31', 'loopt'],
  ['Begeleiding 12', 'Format voor een begeleidingsplan vaststellen', 'L. Smit', '2027-03-15', 'nog te doen'],
  ['Begeleiding 15', 'Afspraken buiten de deur bijhouden per week', 'M. de Wit', '2027-02-28', 'nog te doen'],
  ['', 'Herhaalmeting plannen voor het najaar', 'J. Visser', '2027-09-01', 'nog te doen'],
  ['', 'Uitkomst bespreken met cliënten en familie', 'S. Bakker', '2027-01-20', 'klaar'],
];

/** So many words of a note, of which the last one tells whether all of it is there; no hyphen, as a line may end at one. */
function noteOf(index: number, id: string, words: number): string {
  const said = (NOTES[index % NOTES.length] ?? '').split(' ');
  const all = Array.from({ length: words - 1 }, (_, place) => said[place % said.length] ?? '');
  return [...all, `slot${id.replaceAll('-', '')}.`].join(' ');
}

/**
 * What a review of two days brings home: both columns scored, a note on every item, evidence, recommendations and a plan.
 * Column A comes to 26 × 4 + 3 (three fives) - 4 (two threes and a two) = 103, one short of "goed"; column O to
 * 25 × 4 + 3 - 3 = 100.
 * @param words of each note
 */
export function visitMeasurement(words = 40): Measurement {
  const form = formOf('integrated');
  const scored = scoredMeasurement('integrated', 4, {
    'bezetting-2': { A: 5, O: 5 },
    'organisatie-1': { A: 5, O: 5 },
    'organisatie-6': { A: 5, O: 5 },
    'bezetting-3': { A: 3, O: 3 },
    'organisatie-4': { A: 3, O: 3 },
    'organisatie-3': { A: 2, O: 3 },
  });
  return {
    ...scored,
    id: measurementId(17),
    review: {
      ...EMPTY_REVIEW,
      ...{
        organisation: 'Voorbeeldorganisatie',
        programme: 'IPS-team Noord',
        date: '2026-11-22',
        kind: 'herhaalmeting',
      },
      ...{ reviewer1: 'R. de Vries', reviewer2: 'A. Jansen', workersFte: 3.6 },
      conduct:
        'Twee dagen op locatie: vijf gesprekken, twaalf dossiers, een teamoverleg en twee gesprekken met cliënten.',
      remarks: 'Het team is dit jaar met twee medewerkers uitgebreid; hun caseload groeit nog.',
    },
    notes: Object.fromEntries(form.rows.map(({ item }, index) => [item.id, noteOf(index, item.id, words)])),
    recommendations: RECOMMENDATIONS,
    evidence: soundMeasurement(form).evidence,
    improvements: LINES.map(([item, action, owner, date, status]): Improvement => ({
      item,
      action,
      owner,
      date,
      status,
    })),
  };
}
