/**
 * The 2024 scale says "trajectbegeleider" where the A/O scale says "werker", and "studievaardig" where that says
 * "studievast". Replaces both in every text of a value; with a capital where a sentence starts.
 */
export function inWordsOf2024<T>(value: T): T {
  if (typeof value === 'string') {
    const sentence = value.replace(/(^|[.?!] )IPS-werker/g, '$1Trajectbegeleider');
    return sentence.replaceAll('IPS-werker', 'trajectbegeleider').replaceAll('studievast', 'studievaardig') as T;
  }
  if (Array.isArray(value)) return value.map(inWordsOf2024) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, inWordsOf2024(text as unknown)])) as T;
}
