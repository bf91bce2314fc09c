import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of the tab Wat als look. */
export const useBoardStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  fill: { display: 'flex', gap: '4px', alignItems: 'center' },
  beside: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '4px', alignItems: 'end' },
  start: { alignSelf: 'flex-start' },
  narrow: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': { padding: '3px 4px', textAlign: 'right', verticalAlign: 'baseline' },
    '& th:first-child, & td:first-child': { textAlign: 'left', paddingLeft: 0 },
    '& thead th': {
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
    },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  /** A line of a table that goes on with the one above it. */
  more: { '&&': { borderTopStyle: 'none' } },
  whole: { whiteSpace: 'nowrap' },
  step: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '6px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  wrong: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
  },
});
