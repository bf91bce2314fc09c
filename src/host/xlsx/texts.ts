import { MOST_MEGABYTES_PACKED, MOST_MEGABYTES_UNPACKED } from './file-limits';

/** Why a file cannot be opened, in a reviewer's words, each with what to do. */
export const UNREADABLE_FILE_REASONS = {
  empty: 'dit bestand is leeg (0 bytes). Gebruik een eerdere versie of vraag het bestand opnieuw op.',
  'too-large': `dit bestand is groter dan ${MOST_MEGABYTES_PACKED} MB. Controleer of dit het juiste bestand is.`,
  'unpacks-too-large': `dit bestand is na het uitpakken groter dan ${MOST_MEGABYTES_UNPACKED} MB en is daarom niet geopend. Controleer waar het vandaan komt.`,
  'too-many-cells':
    'dit bestand bevat veel meer cellen dan een scoringswerkmap en is daarom niet geopend. Verwijder wat er niet bij hoort.',
  password:
    'dit bestand is met een wachtwoord beveiligd. Verwijder in Excel het wachtwoord (Bestand, Info, Werkmap beveiligen) en probeer het opnieuw.',
  xls: 'dit is een oud Excel-bestand (.xls). Open het in Excel en sla het op als Excel-werkmap (.xlsx).',
  xlsb: 'dit is een binaire Excel-werkmap (.xlsb). Open het bestand in Excel en sla het op als Excel-werkmap (.xlsx).',
  ods: 'dit is een OpenDocument-werkblad (.ods of .fods). Open het bestand en sla het op als Excel-werkmap (.xlsx).',
  text: 'dit is een tekstbestand (bijvoorbeeld CSV), geen werkmap. Kies het .xlsx-bestand van de meting.',
  'other-format':
    'dit is geen Excel-werkmap (.xlsx), maar een bestand in een ander formaat. Kan Excel het openen, sla het daar dan op als Excel-werkmap (.xlsx). Kies anders het .xlsx-bestand van de meting.',
  'no-workbook': 'dit is geen Excel-werkmap. Kies het .xlsx-bestand van de meting.',
  encoding:
    'van dit bestand is niet zeker welke letters er staan: een é of een € kan iets anders worden. Open het in Excel, controleer of alles er goed staat en sla het opnieuw op als Excel-werkmap (.xlsx). Lukt dat niet, vraag het bestand dan opnieuw op.',
  packing:
    'dit bestand is na het opslaan opnieuw ingepakt (gezipt), bijvoorbeeld met een wachtwoord, en kan zo niet worden gelezen. Open het in Excel en sla het opnieuw op als Excel-werkmap (.xlsx). Lukt dat niet, vraag dan het bestand zoals Excel het heeft opgeslagen.',
  'double-part':
    'in dit bestand staat iets dubbel wat er maar één keer mag staan, zoals een blad. Het is dus niet zeker welke scores gelden. Open het in Excel, controleer de scores en sla het opnieuw op als Excel-werkmap (.xlsx).',
  damaged: 'dit bestand is beschadigd of niet volledig. Gebruik een eerdere versie of vraag het bestand opnieuw op.',
} as const;

/** What a formula cell says when no program has calculated it; it is no score. */
export const NOT_CALCULATED_TEXT = 'formule zonder uitkomst';
