using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>One value, and the many ways in which JSON can say it.</summary>
internal abstract record Spelling
{
    public static Gen<Spelling> Any { get; } = Gen.Sized(size => Of(Math.Min(size, 12)));

    public static Gen<Items> Lists { get; } = Any.ArrayOf().Select(values => new Items(values));

    public abstract string Write(Random random);

    /// <summary>A value that says a part of what this one says.</summary>
    public virtual Spelling Shorter() => this;

    public sealed override string ToString() => Write(new Random(0));

    private static Gen<Spelling> Of(int size)
    {
        var simple = Gen.OneOf(
            Gen.Elements("null", "true", "false").Select(token => (Spelling)new Token(token)),
            Numbers.Big.SelectMany(_ => Gen.Choose(0, 400), (digits, exponent) => (Spelling)new Number(digits, exponent)),
            Gen.Choose(-20, 20).Select(value => (Spelling)new Number(value, 0)),
            Texts.Any.Select(text => (Spelling)new Quote(text)),
            Gen.Elements("NaN", "Infinity", "-Infinity").Select(text => (Spelling)new Quote(text)));
        return size == 0
            ? simple
            : Gen.OneOf(
                simple,
                Of(size / 3).ArrayOf(3).Select(values => (Spelling)new Items(values)),
                Texts.Any.SelectMany(_ => Of(size / 3), (name, value) => (name, value)).ArrayOf(3).Select(members => (Spelling)new Members([.. members.DistinctBy(member => member.name)])));
    }

    private static string Space(Random random) => random.Next(4) switch
    {
        0 => " ",
        1 => "\n\t",
        _ => "",
    };

    private static string Quoted(string text, Random random)
    {
        var json = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (random.Next(4) == 0 || text[i] < ' ' || (char.IsSurrogate(text[i]) && !isPair))
                json.Append(CultureInfo.InvariantCulture, $"\\u{(random.Next(2) == 0 ? $"{(int)text[i]:x4}" : $"{(int)text[i]:X4}")}").Append(isPair ? $"\\u{(int)text[++i]:x4}" : "");
            else if (isPair)
                json.Append(text[i]).Append(text[++i]);
            else
                json.Append(text[i] is '"' or '\\' ? "\\" : "").Append(text[i]);
        }

        return json.Append('"').ToString();
    }

    public sealed record Token(string Text) : Spelling
    {
        public override string Write(Random random) => Text;
    }

    public sealed record Quote(string Text) : Spelling
    {
        // The three that are numbers are spelled in one way only.
        public override string Write(Random random) => Text is "NaN" or "Infinity" or "-Infinity" ? $"\"{Text}\"" : Quoted(Text, random);
    }

    /// <summary>A whole number: others are doubles, and two spellings of one may be two doubles.</summary>
    public sealed record Number(BigInteger Digits, int Exponent) : Spelling
    {
        public override string Write(Random random) => Digits.IsZero ? $"0e{Exponent}" : random.Next(4) switch
        {
            0 => $"{Digits}{new string('0', Exponent)}",
            1 => $"{Digits}.00e{Exponent}",
            2 => $"{Digits}000E{Exponent - 3}",
            _ => $"{Digits}e{Exponent}",
        };
    }

    public sealed record Items(Spelling[] Values) : Spelling
    {
        public override string Write(Random random) => $"[{string.Join($"{Space(random)},{Space(random)}", Values.Select(value => value.Write(random)))}]";

        public override Spelling Shorter() => Values.Length == 0 ? this : new Items([Values[0].Shorter(), .. Values[1..^(Values.Length > 1 ? 1 : 0)]]);

        public Items Shuffled(Random random)
        {
            var values = Values.ToArray();
            random.Shuffle(values);
            return new Items(values);
        }
    }

    public sealed record Members((string Name, Spelling Value)[] All) : Spelling
    {
        public override Spelling Shorter() => All.Length == 0 ? this : new Members(All[1..]);

        public override string Write(Random random)
        {
            var members = All.Select(member => $"{Quoted(member.Name, random)}{Space(random)}:{Space(random)}{member.Value.Write(random)}").ToArray();
            random.Shuffle(members);
            return $"{Space(random)}{{{string.Join(',', members)}}}";
        }
    }
}
