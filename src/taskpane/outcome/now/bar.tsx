import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '10px',
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
  },
  value: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** A bar beside a number; for the eye only, the number says it all. @param share from 0 to 1 */
export function Bar({ share }: { readonly share: number }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.track}>
      <div className={styles.value} style={{ width: `${100 * share}%` }} />
    </div>
  );
}
