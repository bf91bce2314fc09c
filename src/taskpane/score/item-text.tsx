import { Button, Field, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScoreText } from '../../measurement/score-records';
import type { Change } from '../../measurement/tables';
import type { ItemId } from '../../scale/ids';
import { LongText } from '../long-text';
import { useChecked, usePane } from '../pane-context';
import { SCORE_TEXTS } from './texts';
import { useTextAreaStyles } from './text-area-styles';
import { useTextDraft } from './use-text-draft';

interface ItemTextProps {
  readonly kind: ScoreText;
  readonly item: ItemId;
}

const useStyles = makeStyles({
  // Beside the label of the note, where it takes no line of its own.
  add: { position: 'absolute', top: '-2px', right: 0 },
});

/** A note or recommendation; what is typed goes to the workbook by itself. */
export function ItemText({ kind, item }: ItemTextProps) {
  const styles = useStyles();
  const area = useTextAreaStyles();
  const { measurement } = useChecked();
  const { store } = usePane();
  const { typedAt, type, leave } = useTextDraft(store);
  const stored = (kind === 'note' ? measurement.notes : measurement.recommendations)[item] ?? '';
  const [opened, setOpened] = useState<ItemId | null>(null);
  // At its item alone: who comes back to it by keyboard goes on scoring, and must not type into a text.
  if (opened !== null && opened !== item) setOpened(null);
  const hasField = kind === 'note' || stored !== '' || typedAt(item) !== null || opened === item;
  // Most items have no recommendation, and theirs need no room.
  if (!hasField) {
    return (
      <Button
        size="small"
        appearance="subtle"
        className={styles.add}
        onClick={() => {
          setOpened(item);
        }}
      >
        {SCORE_TEXTS.addRecommendation}
      </Button>
    );
  }
  const text = typedAt(item) ?? stored;
  const changeTo = (typed: string): Change<'scores'> => ({ table: 'scores', row: item, field: kind, value: typed });
  return (
    <Field label={{ className: area.label, children: SCORE_TEXTS[kind] }}>
      <LongText
        autoFocus={opened === item}
        textarea={{ className: area.area, rows: text === '' ? 1 : 3 }}
        value={text}
        onChange={(_, { value }) => {
          type({ key: item, change: changeTo }, value);
        }}
        onBlur={leave}
      />
    </Field>
  );
}
