using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Storefront.Payments;

public sealed class GatewayClient(IOptions<GatewayOptions> options, ILogger<GatewayClient> logger)
{
    private const int Attempts = 3;

    /// <summary>Pays money back and returns the gateway's reference of the refund.</summary>
    public async Task<string> RefundAsync(string paymentReference, long cents, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        http.BaseAddress = options.Value.BaseAddress;
        http.Timeout = TimeSpan.FromSeconds(10);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.ApiKey);

        var path = $"v1/payments/{Uri.EscapeDataString(paymentReference)}/refunds";
        logger.LogInformation(
            "POST {Path}: {Cents} cents as {Caller}", path, cents, http.DefaultRequestHeaders.Authorization);

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var response = await http.PostAsJsonAsync(
                    path, new { amount = cents, currency = "EUR" }, cancellationToken);
                if (response.StatusCode == HttpStatusCode.UnprocessableEntity)
                    throw new GatewayDeclinedException(await response.Content.ReadAsStringAsync(cancellationToken));

                response.EnsureSuccessStatusCode();
                var refund = await response.Content.ReadFromJsonAsync<GatewayRefund>(cancellationToken);
                return refund?.Id ?? throw new GatewayException("The gateway's answer names no refund.");
            }
            catch (Exception e) when (attempt < Attempts && e is (TaskCanceledException
                or HttpRequestException { StatusCode: null or >= HttpStatusCode.InternalServerError }))
            {
                logger.LogWarning(e, "Attempt {Attempt} at {Path} failed", attempt, path);
                await Task.Delay(TimeSpan.FromSeconds(attempt), cancellationToken);
            }
            catch (Exception e) when (e is TaskCanceledException or HttpRequestException or JsonException)
            {
                throw new GatewayException($"What became of the refund of {paymentReference} is not known.");
            }
        }
    }

    private sealed record GatewayRefund(string Id);
}

public sealed class GatewayOptions
{
    public required Uri BaseAddress { get; set; }
    public required string ApiKey { get; set; }
}

/// <summary>The gateway could not be asked, or its answer is not known: the money may have moved.</summary>
public sealed class GatewayException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The gateway refused: no money has moved.</summary>
public sealed class GatewayDeclinedException(string message) : Exception(message);
