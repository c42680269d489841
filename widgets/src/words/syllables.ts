const SOFT = "\u00ad";
const JOINED = "\u2060";
/** The hyphen of a code such as F-1.02, after which no line may begin. */
const CODE = /(?<=\p{L}-)(?=\p{N})/gu;
const WORD = /\p{L}+/gu;
/** Two letters that stay together. */
const UNIT = /ng|ny|kh|sy|sw|\p{L}/giu;
const VOWEL = /^[aeiou]$/i;

/** An Indonesian text whose words of more letters than fit may break between syllables: browsers know the rules of other languages only. Codes stay whole. */
export function hyphenated(text: string, fits: number): string {
  const whole = text.replace(CODE, JOINED);
  return whole.replace(WORD, (word) => (word.length > fits ? syllablesOf(word).join(SOFT) : word));
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
