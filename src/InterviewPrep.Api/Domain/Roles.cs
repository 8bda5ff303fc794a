namespace InterviewPrep.Api.Domain;

public static class Roles
{
    public const string Administrator = "Administrator";
}
