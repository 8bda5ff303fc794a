using System.Security.Cryptography;
using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Api.Jobs;
using InterviewPrep.Judging.Mocks;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>Draws the questions and starts the clock.</summary>
public static class StartMock
{
    /// <param name="Template">The slug of one; null when the person puts the interview together.</param>
    /// <param name="Own">The person's own; null with a template.</param>
    public sealed record Command(string? Template = null, OwnMock? Own = null) : IRequest<Response>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";
    }

    public sealed record OwnMock(IReadOnlyList<OwnSection> Sections, IReadOnlyList<string> Levels, MockOrder Order);

    /// <param name="Minutes">Of the whole section.</param>
    public sealed record OwnSection(string Kind, int Count, int Minutes, IReadOnlyList<string> Difficulties, IReadOnlyList<string> Skills);

    public sealed record Response(Guid Id);

    public sealed class Validator : AbstractValidator<Command>
    {
        private static readonly string[] Levels = ["junior", "mid", "senior", "lead"];
        private static readonly string[] Difficulties = ["easy", "medium", "hard"];

        public Validator()
        {
            RuleLevelCascadeMode = ClassLevelCascadeMode = CascadeMode.Stop;
            RuleFor(command => command).Must(command => command.Template is null != command.Own is null)
                .WithMessage("Either a template or sections of one's own are needed.").OverridePropertyName("template");
            RuleFor(command => command.Own!.Sections.Count).InclusiveBetween(1, MockBounds.Sections).When(command => command.Own is not null)
                .WithMessage($"An interview has 1 to {MockBounds.Sections} sections.").OverridePropertyName("sections");
            RuleForEach(command => command.Own!.Sections).NotNull().When(command => command.Own is not null)
                .WithMessage("A section has kind, count, minutes, difficulties and skills.").OverridePropertyName("sections");
            RuleFor(command => command.Own!.Sections).Must(sections => sections.Sum(section => (long)section.Minutes) <= MockBounds.Minutes).When(command => command.Own is not null)
                .WithMessage($"An interview has at most {MockBounds.Minutes} minutes.").OverridePropertyName("sections");
            RuleFor(command => command.Own!.Levels).Must(levels => levels.All(Levels.Contains)).When(command => command.Own is not null)
                .WithMessage($"A level is one of {string.Join(", ", Levels)}.").OverridePropertyName("levels");
            RuleForEach(command => command.Own!.Sections).ChildRules(Section).When(command => command.Own is not null).OverridePropertyName("sections");
        }

        private static void Section(InlineValidator<OwnSection> section)
        {
            section.RuleFor(one => one.Kind).Must(kind => Domain.Answers.AnswerKinds.Find(kind) is not null).WithMessage("There is no such kind of question.");
            section.RuleFor(one => one.Count).InclusiveBetween(1, MockBounds.QuestionsPerSection).WithMessage($"A section has 1 to {MockBounds.QuestionsPerSection} questions.");
            section.RuleFor(one => one.Minutes).InclusiveBetween(1, MockBounds.Minutes).WithMessage($"A section has 1 to {MockBounds.Minutes} minutes.");
            section.RuleFor(one => one.Difficulties).Must(all => all.All(Difficulties.Contains)).WithMessage($"A difficulty is one of {string.Join(", ", Difficulties)}.");
            section.RuleFor(one => one.Skills).Must(all => all.Count <= 20).WithMessage("At most 20 skills can be asked for.");
        }
    }

    public sealed class Handler(AppDbContext database, MockCatalog mocks, ProblemCatalog problems, MockDeadlines deadlines, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public async Task<Response> Handle(Command request, CancellationToken cancellationToken)
        {
            var template = request.Template is { } slug ? mocks.Get(slug) : Compose(request.Own!);
            var mock = await database.WriteAsync(token => StoreAsync(request, template, token), cancellationToken);
            await deadlines.AnnounceAsync(mock);
            return new Response(mock.Id);
        }

        private async Task<Mock> StoreAsync(Command request, MockTemplate template, CancellationToken cancellation)
        {
            var now = clock.GetUtcNow();
            if (await database.Mocks.AnyAsync(mock => mock.PersonId == request.PersonId && mock.State == MockState.Running && mock.Deadline > now, cancellation))
                throw Refusal.NotNow("You sit an interview already. Go back to it, or finish it first.");
            var known = await Acquaintances.OfAsync(database, request.PersonId, now, cancellation);
            var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
            var drawing = MockDraw.Draw(template.Sections, template.Levels, problems.Problems, known, seed);
            if (drawing.Shortage is { } shortage)
                throw Refusal.Invalid("sections", shortage);
            var mock = Mock.Start(request.PersonId, template, request.Own is not null, drawing.Questions, seed, now);
            database.Mocks.Add(mock);
            await database.SaveChangesAsync(cancellation);
            return mock;
        }
    }

    private static MockTemplate Compose(OwnMock own) => new(
        "", "Own interview", "", CompanyKind.Any, own.Levels, own.Sections.Sum(section => section.Minutes), own.Order,
        [.. own.Sections.Select((section, index) => new MockSection($"Section {index + 1}", section.Kind, section.Count, section.Minutes, section.Difficulties, section.Skills))], []);
}
