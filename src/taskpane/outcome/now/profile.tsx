import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { meanBars } from '../../../report/drawings/mean-bars';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { withComma } from '../../../scale/dutch';
import type { ColumnId } from '../../../scale/types';
import { meanScore, type Total } from '../../../scoring/totals';
import { useChecked } from '../../pane-context';
import { useTextStyles } from '../../text-styles';
import { DrawingView } from './drawing-view';
import { TOTALS_TEXTS } from './texts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '10px' },
  bars: { margin: '2px 0 0', padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr) 30px 56px',
    columnGap: '8px',
    whiteSpace: 'nowrap',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mean: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  noScore: { gridColumn: '3 / -1', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

interface ProfileProps {
  readonly title: string;
  readonly lines: readonly {
    readonly title: string;
    readonly totals: Readonly<Partial<Record<ColumnId, Total>>>;
  }[];
}

/** Means per part or principle, a bar and its number for every column. */
export function Profile({ title, lines }: ProfileProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const id = useId();
  const { form } = useChecked().measurement;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={texts.title}>
        {title}
      </h2>
      <p className={texts.quiet}>{TOTALS_TEXTS.profileHint}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.title}>
            {line.title}
            <ul className={styles.bars}>
              {form.columns.map((column) => {
                const total = line.totals[column];
                return total && <MeanLine key={column} column={column} total={total} />;
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In pixels. */
const BAR_HEIGHT = 12;

function MeanLine({ column, total }: { readonly column: ColumnId; readonly total: Total }) {
  const styles = useStyles();
  const mean = meanScore(total);
  return (
    <li className={styles.line}>
      <span>{COLUMN_LABELS[column]}</span>
      {/* For the eye only: the number says it all. */}
      <div aria-hidden>
        <DrawingView drawing={meanBars(COLUMN_LABELS[column], [{ column, mean }])} height={BAR_HEIGHT} />
      </div>
      {mean === null ? (
        <span className={styles.noScore}>{TOTALS_TEXTS.noScore}</span>
      ) : (
        <>
          <span className={styles.mean}>{withComma(mean.toFixed(2))}</span>
          <span>{TOTALS_TEXTS.of(total.scored, total.items)}</span>
        </>
      )}
    </li>
  );
}
