using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Features.Drafts;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>Notes and whiteboard of an interview. Nobody grades them; they can be read again afterwards.</summary>
public static class Scratch
{
    /// <summary>In characters of JSON.</summary>
    private const int MaxJson = 512 * 1024;

    public sealed record Query(string PersonId, Guid Id) : IRequest<GetDraft.Response>;

    /// <param name="Answer">An object with notes, a text, and board, a drawing.</param>
    public sealed record Command(Answer Answer, int Revision) : IRequest<SaveDraft.Response>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public Guid Id { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Revision).GreaterThanOrEqualTo(0).WithMessage("A revision is 0 or more.");
            RuleFor(command => command.Answer).Must(answer => answer.Json.Length <= MaxJson).WithMessage($"Notes and whiteboard are longer than {MaxJson / 1024} KB.");
            RuleFor(command => command.Answer).Must(IsScratch).WithMessage("An object with notes and board is expected.");
        }

        private static bool IsScratch(Answer answer)
        {
            using var json = JsonDocument.Parse(answer.Json, new JsonDocumentOptions { MaxDepth = Sandbox.Protocol.Bounds.JsonDepth });
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.EnumerateObject().All(member => member is { Name: "notes", Value.ValueKind: JsonValueKind.String } or { Name: "board", Value.ValueKind: JsonValueKind.Object or JsonValueKind.Null });
        }
    }

    public sealed class Reader(AppDbContext database) : IRequestHandler<Query, GetDraft.Response>
    {
        public async Task<GetDraft.Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var mock = await database.MockAsync(request.PersonId, request.Id, cancellationToken);
            return new GetDraft.Response(mock.Scratch, mock.ScratchRevision, mock.ScratchSavedAt);
        }
    }

    public sealed class Writer(AppDbContext database, TimeProvider clock) : IRequestHandler<Command, SaveDraft.Response>
    {
        public Task<SaveDraft.Response> Handle(Command request, CancellationToken cancellationToken) => database.WriteSharedAsync(
            async token =>
            {
                var mock = await database.MockAsync(request.PersonId, request.Id, token);
                if (mock.Scratch is { } theirs && theirs != request.Answer && mock.ScratchRevision != request.Revision)
                    throw Refusal.Stale("These notes were changed in another window.", request.Answer, new SaveDraft.Theirs(theirs, mock.ScratchRevision, mock.ScratchSavedAt!.Value));
                mock.KeepScratch(request.Answer, clock.GetUtcNow());
                await database.SaveChangesAsync(token);
                return new SaveDraft.Response(mock.ScratchRevision, mock.ScratchSavedAt!.Value);
            },
            cancellationToken);
    }
}
