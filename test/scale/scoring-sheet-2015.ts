/**
 * The scoring sheet of the IPS-A/IPS-O scale (Kenniscentrum Phrenos, 2015) written down a second time, so that a slip
 * of the keyboard in src/scale shows: item | columns | may A and O differ? | source codes | title.
 */
const SHEET = `
bezetting-1a   | A O | no  | MIS DS INT     | Aantal cliënten bij geïntegreerde aanpak IPS-A en IPS-O
bezetting-1b   | A   | -   | MIS DS INT     | Aantal cliënten bij enkel IPS-A
bezetting-1c   | O   | -   | MIS DS INT     | Aantal cliënten bij enkel IPS-O
bezetting-2    | A O | no  | MIS DS INT     | Begeleiding door IPS-werkers
bezetting-3    | A O | yes | MIS DS INT OBS | Algemene deskundigheid
organisatie-1  | A O | no  | MIS DS INT OBS | Integratie met het GGZ-behandelteam
organisatie-2  | A O | no  | MIS DS INT OBS | Integratie met GGZ-behandeling door regelmatig contact tussen teamleden
organisatie-3  | A O | yes | DS INT OBS IBP | Samenwerking tussen IPS-werkers en externe arbeids- en/of opleidingsdeskundigen
organisatie-4  | A O | no  | MIS INT OBS    | Een op arbeid en opleiding gerichte eenheid
organisatie-5  | A O | no  | DS MIS INT OBS | Rol van de team coördinator
organisatie-6  | A O | yes | DS INT OBS     | Geen exclusiecriteria
organisatie-7  | A O | yes | DS INT OBS     | Focus op regulier, betaald werk en/of deelname aan opleidingen
organisatie-8  | A O | no  | DS INT OBS     | IPS-ondersteuning vanuit de organisatieleiding
begeleiding-1a | A   | -   | DS INT OBS ISP | Steun bij inkomsten bij IPS-A
begeleiding-1b | O   | -   | DS INT OBS ISP | Steun bij inkomsten bij IPS-O
begeleiding-2  | A O | yes | DS INT OBS     | Openheid
begeleiding-3a | A   | -   | DS INT OBS ISP | Continue inschatting van arbeidsmogelijkheden
begeleiding-3b | O   | -   |                | Continue inschatting van opleidingsmogelijkheden
begeleiding-4  | O   | -   |                | Ondersteuning bij praktische zaken m.b.t. opleiding
begeleiding-5a | A   | -   | DS INT OBS ISP | Snel zoeken naar regulier, betaald werk
begeleiding-5b | O   | -   | DS INT OBS ISP | Snel zoeken naar opleidingsmogelijkheden
begeleiding-6  | A O | yes | DS INT OBS ISP | Het zoeken naar werk of opleiding afstemmen op de cliënt
begeleiding-7  | A O | no  | DS INT OBS     | Ontwikkelen van banen en opleidingsplaatsen – regelmatig contact met werkgevers en onderwijsinstellingen
begeleiding-8a | A   | -   | DS INT OBS     | Ontwikkelen van banen – kwaliteit van het contact met werkgevers
begeleiding-8b | O   | -   | DS INT OBS     | Ontwikkelen van opleidingsplaatsen – kwaliteit van het contact met (afdelingen van) onderwijsinstellingen
begeleiding-9a | A   | -   | DS INT OBS ISP | Diversiteit bij IPS-A
begeleiding-9b | O   | -   | DS INT OBS ISP | Diversiteit bij IPS-O
begeleiding-10 | A   | -   | DS INT OBS ISP | Verscheidenheid aan werkgevers
begeleiding-11 | A   | -   | BO DS INT ISP  | Reguliere, betaalde banen
begeleiding-12 | A O | yes | DS INT OBS ISP | Gepersonaliseerde volg-ondersteuning
begeleiding-13 | A O | yes | DS INT OBS ISP | Inzet van externe resources
begeleiding-14 | A O | yes | DS INT OBS ISP | Onbeperkte (in de tijd) volg-ondersteuning voor de cliënten
begeleiding-15 | A O | no  | DS INT OBS     | Hulpverlening in de maatschappij
begeleiding-16 | A O | no  | BO MIS DS INT  | Assertieve omgang en outreach
`;

export interface SheetRow {
  readonly id: string;
  readonly columns: readonly string[];
  /** `no`, `yes`, or `-` for a row with one column. */
  readonly mayDiffer: string;
  readonly sources: readonly string[];
  readonly title: string;
}

/** The 34 rows, in the order of the sheet. */
export const SCORING_SHEET: readonly SheetRow[] = SHEET.trim()
  .split('\n')
  .map((line) => {
    const [id = '', columns = '', mayDiffer = '', sources = '', title = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { id, columns: words(columns), mayDiffer, sources: words(sources), title };
  });

/** The ids of the rows that the sheet has in a column. */
export function rowsIn(column: string): string[] {
  return SCORING_SHEET.filter((row) => row.columns.includes(column)).map((row) => row.id);
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
