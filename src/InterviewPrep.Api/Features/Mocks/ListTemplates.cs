using InterviewPrep.Judging.Mocks;
using MediatR;

namespace InterviewPrep.Api.Features.Mocks;

public static class ListTemplates
{
    public sealed record Query : IRequest<IReadOnlyList<MockTemplate>>;

    public sealed class Handler(MockCatalog catalog) : IRequestHandler<Query, IReadOnlyList<MockTemplate>>
    {
        public Task<IReadOnlyList<MockTemplate>> Handle(Query request, CancellationToken cancellationToken) => Task.FromResult(catalog.Templates);
    }
}
