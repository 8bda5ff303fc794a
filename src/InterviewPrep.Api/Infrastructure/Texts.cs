using FluentValidation;
using InterviewPrep.Api.Domain;

namespace InterviewPrep.Api.Infrastructure;

/// <summary>Rules for short texts that people type.</summary>
public static class Texts
{
    public static bool IsOneLine(string? text) => text is null || !text.Any(char.IsControl);

    /// <summary>Whether every database, log and browser can hold it.</summary>
    public static bool IsClean(string text) => !text.Contains('\0', StringComparison.Ordinal);

    /// <summary>The values of a filter, which are separated by commas.</summary>
    public static string[] Values(string? list) =>
        list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public static IRuleBuilderOptions<T, string> IsEmail<T>(this IRuleBuilder<T, string> rule) => rule
        .EmailAddress().WithMessage("This is not an e-mail address.")
        .MaximumLength(Person.EmailLength).WithMessage("This e-mail address is too long.")
        .Must(email => !email.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter))).WithMessage("An e-mail address holds no spaces or control characters.");
}
