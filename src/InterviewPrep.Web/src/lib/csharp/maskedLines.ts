export type MaskedLine = {
  raw: string;
  /** The line with comments, strings and characters blanked out: what is left is code. */
  code: string;
  startsInsideText: boolean;
  endsInsideText: boolean;
};

// A comment or a literal at the place where it begins. A raw string ends with as many quotes as it began with.
const text =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$*("{3,})[\s\S]*?(?:\1|$)|(?:@\$?|\$@)"(?:[^"]|"")*(?:"|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?/g;

/** Splits C# into lines and tells code apart from comments and literals. */
export function maskedLines(source: string): MaskedLine[] {
  const inside = '\u0000';
  const masked = source.replace(text, (match) => match.replace(/[^\n]/g, ' ').replaceAll('\n', inside));
  const lines = source.split('\n');

  let position = 0;
  let startsInsideText = false;
  return lines.map((raw) => {
    const end = position + raw.length;
    const endsInsideText = masked[end] === inside;
    const line = { raw, code: masked.slice(position, end), startsInsideText, endsInsideText };
    position = end + 1;
    startsInsideText = endsInsideText;
    return line;
  });
}
