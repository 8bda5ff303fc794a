using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using InterviewPrep.Api.Domain.Answers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace InterviewPrep.Api.Infrastructure;

/// <summary>openapi.json: the shapes that the client's types are generated from.</summary>
public static class Description
{
    public const string DocumentName = "v1";

    public static IServiceCollection AddDescription(this IServiceCollection services) => services.AddOpenApi(DocumentName, options =>
    {
        options.CreateSchemaReferenceId = ReferenceId;
        options.AddSchemaTransformer(NameTypes);
        options.AddOperationTransformer(NameParameters);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "InterviewPrep", Version = DocumentName };
            document.Servers = null;
            return Task.CompletedTask;
        });
    });

    public static void MapDescription(this IEndpointRouteBuilder routes) => routes.MapOpenApi();

    /// <summary>A nested type carries its use case's name: <c>ListProblems.Response</c> is <c>ListProblemsResponse</c>.</summary>
    private static string? ReferenceId(JsonTypeInfo type) =>
        type.Type is { DeclaringType: { IsAbstract: true, IsSealed: true } useCase, IsGenericType: false } nested && nested.Namespace!.Contains(".Features.", StringComparison.Ordinal)
            ? useCase.Name + nested.Name
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);

    private static Task NameParameters(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Query))
            parameter.Name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
        return Task.CompletedTask;
    }

    /// <summary>
    /// What the generator cannot know: an enumeration is a string. Where a value may be missing, the
    /// place that refers to it says so, not the shared schema.
    /// </summary>
    private static Task NameTypes(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type.IsEnum)
            schema.Type = JsonSchemaType.String;
        if (type.IsEnum)
            schema.Enum = [.. schema.Enum!.Where(value => value?.GetValueKind() == JsonValueKind.String)];
        return Task.CompletedTask;
    }
}
