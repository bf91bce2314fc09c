/** Why a workbook gives no measurement, in a reviewer's words, each with what to do. */
export const UNREADABLE_REASONS = {
  'not-ours': 'dit is geen scoringswerkmap van IPS-modeltrouw. Kies de werkmap waarin de meting is gescoord.',
  'scores-missing':
    'de tabel met scores is niet gevonden. Zet het blad Scores met zijn kopregel terug, of gebruik een eerdere versie van het bestand.',
  'score-columns':
    'een kolom met scores (IPS-A, IPS-O of Score) ontbreekt of staat er dubbel in. Herstel de kopregel van het blad Scores.',
  'scale-unknown': 'niet is vast te stellen met welke schaal is gemeten. Gebruik een eerdere versie van het bestand.',
  'model-unknown':
    'niet is vast te stellen welk model is gemeten (integraal, alleen IPS-A of alleen IPS-O). Herstel het blad Meting of gebruik een eerdere versie van het bestand.',
  'newer-version':
    'deze werkmap is gemaakt met een nieuwere versie van IPS-modeltrouw. Werk IPS-modeltrouw bij en probeer het opnieuw.',
} as const;

export type UnreadableReason = keyof typeof UNREADABLE_REASONS;

/** A workbook in which no measurement can be read. The message is for the user. */
export class UnreadableWorkbookError extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(UNREADABLE_REASONS[reason]);
    this.name = 'UnreadableWorkbookError';
  }
}
