using FluentValidation;
using InterviewPrep.Api.Domain;

namespace InterviewPrep.Api.Features.Submissions;

/// <summary>The answer is stored and will be judged, whatever happens to the server.</summary>
public sealed record Accepted(Guid Id);

internal static class IdempotencyKeys
{
    public const string Header = "Idempotency-Key";

    public static IRuleBuilderOptions<T, string?> IsIdempotencyKey<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(key => key is null || (key.Length is > 0 and <= Submission.KeyLength && key.All(letter => letter is > ' ' and <= '~')))
        .WithMessage($"{Header} is 1 to {Submission.KeyLength} visible ASCII characters.")
        .OverridePropertyName("idempotencyKey");
}
