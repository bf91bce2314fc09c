import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { entryText } from '../../../measurement/entry';
import { capitalised, withComma } from '../../../scale/dutch';
import type { BandSetId } from '../../../scale/verdicts';
import type { Judged } from '../../../scoring/assessment';
import { headlineOf } from '../../../scoring/headline';
import { percentOf } from '../../../scoring/totals';
import { differsFromColumn } from '../../../scoring/verdict-sentence';
import { useChecked } from '../../pane-context';
import { useTextStyles } from '../../text-styles';
import { BandBar } from './band-bar';
import { useCardStyles } from './card-styles';
import { TOTALS_TEXTS } from './texts';

const useStyles = makeStyles({
  top: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', alignItems: 'baseline', flexWrap: 'wrap' },
  total: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  status: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  origin: { cursor: 'pointer' },
});

interface VerdictCardProps {
  readonly title: string;
  /** What the title stands for, where that is not plain. */
  readonly what?: ReactNode;
  readonly judged: Judged;
  readonly set: BandSetId;
}

/** An outcome: the verdict in large words, how far others are, the band bar, and behind it where the bounds come from. */
export function VerdictCard({ title, what, judged, set }: VerdictCardProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const texts = useTextStyles();
  const { measurement, assessment } = useChecked();
  const { total } = judged;
  const { redelijk, goed, voorbeeldig, status, provenance } = measurement.bands[set];
  const headline = headlineOf(measurement, judged, set);
  const isProvisional = total.scored < total.items;
  const differs =
    judged === assessment.equivalent
      ? differsFromColumn(measurement.form, assessment, (of) => measurement.bands[of].status)
      : '';
  return (
    <section className={cards.card} aria-label={title}>
      <div className={styles.top}>
        <h3 className={cards.name}>{title}</h3>
        <p className={styles.total}>
          {TOTALS_TEXTS.total(total.score, total.maximum)}
          {isProvisional && <span className={styles.status}> ({TOTALS_TEXTS.provisional})</span>}
        </p>
      </div>
      {what}
      <p className={styles.verdict}>
        {headline.title}
        {headline.verdict !== null && status !== '' && <span className={styles.status}> ({status})</span>}
      </p>
      <p className={texts.text}>{capitalised(headline.lines.join('; ') + differs)}.</p>
      <BandBar headline={headline} />
      <p className={texts.quiet}>
        {TOTALS_TEXTS.percent(withComma(percentOf(total).toFixed(1)))}, {TOTALS_TEXTS.scored(total.scored, total.items)}
      </p>
      <details className={texts.quiet}>
        <summary className={styles.origin}>{TOTALS_TEXTS.why(status)}</summary>
        {TOTALS_TEXTS.bandsText(entryText(redelijk), entryText(goed), entryText(voorbeeldig))}. {provenance}
      </details>
    </section>
  );
}
