const SOFT = "\u00ad";
const LONG = /\p{L}{8,}/gu;
/** Two letters for one consonant. */
const UNIT = /ng|ny|kh|sy|\p{L}/giu;
const VOWEL = /^[aeiou]$/i;

/** An Indonesian text whose long words may break between syllables: browsers know the rules of other languages only. */
export function hyphenated(text: string): string {
  return text.replace(LONG, (word) => syllablesOf(word).join(SOFT));
}

/** The parts of a word: a consonant belongs to the vowel after it, of several only the last does. */
export function syllablesOf(word: string): readonly string[] {
  const units = word.match(UNIT) ?? [word];
  const isVowel = (i: number): boolean => VOWEL.test(units[i] ?? "");
  const parts: string[] = [];
  let part = "";
  units.forEach((unit, i) => {
    const opens = !isVowel(i) && isVowel(i + 1) && /[aeiou]/i.test(parts.join("") + part);
    if (opens && part.length > 1) {
      parts.push(part);
      part = "";
    }
    part += unit;
  });
  return [...parts, part];
}
