using System.Text.Json.Serialization;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>Says which question is in front of the person: the time until the next turn is spent on it.</summary>
public static class TurnToItem
{
    public sealed record Command(int Item) : IRequest<Unit>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public Guid Id { get; init; }
    }

    public sealed class Handler(AppDbContext database, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public Task<Unit> Handle(Command request, CancellationToken cancellationToken) => database.WriteSharedAsync(
            async token =>
            {
                var now = clock.GetUtcNow();
                var mock = (await database.MockAsync(request.PersonId, request.Id, token)).Running(now);
                mock.Open(mock.OpenedItem(request.Item, now).Number, now);
                await database.SaveChangesAsync(token);
                return Unit.Value;
            },
            cancellationToken);
    }
}
