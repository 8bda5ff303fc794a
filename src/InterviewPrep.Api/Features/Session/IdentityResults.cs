using InterviewPrep.Api.Infrastructure;
using Microsoft.AspNetCore.Identity;

namespace InterviewPrep.Api.Features.Session;

internal static class IdentityResults
{
    public const string EmailTaken = "There is already an account with this e-mail address. Sign in instead.";

    public static void ThrowIfFailed(this IdentityResult result)
    {
        if (result.Succeeded)
            return;
        if (result.Errors.Any(error => error.Code is nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.DuplicateEmail)))
            throw Refusal.Invalid("email", EmailTaken);
        throw Refusal.Invalid("password", string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
