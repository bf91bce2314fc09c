import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import type { MeasurementReading } from '../../host/measurement-host';
import type { Review } from '../../measurement/review';
import { shortDate, withComma } from '../../scale/dutch';
import { MODELS } from '../../scale/models';
import { REVIEW_FIELDS, reviewFieldLabelIn } from '../../workbook/tables/review-fields';
import { useMeasurement, usePane } from '../pane-context';
import { PreparedSheets } from '../prepare/prepared-sheets';
import { useTextStyles } from '../text-styles';
import { DamageMessage } from './damage-message';
import { LaterSection } from './later-section';
import { NewFromCopy } from './new-from-copy';
import { OpensPane } from './opens-pane';
import { OptionalSheets } from './optional-sheets';
import { OutdatedMessage } from './outdated-message';
import { RebuildSheets } from './rebuild-sheets';
import { ReviewForm } from './review-form';
import { StartGroup } from './start-group';
import { START_TEXTS } from './texts';

const SharePart = lazy(async () => ({ default: (await import('./together/share-copy')).ShareCopy }));

const useStyles = makeStyles({
  details: {
    margin: 0,
    display: 'grid',
    // The longest word of a scale's name fits beside it in the narrowest pane.
    gridTemplateColumns: 'minmax(0, 100px) minmax(0, 1fr)',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  edit: { alignSelf: 'flex-start' },
});

/** The measurement that is in the workbook: what it is about, and going on with it. */
export function CurrentMeasurement({ checked, damage, isOutdated, optional }: MeasurementReading) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { store, openTab } = usePane();
  const { work } = useMeasurement(store);
  const [edits, setEditing] = useState(false);
  const { measurement, assessment } = checked;
  const { form, review } = measurement;
  const totals = form.columns.flatMap((column) => assessment.columns[column]?.total ?? []);
  const fixed = [
    [START_TEXTS.scale, form.scale.title],
    ...(form.model === null ? [] : [[START_TEXTS.model, MODELS[form.model].title]]),
  ];
  const filled = REVIEW_FIELDS.map(({ key }) => [reviewFieldLabelIn(key, form.scale), fieldText(review, key)]);
  const isSound = damage.length === 0 && !isOutdated;
  const isEditing = edits && isSound;
  const begin = totals.every(({ scored }) => scored === 0)
    ? START_TEXTS.begin
    : assessment.missingScores > 0
      ? START_TEXTS.resume
      : START_TEXTS.complete;
  return (
    <>
      <StartGroup title={START_TEXTS.groups.measure}>
        <h3 className={texts.title}>{START_TEXTS.currentTitle}</h3>
        <DamageMessage damage={damage} />
        {isOutdated && <OutdatedMessage />}
        <Button
          appearance="primary"
          disabledFocusable={work !== null}
          onClick={() => {
            openTab('score');
          }}
        >
          {begin}
        </Button>
        <dl className={styles.details}>
          {(isEditing ? fixed : [...fixed, ...filled]).map(([label, text]) => (
            <Detail key={label} label={label ?? ''} text={text ?? ''} />
          ))}
        </dl>
        {isEditing && <ReviewForm review={review} scale={form.scale} />}
        {isSound && (
          <Button
            size="small"
            className={styles.edit}
            onClick={() => {
              setEditing(!isEditing);
            }}
          >
            {isEditing ? START_TEXTS.edited : START_TEXTS.edit}
          </Button>
        )}
        <p className={texts.soft}>{START_TEXTS.anew}</p>
        {isSound && <NewFromCopy measurement={measurement} />}
      </StartGroup>
      {isSound && (
        <StartGroup title={START_TEXTS.groups.prepare}>
          <PreparedSheets optional={optional} />
          <OptionalSheets optional={optional} />
        </StartGroup>
      )}
      {isSound && (
        <StartGroup title={START_TEXTS.groups.together}>
          <LaterSection title={START_TEXTS.shareTitle} what={START_TEXTS.shareWhat} ask={START_TEXTS.share}>
            <SharePart optional={optional} />
          </LaterSection>
        </StartGroup>
      )}
      <StartGroup title={START_TEXTS.groups.help}>
        <OpensPane />
        {isSound && <RebuildSheets />}
      </StartGroup>
    </>
  );
}

function Detail({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.value}>{text === '' ? START_TEXTS.notFilled : text}</dd>
    </>
  );
}

function fieldText(review: Review, key: keyof Review): string {
  const value = review[key];
  if (typeof value === 'number') return withComma(value);
  if (key === 'date') return shortDate(value ?? '');
  return value ?? '';
}
