import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'center', justifyContent: 'center', columnGap: '8px' },
  words: { minWidth: 0, flexGrow: 1 },
  track: {
    height: '6px',
    marginTop: '4px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    transitionProperty: 'width',
    transitionDuration: '0.3s',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  ring: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '20px',
    height: '20px',
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: '50%',
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '6s' },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      border: '2px solid GrayText',
      borderTopColor: 'Highlight',
    },
  },
});

interface BusyProps {
  readonly label: string;
  /** How much is done of how much; left out where nobody knows. */
  readonly progress?: { readonly done: number; readonly all: number } | null;
}

/**
 * Something takes a while. Not Fluent's Spinner: with the label that it brings along it takes 3 kB of what is loaded before
 * the first screen.
 */
export function Busy({ label, progress = null }: BusyProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div
      className={styles.busy}
      role="progressbar"
      aria-labelledby={id}
      {...(progress && { 'aria-valuemin': 0, 'aria-valuenow': progress.done, 'aria-valuemax': progress.all })}
    >
      <span className={styles.ring} />
      {progress === null ? (
        <span id={id}>{label}</span>
      ) : (
        <div className={styles.words}>
          <span id={id}>{label}</span>
          <div className={styles.track}>
            <div className={styles.done} style={{ width: `${(100 * progress.done) / progress.all}%` }} />
          </div>
        </div>
      )}
    </div>
  );
}
