using System.Security.Claims;

namespace InterviewPrep.Api.Infrastructure;

public static class SignedIn
{
    public static string? FindId(this ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <exception cref="Refusal">Nobody is signed in.</exception>
    public static string Id(this ClaimsPrincipal principal) => principal.FindId() ?? throw Refusal.NotSignedIn("Sign in, or continue as a guest.");
}
