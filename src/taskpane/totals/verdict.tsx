import { entryText } from '../../measurement/entry';
import { capitalised } from '../../scale/dutch';
import { isForbiddenDivergence } from '../../scoring/findings';
import { itemName } from '../../scale/item-name';
import type { BandSetId } from '../../scale/verdicts';
import type { Judged } from '../../scoring/assessment';
import { differsFromColumn, verdictSentence } from '../../scoring/verdict-sentence';
import { useChecked } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { useCardStyles } from './card-styles';
import { TOTALS_TEXTS } from './texts';

interface VerdictTextProps {
  readonly judged: Judged;
  readonly set: BandSetId;
}

/** What may be said of a total, by which bands, and where those come from. */
export function VerdictText({ judged, set }: VerdictTextProps) {
  const styles = useCardStyles();
  const texts = useTextStyles();
  const { measurement, assessment } = useChecked();
  const { form, entries, bands } = measurement;
  const divergent = form.rows.filter((row) => isForbiddenDivergence(row, entries)).map(({ item }) => itemName(item));
  const { redelijk, goed, voorbeeldig, status, provenance } = bands[set];
  const sentence =
    verdictSentence(judged, status, divergent) +
    (judged === assessment.equivalent ? differsFromColumn(form, assessment, (of) => bands[of].status) : '');
  return (
    <>
      <p className={styles.verdict}>{capitalised(sentence)}</p>
      <p className={texts.quiet}>
        {TOTALS_TEXTS.why(status)}:{' '}
        {TOTALS_TEXTS.bandsText(entryText(redelijk), entryText(goed), entryText(voorbeeldig))}. {provenance}
      </p>
    </>
  );
}
