export type Language = "id" | "en";

const MINUS = "\u2212";

/** A number with the language's separators and a true minus sign. */
export function figure(value: number, language: Language, digits = 0): string {
  const text = Math.abs(value).toFixed(digits);
  const [whole = "0", rest] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");
  const joined = rest ? `${grouped}${language === "id" ? "," : "."}${rest}` : grouped;
  return value < 0 && /[1-9]/.test(text) ? MINUS + joined : joined;
}

/** As many decimals as the number needs, at most so many. */
export function plainFigure(value: number, language: Language, most = 2): string {
  const digits = String(Number(Math.abs(value).toFixed(most))).split(".")[1]?.length ?? 0;
  return figure(value, language, digits);
}

/** With a plus where it is above zero: the emotion scale shows its side. */
export function signed(value: number, language: Language, digits = 1): string {
  const text = figure(value, language, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share between 0 and 1: 38 % in Indonesian, 38% in English. */
export function percent(share: number, language: Language, digits = 0): string {
  return `${figure(100 * share, language, digits)}${language === "id" ? "\u00a0" : ""}%`;
}

/** Money in the journey's currency: Rp200.000. */
export function money(amount: number, currency: string, language: Language): string {
  return currency === "IDR"
    ? `Rp${figure(amount, language)}`
    : `${currency}\u00a0${plainFigure(amount, language)}`;
}

/** A number a person typed: "-1,5" and "-1.5" both read; null if it is none. */
export function readFigure(text: string, language: Language = "id"): number | null {
  const bare = text.trim().replace(MINUS, "-").replace(/[%\s]/g, "").replace(/^Rp/i, "");
  const thousands = language === "id" ? /\.(?=\d{3}(\D|$))/g : /,(?=\d{3}(\D|$))/g;
  const plain = bare.replace(thousands, "").replace(",", ".");
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
