import { describe, expect, it } from 'vitest';
import { formatCSharp } from './formatCSharp';

/** Formats the wanted text with all its indentation taken away. */
const indents = (wanted: string) => {
  const flat = wanted.replace(/^[ \t]+/gm, '');
  expect(formatCSharp(flat, 4)).toBe(wanted);
};

describe('formatCSharp', () => {
  it('indents by brackets', () => {
    indents(`public class Solution
{
    public int[] Find(int[] numbers)
    {
        for (var i = 0; i < 3; i++)
        {
            Use(new[]
            {
                1, 2,
            });
        }
        return Call(
            1,
            2);
    }
}`);
  });

  it('indents a body without braces, also inside another one', () => {
    indents(`if (a)
    return 1;
else if (b)
    foreach (var x in y)
        Use(x);
return 2;`);
  });

  it('indents the sections of a switch, and the arms of a switch expression', () => {
    indents(`switch (a)
{
    case 1:
        Use(a);
        break;
    default:
        {
            return;
        }
}
var x = a switch
{
    1 => 2,
    _ => 3,
};`);
  });

  it('indents a chain that goes on in the next line', () => {
    indents(`{
    return numbers
        .Where(x => x > 0)
        .ToArray();
}`);
  });

  it('is not misled by brackets in strings, characters and comments', () => {
    indents(`{
    var a = "{"; // {
    var b = '{'; /* ( */
    var c = @"\\{";
    Use();
}`);
  });

  it('leaves the inside of multi-line strings and comments alone', () => {
    const source = `{
    var text = """
  kept {


  kept
  """;
    /* one
  two */
}`;
    expect(formatCSharp(source, 4)).toBe(source);
  });

  it('uses the tab width, trims line ends and joins blank lines', () => {
    expect(formatCSharp('{\n\ta();  \n\n\n\tb();\n}\n', 2)).toBe('{\n  a();\n\n  b();\n}\n');
  });

  it('changes nothing the second time', () => {
    const once = formatCSharp('class A {\nint B() => 1\n+ 2;\n}', 4);
    expect(formatCSharp(once, 4)).toBe(once);
  });
});
