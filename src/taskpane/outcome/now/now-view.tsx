import { makeStyles } from '@fluentui/react-components';
import { bandSetOf } from '../../../scale/band-sets';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { PART_IDS } from '../../../scale/ids';
import { PART_TITLES } from '../../../scale/parts';
import { useChecked } from '../../pane-context';
import { useTextStyles } from '../../text-styles';
import { EquivalentCard } from './equivalent-card';
import { VerdictCard } from './verdict-card';
import { Profile } from './profile';
import { TOTALS_TEXTS } from './texts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
});

/** What the scores add up to, what may be said of it, and where the programme stands out. */
export function NowView() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { measurement, assessment } = useChecked();
  const { form } = measurement;
  const parts = PART_IDS.map((part) => ({ title: PART_TITLES[part], totals: assessment.parts[part] }));
  const principles = form.scale.principles.all.map(({ title }, index) => ({
    title: `${index + 1}. ${title}`,
    totals: assessment.principles[index] ?? {},
  }));
  return (
    <div className={styles.column}>
      <h2 className={texts.title}>{TOTALS_TEXTS.title}</h2>
      {form.columns.map((column) => {
        const judged = assessment.columns[column];
        return (
          judged && (
            <VerdictCard key={column} title={COLUMN_LABELS[column]} judged={judged} set={bandSetOf(form, column)} />
          )
        );
      })}
      <EquivalentCard />
      <Profile title={TOTALS_TEXTS.parts} lines={parts} />
      <Profile title={TOTALS_TEXTS.principles} lines={principles} />
    </div>
  );
}
