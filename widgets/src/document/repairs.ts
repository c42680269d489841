/** One thing mended while reading; its sentence is `model.repair.<code>`. */
export interface Repair {
  readonly code: string;
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly value: string;
}

export type Say = (code: string, kind: string, id?: string, field?: string, value?: string) => void;

export function sayInto(repairs: Repair[]): Say {
  return (code, kind, id = "", field = "", value = "") => {
    repairs.push({ code, kind, id, field, value });
  };
}
