using FluentValidation;

namespace InterviewPrep.Api.Infrastructure;

public static class Paging
{
    public const int DefaultSize = 50;
    public const int MaxSize = 500;
    private const int MaxPage = 1_000_000;

    public static IRuleBuilderOptions<T, int> IsPage<T>(this IRuleBuilder<T, int> rule) => rule
        .InclusiveBetween(1, MaxPage).WithMessage("Pages are counted from 1.").OverridePropertyName("page");

    public static IRuleBuilderOptions<T, int> IsPageSize<T>(this IRuleBuilder<T, int> rule) => rule
        .InclusiveBetween(1, MaxSize).WithMessage($"A page holds 1 to {MaxSize} items.").OverridePropertyName("pageSize");
}
