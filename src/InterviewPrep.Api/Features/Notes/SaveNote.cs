using System.Text;
using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Notes;

public static class SaveNote
{
    /// <param name="Text">Markdown.</param>
    /// <param name="Revision">The revision that this text was changed from; 0 when there was none.</param>
    public sealed record Command(string Text, int Revision) : IRequest<Response>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public NoteSubject Subject { get; init; } = NoteSubject.Problem("");
    }

    public sealed record Response(int Revision, DateTimeOffset SavedAt);

    /// <summary>What another tab or device saved meanwhile.</summary>
    public sealed record Theirs(string Text, int Revision, DateTimeOffset SavedAt);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Text)
                .Must(text => Encoding.UTF8.GetByteCount(text) <= Note.MaxBytes).WithMessage($"The note is longer than {Note.MaxBytes / 1024} KB.")
                .Must(Texts.IsClean).WithMessage("The note holds a NUL character.");
            RuleFor(command => command.Revision).GreaterThanOrEqualTo(0).WithMessage("A revision is 0 or more.");
        }
    }

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command request, CancellationToken cancellationToken)
        {
            var subject = await request.Subject.FindAsync(database, catalog, request.PersonId, cancellationToken);
            return await database.WriteSharedAsync(token => SaveAsync(request, subject, token), cancellationToken);
        }

        private async Task<Response> SaveAsync(Command request, Guid subject, CancellationToken cancellation)
        {
            var note = await database.Notes.FindAsync([request.PersonId, subject], cancellation);
            if (note is null)
                database.Notes.Add(note = new Note(request.PersonId, subject, request.Text, clock.GetUtcNow()));
            else if (note.Text != request.Text)
            {
                if (note.Revision != request.Revision)
                    throw Refusal.Stale("This note was changed in another window.", request.Text, new Theirs(note.Text, note.Revision, note.SavedAt));
                note.Change(request.Text, clock.GetUtcNow());
            }
            await database.SaveChangesAsync(cancellation);
            return new Response(note.Revision, note.SavedAt);
        }
    }
}
