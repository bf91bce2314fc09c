import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import { readMeasurement } from '../../../src/workbook/reading/read-measurement';
import { EARLIER_FILES, earlierContents, filledIn, type EarlierFile } from '../../support/earlier-files';

const noPlace = (cell: string, text: string) => `${cell} had geen plaats meer; er stond: ${text}`;

/** What people wrote for themselves in a workbook, of which no table has a place. */
const ownNotes = (besideScores: string, besideCounts: string) => [
  'Het blad Aantekeningen hoort niet bij de meting en is niet overgenomen.',
  noPlace('Meting!E4', 'map 12'),
  noPlace(`Scores!${besideScores}5`, 'navragen bij het team'),
  `Scores!${besideScores}6 had geen plaats meer; er stond een formule, met als uitkomst: 3`,
  noPlace(`Overzicht!${besideCounts}`, 'met het team besproken'),
];

const differing = (workers: string, rest: string) =>
  `Begeleiding 7: hoe vaak de checklist wordt beoordeeld, is niet overal hetzelfde ingevuld (${workers}). ${rest}`;

/** Of twenty workers W8 and W13 say monthly. */
const OF_TWENTY = differing(
  Array.from(
    { length: 20 },
    (_, index) => `W${index + 1}: ${index === 7 || index === 12 ? 'minstens elke maand' : 'minstens elke week'}`,
  ).join('; '),
  'De minst frequente telt: minstens elke maand. Geef bij het item één antwoord.',
);
const OF_SIX = differing(
  'W1: minstens elke week; W2: minder dan elke maand of nooit; W3: minstens elke maand; W4: minstens elke week; W5: minstens elke week; W6: minder dan elke maand of nooit',
  'De minst frequente telt: minder dan elke maand of nooit. Geef bij het item één antwoord.',
);
const BESIDE_THE_ITEM = differing(
  'W1: minstens elke week; W2: minstens elke week; W3: minstens elke week; W4: minstens elke week',
  'Het antwoord bij het item zelf telt.',
);

const teams = (count: number) =>
  `Organisatie 1: eerder werd gevraagd naar de ggz-teams van alle IPS-werkers samen (${count}); nu naar die van één IPS-werker. Kijk het aantal na.`;

/** What to look at once more because it is asked otherwise now: two teams are as many as one worker may have. */
const ASKED: Readonly<Record<EarlierFile, readonly string[]>> = {
  'version-1-education': [],
  'version-1-ips25': [],
  'version-2-integrated': [OF_TWENTY, teams(5)],
  'version-2-work': [OF_SIX, teams(3)],
  'version-3-integrated': [OF_TWENTY, teams(5)],
  'version-3-work': [OF_SIX, teams(3)],
  'version-3-education': [BESIDE_THE_ITEM],
  'version-3-ips25': [],
};

/** With one set of bands the first count stands in row 18, with two (IPS-A and the 25 items) in row 19. */
const OWN: Readonly<Record<EarlierFile, readonly string[]>> = {
  'version-1-education': ownNotes('T', 'D18'),
  'version-1-ips25': ownNotes('O', 'D18'),
  'version-2-integrated': [],
  'version-2-work': ownNotes('W', 'D19'),
  'version-3-integrated': [],
  'version-3-work': ownNotes('W', 'D19'),
  'version-3-education': ownNotes('W', 'D18'),
  'version-3-ips25': ownNotes('Q', 'D18'),
};

/**
 * In the integrated form W6, W12 and W18 seek nothing and are left out with their missing check list: the seventeen others
 * have 105 contacts, counted for three seekers (6.2 each), which monthly review caps at 3. In that of 2024 the third seeks
 * nothing: (4 x 3 / 2 + 6) / 2 = 6 with weekly review. Before, a check list that one of them lacks made it 2.
 */
const OTHER_ADVICE: Readonly<Partial<Record<EarlierFile, readonly string[]>>> = {
  'version-2-integrated': ['Begeleiding 7: 2, now 3'],
  'version-3-integrated': ['Begeleiding 7: 2, now 3'],
  'version-3-ips25': ['Item 17: 2, now 5'],
};

describe.each(EARLIER_FILES)('%s', (name) => {
  const contents = earlierContents(name);

  test('gives back all that was filled in', () => {
    const filled = filledIn(name);
    const { measurement } = readMeasurement(contents);
    if (name !== 'version-2-integrated') expect(measurement).toEqual(filled);
    else {
      // What version 2 said itself of the bands, which nobody had changed.
      const provenance =
        'Becker e.a., Supported Employment Fidelity Review Manual; niet in de Nederlandse brondocumenten. ' +
        'Dat instrument rekent met de caseloadgrenzen van item 1b; met 1a valt het totaal iets gunstiger uit.';
      const bands = { ...filled.bands, ips25: { ...filled.bands.ips25, provenance } };
      expect(measurement).toEqual({ ...filled, bands });
    }
  });

  test('is judged by the rules of now, and says where its sheet shows other advice', () => {
    const { findings } = checkWorkbook(contents);
    const ofCode = (...codes: string[]) =>
      findings.filter(({ code }) => codes.includes(code)).map(({ message }) => message);
    expect(ofCode('reviews-differ', 'teams-of-all')).toEqual(ASKED[name]);
    const other = ofCode('earlier-advice').map((message) =>
      message.replace(
        /^(.*): op het blad Bewijs staat nog anker (\d), .* wijst het bewijs op anker (\d)\..*$/,
        '$1: $2, now $3',
      ),
    );
    expect(other).toEqual(OTHER_ADVICE[name] ?? []);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is brought up to date with all of it; what has no place is named, and no word of the program', () => {
    const { measurement, lost } = carryOver(contents);
    expect(measurement).toEqual(filledIn(name));
    expect(lost).toEqual([...ASKED[name], ...OWN[name]]);
  });
});
