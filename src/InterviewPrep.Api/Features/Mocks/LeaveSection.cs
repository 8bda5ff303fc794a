using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Api.Jobs;
using InterviewPrep.Judging.Mocks;
using MediatR;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>Ends the section that runs before its time and begins the next one.</summary>
public static class LeaveSection
{
    /// <param name="Section">Index of the one to leave: a second click must not leave the next one too.</param>
    public sealed record Command(int Section) : IRequest<Unit>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public Guid Id { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Section).GreaterThanOrEqualTo(0).WithMessage("There is no such section.");
    }

    public sealed class Handler(AppDbContext database, MockDeadlines deadlines, TimeProvider clock) : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            await deadlines.AnnounceAsync(await database.WriteSharedAsync(token => LeaveAsync(request, token), cancellationToken));
            return Unit.Value;
        }

        private async Task<Domain.Mocks.Mock> LeaveAsync(Command request, CancellationToken cancellation)
        {
            var now = clock.GetUtcNow();
            var mock = (await database.MockAsync(request.PersonId, request.Id, cancellation)).Running(now);
            if (mock.Order == MockOrder.Free)
                throw Refusal.Invalid("section", "In this interview all sections are open; there is none to leave.");
            if (request.Section >= mock.Sections.Count)
                throw Refusal.Invalid("section", "There is no such section.");
            if (request.Section == mock.Sections.Count - 1)
                throw Refusal.NotNow("This is the last section; finish the interview instead.");
            if (request.Section > mock.SectionAt(now))
                throw Refusal.NotNow("This section has not begun.");
            if (request.Section == mock.SectionAt(now))
                mock.LeaveSection(now);
            await database.SaveChangesAsync(cancellation);
            return mock;
        }
    }
}
