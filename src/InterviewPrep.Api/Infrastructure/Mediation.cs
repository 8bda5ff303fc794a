using FluentValidation;
using MediatR;

namespace InterviewPrep.Api.Infrastructure;

public static class Mediation
{
    /// <summary>Every handler and validator of this assembly, and the validation that runs before each handler.</summary>
    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        foreach (var type in typeof(Mediation).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var contract in type.GetInterfaces().Where(IsUseCasePart))
                services.AddTransient(contract, type);
        }
        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Validation<,>));
        services.AddTransient<ServiceFactory>(provider => provider.GetRequiredService);
        return services.AddTransient<IMediator, Mediator>();
    }

    private static bool IsUseCasePart(Type contract) =>
        contract.IsGenericType && (contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>) || contract.GetGenericTypeDefinition() == typeof(IValidator<>));

    private sealed class Validation<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
        where TRequest : IRequest<TResponse>
    {
        public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
        {
            foreach (var validator in validators)
                await validator.ValidateAndThrowAsync(request, cancellationToken);
            return await next();
        }
    }
}
