import { makeStyles, ToggleButton } from '@fluentui/react-components';

const useStyles = makeStyles({
  parts: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  part: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px', flexGrow: 1, whiteSpace: 'nowrap' },
});

interface PartChoiceProps<Part extends string> {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly shown: Part;
  readonly names: Readonly<Record<Part, string>>;
  readonly onChoose: (part: Part) => void;
}

/** The parts of a tab, one of which is shown at a time. */
export function PartChoice<Part extends string>({ label, parts, shown, names, onChoose }: PartChoiceProps<Part>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.parts}>
      {parts.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          className={styles.part}
          checked={each === shown}
          onClick={() => {
            onChoose(each);
          }}
        >
          {names[each]}
        </ToggleButton>
      ))}
    </div>
  );
}
