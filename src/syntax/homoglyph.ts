/** Letters of other alphabets that look like a Latin one, as they get into texts that were copied. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ..."аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT ХX".split(" "),
    ..."αa οo νv ιi κk ρp υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX".split(" "),
  ].flatMap((pair): [string, string][] => {
    const [foreign, latin] = [...pair];
    return foreign === undefined || latin === undefined ? [] : [[foreign, latin]];
  }),
);

/** A word in Latin letters alone; null where it is so already, or cannot be. */
export function latinized(word: string): string | null {
  const latin = [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join("");
  return latin === word || /[^ -~]/.test(latin) ? null : latin;
}
