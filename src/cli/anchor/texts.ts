import type { Example } from '../texts';

/** `anchor`, with an example for each kind of evidence, so that every key is seen once. */
export const ANCHOR_COMMAND_TEXTS = {
  describe: 'Zegt op welk anker het bewijs bij een item wijst',
  item: 'Het item, bijvoorbeeld bezetting-2 of ips25-2',
  facts: 'Wat is gevonden, als naam=waarde, bijvoorbeeld percent=92,5',
  scale: 'De schaal van het item',
  examples: [
    ['$0 anchor bezetting-1a clients=51 fte=2,5', 'cliënten en fte'],
    ['$0 anchor bezetting-3 phases=0 referral=keeps', 'fasen (0-6); referral=no|keeps|only'],
    ['$0 anchor organisatie-1 apart=no teams=2 percent=80', 'apart=yes|no, teams van één werker en percentage'],
    [
      '$0 anchor organisatie-3 contact=weekly meeting=none',
      'contact=none|quarterly|monthly|weekly; meeting=none|quarterly|monthly',
    ],
    ['$0 anchor begeleiding-4 present=3', 'hoeveel er zijn, of hun namen: present=vervoer,inschrijving'],
    ['$0 anchor organisatie-5 coordinator-fte=0,5 workers=4 present=3', 'fte en werkers tellen niet mee'],
    ['$0 anchor begeleiding-5a days=28,5 tracked=yes', 'dagen; tracked=yes|no'],
    ['$0 anchor begeleiding-6 percent=90 to-plan=yes informed=na', 'percentage; informed=yes|no|na'],
    [
      '$0 anchor begeleiding-7 contacts=5 checklist=yes review=weekly seekers=6',
      'checklist=yes|no; review=none|monthly|weekly',
    ],
    ['$0 anchor begeleiding-8a anchors=4,5,3', 'een anker per werker'],
    ['$0 anchor begeleiding-11 percent=80 jobs=25', 'percentage en aantal banen'],
    ['$0 anchor begeleiding-15 percents=40,62,55', 'een percentage per werker, of percent=52'],
  ] as Example[],
  noItem: 'Noem een item, bijvoorbeeld bezetting-2. Met --help krijgt u uitleg.',
  allItems: 'Met het commando scale ziet u alle items.',
  ofScale: (scale: string) => `De schaal is ${scale}.`,
  unknown: (id: string, where: string) => `"${id}" is geen item. ${where}`,
  twice: (key: string) => `${key} staat er meer dan één keer. Geef elk gegeven één keer.`,
  nothingAsked: (key: string) => `"${key}": bij dit item valt niets te berekenen. Laat de gegevens weg.`,
  unknownKey: (key: string, known: readonly string[]) =>
    `"${key}" hoort niet bij dit item. Geef ${known.map((each) => `${each}=…`).join(', ')}.`,
  fraction: (fact: string, typed: string, meant: string) =>
    `${fact}: bedoelt u ${meant}%? Geef dan ${meant}. Bedoelt u ${typed}%, schrijf het dan zo: ${typed}%.`,
} as const;
