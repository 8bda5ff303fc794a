using System.Text.Json.Serialization;
using InterviewPrep.Api.Data;
using MediatR;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>Marks a question to come back to.</summary>
public static class FlagItem
{
    public sealed record Command(bool IsFlagged) : IRequest<Unit>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public Guid Id { get; init; }

        [JsonIgnore]
        public int Number { get; init; }
    }

    public sealed class Handler(AppDbContext database, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public Task<Unit> Handle(Command request, CancellationToken cancellationToken) => database.WriteSharedAsync(
            async token =>
            {
                var now = clock.GetUtcNow();
                var mock = (await database.MockAsync(request.PersonId, request.Id, token)).Running(now);
                mock.OpenedItem(request.Number, now).Flag(request.IsFlagged);
                await database.SaveChangesAsync(token);
                return Unit.Value;
            },
            cancellationToken);
    }
}
