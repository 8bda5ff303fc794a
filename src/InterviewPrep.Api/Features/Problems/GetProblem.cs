using InterviewPrep.Api.Data;
using InterviewPrep.Judging;
using MediatR;

namespace InterviewPrep.Api.Features.Problems;

public static class GetProblem
{
    public sealed record Query(string PersonId, string Slug) : IRequest<Response>;

    public sealed record Response(
        string Slug,
        string Name,
        string Kind,
        Difficulty Difficulty,
        IReadOnlyList<string> Levels,
        IReadOnlyList<string> Skills,
        int Minutes,
        int Version,
        ProblemStatus Status,
        string Statement,
        IReadOnlyList<string> Hints,
        bool HasArticle,
        ProblemContent Content);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, Judge judge) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var problem = catalog.Get(request.Slug);
            await RunningInterview.RefuseAsync(database, request.PersonId, problem.Uuid, cancellationToken);
            var content = await ProblemContent.OfAsync(problem, judge, cancellationToken);
            var work = await Work.OfAsync(database, request.PersonId, problem.Uuid, cancellationToken);
            return new Response(
                problem.Slug,
                problem.Name,
                problem.Kind,
                Difficulties.Of(problem),
                problem.Levels,
                problem.Skills,
                problem.Minutes,
                problem.Version,
                work?.Status ?? ProblemStatus.Todo,
                problem.Statement,
                problem.Hints,
                problem.Editorial.Length > 0,
                content);
        }
    }
}
