import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'center', justifyContent: 'center', columnGap: '8px' },
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

/**
 * Something takes a while. Not Fluent's Spinner: with the label that it brings along it takes 3 kB of what is loaded before
 * the first screen.
 */
export function Busy({ label }: { readonly label: string }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.busy} role="progressbar" aria-labelledby={id}>
      <span className={styles.ring} />
      <span id={id}>{label}</span>
    </div>
  );
}
