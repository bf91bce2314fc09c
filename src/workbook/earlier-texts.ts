/** What the program itself wrote in workbooks of an earlier version, in other words than now: nobody's contents. */
const EARLIER_TEXTS: ReadonlySet<string> = new Set([
  'Noteer nergens in dit werkboek namen of andere gegevens van cliënten.',
  'Per deel',
  'Versie van het werkboek',
  // Also where there is one column, in which nothing can differ.
  'Verboden verschillen tussen IPS-A en IPS-O',
  '1. Vul hierboven in wat u meet en kies op het blad Scores per item het ankerpunt van 1 tot en met 5. ' +
    'Laat leeg wat u nog niet weet: een lege cel telt nooit als nul.',
  ...['', 'rood betekent dat IPS-A en IPS-O daar niet mogen verschillen, '].map(
    (red) =>
      `2. Let op de kolom Controle: geel betekent dat er nog een score ontbreekt, ${red}` +
      'oranje dat er iets anders staat dan 1 tot en met 5. Schrijf bij Toelichting waarop de score berust.',
  ),
  ...[
    '',
    ' × = niet scoren.',
    ' × = niet scoren. Waar geen verschil is toegestaan, krijgen IPS-A en IPS-O dezelfde score.',
  ].map((closed) => `Kies per item het ankerpunt 1-5; klik op een scorecel om de ankers te zien.${closed}`),
]);

/**
 * The criteria, anchors and components of version 3 that say more now, as fingerprints: the texts themselves would be 26 kB
 * more for the pane to load. `test/support/words-of-version-3.json` has them.
 */
const EARLIER_FINGERPRINTS: ReadonlySet<string> = new Set(
  `
  103pjto 10824xr 10bkz8i 1204muc 126a8ka 12yiwjw 12zsg3n 131ftpx 13fqlsx 1400k4c 1479y0o 14jdpd5 14kqx8a 153je0y
  15ak1b0 15ijg6t 15w43r7 15x9iq5 165kf4k 16l0xrg 16pp34b 16x3osu 177h9lu 17bkida 17cviq6 17h7mxc 185rx7q 192h627
  19b21sd 19iv02n 1a7rhie 1a82m7w 1ad11as 1ay6xy 1b6xyw0 1behgav 1bu1dww 1c1xas8 1c4aki9 1c8tok0 1cb5v49 1ci2n6q
  1cnctrn 1cvxgvq 1cw411y 1d3vyn0 1dfg1jn 1dnzjsw 1dp5h0k 1dx2pug 1e4mqam 1e4tppy 1e6enz5 1een2p9 1envf7b 1f45euq
  1fulf4f 1fut0r9 1ggkxhm 1gnf9ms 1gpf0v4 1gysbe4 1h55r3e 1hh5hed 1hs5s1r 1httsoj 1hv5adj 1jh6i2f 1ktkekt 1ktrfr3
  1kup8cc 1kwpbkr 1l4abx1 1ln1o14 1lofaz6 1m546cf 1n1w0oa 1nxfq8c 1ofj378 1pjhe8v 1pplaik 1pxu8kf 1qfigts 1r5jiep
  1rbno4w 1rc3ora 1sah4e0 1t4x12f 1t7h2t7 1teudzs 1to0qqw 1tyxi28 1u20nlx 1u7mtwb 1utbsqh 1v59pjl 1v6hka3 1w55e9k
  1wdwiy0 1wiuz1d 1wmd9lj 1x5b1tw 1xfe7rl 1xkpbjo 1xpf0rt 1xwqv42 1yd7k2y 2hidrf 2mcre8 2zcygv 3fgf6s 3oehy5 48n4sq
  4vojgg 5nvlw2 79zv7g 83q4su 8fjymx 9au3zj 9p8ngg 9qmzgg 9z5lse a9jwk6 abx2s5 akquny ayh105 cfuvc8 csmvg4 djdu5k
  e3p55u fa54dc foupki gn88wk gv490 htbysw je3jmt juylet jxbsd8 k6fn0k k7mb49 lqfbpi mbegeu mdolvk mk9dnv mu62q2
  n2brw9 n6tnj3 n8btv1 ng8f15 oy0308 pehili pw5kth pzs7iz pzvcgm qaw86t qidcg rm4paq s8q1v1 sbp5xe st0r5v tk8vxl
  vmt1bm wnj12c wzvtqu xiyyx1 y1pih0 y28gcm yln85q yotjdr yt7zsz yumtcv zlt6v9 zvheh1
  `
    .trim()
    .split(/\s+/),
);

/** Beside one of these stands the version of the layout, or the release of the program that made the workbook. */
export const VERSION_LABELS: readonly string[] = ['Versie van de werkmap', 'Versie van het werkboek', 'Gemaakt met'];

/** Are these words that the program wrote before it said so in other words? */
export const isEarlierText = (text: string): boolean =>
  EARLIER_TEXTS.has(text) || EARLIER_FINGERPRINTS.has(fingerprint(text));

/** FNV-1a over the code units of a text: of 32 bits, too many for a text of somebody to be taken for one of ours. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
